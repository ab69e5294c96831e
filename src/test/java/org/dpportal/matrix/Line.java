package org.dpportal.matrix;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One line of the matrix: an address, and to whom it opens. */
record Line(String address, Line.Access access) {
    /** To whom an address opens. */
    enum Access {
        /** Anybody, signed in or not. */
        EVERYBODY,
        /** Whoever has signed in, about themself only. */
        MYSELF,
        /** The person, and below {@code /for/<reference>} whoever may act for them. */
        PERSON,
        /** Officers, about their own council. */
        OFFICER,
        /** Nobody: it answers as if it were not there. */
        NOBODY
    }

    /** Every address that the server has. What is found there and not here, or here and not there, fails the build. */
    static final Map<String, Access> MATRIX = new TreeMap<>();

    private static void opens(Access access, String... addresses) {
        List.of(addresses).forEach(address -> MATRIX.put(address, access));
    }

    static {
        opens(Access.EVERYBODY, "/", "/assets/*", "/jakarta.faces.resource/*", "/dev/tags", "/words");
        opens(
                Access.EVERYBODY,
                "/information",
                "/information/search",
                "/information/accessibility",
                "/information/accounts",
                "/information/assistants",
                "/information/choosing",
                "/information/direct-payment",
                "/information/family",
                "/information/problems");
        // The key is the authority: the matrix knows nobody's, and meets forms that nobody has begun.
        opens(
                Access.EVERYBODY,
                "/ask",
                "/ask/new",
                "/ask/{key}/council",
                "/ask/{key}/for-whom",
                "/ask/{key}/name",
                "/ask/{key}/contact",
                "/ask/{key}/now",
                "/ask/{key}/how",
                "/ask/{key}/check",
                "/ask/{key}/sent");
        opens(
                Access.PERSON,
                "/home",
                "/accounts/statement",
                "/accounts/statement.csv",
                "/receipts",
                "/receipts/new",
                "/receipts/new/{key}/photo",
                "/receipts/new/{key}/purpose",
                "/receipts/new/{key}/amount",
                "/receipts/new/{key}/payment",
                "/receipts/new/{key}/check",
                "/receipts/new/{key}/file/{n}",
                "/receipts/{reference}",
                "/receipts/{reference}/sent",
                "/receipts/{reference}/file/{n}",
                "/how-i-want-it",
                "/how-i-want-it/reading",
                "/how-i-want-it/letters",
                "/how-i-want-it/letters/mail",
                "/how-i-want-it/letters/text",
                "/how-i-want-it/letters/post",
                "/how-i-want-it/format",
                "/how-i-want-it/support",
                "/how-i-want-it/told",
                "/messages",
                "/messages/{reference}/letter",
                "/who-looked");
        opens(
                Access.MYSELF,
                "/sign-in",
                "/sign-out",
                "/start",
                "/acting",
                "/private",
                "/helpers",
                "/helpers/{reference}",
                "/helpers/invite",
                "/helpers/invite/{key}",
                "/helpers/invite/{key}/scope",
                "/helpers/invite/{key}/until",
                "/helpers/invite/{key}/check",
                "/code",
                "/act",
                "/act/{key}/whom",
                "/act/{key}/basis",
                "/act/{key}/scope",
                "/act/{key}/check");
        opens(
                Access.OFFICER,
                "/casework/receipts",
                "/casework/receipts.csv",
                "/casework/receipts/{reference}",
                "/casework/receipts/{reference}/file/{n}",
                "/casework/authorities",
                "/casework/authorities/{reference}",
                "/casework/needs/{reference}",
                "/casework/letters",
                "/casework/letters/{reference}",
                "/casework/requests",
                "/casework/requests/{reference}",
                "/casework/organisations",
                "/casework/organisations/{reference}");
        // Views and servlets behind the addresses above, the error page, and everything of Faces that is no page.
        opens(Access.NOBODY, "{view}", "*.xhtml", "/error");
    }
}
