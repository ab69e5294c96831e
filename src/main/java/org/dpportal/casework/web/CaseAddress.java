package org.dpportal.casework.web;

/** Where officers work on a case, by the letter with which its reference begins. */
final class CaseAddress {
    private CaseAddress() {}

    /** @param reference of a receipt, a request, a letter or an authority; the address of the receipts to check for anything else */
    static String of(String reference) {
        char kind = reference.isEmpty() ? ' ' : reference.charAt(0);
        return switch (kind) {
            case 'R' -> "/casework/receipts/" + reference;
            case 'Q' -> "/casework/requests/" + reference;
            case 'L' -> "/casework/letters/" + reference;
            case 'H' -> "/casework/authorities/" + reference;
            default -> "/casework/receipts";
        };
    }
}
