package org.dpportal.content.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;

/** Behind {@code dp:choice}: reads which of its {@link Option}s was picked. Behind {@code dp:checks}, {@link Checks} reads them all. */
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

    /** What GOV.UK Frontend calls this kind of question. */
    String pattern() {
        return "radios";
    }

    /** The {@code type} of each option's input. */
    String type() {
        return "radio";
    }

    boolean picked(String value) {
        Object now = now();
        return now != null && value.equals(name(now));
    }

    /** What is picked now: what was sent, or what the page says. */
    final Object now() {
        return getSubmittedValue() != null ? getSubmittedValue() : getValue();
    }

    static String name(Object one) {
        return one instanceof Enum<?> constant ? constant.name() : one.toString();
    }

    /** The id of the next option: the first one bears the field's own, so that the error summary's link finds it. */
    String nextId(FacesContext faces) {
        written++;
        return written == 1 ? getClientId(faces) : getClientId(faces) + "-" + written;
    }
}
