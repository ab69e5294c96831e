package org.dpportal.content.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Behind {@code dp:checks}: reads which of its {@link Option}s were ticked, as a list of their values. */
@FacesComponent(Checks.TYPE)
public class Checks extends UIInput implements Options {
    public static final String TYPE = "org.dpportal.Checks";
    private int written;

    public Checks() {
        setRendererType(null);
    }

    @Override
    public void decode(FacesContext faces) {
        Map<String, String[]> sent = faces.getExternalContext().getRequestParameterValuesMap();
        // A list of its own, never an empty one that Faces would take for nothing sent.
        setSubmittedValue(new ArrayList<>(List.of(sent.getOrDefault(getClientId(faces), new String[0]))));
    }

    @Override
    protected Object getConvertedValue(FacesContext faces, Object submitted) {
        return submitted;
    }

    @Override
    public boolean picked(String value) {
        Object now = getSubmittedValue() != null ? getSubmittedValue() : getValue();
        return now instanceof Collection<?> values && values.contains(value);
    }

    @Override
    public String nextId(FacesContext faces) {
        written++;
        return written == 1 ? getClientId(faces) : getClientId(faces) + "-" + written;
    }

    @Override
    public String type() {
        return "checkbox";
    }

    @Override
    public String block() {
        return "checkboxes";
    }
}
