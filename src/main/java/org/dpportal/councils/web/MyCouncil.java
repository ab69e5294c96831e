package org.dpportal.councils.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.dpportal.content.web.Words;
import org.dpportal.councils.CouncilSettings;
import org.dpportal.councils.Councils;
import org.dpportal.councils.PhoneLine;
import org.dpportal.identity.web.SignedIn;

/** The council of whoever is signed in; on public pages there is none. */
@Named("council")
@RequestScoped
public class MyCouncil {
    @Inject
    private SignedIn signedIn;

    @Inject
    private Councils councils;

    @Inject
    private Clock clock;

    @Inject
    private Words words;

    private Optional<CouncilSettings> settings;

    public boolean isKnown() {
        return settings().isPresent();
    }

    public String name() {
        return settings().map(CouncilSettings::name).orElse("");
    }

    /** {@code null} on public pages. */
    public PhoneLine phone() {
        return settings().map(CouncilSettings::phoneLine).orElse(null);
    }

    /** The number alone, for the page and for {@code tel:} links; empty on public pages. */
    public String phoneLine() {
        return settings().map(known -> known.phoneLine().number()).orElse("");
    }

    /** When somebody answers the phone, in the reader's language; empty on public pages. */
    public String openingHours() {
        PhoneLine phone = phone();
        return phone == null
                ? ""
                : words.t(
                        "common.phoneHours",
                        Map.of(
                                "first", phone.firstDay(),
                                "last", phone.lastDay(),
                                "opens", phone.opens(),
                                "closes", phone.closes()));
    }

    private Optional<CouncilSettings> settings() {
        if (settings == null) {
            settings = signedIn.actor().map(actor -> councils.settings(actor.council(), LocalDate.now(clock)));
        }
        return settings;
    }
}
