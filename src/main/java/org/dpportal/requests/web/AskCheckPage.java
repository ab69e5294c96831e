package org.dpportal.requests.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.dpportal.content.Language;
import org.dpportal.identity.Actor;
import org.dpportal.identity.Role;
import org.dpportal.identity.web.SignedIn;
import org.dpportal.representation.web.Subject;
import org.dpportal.requests.Answers;
import org.dpportal.requests.RequestNeeds;
import org.dpportal.requests.Requests;

/** The last page of the form: everything once more, each with a way to change it, and the button that sends. */
@Named
@RequestScoped
public class AskCheckPage {
    @Inject
    private OpenRequest open;

    @Inject
    private Requests requests;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Subject subject;

    @Inject
    private CouncilChoice councils;

    /** Called before the page is first written. */
    public void load() {
        open.isOpen("check");
    }

    /** Whether every question has an answer, so that there is something to show. */
    public boolean isWhole() {
        return open.draft().filter(Answers::isWhole).isPresent();
    }

    public Answers answers() {
        return open.draft().orElseThrow();
    }

    public RequestNeeds how() {
        return answers().how().orElseThrow();
    }

    /** The name of the language in its own script; their own word for another one. */
    public String language() {
        return Language.of(how().language()).map(Language::ownName).orElse(how().languageOther());
    }

    public List<RequestNeeds.Help> help() {
        return how().help().stream().sorted().toList();
    }

    public boolean asksCouncil() {
        return councils.isAsked();
    }

    public String council() {
        return councils.name(answers().council());
    }

    public void send() {
        // An officer who fills the form in for somebody on the phone does not ask for themself.
        Optional<Actor> asker = signedIn.actor().filter(actor -> !actor.is(Role.OFFICER));
        Requests.Sending sending =
                asker.isPresent() ? requests.send(subject.actingFor(), open.key()) : requests.send(open.key());
        if (sending == Requests.Sending.BUSY) {
            open.busy("send", answers().council());
        } else {
            open.goOn();
        }
    }
}
