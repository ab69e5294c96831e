package org.dpportal.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dpportal.content.web.Reply;
import org.dpportal.privacy.PrivateMatters;
import org.dpportal.representation.PrivateMatter;
import org.dpportal.representation.web.Subject;

/** Which pages a person keeps from those who help them. */
@Named
@RequestScoped
public class PrivatePage {
    @Inject
    private PrivateMatters matters;

    @Inject
    private Subject subject;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private List<String> kept;

    /** Called before the page is written. */
    public void load() {
        subject.load();
    }

    public PrivateMatter[] all() {
        return PrivateMatter.values();
    }

    /** The names of what is kept private. */
    public List<String> getKept() {
        if (kept == null) {
            Set<PrivateMatter> now = subject.standing().privatePages();
            kept = Arrays.stream(all()).filter(now::contains).map(Enum::name).toList();
        }
        return kept;
    }

    public void setKept(List<String> kept) {
        this.kept = kept;
    }

    /** Whether the reader has just saved. */
    public boolean saved() {
        return request.getParameter("saved") != null;
    }

    public void save() {
        Set<PrivateMatter> chosen = EnumSet.noneOf(PrivateMatter.class);
        Arrays.stream(all()).filter(one -> getKept().contains(one.name())).forEach(chosen::add);
        matters.keep(subject.actingFor(), chosen);
        reply.go("/private?saved=yes");
    }
}
