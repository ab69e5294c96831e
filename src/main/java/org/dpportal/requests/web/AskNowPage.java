package org.dpportal.requests.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Optional;
import org.dpportal.requests.Answers;
import org.dpportal.requests.ForWhom;
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

    /** The key of the question: about whoever asks, or about the person for whom they ask. */
    public String title() {
        return isForMyself() ? "requests.now.title" : "requests.now.title.person";
    }

    /** The key of an answer, likewise. */
    public String key(HasNow has) {
        return (isForMyself() ? "requests.now." : "requests.has.") + has;
    }

    private boolean isForMyself() {
        return open.draft().flatMap(Answers::forWhom).map(ForWhom::myself).orElse(true);
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
