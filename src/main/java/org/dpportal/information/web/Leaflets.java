package org.dpportal.information.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.dpportal.content.web.Words;
import org.dpportal.information.Information;
import org.dpportal.information.Leaflet;

/** What stands around a page of information: the list of them all, who looks after it, how long it holds, and where one reads on. */
@Named("leaflets")
@RequestScoped
public class Leaflets {
    private static final ZoneId UK = ZoneId.of("Europe/London");

    @Inject
    private Information information;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    public List<Leaflet> all() {
        return information.leaflets();
    }

    public Leaflet named(String name) {
        return information.leaflet(name);
    }

    public Leaflet after(Leaflet leaflet) {
        return information.leaflet(leaflet.next());
    }

    /** Who keeps the page right and until when it holds; or that it should have been looked at already. */
    public String lookedAfter(Leaflet leaflet) {
        Map<String, Object> values =
                Map.of("owner", words.t("information.owner." + leaflet.owner()), "day", leaflet.review());
        return leaflet.isOutOfDateOn(LocalDate.ofInstant(clock.instant(), UK))
                ? words.t("information.outOfDate", values)
                : words.t("information.lookedAfter", values);
    }
}
