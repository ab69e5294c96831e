package org.dpportal.requests;

/** How far the council is with a request. */
public enum RequestState {
    WAITING,
    TAKEN_UP,
    ENDED
}
