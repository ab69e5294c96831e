package org.dpportal.representation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.dpportal.content.web.Here;
import org.dpportal.identity.NotThere;
import org.dpportal.identity.web.SignedIn;
import org.dpportal.representation.ActingFor;
import org.dpportal.representation.PrivateMatter;
import org.dpportal.representation.Representations;
import org.dpportal.representation.Scope;
import org.dpportal.representation.Standing;

/** Whose page this is, and the authority of whoever has opened it. */
@Named
@RequestScoped
public class Subject {
    /** More names than this would push the page itself off a phone. */
    private static final int MOST_LINKS = 3;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Representations representations;

    @Inject
    private Here here;

    @Inject
    private HttpServletRequest request;

    private Standing standing;

    /** @throws NotThere if nobody known is signed in, or they may not act for the person in the address */
    public ActingFor actingFor() {
        return standing().actingFor();
    }

    public Standing standing() {
        if (standing == null) {
            standing = representations.standing(signedIn.known(), here.whom(), seen());
        }
        return standing;
    }

    /** Called before a page is written, so that what is not the reader's answers 404 and not half a page. */
    public void load() {
        standing();
    }

    /** The same, for pages that the person can keep to themself. @throws NotThere if they do */
    public void open(PrivateMatter page) {
        if (!standing().opens(page)) {
            throw new NotThere();
        }
    }

    /** Whether the reader may do this here; for what a page offers, not for what a front door allows. */
    public boolean allows(String scope) {
        return actingFor().allows(Scope.valueOf(scope));
    }

    /** Whether this page of the person is open to the reader. */
    public boolean opens(String page) {
        return standing().opens(PrivateMatter.valueOf(page));
    }

    public boolean self() {
        return actingFor().isSelf();
    }

    public String name() {
        return actingFor().name();
    }

    /** Whether whose page this is must be said: whenever the reader could open more than their own. Never asks the database for it. */
    public boolean shown() {
        return standing != null && !(self() && standing.others().isEmpty());
    }

    /** The other people whose pages the reader could open. */
    public List<Standing.Hat> others() {
        return standing.others().stream()
                .filter(hat -> self() || !hat.reference().equals(actingFor().reference()))
                .toList();
    }

    /** Whether each of them can have a link of their own at the top of a page. */
    public boolean few() {
        return others().size() <= MOST_LINKS;
    }

    /** Which page of another person is read; a form that is sent leaves a trail of its own. */
    private Optional<String> seen() {
        return request.getMethod().equals("GET")
                ? Optional.of(request.getServletPath().replaceAll("^/|\\.xhtml$", ""))
                : Optional.empty();
    }
}
