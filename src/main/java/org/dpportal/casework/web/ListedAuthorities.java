package org.dpportal.casework.web;

import java.util.List;
import java.util.Map;
import org.dpportal.identity.Officer;
import org.dpportal.representation.Representation;
import org.dpportal.representation.RepresentationChecks;
import org.dpportal.representation.RepresentationChecks.Which;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The rows of the officer's table of authorities: each page of it is a question to the database. */
class ListedAuthorities extends LazyDataModel<Representation> {
    private static final long serialVersionUID = 1L;

    private final transient RepresentationChecks checks;
    private final transient Officer officer;
    private final Which which;
    private final String search;

    /** @param search a part of a name or of a reference; empty for all */
    ListedAuthorities(RepresentationChecks checks, Officer officer, Which which, String search) {
        this.checks = checks;
        this.officer = officer;
        this.which = which;
        this.search = search;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return checks.list(officer, which, search, 0, 1).total();
    }

    @Override
    public List<Representation> load(
            int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        RepresentationChecks.Page page = checks.list(officer, which, search, first, size);
        setRowCount(page.total());
        return page.authorities();
    }

    @Override
    public String getRowKey(Representation one) {
        return one.reference().value();
    }
}
