package org.dpportal.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dpportal.content.PlainText;
import org.dpportal.content.web.Words;
import org.dpportal.content.web.tags.TypedDate;
import org.dpportal.representation.Approval;
import org.dpportal.representation.EndReason;
import org.dpportal.representation.Representation;
import org.dpportal.representation.RepresentationChanged;
import org.dpportal.representation.RepresentationChecks;
import org.dpportal.representation.RepresentationChecks.PersonFound;
import org.dpportal.representation.RepresentationState;
import org.dpportal.representation.Scope;

/** One authority: what was asked, and the decision; or what holds, and its review or its end. */
@Named
@RequestScoped
public class AuthorityPage {
    @Inject
    private RepresentationChecks checks;

    @Inject
    private ApprovalForm form;

    @Inject
    private ApprovalTerms terms;

    @Inject
    private Desk desk;

    @Inject
    private Words words;

    private Representation one;
    private Optional<PersonFound> found;
    private List<Flag> flags;
    private String reason = "";
    private TypedDate next = TypedDate.EMPTY;
    private Integer version;

    /** Called before the page is written, so that what is not there answers 404 and not half a page. */
    public void load() {
        form.fill(one());
        next = TypedDate.of(form.usualReview());
        found();
        flags();
    }

    public Representation one() {
        if (one == null) {
            one = checks.one(desk.officer(), desk.reference());
        }
        return one;
    }

    /** Whether this form is on the page. One that was sent stays there, whatever a colleague has done meanwhile. */
    public boolean shows(String name) {
        if (desk.isForm()) {
            return desk.sent(name).isPresent();
        }
        return switch (one().state()) {
            case ASKED, BEING_CHECKED -> name.equals("approval");
            case ACTIVE -> name.equals("holding");
            case ENDED, REFUSED -> false;
        };
    }

    /** The person whose reference or number stands in the field; empty if the council knows nobody by it. */
    public PersonFound found() {
        if (found == null) {
            String typed = Desk.typed(form.getPerson());
            found = typed.isEmpty() ? Optional.empty() : checks.person(desk.officer(), typed);
        }
        return found.orElse(null);
    }

    /** How the person wants to be told things, and how whoever acts for them does. */
    public List<Flag> flags() {
        if (flags == null) {
            flags = Stream.of(
                            one().personReference()
                                    .flatMap(
                                            who -> desk.flag(who, one().person().orElse(who.value()))),
                            desk.flagOfRepresentative(desk.reference(), one().representative()))
                    .flatMap(Optional::stream)
                    .toList();
        }
        return flags;
    }

    public String kind() {
        return StateColour.of(one().state());
    }

    public List<Scope> scopes() {
        return one().scopes().stream().sorted().toList();
    }

    /** Why it is over: somebody's own words, or one of the portal's. */
    public String reasonWords() {
        String said = one().reason().orElse("");
        Optional<EndReason> known = EndReason.of(said);
        if (known.isEmpty()) {
            return said;
        }
        String key = "representation.reason." + known.get();
        return words.t(key);
    }

    /** Shows the page again: whom the number names, and which conditions the ground has. */
    public void find() {
        found = null;
        if (found() == null) {
            desk.problem("person", "casework.authority.problem.PERSON");
        }
    }

    public void approve() {
        found = null;
        found();
        Optional<Approval> approval = terms.read(found);
        if (approval.isPresent()) {
            try {
                decide(() -> checks.approve(desk.officer(), desk.reference(), getVersion(), approval.get()));
            } catch (IllegalArgumentException own) {
                // Everything else that the law asks for was found to be there.
                desk.problem("person", "casework.authority.problem.OWN");
            }
        }
    }

    public void refuse() {
        if (desk.hasReason("reason", reason, "casework.authority.problem.REASON")) {
            decide(() -> checks.refuse(desk.officer(), desk.reference(), getVersion(), PlainText.of(reason)));
        }
    }

    public void reviewed() {
        Optional<LocalDate> day = next.date().filter(form.today()::isBefore);
        if (day.isEmpty()) {
            desk.problem("next", "casework.authority.problem.NEXT");
        } else {
            decide(() -> checks.reviewed(desk.officer(), desk.reference(), getVersion(), day.get()));
        }
    }

    public void end() {
        if (desk.hasReason("endReason", reason, "casework.authority.problem.REASON")) {
            decide(() -> checks.end(desk.officer(), desk.reference(), getVersion(), PlainText.of(reason)));
        }
    }

    private void decide(Runnable decision) {
        try {
            decision.run();
            desk.go("/casework/authorities/" + desk.reference());
        } catch (RepresentationChanged changed) {
            // The page now shows what is; the officer's own text stays in its fields.
            one = null;
            version = null;
            RepresentationState now = one().state();
            desk.problem(
                    shows("approval") ? "reason" : "endReason",
                    "casework.authority.problem.CHANGED",
                    Map.of("state", words.t("casework.authority.state." + now)));
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The day on which the council looks again. */
    public TypedDate getNext() {
        return next;
    }

    public void setNext(TypedDate next) {
        this.next = next;
    }

    /** Which version of the authority this page shows. */
    public Integer getVersion() {
        return version == null ? one().version() : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
