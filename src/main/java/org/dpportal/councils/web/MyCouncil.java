package org.dpportal.councils.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.dpportal.content.web.Words;
import org.dpportal.councils.Councils;
import org.dpportal.councils.PhoneLine;
import org.dpportal.identity.Actor;
import org.dpportal.identity.web.SignedIn;
import org.dpportal.shared.CouncilId;

/** The council of whoever is signed in, or the one that a public form goes to; on other public pages there is none. */
@Named("council")
@RequestScoped
public class MyCouncil {
    private static final System.Logger LOG = System.getLogger(MyCouncil.class.getName());
    private static final ZoneId UK = ZoneId.of("Europe/London");

    /** Request attribute with the {@link CouncilId} of the council that a form goes to; it decides before the reader's own. */
    public static final String OF_FORM = "dp.council";

    @Inject
    private SignedIn signedIn;

    @Inject
    private Councils councils;

    @Inject
    private Clock clock;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    private Optional<Foot> foot;

    public String name() {
        return foot().map(Foot::name).orElse("");
    }

    /** {@code null} on public pages. */
    public PhoneLine phone() {
        return foot().map(Foot::phone).orElse(null);
    }

    /** The number alone, for the page and for {@code tel:} links; empty on public pages. */
    public String phoneLine() {
        return foot().map(known -> known.phone().number()).orElse("");
    }

    /** When somebody answers the phone, in the reader's language; empty on public pages. */
    public String openingHours() {
        PhoneLine phone = phone();
        return phone == null ? "" : hours(phone, words);
    }

    /** The same in any language. */
    public static String hours(PhoneLine phone, Words in) {
        return in.t(
                "common.phoneHours",
                Map.of(
                        "first", phone.firstDay(),
                        "last", phone.lastDay(),
                        "opens", phone.opens(),
                        "closes", phone.closes()));
    }

    private record Foot(String name, PhoneLine phone) {}

    private Optional<Foot> foot() {
        if (foot == null) {
            foot = known();
        }
        return foot;
    }

    /** The foot stands on error pages too: a database that is away, or a setting that is missing, takes the foot away and not the page. */
    private Optional<Foot> known() {
        try {
            return Optional.ofNullable((CouncilId) request.getAttribute(OF_FORM))
                    .or(() -> signedIn.actor().map(Actor::council))
                    .map(council -> councils.settings(council, LocalDate.ofInstant(clock.instant(), UK)))
                    .map(settings -> new Foot(settings.name(), settings.phoneLine()));
        } catch (RuntimeException unknown) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "A page has no foot: {0}",
                    unknown.getClass().getName());
            return Optional.empty();
        }
    }
}
