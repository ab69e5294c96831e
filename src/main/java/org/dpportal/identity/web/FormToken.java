package org.dpportal.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

    public String getValue() {
        return seal.seal(signedIn.subject());
    }

    boolean isIntact(String token) {
        return seal.isIntact(token, signedIn.subject());
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
