package org.dpportal.representation.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;

/**
 * One transaction for all that a page reads before its first line is written: the rows it may touch are said once, and its figures are of one
 * moment. It ends before the page is written, so that no connection waits for a slow phone. A form that is sent has a transaction for each
 * thing it does.
 */
public class PageReading implements PhaseListener {
    private static final long serialVersionUID = 1L;
    private static final String OURS = "dp.page-reading";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        if (event.getPhaseId() == PhaseId.RESTORE_VIEW) {
            begin(event.getFacesContext());
        } else if (event.getPhaseId() == PhaseId.RENDER_RESPONSE) {
            end(event.getFacesContext());
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        boolean failed = faces.getExceptionHandler()
                .getUnhandledExceptionQueuedEvents()
                .iterator()
                .hasNext();
        if (failed || faces.getResponseComplete()) {
            end(faces);
        }
    }

    private static void begin(FacesContext faces) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        if (!request.getMethod().equals("GET") || request.getUserPrincipal() == null) {
            return;
        }
        try {
            UserTransaction transaction = transaction();
            if (transaction.getStatus() == Status.STATUS_NO_TRANSACTION) {
                transaction.begin();
                request.setAttribute(OURS, true);
            }
        } catch (Exception failed) {
            throw new IllegalStateException("A page cannot begin to read", failed);
        }
    }

    private static void end(FacesContext faces) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        if (request.getAttribute(OURS) == null) {
            return;
        }
        request.removeAttribute(OURS);
        try {
            UserTransaction transaction = transaction();
            if (transaction.getStatus() == Status.STATUS_ACTIVE) {
                transaction.commit();
            } else if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        } catch (SystemException failed) {
            throw new IllegalStateException("A page cannot end its reading", failed);
        } catch (Exception failed) {
            throw new IllegalStateException("What a page has read was not to be had whole", failed);
        }
    }

    private static UserTransaction transaction() {
        return CDI.current().select(UserTransaction.class).get();
    }
}
