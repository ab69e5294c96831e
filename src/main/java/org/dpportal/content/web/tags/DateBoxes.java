package org.dpportal.content.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Map;

/** Behind {@code dp:date}: reads the boxes day, month and year as one {@link TypedDate} and offers it to them as {@code typed}. */
@FacesComponent(DateBoxes.TYPE)
public class DateBoxes extends UIInput {
    public static final String TYPE = "org.dpportal.DateBoxes";
    private static final String VARIABLE = "typed";

    public DateBoxes() {
        setRendererType(null);
    }

    @Override
    public void decode(FacesContext faces) {
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        String id = getClientId(faces);
        if (sent.containsKey(id + "-day")) {
            setSubmittedValue(new TypedDate(sent.get(id + "-day"), sent.get(id + "-month"), sent.get(id + "-year")));
        }
    }

    @Override
    protected Object getConvertedValue(FacesContext faces, Object submitted) {
        return submitted;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        Object typed = getSubmittedValue() != null ? getSubmittedValue() : getValue();
        Map<String, Object> variables = faces.getExternalContext().getRequestMap();
        variables.put(VARIABLE, typed == null ? TypedDate.EMPTY : typed);
        super.encodeChildren(faces);
        variables.remove(VARIABLE);
    }
}
