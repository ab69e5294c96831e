package org.dpportal.app;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import java.util.Map;

/** Sends a form back to the address that the person sees, not to the view behind it. */
public class OwnAddress extends ViewHandlerWrapper {
    public OwnAddress(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        Map<String, Object> request = context.getExternalContext().getRequestMap();
        Object asked = request.get(RequestDispatcher.FORWARD_REQUEST_URI);
        boolean isThisPage = context.getViewRoot() != null
                && viewId.equals(context.getViewRoot().getViewId());
        return asked != null && isThisPage ? (String) asked : super.getActionURL(context, viewId);
    }
}
