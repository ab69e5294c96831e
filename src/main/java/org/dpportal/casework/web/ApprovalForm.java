package org.dpportal.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dpportal.content.web.tags.TypedDate;
import org.dpportal.councils.Councils;
import org.dpportal.councils.RepresentationRules;
import org.dpportal.representation.Basis;
import org.dpportal.representation.Representation;
import org.dpportal.representation.Scope;

/** What an officer fills in before somebody may act: all as typed, so that nothing is lost when something is to be put right. */
@Named
@RequestScoped
public class ApprovalForm {
    private static final ZoneId UK = ZoneId.of("Europe/London");
    private static final int MOST_CONDITIONS = 5;
    private static final int EVIDENCE_ROWS = 3;

    @Inject
    private Desk desk;

    @Inject
    private Councils councils;

    @Inject
    private Clock clock;

    private final List<Row> answers = rows(MOST_CONDITIONS);
    private final List<Row> evidence = rows(EVIDENCE_ROWS);
    private String person = "";
    private String basis = "";
    private List<String> scopes = List.of();
    private TypedDate starts = TypedDate.EMPTY;
    private TypedDate ends = TypedDate.EMPTY;
    private TypedDate review = TypedDate.EMPTY;

    /** A condition with its answer, or a piece of evidence with its words; each with its day. */
    public static final class Row implements Serializable {
        private static final long serialVersionUID = 1L;

        private final int number;
        private String words = "";
        private TypedDate day = TypedDate.EMPTY;

        Row(int number) {
            this.number = number;
        }

        public int getNumber() {
            return number;
        }

        public String getWords() {
            return words;
        }

        public void setWords(String words) {
            this.words = words;
        }

        public TypedDate getDay() {
            return day;
        }

        public void setDay(TypedDate day) {
            this.day = day;
        }
    }

    private static List<Row> rows(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Row::new).toList();
    }

    /** Fills in what is known: what was asked for, and the usual days of the council. */
    void fill(Representation one) {
        person = one.personReference().map(Object::toString).orElse(one.numberTyped());
        basis = one.basis().map(Enum::name).orElse("");
        scopes = one.scopes().stream().map(Enum::name).toList();
        starts = TypedDate.of(one.startsOn().orElse(today()));
        review = TypedDate.of(one.reviewOn().orElse(usualReview()));
        Optional<LocalDate> usualEnd =
                one.basis().filter(Basis.ADVOCATE::equals).map(advocate -> latestEnd(today()));
        ends = TypedDate.of(one.endsOn().or(() -> usualEnd).orElse(null));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), UK);
    }

    /** When the council usually looks again. */
    LocalDate usualReview() {
        return today().plusMonths(rules().reviewMonths());
    }

    /** The last day that the council lets an advocate act who begins on this day. */
    LocalDate latestEnd(LocalDate begins) {
        return begins.plusMonths(rules().advocateMonths());
    }

    private RepresentationRules rules() {
        return councils.settings(desk.officer().council(), today()).representationRules();
    }

    /** The ground that is chosen, also before the form has been read: how much it asks for depends on it. */
    Optional<Basis> ground() {
        String chosen = desk.isForm() ? desk.sent("basis").orElse("") : basis;
        return bases().stream().filter(one -> one.name().equals(chosen)).findFirst();
    }

    public List<Basis> bases() {
        return Arrays.stream(Basis.values()).filter(Basis::canBeAskedFor).toList();
    }

    public Scope[] allScopes() {
        return Scope.values();
    }

    /** Whether the chosen ground has a condition of this number. */
    public boolean asks(int number) {
        return number <= ground().map(Basis::conditions).orElse(0);
    }

    /** Whether the chosen ground asks for anything to be recorded in conditions. */
    public boolean hasConditions() {
        return asks(1);
    }

    /** The key of a condition's words. */
    public String condition(int number) {
        boolean nominated = ground().filter(one -> one.section() == 31).isPresent();
        return (nominated ? "casework.condition.nominated." : "casework.condition.authorised.") + number;
    }

    public List<Row> getAnswers() {
        return answers;
    }

    public List<Row> getEvidence() {
        return evidence;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public List<String> getScopes() {
        return scopes;
    }

    public void setScopes(List<String> scopes) {
        this.scopes = scopes;
    }

    public TypedDate getStarts() {
        return starts;
    }

    public void setStarts(TypedDate starts) {
        this.starts = starts;
    }

    public TypedDate getEnds() {
        return ends;
    }

    public void setEnds(TypedDate ends) {
        this.ends = ends;
    }

    public TypedDate getReview() {
        return review;
    }

    public void setReview(TypedDate review) {
        this.review = review;
    }
}
