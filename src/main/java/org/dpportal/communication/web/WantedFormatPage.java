package org.dpportal.communication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Optional;
import org.dpportal.communication.Communication;
import org.dpportal.communication.LetterFormat;

/** In what form letters come. */
@Named
@RequestScoped
public class WantedFormatPage {
    @Inject
    private Wanted open;

    @Inject
    private Communication communication;

    private String format = "";

    /** Called before the page is first written. */
    public void load() {
        open.requireChange();
        format = open.needs().letters().format().name();
    }

    public LetterFormat[] all() {
        return LetterFormat.values();
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }

    public void save() {
        Optional<LetterFormat> chosen = Arrays.stream(LetterFormat.values())
                .filter(one -> one.name().equals(format))
                .findFirst();
        if (chosen.isEmpty()) {
            open.problem("format", "communication.format.problem.EMPTY");
        } else {
            open.save(
                    "format",
                    acting -> communication.letters(
                            acting, open.getVersion(), open.needs().letters().as(chosen.get())),
                    "/how-i-want-it?saved=yes");
        }
    }
}
