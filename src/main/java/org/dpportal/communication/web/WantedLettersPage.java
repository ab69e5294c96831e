package org.dpportal.communication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.dpportal.communication.Channel;
import org.dpportal.communication.Communication;

/** By which way letters come. A way that needs an address leads to the page that asks for it, and counts from there. */
@Named
@RequestScoped
public class WantedLettersPage {
    @Inject
    private Wanted open;

    @Inject
    private Communication communication;

    private String channel = "";

    /** Called before the page is first written. */
    public void load() {
        open.requireChange();
        channel = open.needs().letters().channel().name();
    }

    public Channel[] all() {
        return Channel.values();
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public void save() {
        Optional<Channel> chosen = Arrays.stream(Channel.values())
                .filter(one -> one.name().equals(channel))
                .findFirst();
        if (chosen.isEmpty()) {
            open.problem("channel", "communication.letters.problem.EMPTY");
        } else if (chosen.get().needsAddress()) {
            open.requireChange();
            open.go("/how-i-want-it/letters/" + chosen.get().name().toLowerCase(Locale.ROOT));
        } else {
            open.save(
                    "channel",
                    acting -> communication.letters(
                            acting, open.getVersion(), open.needs().letters().inPortal()),
                    "/how-i-want-it/format");
        }
    }
}
