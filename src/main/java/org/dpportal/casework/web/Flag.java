package org.dpportal.casework.web;

import java.util.List;
import java.util.Optional;
import org.dpportal.communication.CommunicationNeeds;
import org.dpportal.communication.Support;
import org.dpportal.communication.Told;
import org.dpportal.content.Language;
import org.dpportal.content.ReadingMode;

/**
 * What an officer sees on every case before they write or phone (Accessible Information Standard: flag).
 *
 * @param name of the person whose needs these are
 * @param due whether it is time to ask again whether they are still right
 */
public record Flag(String name, CommunicationNeeds needs, boolean due) {
    /** Whether nobody has ever said anything. */
    public boolean never() {
        return needs.confirmedOn().isEmpty() && !needs.isSpecial();
    }

    public Language language() {
        return needs.reading().language().orElse(Language.EN);
    }

    public ReadingMode mode() {
        return needs.reading().mode().orElse(ReadingMode.STANDARD);
    }

    /** Where letters go; empty if they only stand in the portal. */
    public Optional<String> address() {
        return needs.letters().address(needs.letters().channel());
    }

    public List<Support> support() {
        return needs.support().stream().sorted().toList();
    }

    public List<Told> told() {
        return needs.told().stream().sorted().toList();
    }
}
