package org.dpportal.notifications;

/** A colleague, or the portal itself, was faster: this letter is no longer as the page showed it. Nothing was done. */
public final class DeliveryChanged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DeliveryChanged() {
        super("changed by somebody else", null, false, false);
    }
}
