package org.dpportal.content.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;

/** Inside {@code dp:form}: on council pages, the number that lets a form without script through the check of PrimeFaces. */
@FacesComponent(ScriptNumber.TYPE)
public class ScriptNumber extends UIComponentBase {
    public static final String TYPE = "org.dpportal.ScriptNumber";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        if (faces.getViewRoot().isTransient()) {
            return;
        }
        ResponseWriter out = faces.getResponseWriter();
        out.startElement("input", this);
        out.writeAttribute("type", "hidden", null);
        out.writeAttribute("name", "primefaces.nonce", null);
        out.writeAttribute("value", PrimeFacesContext.getCspState(faces).getNonce(), null);
        out.endElement("input");
    }
}
