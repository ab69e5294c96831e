package org.dpportal.representation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dpportal.content.web.Words;
import org.dpportal.representation.ActingFor;
import org.dpportal.representation.Authorities;
import org.dpportal.representation.Representation;

/** Who helps me, and whom do I help? Each with what it allows and how far it is. */
@Named
@RequestScoped
public class HelpersPage {
    @Inject
    private Authorities authorities;

    @Inject
    private Subject subject;

    @Inject
    private Words words;

    private List<Representation> forMe;
    private List<Representation> byMe;

    /** Called before the page is written. */
    public void load() {
        ActingFor acting = subject.actingFor();
        forMe = authorities.forMe(acting);
        byMe = authorities.byMe(acting);
    }

    /** Those who help the reader. */
    public List<Representation> forMe() {
        return forMe;
    }

    /** Those whom the reader helps, or asked to. */
    public List<Representation> byMe() {
        return byMe;
    }

    /** The name of whom the reader helps, as far as they may know it: not any more once it is over. */
    public String person(Representation one) {
        return AuthorityLook.person(one, words);
    }

    public String kind(Representation one) {
        return AuthorityLook.kind(one.state());
    }

    /** What it allows and how long, in one line. */
    public String hint(Representation one) {
        return AuthorityLook.summary(one, words);
    }

    /** Why it was refused or ended; empty while it lasts. */
    public String reason(Representation one) {
        return AuthorityLook.reason(one, words);
    }
}
