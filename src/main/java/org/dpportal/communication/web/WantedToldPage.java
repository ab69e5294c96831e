package org.dpportal.communication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dpportal.communication.Communication;
import org.dpportal.communication.Told;

/** Whom the council may tell how a person wants it. Nobody is an answer too. */
@Named
@RequestScoped
public class WantedToldPage {
    @Inject
    private Wanted open;

    @Inject
    private Communication communication;

    private List<String> told = List.of();

    /** Called before the page is first written. */
    public void load() {
        open.requireChange();
        told = open.needs().told().stream().map(Enum::name).toList();
    }

    public Told[] all() {
        return Told.values();
    }

    public List<String> getTold() {
        return told;
    }

    public void setTold(List<String> told) {
        this.told = told;
    }

    public void save() {
        Set<Told> chosen =
                Arrays.stream(all()).filter(one -> told.contains(one.name())).collect(Collectors.toSet());
        open.save("told", acting -> communication.told(acting, open.getVersion(), chosen), "/how-i-want-it?saved=yes");
    }
}
