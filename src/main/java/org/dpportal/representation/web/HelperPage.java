package org.dpportal.representation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dpportal.content.web.Reply;
import org.dpportal.content.web.Words;
import org.dpportal.identity.NotThere;
import org.dpportal.representation.Authorities;
import org.dpportal.representation.Basis;
import org.dpportal.representation.EndReason;
import org.dpportal.representation.Representation;
import org.dpportal.representation.Scope;
import org.dpportal.shared.Reference;

/** One authority, seen by either side: what it allows, on what ground, how long; and the way to end it. */
@Named
@RequestScoped
public class HelperPage {
    @Inject
    private Authorities authorities;

    @Inject
    private Subject subject;

    @Inject
    private Words words;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private Representation one;
    private String reason = "";

    /** Called before the page is written, so that what is not there answers 404 and not half a page. */
    public void load() {
        one();
    }

    public Representation one() {
        if (one == null) {
            one = authorities.one(subject.actingFor(), reference());
        }
        return one;
    }

    /** Whether it is about the reader, and not one by which the reader acts. */
    public boolean forMe() {
        return one().personReference()
                .filter(subject.actingFor().reference()::equals)
                .isPresent();
    }

    public String name() {
        return forMe() ? one().representative() : AuthorityLook.person(one(), words);
    }

    public String kind() {
        return AuthorityLook.kind(one().state());
    }

    public List<Scope> scopes() {
        return AuthorityLook.scopes(one());
    }

    /** Why it was refused or ended; empty while it lasts. */
    public String why() {
        return AuthorityLook.reason(one(), words);
    }

    /** The last day on which the council has looked at something; {@code null} if it has not. */
    public LocalDate checkedOn() {
        return Stream.concat(
                        one().conditions().stream().map(Representation.Condition::answeredOn),
                        one().evidence().stream().map(Representation.Evidence::seenOn))
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    public boolean lasts() {
        return !one().state().isOver();
    }

    /** Whether the reader may end it here: the helper always, the person unless the law has put somebody in their stead. */
    public boolean mayEnd() {
        return lasts() && (!forMe() || one().basis().map(Basis::endsByThePerson).orElse(true));
    }

    public List<EndReason> reasons() {
        return List.of(EndReason.toChoose());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The person ends it, and says why. */
    public void stop() {
        Optional<EndReason> chosen = Arrays.stream(EndReason.toChoose())
                .filter(known -> known.name().equals(reason))
                .findFirst();
        if (chosen.isEmpty()) {
            reply.problem("reason", "common.constraint.choice");
        } else {
            end(chosen.get());
        }
    }

    /** The helper gives it back. */
    public void giveBack() {
        end(EndReason.GIVEN_BACK);
    }

    private void end(EndReason said) {
        authorities.end(subject.actingFor(), reference(), said);
        reply.go("/helpers/" + reference());
    }

    private Reference reference() {
        return Reference.of((String) request.getAttribute("dp.reference")).orElseThrow(NotThere::new);
    }
}
