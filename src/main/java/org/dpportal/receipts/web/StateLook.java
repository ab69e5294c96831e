package org.dpportal.receipts.web;

import org.dpportal.receipts.ReceiptState;

/** Which colour a state has, beside its words. */
final class StateLook {
    private StateLook() {}

    static String kind(ReceiptState state) {
        return switch (state) {
            case SENT, BEING_CHECKED -> "wait";
            case NEEDS_YOU -> "ask";
            case ACCEPTED -> "good";
            case NOT_ACCEPTED -> "bad";
        };
    }
}
