package org.dpportal.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dpportal.communication.Communication;
import org.dpportal.communication.CommunicationNeeds;
import org.dpportal.content.PlainText;
import org.dpportal.content.web.Reply;
import org.dpportal.councils.CouncilSettings;
import org.dpportal.councils.Councils;
import org.dpportal.identity.NotThere;
import org.dpportal.identity.Officer;
import org.dpportal.identity.web.SignedIn;
import org.dpportal.representation.Representation;
import org.dpportal.shared.Reference;

/** What every page of an officer needs: who it is, what the address names, what was sent, and what to say about it. */
@RequestScoped
class Desk {
    private static final ZoneId UK = ZoneId.of("Europe/London");

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Reply reply;

    @Inject
    private Communication communication;

    @Inject
    private Councils councils;

    @Inject
    private Clock clock;

    /** @throws NotThere if whoever is signed in is no officer */
    Officer officer() {
        return signedIn.officer();
    }

    /** @throws NotThere if the address names none */
    Reference reference() {
        return Reference.of((String) request.getAttribute("dp.reference")).orElseThrow(NotThere::new);
    }

    /** What a form holds in this field, before Faces has read it; empty if no form was sent. */
    Optional<String> sent(String field) {
        return request.getMethod().equals("POST") ? Optional.ofNullable(request.getParameter(field)) : Optional.empty();
    }

    /** What the address or the form says under this name; empty if neither does. */
    Optional<String> asked(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isEmpty());
    }

    boolean isForm() {
        return request.getMethod().equals("POST");
    }

    /** Says under a field, and above the page, what is to be put right. */
    void problem(String field, String key, Map<String, ?> values) {
        reply.problem(field, key, values);
    }

    void problem(String field, String key) {
        reply.problem(field, key);
    }

    /** Whether words that somebody will read are there, and short enough; says so under their field if not. */
    boolean hasReason(String field, String reason, String problemIfEmpty) {
        if (PlainText.of(reason).isEmpty()) {
            problem(field, problemIfEmpty);
            return false;
        }
        return fits(field, reason, Representation.LONGEST_TEXT);
    }

    boolean fits(String field, String text, int most) {
        return reply.fits(field, text, most);
    }

    /** A reference or a council number as somebody typed it, perhaps in small letters. */
    static String typed(String text) {
        String plain = PlainText.of(text);
        String upper = plain.toUpperCase(Locale.ROOT);
        return Reference.of(upper).isPresent() ? upper : plain;
    }

    /** What an officer must know before they write to this person or talk with them. */
    Optional<Flag> flag(Reference person, String name) {
        return communication.flag(officer(), person).map(needs -> flag(needs, name));
    }

    /** The same of whoever has, or asks for, an authority; empty for an organisation. */
    Optional<Flag> flagOfRepresentative(Reference authority, String name) {
        return communication.flagOfRepresentative(officer(), authority).map(needs -> flag(needs, name));
    }

    private Flag flag(CommunicationNeeds needs, String name) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), UK);
        CouncilSettings settings = councils.settings(officer().council(), today);
        return new Flag(
                name,
                needs,
                needs.confirmedOn()
                        .filter(day -> !settings.communicationReviewOn(day).isAfter(today))
                        .isPresent());
    }

    void go(String address) {
        reply.go(address);
    }
}
