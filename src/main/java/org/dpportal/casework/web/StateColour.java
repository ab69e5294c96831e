package org.dpportal.casework.web;

import org.dpportal.receipts.ReceiptState;

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
}
