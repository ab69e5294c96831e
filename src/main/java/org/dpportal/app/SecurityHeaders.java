package org.dpportal.app;

import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import jakarta.servlet.ServletContext;
import java.net.URI;
import java.util.Map;

/**
 * Tells browsers to trust nothing but this portal, on every response: pages, files, errors and the way to the sign-in. An extension of the
 * server and not a filter, because the sign-in answers before any filter is asked.
 */
public class SecurityHeaders implements ServletExtension {
    private static final HttpString POLICY = new HttpString("Content-Security-Policy");
    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";
    private static final Map<HttpString, String> ALWAYS = Map.of(
            new HttpString("X-Content-Type-Options"), "nosniff",
            new HttpString("X-Frame-Options"), "DENY",
            new HttpString("Referrer-Policy"), "same-origin",
            new HttpString("Permissions-Policy"), "camera=(self), microphone=(), geolocation=()",
            new HttpString("Cross-Origin-Opener-Policy"), "same-origin",
            new HttpString("Cross-Origin-Resource-Policy"), "same-origin");

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        String policy = citizenPolicy(System.getProperty("dp.oidc.url", ""));
        deployment.addOuterHandlerChainWrapper(next -> exchange -> {
            exchange.addResponseCommitListener(answer -> complete(answer, policy));
            next.handleRequest(exchange);
        });
    }

    /** A form may be answered by the way to the sign-in, so that server's address is allowed as a form's goal. */
    static String citizenPolicy(String signInServer) {
        return "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'; "
                + "form-action 'self'" + origin(signInServer) + "; frame-ancestors 'none'; base-uri 'none'";
    }

    /** Videos stand on pages of information only. */
    private static String onPage(String path, String policy) {
        return path.startsWith("/information/") || path.startsWith("/dev/") ? policy + "; media-src 'self'" : policy;
    }

    private static String origin(String address) {
        return address.isEmpty()
                ? ""
                : " " + URI.create(address).resolve("/").toString().replaceAll("/$", "");
    }

    private static void complete(HttpServerExchange answer, String policy) {
        HeaderMap headers = answer.getResponseHeaders();
        ALWAYS.forEach(headers::put);
        if (!headers.contains(POLICY)) {
            headers.put(POLICY, onPage(answer.getRequestPath(), policy));
        }
        if ("https".equals(answer.getRequestScheme())) {
            headers.put(Headers.STRICT_TRANSPORT_SECURITY, "max-age=31536000");
        }
        if (mayBeKept(answer)) {
            headers.put(Headers.CACHE_CONTROL, FOR_A_YEAR);
        } else {
            headers.put(Headers.CACHE_CONTROL, "no-store");
        }
        // The same said again, for browsers of another century: bytes on every page.
        headers.remove(Headers.EXPIRES);
        headers.remove(Headers.PRAGMA);
    }

    /** Files whose address changes with their content: the portal's own, and the PrimeFaces files with a version in the address. */
    private static boolean mayBeKept(HttpServerExchange answer) {
        int status = answer.getStatusCode();
        String path = answer.getRequestPath();
        boolean versioned = path.startsWith("/assets/")
                || path.startsWith("/jakarta.faces.resource/")
                        && answer.getQueryString().contains("v=");
        return versioned && (status == 200 || status == 206 || status == 304);
    }
}
