package org.dpportal.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** How a page answers a form that was sent: it leads on, or says what is to be put right. */
@RequestScoped
public class Reply {
    @Inject
    private Words words;

    public void go(String address) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Says under a field, and above the page, what is to be put right. */
    public void problem(String field, String key, Map<String, ?> values) {
        String text = words.t(key, values);
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    public void problem(String field, String key) {
        problem(field, key, Map.of());
    }

    /** Whether a text is short enough, in characters; says so under its field if it is not. */
    public boolean fits(String field, String text, int most) {
        boolean fits = text.codePointCount(0, text.length()) <= most;
        if (!fits) {
            problem(field, "receipts.text.problem.TOO_LONG", Map.of("most", most));
        }
        return fits;
    }
}
