package org.dpportal.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One address that people see, the view that answers it, and what its parts are called.
 *
 * @param parts request attributes that the groups of the pattern become
 */
record Address(Pattern pattern, String view, List<String> parts) {
    /** Where a request goes that is larger than the portal takes. */
    static final String TOO_BIG = "/too-big";

    private static final String REFERENCE = "([A-Z]-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4})";
    private static final String FILES_OF_FACES = "/jakarta.faces.resource/";
    private static final String FORM_KEY = "([0-9A-Za-z_-]{20,60})";

    /** Every address that differs from its view's own. Whatever is missing here, or is a view's own address, answers 404. */
    static final List<Address> ALL = List.of(
            of("/", "/home/welcome"),
            of("/home", "/home/home"),
            of("/receipts", "/receipts/list"),
            of("/receipts/new", "/receipts/new"),
            of("/receipts/new/" + FORM_KEY + "/photo", "/receipts/photo", "dp.formKey"),
            of("/receipts/new/" + FORM_KEY + "/purpose", "/receipts/purpose", "dp.formKey"),
            of("/receipts/new/" + FORM_KEY + "/amount", "/receipts/amount", "dp.formKey"),
            of("/receipts/new/" + FORM_KEY + "/payment", "/receipts/payment", "dp.formKey"),
            of("/receipts/new/" + FORM_KEY + "/check", "/receipts/check", "dp.formKey"),
            of("/receipts/new/" + FORM_KEY + "/file/([1-5])", "/receipts/draft-file", "dp.formKey", "dp.file"),
            of("/receipts/" + REFERENCE, "/receipts/receipt", "dp.reference"),
            of("/receipts/" + REFERENCE + "/sent", "/receipts/sent", "dp.reference"),
            of("/receipts/" + REFERENCE + "/file/([1-5])", "/receipts/file", "dp.reference", "dp.file"),
            of("/casework/receipts", "/casework/receipts"),
            of("/casework/receipts/" + REFERENCE, "/casework/decision", "dp.reference"),
            of("/casework/receipts/" + REFERENCE + "/file/([1-5])", "/casework/file", "dp.reference", "dp.file"));

    private static Address of(String pattern, String view, String... parts) {
        return new Address(Pattern.compile(pattern), view, List.of(parts));
    }

    /** The parts of this path by name, if it is such an address. */
    Optional<Map<String, String>> match(String path) {
        Matcher matcher = pattern.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> found = new java.util.HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            found.put(parts.get(i), matcher.group(i + 1));
        }
        return Optional.of(found);
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
