package org.dpportal.invitations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dpportal.content.web.Reply;
import org.dpportal.invitations.Invitations;
import org.dpportal.representation.Scope;

/** The first question of an invitation: for whom is it, and what may they do? */
@Named
@RequestScoped
public class InviteScopePage {
    /** How long the name may be, in characters. */
    private static final int LONGEST_NAME = 200;

    @Inject
    private OpenInvitation open;

    @Inject
    private Invitations invitations;

    @Inject
    private Reply reply;

    private String name = "";
    private List<String> scopes = List.of();

    /** Called before the page is first written. */
    public void load() {
        if (!open.wasMade()) {
            name = open.invitation().meantFor();
            scopes = open.invitation().scopes().stream().map(Enum::name).toList();
        }
    }

    public List<Scope> offered() {
        return List.of(Scope.values());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public List<String> getScopes() {
        return scopes;
    }

    public void setScopes(List<String> scopes) {
        this.scopes = scopes;
    }

    public void next() {
        Set<Scope> chosen = Stream.of(Scope.values())
                .filter(scope -> scopes.contains(scope.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            reply.problem("name", "receipts.text.problem.TOO_LONG", java.util.Map.of("most", LONGEST_NAME));
        } else if (chosen.isEmpty()) {
            reply.problem("scopes", "invitations.scope.problem");
        } else {
            invitations.terms(open.actingFor(), open.key(), name.strip(), chosen);
            open.goOn();
        }
    }
}
