package org.dpportal.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dpportal.audit.Doer;
import org.dpportal.audit.Seen;
import org.dpportal.content.web.Here;
import org.dpportal.privacy.WhoLooked;
import org.dpportal.representation.web.Subject;

/** Who saw or changed what is the person's, the newest first: {@code ?who=} chooses whose doings, {@code ?page=} leads to older ones. */
@Named
@RequestScoped
public class WhoLookedPage {
    private static final int ON_A_PAGE = 20;
    private static final ZoneId UK = ZoneId.of("Europe/London");

    @Inject
    private WhoLooked log;

    @Inject
    private Subject subject;

    @Inject
    private LogWords words;

    @Inject
    private Here here;

    @Inject
    private HttpServletRequest request;

    private Whose choice;
    private int page;
    private boolean more;
    private List<Day> days;

    /** Whose doings are shown. What somebody did themself they know; they see it if they ask. */
    public enum Whose {
        EVERYBODY(EnumSet.of(Doer.HELPER, Doer.COUNCIL, Doer.PORTAL)),
        HELPERS(EnumSet.of(Doer.HELPER)),
        COUNCIL(EnumSet.of(Doer.COUNCIL, Doer.PORTAL)),
        ALL(EnumSet.allOf(Doer.class));

        private final Set<Doer> doers;

        Whose(Set<Doer> doers) {
            this.doers = doers;
        }

        String stored() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Whose of(String asked) {
            for (Whose one : values()) {
                if (one.stored().equals(asked)) {
                    return one;
                }
            }
            return EVERYBODY;
        }
    }

    public record Day(LocalDate day, List<Doing> doings) {}

    /**
     * @param part of the Easy Read page that says who it was
     * @param standing on what ground they did it; empty for the person themself
     * @param address where it can be looked at; {@code null} if the reader cannot
     * @param reason why; empty if nobody said
     */
    public record Doing(
            LocalTime time, String who, String part, String standing, String what, String address, String reason) {}

    /** Called before the page is written. */
    public void load() {
        choice = Whose.of(request.getParameter("who"));
        String asked = request.getParameter("page");
        page = asked != null && asked.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(asked) : 1;
        List<Seen> found = log.log(subject.actingFor(), choice.doers, (page - 1) * ON_A_PAGE, ON_A_PAGE + 1);
        more = found.size() > ON_A_PAGE;
        days = byDay(more ? found.subList(0, ON_A_PAGE) : found);
    }

    public List<Day> days() {
        return days;
    }

    public boolean hasNone() {
        return days.isEmpty();
    }

    public Whose[] choices() {
        return Whose.values();
    }

    public boolean chosen(Whose one) {
        return one == choice;
    }

    public String addressOf(Whose one) {
        return here.at("/who-looked?who=" + one.stored());
    }

    /** {@code null} if there are none. */
    public String older() {
        return more ? addressOf(choice) + "&page=" + (page + 1) : null;
    }

    /** {@code null} if this is the newest page. */
    public String newer() {
        return page > 1 ? addressOf(choice) + "&page=" + (page - 1) : null;
    }

    private List<Day> byDay(List<Seen> entries) {
        List<Day> found = new ArrayList<>();
        for (Seen seen : entries) {
            LocalDate day = LocalDate.ofInstant(seen.at(), UK);
            if (found.isEmpty() || !found.get(found.size() - 1).day().equals(day)) {
                found.add(new Day(day, new ArrayList<>()));
            }
            found.get(found.size() - 1).doings().add(doing(seen));
        }
        return found;
    }

    private Doing doing(Seen seen) {
        return new Doing(
                LocalTime.ofInstant(seen.at(), UK),
                words.who(seen),
                words.part(seen),
                words.standing(seen),
                words.what(seen),
                words.address(seen),
                words.reason(seen));
    }
}
