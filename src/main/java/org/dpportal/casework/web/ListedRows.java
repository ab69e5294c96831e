package org.dpportal.casework.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The rows of an officer's table that has one order: each page of it is a question to the database. */
class ListedRows<T> extends LazyDataModel<T> {
    private static final long serialVersionUID = 1L;

    /** Where the rows come from. */
    interface Source<T> {
        Part<T> part(int first, int size);
    }

    /** @param total how many rows there are on all pages */
    record Part<T>(List<T> rows, int total) {}

    private final transient Source<T> source;
    private final transient Function<T, Object> key;

    /** @param key by which a row is known */
    ListedRows(Source<T> source, Function<T, Object> key) {
        this.source = source;
        this.key = key;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return source.part(0, 1).total();
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        Part<T> part = source.part(first, size);
        setRowCount(part.total());
        return part.rows();
    }

    @Override
    public String getRowKey(T row) {
        return key.apply(row).toString();
    }
}
