package org.dpportal.representation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** For whom do I act? My own pages, and each person for whom I may act, by name. */
@Named
@RequestScoped
public class ActingPage {
    @Inject
    private Subject subject;

    /** Called before the page is written. */
    public void load() {
        subject.load();
    }

    public boolean alone() {
        return subject.others().isEmpty();
    }
}
