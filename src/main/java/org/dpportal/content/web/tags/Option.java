package org.dpportal.content.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Objects;

/**
 * {@code dp:option} and {@code dp:check}: one radio button of a {@code dp:choice} or one box of {@code dp:checks}, with its label, an optional
 * hint and an optional picture.
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
        Options options = options();
        String id = options.nextId(faces);
        ResponseWriter out = faces.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("class", block("__item"), null);
        writeInput(out, options, ((UIComponent) options).getClientId(faces), id);
        out.startElement("label", this);
        out.writeAttribute("class", "govuk-label " + block("__label"), null);
        out.writeAttribute("for", id, null);
        if (text("picture") != null) {
            Picture.write(faces, this, text("picture"));
        }
        if (text("label") != null) {
            out.writeText(text("label"), null);
        }
        getAttributes().put("radio", id);
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        out.endElement("label");
        if (text("hint") != null) {
            out.startElement("div", this);
            out.writeAttribute("id", getAttributes().get("radio") + "-item-hint", null);
            out.writeAttribute("class", "govuk-hint " + block("__hint"), null);
            out.writeText(text("hint"), null);
            out.endElement("div");
        }
        out.endElement("div");
    }

    private void writeInput(ResponseWriter out, Options options, String name, String id) throws IOException {
        String value = Objects.requireNonNullElse(text("value"), "");
        out.startElement("input", this);
        out.writeAttribute("class", block("__input"), null);
        out.writeAttribute("id", id, null);
        out.writeAttribute("name", name, null);
        out.writeAttribute("type", options.type(), null);
        out.writeAttribute("value", value, null);
        if (options.picked(value)) {
            out.writeAttribute("checked", "checked", null);
        }
        if (text("hint") != null) {
            out.writeAttribute("aria-describedby", id + "-item-hint", null);
        }
        out.endElement("input");
    }

    private String block(String element) {
        return "govuk-" + options().block() + element;
    }

    private Options options() {
        for (UIComponent parent = getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof Options options) {
                return options;
            }
        }
        throw new IllegalStateException("dp:option stands outside dp:choice and dp:checks");
    }

    private String text(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }
}
