package org.dpportal.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Optional;
import org.dpportal.identity.NotThere;
import org.dpportal.identity.Officer;
import org.dpportal.representation.Representation;
import org.dpportal.representation.RepresentationChecks;
import org.dpportal.representation.RepresentationChecks.PersonFound;
import org.dpportal.representation.RepresentationChecks.Which;
import org.dpportal.shared.Reference;

/** The officer's lists of authorities, {@code ?list=ACTIVE} and others, and the form for one that came by letter. */
@Named
@RequestScoped
public class AuthoritiesPage {
    @Inject
    private RepresentationChecks checks;

    @Inject
    private Desk desk;

    private Which which = Which.WAITING;
    private String search = "";
    private String person = "";
    private String representative = "";
    private ListedRows<Representation> model;

    /** Called before the page is written: a button in the table takes its authority up and leads to it. */
    public void load() {
        desk.officer();
        Optional<Reference> wanted = desk.sent("open").flatMap(Reference::of);
        if (wanted.isPresent()) {
            checks.begin(desk.officer(), wanted.get());
            desk.go("/casework/authorities/" + wanted.get());
        }
    }

    /** The name of the list that is shown. */
    public String getList() {
        return which.name();
    }

    public void setList(String name) {
        which = Arrays.stream(Which.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(Which.WAITING);
    }

    public Which[] lists() {
        return Which.values();
    }

    public ListedRows<Representation> getModel() {
        if (model == null) {
            // The table asks for its rows before the form has been read; what is searched for never stands in an
            // address.
            Officer officer = desk.officer();
            String sought = desk.sent("search").orElse("");
            model = new ListedRows<>(
                    (first, size) -> {
                        RepresentationChecks.Page page = checks.list(officer, which, sought, first, size);
                        return new ListedRows.Part<>(page.authorities(), page.total());
                    },
                    Representation::reference);
        }
        return model;
    }

    /** Shows the table again; what was typed is in the form. */
    public void find() {
        model = null;
    }

    /** Whom it is about, as far as that is known. */
    public String about(Representation one) {
        return one.person().orElse(one.personTyped());
    }

    public String kind(Representation one) {
        return StateColour.of(one.state());
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getRepresentative() {
        return representative;
    }

    public void setRepresentative(String representative) {
        this.representative = representative;
    }

    /** Enters an authority that came by letter: between people, or an organisation, whom the council knows. */
    public void enter() {
        Optional<Reference> whom = known(person);
        Optional<Reference> who = Reference.of(Desk.typed(representative))
                .filter(one -> one.value().startsWith("G-"))
                .or(() -> known(representative));
        if (whom.isEmpty()) {
            desk.problem("person", "casework.authority.problem.PERSON");
        }
        if (who.isEmpty()) {
            desk.problem("representative", "casework.authorities.problem.REPRESENTATIVE");
        } else if (who.equals(whom)) {
            desk.problem("representative", "casework.authority.problem.OWN");
        } else if (whom.isPresent()) {
            enter(whom.get(), who.get());
        }
    }

    private void enter(Reference whom, Reference who) {
        try {
            desk.go("/casework/authorities/" + checks.enter(desk.officer(), whom, who));
        } catch (NotThere unknown) {
            desk.problem("representative", "casework.authorities.problem.REPRESENTATIVE");
        }
    }

    private Optional<Reference> known(String typed) {
        return checks.person(desk.officer(), Desk.typed(typed)).map(PersonFound::reference);
    }
}
