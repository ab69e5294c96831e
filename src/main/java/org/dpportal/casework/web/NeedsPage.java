package org.dpportal.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.dpportal.communication.Communication;
import org.dpportal.communication.CommunicationNeeds;
import org.dpportal.communication.NeedsChanged;
import org.dpportal.communication.WrittenDown.Said;
import org.dpportal.identity.NotThere;
import org.dpportal.representation.RepresentationChecks;
import org.dpportal.representation.RepresentationChecks.PersonFound;
import org.dpportal.shared.Reference;

/**
 * An officer writes down how a person wants it, while they talk or when a letter has come. For people who never open the portal this is the
 * only way to be written to and talked with as they need (Accessible Information Standard: identify, record).
 */
@Named
@RequestScoped
public class NeedsPage {
    @Inject
    private Communication communication;

    @Inject
    private RepresentationChecks checks;

    @Inject
    private NeedsForm form;

    @Inject
    private Desk desk;

    private CommunicationNeeds needs;
    private PersonFound person;
    private String said = "";
    private Integer version;
    private boolean changed;

    /** Called before the page is first written. */
    public void load() {
        person();
        form.fill(needs());
    }

    /** @throws NotThere if the officer's council knows nobody with this reference */
    public PersonFound person() {
        if (person == null) {
            person = checks.person(desk.officer(), desk.reference().value()).orElseThrow(NotThere::new);
        }
        return person;
    }

    private CommunicationNeeds needs() {
        if (needs == null) {
            needs = desk.isForm()
                    ? communication.flag(desk.officer(), desk.reference()).orElseThrow(NotThere::new)
                    : communication.look(desk.officer(), desk.reference());
        }
        return needs;
    }

    /** The case from which the officer came, by its reference; empty if from none. */
    public String getFrom() {
        return desk.asked("from").flatMap(Reference::of).map(Reference::value).orElse("");
    }

    public String back() {
        return CaseAddress.of(getFrom());
    }

    /** What stands there now, if somebody else has changed it since the officer opened this page. */
    public List<Flag> flags() {
        return changed ? desk.flag(desk.reference(), person().name()).stream().toList() : List.of();
    }

    public boolean saved() {
        return desk.asked("saved").isPresent();
    }

    public Said[] ways() {
        return Said.values();
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    /** How often it had been changed when this page was shown; its form sends it back. */
    public Integer getVersion() {
        return version == null ? Integer.valueOf(needs().version()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public void save() {
        Optional<Said> how = NeedsForm.named(ways(), said);
        if (how.isEmpty()) {
            desk.problem("said", "casework.needs.problem.SAID");
        }
        boolean good = form.isGood();
        if (good && how.isPresent()) {
            write(how.get());
        }
    }

    private void write(Said how) {
        try {
            communication.writeDown(desk.officer(), desk.reference(), getVersion(), form.answers(how));
            desk.go(getFrom().isEmpty() ? "/casework/needs/" + desk.reference() + "?saved=yes" : back());
        } catch (NeedsChanged newer) {
            // What was typed stays in its fields; the next press counts.
            needs = null;
            version = null;
            changed = true;
            desk.problem("said", "communication.problem.CHANGED");
        }
    }
}
