package org.dpportal.requests.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.dpportal.content.PlainText;
import org.dpportal.requests.ForWhom;
import org.dpportal.requests.Requests;
import org.dpportal.shared.CouncilId;

/** For whom does somebody ask: for themself, or for a person whom they help? */
@Named
@RequestScoped
public class AskForWhomPage {
    private static final String MYSELF = "MYSELF";
    private static final String SOMEBODY = "SOMEBODY";

    @Inject
    private OpenRequest open;

    @Inject
    private Requests requests;

    @Inject
    private CouncilChoice councils;

    private String whom = "";
    private String person = "";
    private String knows = "";

    /** Called before the page is first written. */
    public void load() {
        if (open.isOpen("for-whom")) {
            open.draft().flatMap(answers -> answers.forWhom()).ifPresent(said -> {
                whom = said.myself() ? MYSELF : SOMEBODY;
                person = said.person();
                knows = said.myself() ? "" : said.knows() ? "yes" : "no";
            });
        }
    }

    public void next() {
        String name = PlainText.of(person);
        if (!whom.equals(MYSELF) && !whom.equals(SOMEBODY)) {
            open.problem("whom", "requests.for-whom.problem.EMPTY");
        } else if (whom.equals(MYSELF) || isSaid(name)) {
            save(whom.equals(MYSELF) ? new ForWhom(true, "", false) : new ForWhom(false, name, knows.equals("yes")));
        }
    }

    private boolean isSaid(String name) {
        boolean named = !name.isEmpty();
        boolean chosen = knows.equals("yes") || knows.equals("no");
        if (!named) {
            open.problem("person", "requests.for-whom.problem.PERSON");
        }
        if (!chosen) {
            open.problem("knows", "requests.for-whom.problem.KNOWS");
        }
        return named & chosen & open.fits("person", name, ForWhom.LONGEST_NAME);
    }

    private void save(ForWhom said) {
        Optional<CouncilId> council = open.draft().isPresent() ? Optional.empty() : councils.known();
        // Somebody who comes here without a council, where there are several, is asked for it first.
        if (council.isEmpty() || open.begin(council.get(), "whom")) {
            requests.forWhom(open.key(), said);
            open.goOn();
        }
    }

    public String getWhom() {
        return whom;
    }

    public void setWhom(String whom) {
        this.whom = whom;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getKnows() {
        return knows;
    }

    public void setKnows(String knows) {
        this.knows = knows;
    }
}
