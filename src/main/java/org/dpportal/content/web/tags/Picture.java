package org.dpportal.content.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code dp:picture}: one drawing of the Easy Read set. It stands beside words that say the same, so screen readers skip it. */
@FacesComponent(Picture.TYPE)
public class Picture extends UIComponentBase {
    public static final String TYPE = "org.dpportal.Picture";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        Object name = getAttributes().get("name");
        if (name != null && !name.toString().isEmpty()) {
            write(faces, this, name.toString());
        }
    }

    static void write(FacesContext faces, UIComponent component, String name) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        out.startElement("svg", component);
        out.writeAttribute("class", "dp-picture", null);
        out.writeAttribute("aria-hidden", "true", null);
        out.startElement("use", component);
        out.writeAttribute("href", AssetAddresses.of("pictures.svg") + "#" + name, null);
        out.endElement("use");
        out.endElement("svg");
    }
}
