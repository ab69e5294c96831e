package org.dpportal.casework.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dpportal.identity.Officer;
import org.dpportal.receipts.ListedReceipt;
import org.dpportal.receipts.Queue;
import org.dpportal.receipts.ReceiptChecks;
import org.dpportal.receipts.ReceiptState;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The rows of the officer's table: each page, order and filter is a question to the database. */
class WaitingReceipts extends LazyDataModel<ListedReceipt> {
    private static final long serialVersionUID = 1L;

    private final transient ReceiptChecks checks;
    private final transient Officer officer;
    private final ReceiptState state;
    private final String search;

    /**
     * @param state only these; {@code null} for all that wait for a decision
     * @param search a part of a name or of a reference; empty for all
     */
    WaitingReceipts(ReceiptChecks checks, Officer officer, ReceiptState state, String search) {
        this.checks = checks;
        this.officer = officer;
        this.state = state;
        this.search = search;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return checks.count(officer, wish(0, 1, Map.of()));
    }

    @Override
    public List<ListedReceipt> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        Queue page = checks.queue(officer, wish(first, size, sorts));
        setRowCount(page.total());
        return page.receipts();
    }

    @Override
    public String getRowKey(ListedReceipt receipt) {
        return receipt.reference().value();
    }

    private Queue.Wish wish(int first, int size, Map<String, SortMeta> sorts) {
        Optional<SortMeta> sort =
                sorts.values().stream().filter(SortMeta::isActive).findFirst();
        return new Queue.Wish(
                first,
                size,
                sort.map(SortMeta::getField).map(Queue.Order::valueOf).orElse(Queue.Order.SENT),
                sort.map(one -> one.getOrder().isAscending()).orElse(true),
                Optional.ofNullable(state),
                search);
    }
}
