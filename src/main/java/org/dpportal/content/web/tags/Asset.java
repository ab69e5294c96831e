package org.dpportal.content.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code dp:asset}: links a style sheet, the script module or the favicon by the address the build gave it. */
@FacesComponent(Asset.TYPE)
public class Asset extends UIComponentBase {
    public static final String TYPE = "org.dpportal.Asset";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        String name = getAttributes().get("name").toString();
        String address = AssetAddresses.of(name);
        ResponseWriter out = faces.getResponseWriter();
        if (name.endsWith(".js")) {
            // Written as it is: PrimeFaces would put the number for inline scripts into an element, and citizen pages
            // have none.
            out.write("<script type=\"module\" src=\"" + address + "\"></script>");
        } else {
            out.startElement("link", this);
            out.writeAttribute("rel", name.endsWith(".css") ? "stylesheet" : "icon", null);
            out.writeAttribute("href", address, null);
            out.endElement("link");
        }
    }
}
