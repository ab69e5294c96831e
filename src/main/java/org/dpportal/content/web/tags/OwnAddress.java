package org.dpportal.content.web.tags;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;

/**
 * Sends a form back to the address that the reader sees. A page such as {@code /receipts/new/<key>/amount} is forwarded to its view;
 * without this its form would be sent to the view and forget which receipt it was about.
 */
public class OwnAddress extends ViewHandlerWrapper {
    public OwnAddress(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        UIViewRoot view = faces.getViewRoot();
        Object seen = faces.getExternalContext().getRequestMap().get(RequestDispatcher.FORWARD_REQUEST_URI);
        boolean thisView = view != null && viewId.equals(view.getViewId());
        return thisView && seen instanceof String address ? address : super.getActionURL(faces, viewId);
    }
}
