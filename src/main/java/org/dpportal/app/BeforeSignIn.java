package org.dpportal.app;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.AttachmentKey;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletContext;
import java.util.Locale;
import org.dpportal.content.web.Reading;

/**
 * What must happen before the server asks who is there, where no servlet filter reaches: Keycloak is told the language of the page that
 * leads to it and whether it is read in Easy Read, and a method that no page knows is refused.
 */
public class BeforeSignIn implements ServletExtension {
    private static final String SIGN_IN_SERVER = System.getProperty("dp.oidc.url", "");
    /** Five photos of 10 MiB and their form, as for the servlets in {@code web.xml}. */
    private static final long MOST_BYTES = 60L * 1024 * 1024;

    /** Keycloak's sign-in pages know this subtag for simplified language as Easy Read; see docker/keycloak. */
    private static final String EASY_READ = "-simple";

    private static final AttachmentKey<String> OWN_QUERY = AttachmentKey.create(String.class);

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(next -> exchange -> hide(exchange, next));
        deployment.addOuterHandlerChainWrapper(next -> exchange -> prepare(exchange, next));
        deployment.addInnerHandlerChainWrapper(next -> exchange -> restore(exchange, next));
    }

    /** The server would answer these by itself, without our headers and words; so that nobody can tell, they are like any other mistake. */
    private static void hide(HttpServerExchange exchange, HttpHandler next) throws Exception {
        String path = exchange.getRelativePath().toUpperCase(Locale.ROOT);
        if (path.startsWith("/WEB-INF") || path.startsWith("/META-INF")) {
            exchange.setRelativePath("/nothing-here");
        }
        if (exchange.getRequestMethod().equals(Methods.POST) && exchange.getRequestContentLength() > MOST_BYTES) {
            // Whoever reads such a form fails, the sign-in first and the error page too: so nobody sees that there is
            // one.
            exchange.setRequestMethod(Methods.GET).setRelativePath(Address.TOO_BIG);
            exchange.getRequestHeaders().remove(Headers.CONTENT_TYPE);
        }
        next.handleRequest(exchange);
    }

    private static void prepare(HttpServerExchange exchange, HttpHandler next) throws Exception {
        HttpString method = exchange.getRequestMethod();
        if (!method.equals(Methods.GET) && !method.equals(Methods.HEAD) && !method.equals(Methods.POST)) {
            exchange.getResponseHeaders().put(Headers.ALLOW, "GET, HEAD, POST");
            exchange.setStatusCode(StatusCodes.METHOD_NOT_ALLOWED).endExchange();
            return;
        }
        LostForm.watch(exchange, SIGN_IN_SERVER);
        if (!exchange.getRelativePath().startsWith("/assets/")) {
            String own = exchange.getQueryString();
            exchange.putAttachment(OWN_QUERY, own);
            exchange.setQueryString((own.isEmpty() ? "" : own + "&") + "ui_locales=" + reading());
        }
        next.handleRequest(exchange);
    }

    /** Past sign-in the address is again what the person asked for. */
    private static void restore(HttpServerExchange exchange, HttpHandler next) throws Exception {
        String own = exchange.removeAttachment(OWN_QUERY);
        if (own != null) {
            exchange.setQueryString(own);
        }
        next.handleRequest(exchange);
    }

    /** Decided as for any page, then forgotten: once it is known who is there, their own setting counts too. */
    private static String reading() {
        Instance<Reading> reading = CDI.current().select(Reading.class);
        Reading now = reading.get();
        try {
            return now.getTag() + (now.isEasy() ? EASY_READ : "");
        } finally {
            reading.destroy(now);
        }
    }
}
