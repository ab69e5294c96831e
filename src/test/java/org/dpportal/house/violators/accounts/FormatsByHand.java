package org.dpportal.house.violators.accounts;

/** Deliberate violator: a format that knows no language. */
final class FormatsByHand {
    String format(Object value) {
        return java.text.MessageFormat.format("{0}", value);
    }
}
