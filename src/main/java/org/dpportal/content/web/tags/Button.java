package org.dpportal.content.web.tags;

import jakarta.faces.component.UICommand;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.render.FacesRenderer;
import jakarta.faces.render.Renderer;
import java.io.IOException;
import java.util.Map;

/**
 * {@code dp:button}: sends a form, or looks like a button and leads to another page when it has an {@code href}. Attributes: {@code text},
 * {@code action}, {@code href}, {@code kind} (secondary, warning), {@code picture}.
 */
@FacesRenderer(componentFamily = UICommand.COMPONENT_FAMILY, rendererType = Button.TYPE)
public class Button extends Renderer<UICommand> {
    public static final String TYPE = "org.dpportal.Button";

    @Override
    public void decode(FacesContext faces, UICommand button) {
        if (faces.getExternalContext().getRequestParameterMap().containsKey(button.getClientId(faces))) {
            button.queueEvent(new ActionEvent(button));
        }
    }

    @Override
    public void encodeBegin(FacesContext faces, UICommand button) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        Map<String, Object> attributes = button.getAttributes();
        Object href = attributes.get("href");
        if (href == null) {
            out.startElement("button", button);
            out.writeAttribute("type", "submit", null);
            out.writeAttribute("name", button.getClientId(faces), null);
        } else {
            out.startElement("a", button);
            out.writeURIAttribute("href", href, null);
            out.writeAttribute("role", "button", null);
            out.writeAttribute("draggable", "false", null);
        }
        if (isNamed(button)) {
            out.writeAttribute("id", button.getClientId(faces), null);
        }
        Object kind = attributes.get("kind");
        out.writeAttribute("class", kind == null ? "govuk-button" : "govuk-button govuk-button--" + kind, null);
        out.writeAttribute("data-module", "govuk-button", null);
        writePicture(faces, button, attributes.get("picture"));
        if (attributes.get("text") != null) {
            out.writeText(attributes.get("text"), null);
        }
    }

    @Override
    public void encodeEnd(FacesContext faces, UICommand button) throws IOException {
        faces.getResponseWriter().endElement(button.getAttributes().get("href") == null ? "button" : "a");
    }

    private static boolean isNamed(UIComponent button) {
        return button.getId() != null && !button.getId().startsWith(UIViewRoot.UNIQUE_ID_PREFIX);
    }

    private static void writePicture(FacesContext faces, UIComponent button, Object picture) throws IOException {
        if (picture != null && !picture.toString().isEmpty()) {
            Picture.write(faces, button, picture.toString());
        }
    }
}
