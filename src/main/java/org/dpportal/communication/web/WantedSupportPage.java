package org.dpportal.communication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dpportal.communication.Communication;
import org.dpportal.communication.CommunicationNeeds;
import org.dpportal.communication.Support;
import org.dpportal.content.PlainText;

/** What a person needs to talk with the council. Nothing is an answer too. */
@Named
@RequestScoped
public class WantedSupportPage {
    @Inject
    private Wanted open;

    @Inject
    private Communication communication;

    private List<String> support = List.of();
    private String words = "";

    /** Called before the page is first written. */
    public void load() {
        open.requireChange();
        support = open.needs().support().stream().map(Enum::name).toList();
        words = open.needs().words();
    }

    public Support[] all() {
        return Support.values();
    }

    public int longest() {
        return CommunicationNeeds.LONGEST_WORDS;
    }

    public List<String> getSupport() {
        return support;
    }

    public void setSupport(List<String> support) {
        this.support = support;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public void save() {
        Set<Support> chosen =
                Arrays.stream(all()).filter(one -> support.contains(one.name())).collect(Collectors.toSet());
        String own = PlainText.of(words);
        if (open.fits("words", own, longest())) {
            open.save(
                    "support",
                    acting -> communication.support(acting, open.getVersion(), chosen, own),
                    "/how-i-want-it?saved=yes");
        }
    }
}
