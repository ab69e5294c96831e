package org.dpportal.translations;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dpportal.content.Language;
import org.dpportal.content.TextStates;
import org.dpportal.content.TextStates.Recorded;
import org.dpportal.content.TextStates.TextState;
import org.dpportal.house.StateFiles;
import org.dpportal.house.TextFiles;
import org.dpportal.house.TextFiles.File;
import org.dpportal.house.TextFiles.Text;
import org.dpportal.house.WordChecks;

/** All texts of one language as XLIFF 1.2: plain text in source and target, so that every tool opens it and none can break a placeholder apart. */
final class XliffOut {
    private final Language language;
    private final Path tree;
    private final TextFiles texts;
    private final WordChecks checks;
    private final StringBuilder out = new StringBuilder();

    private XliffOut(Language language, Path tree) {
        this.language = language;
        this.tree = tree;
        this.texts = TextFiles.of(tree);
        this.checks = new WordChecks(tree);
    }

    static String of(Language language, Path tree) {
        return new XliffOut(language, tree).whole();
    }

    private String whole() {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n");
        texts.english().forEach(this::file);
        return out.append("</xliff>\n").toString();
    }

    private void file(File english) {
        TextStates states = StateFiles.read(StateFiles.ofTexts(tree, language, english.feature()));
        Optional<File> own = texts.file(language, english.feature());
        Map<Unit.Review, String> reviews = reviews(english, own, states);
        out.append("  <file original=\"").append(english.feature());
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
        for (Text text : english.texts()) {
            unit(text, own.flatMap(file -> file.text(text.key())), states, reviews);
        }
        out.append("    </body>\n  </file>\n");
    }

    private static Map<Unit.Review, String> reviews(File english, Optional<File> own, TextStates states) {
        Map<Unit.Review, String> names = new LinkedHashMap<>();
        for (Text text : english.texts()) {
            own.flatMap(file -> file.text(text.key()))
                    .flatMap(translation -> review(text, translation, states))
                    .ifPresent(review -> names.putIfAbsent(review, "review-" + (names.size() + 1)));
        }
        return names;
    }

    private static Optional<Unit.Review> review(Text english, Text own, TextStates states) {
        return states.of(english.key(), english.value(), own.value())
                .filter(Recorded::reviewed)
                .map(record -> new Unit.Review(record.by(), record.on()));
    }

    private void unit(Text english, Optional<Text> own, TextStates states, Map<Unit.Review, String> reviews) {
        TextState standing = own.map(text -> states.standing(english.key(), english.value(), text.value()))
                .orElse(TextState.UNRECORDED);
        boolean reviewed = standing == TextState.REVIEWED;
        out.append("      <trans-unit id=\"").append(escaped(english.key()));
        out.append("\" resname=\"").append(escaped(english.key()));
        out.append("\" approved=\"").append(reviewed ? "yes" : "no").append("\" xml:space=\"preserve\">\n");
        out.append("        <source>").append(escaped(english.value())).append("</source>\n");
        String phase = own.filter(text -> reviewed)
                .flatMap(text -> review(english, text, states))
                .map(review -> "\" phase-name=\"" + reviews.get(review))
                .orElse("");
        out.append("        <target state=\"")
                .append(state(standing))
                .append(phase)
                .append("\">");
        out.append(own.map(text -> escaped(text.value())).orElse("")).append("</target>\n");
        List<String> places = checks.placesOf(english.key());
        for (String place : places) {
            out.append("        <context-group purpose=\"location\"><context context-type=\"sourcefile\">");
            out.append(escaped(place)).append("</context></context-group>\n");
        }
        note("developer", comments(english));
        note("developer", "Appears in: " + String.join(", ", places));
        own.map(XliffOut::comments).ifPresent(comments -> note("translator", comments));
        out.append("      </trans-unit>\n");
    }

    private static String state(TextState standing) {
        return switch (standing) {
            case REVIEWED -> Unit.FINAL;
            case DRAFT -> Unit.NEEDS_REVIEW;
            default -> Unit.NEEDS_TRANSLATION;
        };
    }

    private static String comments(Text text) {
        List<String> lines = new ArrayList<>(text.comments());
        return lines.stream().map(line -> line.replaceFirst("^#\\s*", "")).collect(Collectors.joining(" "));
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
