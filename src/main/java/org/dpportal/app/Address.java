package org.dpportal.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dpportal.content.web.Here;

/**
 * One address that people see, the view that answers it, and what its parts are called.
 *
 * @param ofPerson whether it is also there for those who act for somebody, below {@code /for/<reference>}
 * @param parts request attributes that the groups of the pattern become
 */
record Address(Pattern pattern, String view, boolean ofPerson, List<String> parts) {
    /** Where a request goes that is larger than the portal takes. */
    static final String TOO_BIG = "/too-big";

    private static final String REFERENCE = "([A-Z]-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4})";
    private static final String FILES_OF_FACES = "/jakarta.faces.resource/";
    private static final String FORM_KEY = "([0-9A-Za-z_-]{20,60})";
    private static final String KEY = "dp.formKey";
    private static final String THING = "dp.reference";
    private static final String FILE = "dp.file";
    private static final Pattern OF_SOMEBODY = Pattern.compile("/for/(P-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4})(/.*)");

    /**
     * Every address that differs from its view's own, and every page of a person, which is there below {@code /for/<reference>} too. Whatever
     * is missing here, or is a view's own address, answers 404.
     */
    static final List<Address> ALL = List.of(
            of("/", "/home/welcome"),
            of("/information", "/information/contents"),
            of("/information/search", "/information/search-results"),
            of("/words", "/information/words"),
            of("/ask", "/requests/ask"),
            of("/ask/new", "/requests/new"),
            of("/ask/" + FORM_KEY + "/council", "/requests/ask-council", KEY),
            of("/ask/" + FORM_KEY + "/for-whom", "/requests/ask-for-whom", KEY),
            of("/ask/" + FORM_KEY + "/name", "/requests/ask-name", KEY),
            of("/ask/" + FORM_KEY + "/contact", "/requests/ask-contact", KEY),
            of("/ask/" + FORM_KEY + "/now", "/requests/ask-now", KEY),
            of("/ask/" + FORM_KEY + "/how", "/requests/ask-how", KEY),
            of("/ask/" + FORM_KEY + "/check", "/requests/ask-check", KEY),
            of("/ask/" + FORM_KEY + "/sent", "/requests/ask-sent", KEY),
            ofPerson("/home", "/home/home"),
            ofPerson("/accounts/statement", "/accounts/statement"),
            ofPerson("/accounts/statement.csv", "/accounts/statement.csv"),
            ofPerson("/receipts", "/receipts/list"),
            ofPerson("/receipts/new", "/receipts/new"),
            ofPerson("/receipts/new/" + FORM_KEY + "/photo", "/receipts/photo", KEY),
            ofPerson("/receipts/new/" + FORM_KEY + "/purpose", "/receipts/purpose", KEY),
            ofPerson("/receipts/new/" + FORM_KEY + "/amount", "/receipts/amount", KEY),
            ofPerson("/receipts/new/" + FORM_KEY + "/payment", "/receipts/payment", KEY),
            ofPerson("/receipts/new/" + FORM_KEY + "/check", "/receipts/check", KEY),
            ofPerson("/receipts/new/" + FORM_KEY + "/file/([1-5])", "/receipts/draft-file", KEY, FILE),
            ofPerson("/receipts/" + REFERENCE, "/receipts/receipt", THING),
            ofPerson("/receipts/" + REFERENCE + "/sent", "/receipts/sent", THING),
            ofPerson("/receipts/" + REFERENCE + "/file/([1-5])", "/receipts/file", THING, FILE),
            ofPerson("/messages", "/privacy/messages"),
            ofPerson("/messages/" + REFERENCE + "/letter", "/privacy/message-letter", THING),
            ofPerson("/who-looked", "/privacy/who-looked"),
            ofPerson("/how-i-want-it", "/communication/how-i-want-it"),
            ofPerson("/how-i-want-it/reading", "/communication/wanted-reading"),
            ofPerson("/how-i-want-it/letters", "/communication/wanted-letters"),
            ofPerson("/how-i-want-it/letters/mail", "/communication/wanted-address"),
            ofPerson("/how-i-want-it/letters/text", "/communication/wanted-address"),
            ofPerson("/how-i-want-it/letters/post", "/communication/wanted-address"),
            ofPerson("/how-i-want-it/format", "/communication/wanted-format"),
            ofPerson("/how-i-want-it/support", "/communication/wanted-support"),
            ofPerson("/how-i-want-it/told", "/communication/wanted-told"),
            of("/start", "/representation/start"),
            of("/acting", "/representation/acting"),
            of("/private", "/privacy/private"),
            of("/helpers", "/representation/helpers"),
            of("/helpers/" + REFERENCE, "/representation/helper", THING),
            of("/helpers/invite", "/invitations/invite"),
            of("/helpers/invite/" + FORM_KEY + "/scope", "/invitations/invite-scope", KEY),
            of("/helpers/invite/" + FORM_KEY + "/until", "/invitations/invite-until", KEY),
            of("/helpers/invite/" + FORM_KEY + "/check", "/invitations/invite-check", KEY),
            of("/helpers/invite/" + FORM_KEY, "/invitations/invitation", KEY),
            of("/code", "/invitations/code"),
            of("/act", "/representation/act"),
            of("/act/" + FORM_KEY + "/whom", "/representation/act-whom", KEY),
            of("/act/" + FORM_KEY + "/basis", "/representation/act-basis", KEY),
            of("/act/" + FORM_KEY + "/scope", "/representation/act-scope", KEY),
            of("/act/" + FORM_KEY + "/check", "/representation/act-check", KEY),
            of("/casework/receipts", "/casework/receipts"),
            of("/casework/receipts/" + REFERENCE, "/casework/decision", THING),
            of("/casework/receipts/" + REFERENCE + "/file/([1-5])", "/casework/file", THING, FILE),
            of("/casework/authorities", "/casework/authorities"),
            of("/casework/authorities/" + REFERENCE, "/casework/authority", THING),
            of("/casework/needs/" + REFERENCE, "/casework/needs", THING),
            of("/casework/letters", "/casework/letters"),
            of("/casework/letters/" + REFERENCE, "/casework/letter", THING),
            of("/casework/requests", "/casework/requests"),
            of("/casework/requests/" + REFERENCE, "/casework/request", THING),
            of("/casework/organisations", "/casework/organisations"),
            of("/casework/organisations/" + REFERENCE, "/casework/organisation", THING));

    private static Address of(String pattern, String view, String... parts) {
        return new Address(Pattern.compile(pattern), view, false, List.of(parts));
    }

    private static Address ofPerson(String pattern, String view, String... parts) {
        return new Address(Pattern.compile(pattern), view, true, List.of(parts));
    }

    /**
     * Where a path leads.
     *
     * @param view the view behind it
     * @param parts of the path by name, the person whom it names among them
     */
    record Goal(String view, Map<String, String> parts) {}

    /** Empty if there is no such address. */
    static Optional<Goal> goal(String path) {
        Matcher somebody = OF_SOMEBODY.matcher(path);
        boolean ofSomebody = somebody.matches();
        String rest = ofSomebody ? somebody.group(2) : path;
        for (Address address : ALL) {
            Matcher matcher = address.pattern.matcher(rest);
            if (matcher.matches() && (address.ofPerson || !ofSomebody)) {
                Map<String, String> parts = new HashMap<>();
                for (int i = 0; i < address.parts.size(); i++) {
                    parts.put(address.parts.get(i), matcher.group(i + 1));
                }
                if (ofSomebody) {
                    parts.put(Here.WHOM, somebody.group(1));
                }
                return Optional.of(new Goal(address.view, parts));
            }
        }
        return Optional.empty();
    }

    /** Whether a path is a view that must be asked for by its address, not by itself. */
    static boolean isHidden(String path) {
        return path.equals("/error")
                || path.endsWith(".xhtml") && !path.startsWith(FILES_OF_FACES)
                || ALL.stream()
                        .anyMatch(address -> address.view.equals(path)
                                && !address.pattern.matcher(path).matches());
    }
}
