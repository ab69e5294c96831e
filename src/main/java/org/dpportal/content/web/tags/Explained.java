package org.dpportal.content.web.tags;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import org.dpportal.content.EasyReadRow.Segment;
import org.dpportal.content.web.HardWords;

/**
 * Writes a sentence in which hard words open their meaning in place: as {@code <details>}, which needs no script, is reached by keyboard and
 * touch, and is told to people who use a screen reader as something that opens. It may stand in no {@code <p>}; see decision 12.
 */
final class Explained {
    private Explained() {}

    static void write(FacesContext faces, UIComponent component, List<Segment> segments) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        for (Segment segment : segments) {
            if (!segment.word().isEmpty()) {
                writeWord(out, component, segment);
            } else if (segment.bold()) {
                out.startElement("strong", component);
                out.writeText(segment.text(), null);
                out.endElement("strong");
            } else {
                out.writeText(segment.text(), null);
            }
        }
    }

    private static void writeWord(ResponseWriter out, UIComponent component, Segment segment) throws IOException {
        out.startElement("details", component);
        out.writeAttribute("class", "dp-word", null);
        out.startElement("summary", component);
        out.writeText(segment.text(), null);
        out.endElement("summary");
        out.startElement("span", component);
        out.writeAttribute("class", "dp-word__means", null);
        out.writeText(CDI.current().select(HardWords.class).get().means(segment.word()), null);
        out.endElement("span");
        out.endElement("details");
    }
}
