package org.dpportal.app;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import org.primefaces.csp.CspPhaseListener;

/**
 * Lets the scripts that PrimeFaces writes into a council page run, each by a number drawn for that page alone. Citizen pages are stateless
 * and have no such scripts, so they keep the stricter policy of {@link SecurityHeaders}.
 */
public class CouncilPagePolicy implements SystemEventListener {
    /** Ends with the sources of scripts, because PrimeFaces adds the number at the end. */
    static final String POLICY =
            "default-src 'none'; img-src 'self' data:; style-src 'self'; font-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'; script-src 'self'";

    @Override
    public void processEvent(SystemEvent event) {
        CspPhaseListener.initCsp(FacesContext.getCurrentInstance(), true, false, null, POLICY);
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot view && !view.isTransient();
    }
}
