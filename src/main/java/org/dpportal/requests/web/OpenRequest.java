package org.dpportal.requests.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dpportal.content.web.Reply;
import org.dpportal.councils.web.MyCouncil;
import org.dpportal.identity.NotThere;
import org.dpportal.requests.Answers;
import org.dpportal.requests.Requests;
import org.dpportal.requests.SentRequest;
import org.dpportal.shared.CouncilId;
import org.dpportal.shared.FormKey;

/** The form that asks for a direct payment, as this page's address names it, and the way through its questions. */
@Named
@RequestScoped
public class OpenRequest {
    private static final List<String> STEPS = List.of("council", "for-whom", "name", "contact", "now", "how", "check");

    @Inject
    private Requests requests;

    @Inject
    private CouncilChoice councils;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Reply reply;

    private Optional<Answers> draft;

    /** @throws NotThere if the address names none */
    FormKey key() {
        return FormKey.of((String) request.getAttribute("dp.formKey")).orElseThrow(NotThere::new);
    }

    /** Empty before the first answer. */
    Optional<Answers> draft() {
        if (draft == null) {
            draft = requests.draft(key());
            draft.ifPresent(answers -> request.setAttribute(MyCouncil.OF_FORM, answers.council()));
        }
        return draft;
    }

    Optional<SentRequest> sent() {
        Optional<SentRequest> sent = requests.sent(key());
        sent.ifPresent(one -> request.setAttribute(MyCouncil.OF_FORM, one.council()));
        return sent;
    }

    /** Whether a question can be asked already; if not, or if the form was sent, leads to where it goes on. */
    boolean isOpen(String step) {
        boolean open = STEPS.indexOf(step) <= STEPS.indexOf(nextStep());
        if (!open) {
            go(address(nextStep()));
        }
        return open;
    }

    /** Whether there is something written that can be thrown away. */
    public boolean isBegun() {
        return draft().isPresent();
    }

    /** For how many days it is kept. */
    public int daysKept() {
        return requests.daysKept(draft().orElseThrow().council());
    }

    public void throwAway() {
        requests.throwAway(key());
        go("/ask");
    }

    /** Which page this is of how many: the council is a question for some people only. */
    public int step(String step) {
        return steps().indexOf(step) + 1;
    }

    public int ofSteps() {
        return steps().size();
    }

    /** The page before. */
    public String before(String step) {
        int at = steps().indexOf(step);
        return at <= 0 ? "/ask" : address(steps().get(at - 1));
    }

    public String address(String step) {
        return "/ask/" + key() + "/" + step;
    }

    private List<String> steps() {
        List<String> steps = new ArrayList<>(STEPS);
        if (!councils.isAsked()) {
            steps.remove("council");
        }
        return steps;
    }

    /** The first question that has not been answered. */
    private String nextStep() {
        if (draft().isEmpty()) {
            return sent().isPresent() ? "sent" : steps().get(0);
        }
        Answers answers = draft().get();
        if (answers.forWhom().isEmpty()) {
            return "for-whom";
        }
        if (answers.name().isEmpty()) {
            return "name";
        }
        if (answers.contact().isEmpty()) {
            return "contact";
        }
        if (answers.now().isEmpty()) {
            return "now";
        }
        return answers.how().isEmpty() ? "how" : "check";
    }

    /** Begins the form where nothing has been written yet. Says so under a field if the council cannot take it now. */
    boolean begin(CouncilId council, String field) {
        boolean begun = requests.begin(key(), council);
        if (!begun) {
            busy(field, council);
        }
        return begun;
    }

    /** The council has had too many in this hour. */
    void busy(String field, CouncilId council) {
        reply.problem(field, "requests.problem.BUSY", Map.of("phone", councils.phone(council)));
    }

    void goOn() {
        draft = null;
        go(address(nextStep()));
    }

    void go(String address) {
        reply.go(address);
    }

    void problem(String field, String key) {
        reply.problem(field, key);
    }

    /** Whether a text is short enough; says so under its field if it is not. */
    boolean fits(String field, String text, int most) {
        return reply.fits(field, text, most);
    }
}
