package org.dpportal.content.web.tags;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import org.dpportal.content.web.HardWords;

/** {@code dp:sentence}: a paragraph in which hard words explain themselves. */
@FacesComponent(Sentence.TYPE)
public class Sentence extends UIComponentBase {
    public static final String TYPE = "org.dpportal.Sentence";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        String text = attribute("text", "");
        List<String> words = List.of(attribute("words", "").strip().split(" +"));
        boolean none = words.get(0).isEmpty();
        ResponseWriter out = faces.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("class", styleClass(attribute("look", "govuk-body")), null);
        Explained.write(
                faces, this, CDI.current().select(HardWords.class).get().explained(text, none ? List.of() : words));
        out.endElement("div");
    }

    private static String styleClass(String look) {
        return look.equals("none") ? "dp-sentence" : "dp-sentence " + look;
    }

    private String attribute(String name, String otherwise) {
        Object value = getAttributes().get(name);
        return value == null ? otherwise : value.toString();
    }
}
