package org.dpportal.content.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code dp:fieldset}, inside other tags: a fieldset whose {@code aria-describedby} is there only when it names something. */
@FacesComponent(Fieldset.TYPE)
public class Fieldset extends UIComponentBase {
    public static final String TYPE = "org.dpportal.Fieldset";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        out.startElement("fieldset", this);
        out.writeAttribute("class", "govuk-fieldset", null);
        out.writeAttribute("role", getAttributes().get("role"), null);
        out.writeAttribute("aria-describedby", getAttributes().get("describedBy"), null);
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        faces.getResponseWriter().endElement("fieldset");
    }
}
