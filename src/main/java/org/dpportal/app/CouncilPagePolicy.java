package org.dpportal.app;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.csp.CspPhaseListener;

/**
 * Lets the scripts that PrimeFaces writes into a council page run, each by a number drawn for that page alone. PrimeFaces itself would do so
 * for every page; citizen pages have no such scripts, their forms carry no number, and they keep the stricter policy of
 * {@link SecurityHeaders}.
 */
public class CouncilPagePolicy implements PhaseListener, SystemEventListener {
    private static final long serialVersionUID = 1L;

    /** Ends with the sources of scripts, because PrimeFaces adds the number at the end. */
    static final String POLICY =
            "default-src 'none'; img-src 'self' data:; style-src 'self'; font-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'; script-src 'self'";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    /** Keeps PrimeFaces from adding its own policy to whatever page this becomes. */
    @Override
    public void afterPhase(PhaseEvent event) {
        PrimeFacesContext.getCspState(event.getFacesContext()).setInitialized(true);
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot view && !view.isTransient();
    }

    /** A council page is about to be written. */
    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = FacesContext.getCurrentInstance();
        PrimeFacesContext.getCspState(faces).setInitialized(false);
        CspPhaseListener.initCsp(faces, true, false, null, POLICY);
    }
}
