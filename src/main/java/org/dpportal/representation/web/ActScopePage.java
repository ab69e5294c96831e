package org.dpportal.representation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dpportal.representation.Asks;
import org.dpportal.representation.Scope;

/** The third question of whoever asks to act: what do they want to do? An appointee is not asked, since nothing would follow from it. */
@Named
@RequestScoped
public class ActScopePage {
    @Inject
    private OpenAsk open;

    @Inject
    private Asks asks;

    private List<String> scopes = List.of();

    /** Called before the page is first written. */
    public void load() {
        if (open.wasSent()) {
            return;
        }
        boolean ready = open.form().flatMap(form -> form.basis()).isPresent() && open.asksForScope();
        if (ready) {
            scopes = open.form().orElseThrow().scopes().stream().map(Enum::name).toList();
        } else {
            open.go(open.next());
        }
    }

    public Scope[] all() {
        return Scope.values();
    }

    public List<String> getScopes() {
        return scopes;
    }

    public void setScopes(List<String> scopes) {
        this.scopes = scopes;
    }

    public String back() {
        return open.address("basis");
    }

    public void next() {
        Set<Scope> chosen = Arrays.stream(Scope.values())
                .filter(one -> scopes.contains(one.name()))
                .collect(Collectors.toSet());
        if (chosen.isEmpty()) {
            open.problem("scopes", "asking.scope.problem.EMPTY");
        } else {
            asks.scopes(open.actingFor(), open.key(), chosen);
            open.goOn();
        }
    }
}
