package org.dpportal.content.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;

/** Behind {@code dp:choice}: reads which of its {@link Option}s was picked. */
@FacesComponent(Choice.TYPE)
public class Choice extends UIInput {
    public static final String TYPE = "org.dpportal.Choice";
    private int written;

    public Choice() {
        setRendererType(null);
    }

    @Override
    public void decode(FacesContext faces) {
        String picked = faces.getExternalContext().getRequestParameterMap().get(getClientId(faces));
        setSubmittedValue(picked == null ? "" : picked);
    }

    boolean picked(String value) {
        Object now = getSubmittedValue() != null ? getSubmittedValue() : getValue();
        return now != null && value.equals(now instanceof Enum<?> one ? one.name() : now.toString());
    }

    /** The id of the next option: the first one bears the field's own, so that the error summary's link finds it. */
    String nextId(FacesContext faces) {
        written++;
        return written == 1 ? getClientId(faces) : getClientId(faces) + "-" + written;
    }
}
