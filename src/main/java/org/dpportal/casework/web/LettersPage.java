package org.dpportal.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import org.dpportal.communication.LetterFormat;
import org.dpportal.content.Language;
import org.dpportal.identity.Officer;
import org.dpportal.notifications.Deliveries;
import org.dpportal.notifications.Deliveries.Pile;
import org.dpportal.notifications.Delivery;
import org.dpportal.notifications.Way;

/** The officer's lists of letters, {@code ?list=FAILED} and others: what is to be posted first. */
@Named
@RequestScoped
public class LettersPage {
    @Inject
    private Deliveries deliveries;

    @Inject
    private Desk desk;

    private Pile which = Pile.TO_POST;
    private ListedRows<Delivery> model;

    /** Called before the page is written. */
    public void load() {
        desk.officer();
    }

    /** The name of the list that is shown. */
    public String getList() {
        return which.name();
    }

    public void setList(String name) {
        which = Arrays.stream(Pile.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(Pile.TO_POST);
    }

    public Pile[] lists() {
        return Pile.values();
    }

    public ListedRows<Delivery> getModel() {
        if (model == null) {
            Officer officer = desk.officer();
            model = new ListedRows<>(
                    (first, size) -> {
                        Deliveries.Excerpt page = deliveries.list(officer, which, first, size);
                        return new ListedRows.Part<>(page.deliveries(), page.total());
                    },
                    Delivery::reference);
        }
        return model;
    }

    /** Whether mails and text messages do not go out from this server: whoever waits for one must hear of it otherwise. */
    public boolean isStuck(String way) {
        return !deliveries.sends(desk.officer(), Way.valueOf(way));
    }

    /** In which language the letter is written. */
    public Language language(Delivery one) {
        return one.language().orElse(Language.EN);
    }

    /** In what form the letter is to come. */
    public LetterFormat format(Delivery one) {
        return one.easyRead() ? LetterFormat.EASY_READ : LetterFormat.valueOf(one.format());
    }

    /** By which way it has gone out, or is to go. */
    public Way way(Delivery one) {
        return one.sent().map(sent -> sent.way()).orElse(one.way());
    }
}
