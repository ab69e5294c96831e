package org.dpportal.content.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import org.dpportal.content.EasyReadRow;

/**
 * Behind {@code dp:easyRead}: writes the rows, each with its picture at the line's start. What stands inside the tag, such as a button or
 * a field, goes into the last row, because it belongs to that sentence.
 */
@FacesComponent(EasyReadRows.TYPE)
public class EasyReadRows extends UIComponentBase {
    public static final String TYPE = "org.dpportal.EasyReadRows";
    private static final String TITLE_WRITTEN = "dp.easyRead.titleWritten";

    private boolean lastRowIsOpen;

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        List<EasyReadRow> rows = rows();
        lastRowIsOpen = !rows.isEmpty();
        for (int i = 0; i < rows.size(); i++) {
            open(faces, rows.get(i));
            if (i < rows.size() - 1) {
                close(faces.getResponseWriter());
            }
        }
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        if (lastRowIsOpen) {
            close(faces.getResponseWriter());
        }
    }

    @SuppressWarnings("unchecked")
    private List<EasyReadRow> rows() {
        Object rows = getAttributes().get("of");
        return rows == null ? List.of() : (List<EasyReadRow>) rows;
    }

    private void open(FacesContext faces, EasyReadRow row) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        start(out, "div", row.isHeading() ? "dp-row dp-row--heading" : "dp-row");
        if (row.hasPicture()) {
            start(out, "div", "dp-row__picture");
            Picture.write(faces, this, row.picture());
            out.endElement("div");
        }
        start(out, "div", "dp-row__words");
        String element = row.isHeading() ? heading(faces, row) : explains(row) ? "div" : "p";
        start(out, element, element.equals("div") ? "dp-sentence" : null);
        Explained.write(faces, this, row.segments());
        out.endElement(element);
    }

    /** What opens inside a sentence may not stand in a paragraph. */
    private static boolean explains(EasyReadRow row) {
        return row.segments().stream().anyMatch(segment -> !segment.word().isEmpty());
    }

    /** The parts of a page are written one by one: only the first heading of all is the page's title. */
    private static String heading(FacesContext faces, EasyReadRow row) {
        boolean title = row.headingLevel() == 1 && faces.getAttributes().putIfAbsent(TITLE_WRITTEN, true) == null;
        return title ? "h1" : "h2";
    }

    private void start(ResponseWriter out, String element, String styleClass) throws IOException {
        out.startElement(element, this);
        if (styleClass != null) {
            out.writeAttribute("class", styleClass, null);
        }
    }

    private static void close(ResponseWriter out) throws IOException {
        out.endElement("div");
        out.endElement("div");
    }
}
