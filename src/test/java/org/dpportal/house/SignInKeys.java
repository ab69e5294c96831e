package org.dpportal.house;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dpportal.house.TextFiles.Text;

/**
 * The keys of {@code login.properties} that somebody meets: a template of the theme says them, the build of the theme writes them under other
 * names of Keycloak's, or Keycloak itself puts them into a page.
 */
final class SignInKeys {
    private static final String PREFIX = "login.";
    private static final Pattern SAID = Pattern.compile("[\"']([A-Za-z][A-Za-z0-9.-]*)[\"']");
    private static final Pattern WRITTEN = Pattern.compile("(?m)^ {2}'?([A-Za-z][A-Za-z0-9.-]*)'?: \\[");

    /** No file of ours names these: Keycloak's code does, and passes them to a page. Looked up in version 26.7. */
    private static final Map<String, List<String>> OF_KEYCLOAK = Map.of(
            "the title of the sign-in page, set before any template runs",
            List.of("loginTitle"),
            "who signs in, or with what, is not right",
            List.of(
                    "invalidUserMessage",
                    "invalidUsernameMessage",
                    "invalidUsernameOrEmailMessage",
                    "invalidPasswordMessage",
                    "accountTemporarilyDisabledMessage",
                    "differentUserAuthenticated",
                    "missingTotpMessage",
                    "missingTotpDeviceNameMessage"),
            "a sign-in took too long, or was begun twice, or has lost its cookie",
            List.of("loginTimeout", "expiredActionMessage", "alreadyLoggedIn", "cookieNotFoundMessage"),
            "what was typed when registering is not right",
            List.of(
                    "usernameExistsMessage",
                    "emailExistsMessage",
                    "error-invalid-length",
                    "error-invalid-length-too-long",
                    "invalidPasswordMinLengthMessage",
                    "invalidPasswordMaxLengthMessage"),
            "news on the page of messages: a mail was sent, something was saved or must be confirmed",
            List.of(
                    "emailSentMessage",
                    "emailSendErrorMessage",
                    "emailVerifySendCooldown",
                    "accountUpdatedMessage",
                    "successLogout",
                    "confirmEmailAddressVerification",
                    "confirmExecutionOfActions"));

    private SignInKeys() {}

    /** The keys without a reader. */
    static Stream<Text> unused(House house) {
        Map<String, List<String>> places = places(house);
        return signIn(house).filter(text -> !places.containsKey(name(text)));
    }

    /** Keys that are said to be Keycloak's and are none any more. */
    static Stream<String> forgotten(House house) {
        List<String> known = signIn(house).map(SignInKeys::name).toList();
        return OF_KEYCLOAK.values().stream()
                .flatMap(List::stream)
                .filter(key -> !known.contains(key))
                .sorted();
    }

    private static Stream<Text> signIn(House house) {
        return TextFiles.of(house)
                .englishTexts()
                .filter(text -> text.file().feature().equals("login"));
    }

    private static String name(Text text) {
        return text.key().substring(text.key().startsWith(PREFIX) ? PREFIX.length() : 0);
    }

    /** Every name that is said, with the files that say it. */
    private static Map<String, List<String>> places(House house) {
        Stream<String[]> templates = found(house, "docker/keycloak/themes", ".ftl", SAID);
        Stream<String[]> build = found(house, "src/main/frontend", "login-same.mjs", WRITTEN);
        Stream<String[]> keycloak = OF_KEYCLOAK.entrySet().stream().flatMap(reason -> reason.getValue().stream()
                .map(key -> new String[] {key, "Keycloak: " + reason.getKey()}));
        return Stream.of(templates, build, keycloak)
                .flatMap(names -> names)
                .collect(Collectors.groupingBy(
                        place -> place[0], TreeMap::new, Collectors.mapping(place -> place[1], Collectors.toList())));
    }

    private static Stream<String[]> found(House house, String folder, String ending, Pattern name) {
        return House.files(house.tree().resolve(folder), ending).stream()
                .filter(file -> !file.toString().contains("node_modules"))
                .flatMap(file -> name.matcher(House.read(file)).results().map(found ->
                        new String[] {found.group(1), file.getFileName().toString()}));
    }
}
