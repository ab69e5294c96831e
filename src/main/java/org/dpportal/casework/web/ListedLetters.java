package org.dpportal.casework.web;

import java.util.List;
import java.util.Map;
import org.dpportal.identity.Officer;
import org.dpportal.notifications.Deliveries;
import org.dpportal.notifications.Deliveries.Pile;
import org.dpportal.notifications.Delivery;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The rows of the officer's table of letters: each page of it is a question to the database. */
class ListedLetters extends LazyDataModel<Delivery> {
    private static final long serialVersionUID = 1L;

    private final transient Deliveries deliveries;
    private final transient Officer officer;
    private final Pile which;

    ListedLetters(Deliveries deliveries, Officer officer, Pile which) {
        this.deliveries = deliveries;
        this.officer = officer;
        this.which = which;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return deliveries.list(officer, which, 0, 1).total();
    }

    @Override
    public List<Delivery> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        Deliveries.Excerpt page = deliveries.list(officer, which, first, size);
        setRowCount(page.total());
        return page.deliveries();
    }

    @Override
    public String getRowKey(Delivery one) {
        return one.reference().value();
    }
}
