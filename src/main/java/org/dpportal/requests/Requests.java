package org.dpportal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.dpportal.councils.Councils;
import org.dpportal.councils.RequestRules;
import org.dpportal.identity.OpenToAll;
import org.dpportal.representation.ActingFor;
import org.dpportal.shared.CouncilId;
import org.dpportal.shared.FormKey;
import org.dpportal.shared.Reference;

/**
 * The front door for whoever asks for a direct payment, signed in or not. The secret key of the form's address stands for the authority that
 * other front doors ask for: the database shows a form that is not sent yet to whoever has its key, and nothing else.
 */
@ApplicationScoped
@Transactional
public class Requests {
    /** Somebody looks into a page, begins, and goes: many more forms are begun than sent. */
    private static final int BEGUN_FOR_EACH_SENT = 10;

    private static final String BY_KEY = "whoever has the random key of the address has written the form themself";
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final ZoneId UK = ZoneId.of("Europe/London");

    @Inject
    private RequestRepository repository;

    @Inject
    private Councils councils;

    @Inject
    private Clock clock;

    /** What has been answered so far; empty for a key under which nothing is written, or nothing any more. */
    @OpenToAll(BY_KEY)
    public Optional<Answers> draft(FormKey key) {
        repository.open(key);
        return repository.draft(key);
    }

    /** The reference and the day of the answer once the form was sent; nothing of what was written. */
    @OpenToAll(BY_KEY)
    public Optional<SentRequest> sent(FormKey key) {
        repository.open(key);
        return repository
                .sent()
                .map(one -> new SentRequest(
                        one.reference(),
                        one.council(),
                        LocalDate.ofInstant(one.askedAt(), UK)
                                .plusDays(rules(one.council()).answerDays())));
    }

    /** For how many days the council keeps a form in which nobody writes. */
    @OpenToAll("a rule of a council, and public")
    public int daysKept(CouncilId council) {
        return rules(council).draftDays();
    }

    /**
     * Begins the form at a council, or moves it there.
     *
     * @return false if so many forms were begun there in this hour that something is wrong; nothing is written then
     */
    @OpenToAll(BY_KEY)
    public boolean begin(FormKey key, CouncilId council) {
        repository.open(key);
        boolean known = repository.draft(key).isPresent();
        long most = (long) BEGUN_FOR_EACH_SENT * rules(council).mostAnHour();
        if (!known && repository.begunSince(council, clock.instant().minus(AN_HOUR)) >= most) {
            return false;
        }
        repository.begin(council, key, Reference.draw('Q'), clock.instant());
        return true;
    }

    @OpenToAll(BY_KEY)
    public void forWhom(FormKey key, ForWhom whom) {
        repository.open(key);
        repository.forWhom(key, whom, clock.instant());
    }

    /** @param name of whoever asks; not empty */
    @OpenToAll(BY_KEY)
    public void name(FormKey key, String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("Somebody asks");
        }
        repository.open(key);
        repository.name(key, name, clock.instant());
    }

    @OpenToAll(BY_KEY)
    public void contact(FormKey key, Contact contact) {
        repository.open(key);
        repository.contact(key, contact, clock.instant());
    }

    @OpenToAll(BY_KEY)
    public void now(FormKey key, HasNow has) {
        repository.open(key);
        repository.now(key, has, clock.instant());
    }

    @OpenToAll(BY_KEY)
    public void how(FormKey key, RequestNeeds how) {
        repository.open(key);
        repository.how(key, how, clock.instant());
    }

    /** How sending went. */
    public enum Sending {
        SENT,
        /** The council had too many in this hour; what was written is kept. */
        BUSY,
        /** Something is not answered, or there is nothing under this key. */
        NOT_WHOLE
    }

    /** Sends the form. Sending it again has no further effect. */
    @OpenToAll(BY_KEY)
    public Sending send(FormKey key) {
        repository.open(key);
        Optional<Answers> answers = repository.draft(key);
        if (answers.filter(one -> !one.isWhole()).isPresent()) {
            return Sending.NOT_WHOLE;
        }
        // Somebody else may have sent it meanwhile: the database then answers with what was sent.
        int most = answers.map(one -> rules(one.council()).mostAnHour()).orElse(0);
        return switch (repository.send(clock.instant(), most).answer()) {
            case "SENT" -> Sending.SENT;
            case "BUSY" -> Sending.BUSY;
            default -> Sending.NOT_WHOLE;
        };
    }

    /** The same for somebody who has signed in: the council knows who asks. */
    public Sending send(ActingFor acting, FormKey key) {
        return send(key);
    }

    /** Everything that was written is gone. Does nothing to what was sent. */
    @OpenToAll(BY_KEY)
    public void throwAway(FormKey key) {
        repository.open(key);
        repository.throwAway(key);
    }

    private RequestRules rules(CouncilId council) {
        return councils.settings(council, LocalDate.ofInstant(clock.instant(), UK))
                .requestRules();
    }
}
