package org.dpportal.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
import org.dpportal.identity.FormSeal;

/** The hidden field that {@code dp:form} writes and {@link FormTokenFilter} asks for. */
@Named
@ApplicationScoped
public class FormToken {
    private final FormSeal seal = new FormSeal(secret());

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    /** For the reader alone: their sign-in may end and begin again in between. */
    public String getValue() {
        return seal.seal(signedIn.subject().orElseGet(this::address));
    }

    /**
     * For whoever fills in the form at this very address, signed in or not. Only where the address itself is a secret: somebody else cannot
     * get such a token, because they would have to open the page.
     */
    public String getOfAddress() {
        return seal.seal(address());
    }

    boolean isIntact(String token) {
        return seal.isIntact(token, address())
                || signedIn.subject()
                        .filter(subject -> seal.isIntact(token, subject))
                        .isPresent();
    }

    /** No sign-in is called so. */
    private String address() {
        Object asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return "at " + (asked == null ? request.getRequestURI() : asked);
    }

    private static String secret() {
        String set = System.getProperty("dp.secret", "");
        if (!set.isBlank()) {
            return set;
        }
        System.getLogger(FormToken.class.getName())
                .log(
                        System.Logger.Level.WARNING,
                        "No dp.secret is set: forms handed out before a restart, or by another node, will have to be sent again");
        byte[] drawn = new byte[32];
        new SecureRandom().nextBytes(drawn);
        return Base64.getEncoder().encodeToString(drawn);
    }
}
