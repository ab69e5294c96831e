package org.dpportal.communication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Consumer;
import org.dpportal.communication.Communication;
import org.dpportal.communication.CommunicationNeeds;
import org.dpportal.communication.NeedsChanged;
import org.dpportal.content.web.Here;
import org.dpportal.content.web.Reply;
import org.dpportal.identity.NotThere;
import org.dpportal.representation.ActingFor;
import org.dpportal.representation.web.Subject;

/** What a person has said so far about how they want it, and the way back after each answer. */
@Named
@RequestScoped
public class Wanted {
    @Inject
    private Communication communication;

    @Inject
    private Subject subject;

    @Inject
    private Here here;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private CommunicationNeeds needs;
    private Integer version;

    ActingFor actingFor() {
        return subject.actingFor();
    }

    CommunicationNeeds needs() {
        if (needs == null) {
            needs = communication.needs(actingFor());
        }
        return needs;
    }

    /** How often it had been changed when this page was shown; its form sends it back. */
    public Integer getVersion() {
        return version == null ? needs().version() : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    /** Whether the reader may change it, and not only read it. */
    boolean canChange() {
        return subject.allows("DECIDE");
    }

    /** For the pages with a question. @throws NotThere if the reader may only read */
    void requireChange() {
        if (!canChange()) {
            throw new NotThere();
        }
        needs();
    }

    /** Whether the reader has just answered something. */
    boolean saved() {
        return request.getParameter("saved") != null;
    }

    /**
     * Saves one answer and goes on. If somebody else has changed it meanwhile the page says so and shows their answer no more than this one:
     * what was typed stays, and saving again counts.
     *
     * @param field under which it is said
     */
    void save(String field, Consumer<ActingFor> change, String next) {
        try {
            change.accept(actingFor());
            go(next);
        } catch (NeedsChanged changed) {
            needs = null;
            version = null;
            problem(field, "communication.problem.CHANGED");
        }
    }

    void go(String path) {
        reply.go(here.at(path));
    }

    void problem(String field, String key) {
        reply.problem(field, key);
    }

    /** Whether a text is short enough; says so under its field if it is not. */
    boolean fits(String field, String text, int most) {
        return reply.fits(field, text, most);
    }
}
