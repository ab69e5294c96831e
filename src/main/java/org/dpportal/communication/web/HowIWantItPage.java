package org.dpportal.communication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dpportal.communication.Communication;
import org.dpportal.communication.CommunicationNeeds;
import org.dpportal.communication.Support;
import org.dpportal.communication.Told;
import org.dpportal.content.Language;
import org.dpportal.content.ReadingMode;
import org.dpportal.content.TextSize;

/** All that a person has said about how they want it, each answer with a way to change it, and the yearly question whether it is still right. */
@Named
@RequestScoped
public class HowIWantItPage {
    @Inject
    private Wanted open;

    @Inject
    private Communication communication;

    /** Called before the page is written. */
    public void load() {
        open.needs();
    }

    public CommunicationNeeds needs() {
        return open.needs();
    }

    public boolean canChange() {
        return open.canChange();
    }

    public boolean saved() {
        return open.saved();
    }

    /** The language, if the person has set one. */
    public Language language() {
        return needs().reading().language().orElse(null);
    }

    /** The reading mode's name; {@code null} if the person has set none. */
    public String mode() {
        return needs().reading().mode().map(ReadingMode::name).orElse(null);
    }

    public String size() {
        return needs().reading().size().orElse(TextSize.USUAL).name();
    }

    /** Where letters go; empty if they only stand in the portal. */
    public String address() {
        return needs().letters().address(needs().letters().channel()).orElse("");
    }

    public List<Support> support() {
        return needs().support().stream().sorted().toList();
    }

    public List<Told> told() {
        return needs().told().stream().sorted().toList();
    }

    /** When somebody last said that this is right. */
    public Optional<LocalDate> confirmedOn() {
        return needs().confirmedOn();
    }

    /** Yes, this is right. */
    public void confirm() {
        open.save("confirm", acting -> communication.confirm(acting, open.getVersion()), "/how-i-want-it?saved=yes");
    }
}
