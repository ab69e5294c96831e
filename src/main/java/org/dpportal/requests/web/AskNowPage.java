package org.dpportal.requests.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Optional;
import org.dpportal.requests.HasNow;
import org.dpportal.requests.Requests;

/** What does somebody have from the council today? Nobody is turned away by the answer. */
@Named
@RequestScoped
public class AskNowPage {
    @Inject
    private OpenRequest open;

    @Inject
    private Requests requests;

    private String has = "";

    /** Called before the page is first written. */
    public void load() {
        if (open.isOpen("now")) {
            has = open.draft().flatMap(answers -> answers.now()).map(Enum::name).orElse("");
        }
    }

    public HasNow[] all() {
        return HasNow.values();
    }

    public String getHas() {
        return has;
    }

    public void setHas(String has) {
        this.has = has;
    }

    public void next() {
        Optional<HasNow> chosen = Arrays.stream(HasNow.values())
                .filter(one -> one.name().equals(has))
                .findFirst();
        if (chosen.isEmpty()) {
            open.problem("has", "common.constraint.choice");
        } else {
            requests.now(open.key(), chosen.get());
            open.goOn();
        }
    }
}
