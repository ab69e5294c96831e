package org.dpportal.receipts;

import java.util.List;
import java.util.Optional;

/**
 * Receipts of a council, one page of them.
 *
 * @param total how many there are on all pages
 */
public record Queue(List<ListedReceipt> receipts, int total) {

    /** What the list can be sorted by. */
    public enum Order {
        SENT("r.sent_at"),
        AMOUNT("r.amount_pence"),
        PERSON("p.name"),
        REFERENCE("r.reference"),
        SPENT("r.spent_on"),
        STATE("r.state");

        private final String column;

        Order(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    /**
     * Which page of the list is asked for.
     *
     * @param state only these; empty for all that still need a decision by the council
     * @param search a part of the person's name or of the reference; empty for all
     */
    public record Wish(
            int first, int size, Order order, boolean ascending, Optional<ReceiptState> state, String search) {
        /** How many rows one page may hold at most. */
        public static final int LARGEST = 500;

        public Wish {
            first = Math.max(0, first);
            size = Math.min(Math.max(1, size), LARGEST);
        }
    }
}
