package org.dpportal.casework.web;

import org.dpportal.receipts.ReceiptState;
import org.dpportal.representation.RepresentationState;
import org.dpportal.requests.RequestState;

/** Which colour a state has for an officer, beside its words: what waits for them stands out. */
final class StateColour {
    private StateColour() {}

    static String of(ReceiptState state) {
        return switch (state) {
            case SENT -> "ask";
            case BEING_CHECKED, NEEDS_YOU -> "wait";
            case ACCEPTED -> "good";
            case NOT_ACCEPTED -> "bad";
        };
    }

    static String of(RequestState state) {
        return switch (state) {
            case WAITING -> "ask";
            case TAKEN_UP -> "wait";
            case ENDED -> "good";
        };
    }

    static String of(RepresentationState state) {
        return switch (state) {
            case ASKED -> "ask";
            case BEING_CHECKED -> "wait";
            case ACTIVE -> "good";
            case ENDED, REFUSED -> "bad";
        };
    }
}
