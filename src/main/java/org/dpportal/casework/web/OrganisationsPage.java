package org.dpportal.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.dpportal.content.PlainText;
import org.dpportal.representation.Organisations;
import org.dpportal.representation.Organisations.Organisation;
import org.dpportal.shared.Reference;

/** The organisations that the council has appointed to act, and a new one. */
@Named
@RequestScoped
public class OrganisationsPage {
    @Inject
    private Organisations organisations;

    @Inject
    private Desk desk;

    private List<Organisation> all;
    private String name = "";

    /** Called before the page is written. */
    public void load() {
        all();
    }

    public List<Organisation> all() {
        if (all == null) {
            all = organisations.all(desk.officer());
        }
        return all;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public void found() {
        String plain = PlainText.of(name);
        if (plain.isEmpty()) {
            desk.problem("name", "casework.organisations.problem.EMPTY");
        } else if (desk.fits("name", plain, Organisations.LONGEST_NAME)) {
            Optional<Reference> made = organisations.found(desk.officer(), plain);
            if (made.isPresent()) {
                desk.go("/casework/organisations/" + made.get());
            } else {
                desk.problem("name", "casework.organisations.problem.KNOWN");
            }
        }
    }
}
