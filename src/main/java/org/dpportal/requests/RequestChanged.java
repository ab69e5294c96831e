package org.dpportal.requests;

/** A colleague was faster: the request is no longer as the officer has seen it. Nothing was done. */
public final class RequestChanged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RequestChanged() {
        super("changed by somebody else", null, false, false);
    }
}
