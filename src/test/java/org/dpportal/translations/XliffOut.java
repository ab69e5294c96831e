package org.dpportal.translations;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dpportal.content.Language;
import org.dpportal.house.TextFiles;
import org.dpportal.house.WordChecks;

/**
 * All texts and all Easy Read of one language as XLIFF 1.2: plain text in source and target, so that every tool opens it and none can break a
 * placeholder apart.
 */
final class XliffOut {
    private final Language language;
    private final StringBuilder out = new StringBuilder();

    private XliffOut(Language language) {
        this.language = language;
    }

    static String of(Language language, Path tree) throws IOException {
        WordChecks checks = new WordChecks(tree);
        XliffOut xliff = new XliffOut(language);
        xliff.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xliff.out.append("<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n");
        new TextsOut(language, tree, TextFiles.of(tree), checks).parts().forEach(xliff::file);
        new EasyReadOut(language, tree, checks).parts().forEach(xliff::file);
        return xliff.out.append("</xliff>\n").toString();
    }

    private void file(ForTranslator.Part part) {
        Map<Unit.Review, String> reviews = reviews(part);
        out.append("  <file original=\"").append(escaped(part.name()));
        out.append("\" source-language=\"en\" target-language=\"").append(language.tag());
        out.append("\" datatype=\"plaintext\">\n");
        if (!reviews.isEmpty()) {
            out.append("    <header>\n      <phase-group>\n");
            reviews.forEach((review, name) -> out.append("        <phase phase-name=\"")
                    .append(name)
                    .append("\" process-name=\"review\" contact-name=\"")
                    .append(escaped(review.by()))
                    .append("\" date=\"")
                    .append(escaped(review.on()))
                    .append("T00:00:00Z")
                    .append("\"/>\n"));
            out.append("      </phase-group>\n    </header>\n");
        }
        out.append("    <body>\n");
        part.of().forEach(text -> unit(text, reviews));
        out.append("    </body>\n  </file>\n");
    }

    private static Map<Unit.Review, String> reviews(ForTranslator.Part part) {
        Map<Unit.Review, String> names = new LinkedHashMap<>();
        part.of().stream()
                .flatMap(text -> text.review().stream())
                .forEach(review -> names.putIfAbsent(review, "review-" + (names.size() + 1)));
        return names;
    }

    private void unit(ForTranslator text, Map<Unit.Review, String> reviews) {
        Unit unit = text.unit();
        out.append("      <trans-unit id=\"").append(escaped(unit.key()));
        out.append("\" resname=\"").append(escaped(unit.key()));
        out.append("\" approved=\"").append(unit.approved() ? "yes" : "no").append("\" xml:space=\"preserve\">\n");
        out.append("        <source>").append(escaped(unit.source())).append("</source>\n");
        Optional<String> phase = text.review().map(reviews::get);
        out.append("        <target state=\"").append(unit.state());
        phase.ifPresent(name -> out.append("\" phase-name=\"").append(name));
        out.append("\">").append(escaped(unit.target().orElse(""))).append("</target>\n");
        text.places().forEach(place -> context("location", "sourcefile", place));
        if (!text.picture().isEmpty()) {
            context("information", "x-picture", text.picture());
        }
        note("developer", text.explanation());
        if (!text.places().isEmpty()) {
            note("developer", "Appears in: " + String.join(", ", text.places()));
        }
        unit.notes().forEach(note -> note("translator", note));
        out.append("      </trans-unit>\n");
    }

    private void context(String purpose, String type, String what) {
        out.append("        <context-group purpose=\"").append(purpose);
        out.append("\"><context context-type=\"").append(type).append("\">");
        out.append(escaped(what)).append("</context></context-group>\n");
    }

    private void note(String from, String text) {
        if (!text.isBlank()) {
            out.append("        <note from=\"").append(from).append("\">");
            out.append(escaped(text)).append("</note>\n");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r", "&#13;");
    }
}
