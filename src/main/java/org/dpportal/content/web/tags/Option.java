package org.dpportal.content.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Objects;

/**
 * {@code dp:option}, one radio button of a {@code dp:choice}, and {@code dp:check}, one box of {@code dp:checks}: with its label, an optional
 * hint, an optional picture and the language of a label that is not in the page's own.
 */
@FacesComponent(Option.TYPE)
public class Option extends UIComponentBase {
    public static final String TYPE = "org.dpportal.Option";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        Choice choice = choice();
        String id = choice.nextId(faces);
        ResponseWriter out = faces.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("class", style(choice, "item"), null);
        writeInput(out, choice, choice.getClientId(faces), id);
        out.startElement("label", this);
        out.writeAttribute("class", "govuk-label " + style(choice, "label"), null);
        out.writeAttribute("for", id, null);
        if (text("lang") != null) {
            out.writeAttribute("lang", text("lang"), null);
            out.writeAttribute("dir", "auto", null);
        }
        if (text("picture") != null) {
            Picture.write(faces, this, text("picture"));
        }
        if (text("label") != null) {
            out.writeText(text("label"), null);
        }
        getAttributes().put("input", id);
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        out.endElement("label");
        if (text("hint") != null) {
            out.startElement("div", this);
            out.writeAttribute("id", getAttributes().get("input") + "-item-hint", null);
            out.writeAttribute("class", "govuk-hint " + style(choice(), "hint"), null);
            out.writeText(text("hint"), null);
            out.endElement("div");
        }
        out.endElement("div");
    }

    private void writeInput(ResponseWriter out, Choice choice, String name, String id) throws IOException {
        String value = Objects.requireNonNullElse(text("value"), "");
        out.startElement("input", this);
        out.writeAttribute("class", style(choice, "input"), null);
        out.writeAttribute("id", id, null);
        out.writeAttribute("name", name, null);
        out.writeAttribute("type", choice.type(), null);
        out.writeAttribute("value", value, null);
        if (choice.picked(value)) {
            out.writeAttribute("checked", "checked", null);
        }
        if (text("hint") != null) {
            out.writeAttribute("aria-describedby", id + "-item-hint", null);
        }
        out.endElement("input");
    }

    private static String style(Choice choice, String part) {
        return "govuk-" + choice.pattern() + "__" + part;
    }

    private Choice choice() {
        for (UIComponent parent = getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof Choice choice) {
                return choice;
            }
        }
        throw new IllegalStateException("dp:option or dp:check stands outside its question");
    }

    private String text(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }
}
