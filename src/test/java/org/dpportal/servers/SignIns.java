package org.dpportal.servers;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What a council's administrator does in Keycloak: makes sign-ins for tests, so that those of the sample stay as they are. */
public final class SignIns {
    /** A password that the realm's rules allow. */
    public static final String PASSWORD = "three short words";

    private static final String ADMINISTRATOR = "administrator-of-tests";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String keycloak;
    private final String password;

    SignIns(String keycloak, String password) {
        this.keycloak = keycloak;
        this.password = password;
    }

    /** What Keycloak must know at its start. */
    static Map<String, String> settings(String password) {
        return Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR, "KC_BOOTSTRAP_ADMIN_PASSWORD", password);
    }

    /** Somebody with {@link #PASSWORD}, who has these things to do at the next sign-in. */
    public void make(String name, String... actions) {
        JsonObject credential = new JsonObject();
        credential.addProperty("type", "password");
        credential.addProperty("value", PASSWORD);
        JsonArray credentials = new JsonArray();
        credentials.add(credential);
        JsonArray todo = new JsonArray();
        List.of(actions).forEach(todo::add);
        JsonObject user = new JsonObject();
        user.addProperty("username", name);
        user.addProperty("email", address(name));
        user.addProperty("emailVerified", true);
        user.addProperty("enabled", true);
        user.addProperty("firstName", "Somebody");
        user.addProperty("lastName", "New");
        user.add("credentials", credentials);
        user.add("requiredActions", todo);
        send("POST", "/admin/realms/dpportal/users", user);
    }

    /** Where mails to them go. */
    public static String address(String name) {
        return name + "@council.invalid";
    }

    /** Sends the mail that asks somebody to get their sign-in ready. */
    public void ask(String name, String... actions) {
        JsonArray todo = new JsonArray();
        List.of(actions).forEach(todo::add);
        send("PUT", "/admin/realms/dpportal/users/" + id(name) + "/execute-actions-email", todo);
    }

    /** Says which language somebody has chosen before. */
    public void speak(String name, String locale) {
        JsonObject user =
                send("GET", "/admin/realms/dpportal/users/" + id(name), null).getAsJsonObject();
        JsonObject attributes = new JsonObject();
        JsonArray values = new JsonArray();
        values.add(locale);
        attributes.add("locale", values);
        user.add("attributes", attributes);
        send("PUT", "/admin/realms/dpportal/users/" + id(name), user);
    }

    /** A second way in that knows nothing but passkeys, as a council may set it up. Made once. */
    public void allowPasskeysAlone(String client) {
        String flows = "/admin/realms/dpportal/authentication/flows";
        JsonObject flow = JsonParser.parseString("{\"alias\":\"" + client
                        + "\",\"providerId\":\"basic-flow\",\"topLevel\":true,\"builtIn\":false}")
                .getAsJsonObject();
        send("POST", flows, flow);
        send(
                "POST",
                flows + "/" + client + "/executions/execution",
                JsonParser.parseString("{\"provider\":\"webauthn-authenticator-passwordless\"}"));
        JsonObject execution = send("GET", flows + "/" + client + "/executions", null)
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject();
        execution.addProperty("requirement", "REQUIRED");
        send("PUT", flows + "/" + client + "/executions", execution);
        JsonObject overrides = new JsonObject();
        overrides.addProperty("browser", flowId(client));
        JsonObject made = JsonParser.parseString(
                        "{\"clientId\":\"" + client
                                + "\",\"publicClient\":true,\"redirectUris\":[\"http://localhost/*\"],\"baseUrl\":\"http://localhost/\"}")
                .getAsJsonObject();
        made.add("authenticationFlowBindingOverrides", overrides);
        send("POST", "/admin/realms/dpportal/clients", made);
    }

    private String flowId(String alias) {
        for (JsonElement flow :
                send("GET", "/admin/realms/dpportal/authentication/flows", null).getAsJsonArray()) {
            if (flow.getAsJsonObject().get("alias").getAsString().equals(alias)) {
                return flow.getAsJsonObject().get("id").getAsString();
            }
        }
        throw new IllegalStateException("No flow " + alias);
    }

    private String id(String name) {
        return send("GET", "/admin/realms/dpportal/users?exact=true&username=" + name, null)
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString();
    }

    private JsonElement send(String method, String path, JsonElement body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(keycloak + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                .build();
        return answer(request);
    }

    private String token() {
        String form = "client_id=admin-cli&grant_type=password&username=" + ADMINISTRATOR + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return answer(request).getAsJsonObject().get("access_token").getAsString();
    }

    private JsonElement answer(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(request.method() + " " + request.uri() + " was answered with "
                        + answer.statusCode() + ": " + answer.body());
            }
            return answer.body().isEmpty() ? new JsonObject() : JsonParser.parseString(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
