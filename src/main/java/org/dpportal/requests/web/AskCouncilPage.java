package org.dpportal.requests.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.dpportal.councils.Councils;

/** Where the portal serves several councils, the first question: which one pays where you live? */
@Named
@RequestScoped
public class AskCouncilPage {
    @Inject
    private OpenRequest open;

    @Inject
    private CouncilChoice councils;

    private String council = "";

    /** Called before the page is first written. */
    public void load() {
        if (open.isOpen("council")) {
            council = open.draft()
                    .map(answers -> Long.toString(answers.council().value()))
                    .orElse("");
        }
    }

    public List<Councils.Named> councils() {
        return councils.all();
    }

    public String getCouncil() {
        return council;
    }

    public void setCouncil(String council) {
        this.council = council;
    }

    public void next() {
        Optional<Councils.Named> chosen = councils().stream()
                .filter(one -> Long.toString(one.id().value()).equals(council))
                .findFirst();
        if (chosen.isEmpty()) {
            open.problem("council", "requests.council.problem.EMPTY");
        } else if (open.begin(chosen.get().id(), "council")) {
            open.goOn();
        }
    }
}
