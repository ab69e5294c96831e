package org.dpportal.content.web.tags;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whoever filled in a form: what is wrong with it, field by field, in the order of the page. */
@Named("problems")
@RequestScoped
public class Problems {

    public boolean any() {
        return !FacesContext.getCurrentInstance().getMessageList().isEmpty();
    }

    /** The first problem of the field with this id, or {@code null}. */
    public String at(String id) {
        return FacesContext.getCurrentInstance().getMessageList(id).stream()
                .map(message -> message.getSummary())
                .findFirst()
                .orElse(null);
    }

    /** The value of {@code aria-describedby}: the hint and the error that exist, or {@code null}. */
    public String describedBy(String id, String hint) {
        StringBuilder ids = new StringBuilder();
        if (hint != null && !hint.isEmpty()) {
            ids.append(id).append("-hint");
        }
        if (at(id) != null) {
            ids.append(ids.isEmpty() ? "" : " ").append(id).append("-error");
        }
        return ids.isEmpty() ? null : ids.toString();
    }

    /** Everything to put right, each said once. */
    public List<Problem> all() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Set<Problem> problems = new LinkedHashSet<>();
        for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            faces.getMessageList(id).stream()
                    .limit(id == null ? Long.MAX_VALUE : 1)
                    .forEach(message -> problems.add(new Problem(target(faces, id), message.getSummary())));
        }
        return new ArrayList<>(problems);
    }

    private static String target(FacesContext faces, String id) {
        if (id == null) {
            return null;
        }
        String firstBox = id + "-day";
        return faces.getExternalContext().getRequestParameterMap().containsKey(firstBox) ? firstBox : id;
    }
}
