package org.dpportal.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dpportal.content.PlainText;
import org.dpportal.content.web.Words;
import org.dpportal.representation.RepresentationChecks;
import org.dpportal.requests.Answers;
import org.dpportal.requests.Outcome;
import org.dpportal.requests.PaymentRequest;
import org.dpportal.requests.RequestChanged;
import org.dpportal.requests.RequestNeeds;
import org.dpportal.requests.RequestQueue;
import org.dpportal.requests.RequestState;

/** One request for a direct payment: how the person wants to be talked to, what they said, and what becomes of it. */
@Named
@RequestScoped
public class RequestPage {
    @Inject
    private RequestQueue queue;

    @Inject
    private RepresentationChecks checks;

    @Inject
    private Desk desk;

    @Inject
    private Words words;

    private PaymentRequest one;
    private List<Flag> flags;
    private String outcome = "";
    private String note = "";
    private Integer version;

    /** Called before the page is written, so that what is not there answers 404 and not half a page. */
    public void load() {
        one();
        flags();
    }

    public PaymentRequest one() {
        if (one == null) {
            one = queue.one(desk.officer(), desk.reference());
        }
        return one;
    }

    /** How whoever asks wants it, if the council knows them already: it may know more than they said this time. */
    public List<Flag> flags() {
        if (flags == null) {
            flags = one()
                    .person()
                    .flatMap(known -> checks.person(desk.officer(), known.value()))
                    .flatMap(found -> desk.flag(found.reference(), found.name()))
                    .stream()
                    .toList();
        }
        return flags;
    }

    public Answers answers() {
        return one().answers();
    }

    public String language() {
        return SpokenNeeds.language(how(), words);
    }

    public String format() {
        return SpokenNeeds.format(how(), words);
    }

    public List<String> help() {
        return SpokenNeeds.help(how(), words);
    }

    public String kind() {
        return StateColour.of(one().state());
    }

    public boolean waits() {
        return one().state() == RequestState.WAITING;
    }

    /** Whether the form that ends it is on the page. One that was sent stays there, whatever a colleague has done meanwhile. */
    public boolean asksOutcome() {
        return one().state() != RequestState.ENDED
                || desk.sent("outcome").isPresent()
                || desk.sent("note").isPresent();
    }

    public Outcome[] outcomes() {
        return Outcome.values();
    }

    public int longest() {
        return PaymentRequest.LONGEST_NOTE;
    }

    public void takeUp() {
        decide(() -> queue.takeUp(desk.officer(), desk.reference(), getVersion()), "takeUp");
    }

    public void end() {
        Optional<Outcome> chosen = Arrays.stream(Outcome.values())
                .filter(known -> known.name().equals(outcome))
                .findFirst();
        String typed = PlainText.of(note);
        if (chosen.isEmpty()) {
            desk.problem("outcome", "common.constraint.choice");
        }
        if (desk.fits("note", typed, PaymentRequest.LONGEST_NOTE) && chosen.isPresent()) {
            decide(() -> queue.end(desk.officer(), desk.reference(), getVersion(), chosen.get(), typed), "outcome");
        }
    }

    private void decide(Runnable decision, String field) {
        try {
            decision.run();
            desk.go("/casework/requests/" + desk.reference());
        } catch (RequestChanged changed) {
            // The page now shows what is; the officer's own text stays in its fields.
            one = null;
            version = null;
            String state = words.t("casework.request.state." + one().state());
            desk.problem(field, "casework.authority.problem.CHANGED", Map.of("state", state));
        }
    }

    private RequestNeeds how() {
        return answers().how().orElseThrow();
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** Which version of the request this page shows. */
    public Integer getVersion() {
        return version == null ? one().version() : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
