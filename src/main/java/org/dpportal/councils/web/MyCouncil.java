package org.dpportal.councils.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.dpportal.content.web.Words;
import org.dpportal.councils.Councils;
import org.dpportal.councils.PhoneLine;
import org.dpportal.identity.web.SignedIn;

/** The council of whoever is signed in; on public pages there is none. */
@Named("council")
@RequestScoped
public class MyCouncil {
    private static final System.Logger LOG = System.getLogger(MyCouncil.class.getName());
    private static final ZoneId UK = ZoneId.of("Europe/London");

    @Inject
    private SignedIn signedIn;

    @Inject
    private Councils councils;

    @Inject
    private Clock clock;

    @Inject
    private Words words;

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
            return signedIn.actor()
                    .map(actor -> councils.settings(actor.council(), LocalDate.ofInstant(clock.instant(), UK)))
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
