package org.dpportal.content.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.util.Collection;
import java.util.List;

/** Behind {@code dp:checks}: reads which of its {@link Option}s were ticked, as a list of their values; an empty one if none was. */
@FacesComponent(Checks.TYPE)
public class Checks extends Choice {
    public static final String TYPE = "org.dpportal.Checks";

    @Override
    public void decode(FacesContext faces) {
        String[] ticked =
                faces.getExternalContext().getRequestParameterValuesMap().get(getClientId(faces));
        setSubmittedValue(ticked == null ? List.of() : List.of(ticked));
    }

    @Override
    protected Object getConvertedValue(FacesContext faces, Object submitted) {
        return submitted;
    }

    @Override
    String pattern() {
        return "checkboxes";
    }

    @Override
    String type() {
        return "checkbox";
    }

    @Override
    boolean picked(String value) {
        return now() instanceof Collection<?> ticked && ticked.stream().anyMatch(one -> value.equals(name(one)));
    }
}
