package org.dpportal.requests.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dpportal.content.PlainText;
import org.dpportal.requests.ForWhom;
import org.dpportal.requests.Requests;

/** Who asks? */
@Named
@RequestScoped
public class AskNamePage {
    @Inject
    private OpenRequest open;

    @Inject
    private Requests requests;

    private String name = "";

    /** Called before the page is first written. */
    public void load() {
        if (open.isOpen("name")) {
            name = open.draft().map(answers -> answers.name()).orElse("");
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public void next() {
        String typed = PlainText.of(name);
        if (typed.isEmpty()) {
            open.problem("name", "requests.name.problem.EMPTY");
        } else if (open.fits("name", typed, ForWhom.LONGEST_NAME)) {
            requests.name(open.key(), typed);
            open.goOn();
        }
    }
}
