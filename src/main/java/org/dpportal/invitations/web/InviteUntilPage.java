package org.dpportal.invitations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.dpportal.content.web.Reply;
import org.dpportal.content.web.tags.TypedDate;
import org.dpportal.invitations.Invitations;

/** The second question of an invitation: until when? */
@Named
@RequestScoped
public class InviteUntilPage {
    private static final String OPEN = "open";
    private static final String DAY = "day";

    @Inject
    private OpenInvitation open;

    @Inject
    private Invitations invitations;

    @Inject
    private Reply reply;

    @Inject
    private Clock clock;

    private String how = "";
    private TypedDate day = TypedDate.EMPTY;

    /** Called before the page is first written. */
    public void load() {
        if (open.wasMade()) {
            return;
        }
        if (open.invitation().scopes().isEmpty()) {
            open.goOn();
        } else if (open.invitation().endAnswered()) {
            how = open.invitation().endsOn().isPresent() ? DAY : OPEN;
            day = TypedDate.of(open.invitation().endsOn().orElse(null));
        }
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }

    public TypedDate getDay() {
        return day;
    }

    public void setDay(TypedDate day) {
        this.day = day;
    }

    public String back() {
        return open.address("/scope");
    }

    /** An example of a last day: three months from now. */
    public LocalDate example() {
        return today().plusMonths(3);
    }

    public void next() {
        if (how.equals(OPEN)) {
            until(Optional.empty());
        } else if (!how.equals(DAY)) {
            reply.problem("how", "common.constraint.choice");
        } else if (day.isEmpty()) {
            reply.problem("day", "common.constraint.required");
        } else if (day.date().isEmpty()) {
            reply.problem("day", "receipts.day.problem.NO_SUCH_DAY", Map.of("example", example()));
        } else if (day.date().get().isBefore(today())) {
            reply.problem("day", "common.constraint.future");
        } else {
            until(day.date());
        }
    }

    private void until(Optional<LocalDate> last) {
        invitations.until(open.actingFor(), open.key(), last);
        open.goOn();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
    }
}
