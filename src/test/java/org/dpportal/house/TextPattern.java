package org.dpportal.house;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a text in ICU's syntax asks of a translator: its arguments, its plural forms, and how it may read once it is filled in. */
final class TextPattern {
    private final MessagePattern pattern;

    /** @throws IllegalArgumentException if ICU cannot read it */
    TextPattern(String text) {
        this.pattern = new MessagePattern(MessagePattern.ApostropheMode.DOUBLE_OPTIONAL).parse(text);
    }

    /** Arguments by name with what they are: nothing for a plain one, {@code plural}, or {@code select} with its cases. */
    Map<String, String> arguments() {
        Map<String, String> arguments = new TreeMap<>();
        for (int at = 0; at < pattern.countParts(); at++) {
            Part part = pattern.getPart(at);
            if (part.getType() == Part.Type.ARG_START) {
                String kind = kind(at, part.getArgType());
                arguments.merge(
                        pattern.getSubstring(pattern.getPart(at + 1)), kind, (one, two) -> one.isEmpty() ? two : one);
            }
        }
        return arguments;
    }

    /** For each plural the forms written in it, without {@code =0} and its like. */
    List<Plural> plurals() {
        List<Plural> plurals = new ArrayList<>();
        for (int at = 0; at < pattern.countParts(); at++) {
            ArgType type = pattern.getPart(at).getArgType();
            if (pattern.getPart(at).getType() == Part.Type.ARG_START && type.hasPluralStyle()) {
                Set<String> forms = new TreeSet<>(branches(at).keySet());
                forms.removeIf(form -> form.startsWith("="));
                plurals.add(new Plural(type == ArgType.SELECTORDINAL, forms));
            }
        }
        return plurals;
    }

    record Plural(boolean ordinal, Set<String> forms) {}

    /** The text as it may read: one for each form or case, with {@code 1} in the place of every argument. */
    List<String> readings() {
        return readings(0);
    }

    private String kind(int start, ArgType type) {
        if (type == ArgType.SELECT) {
            return "select" + new TreeSet<>(branches(start).keySet());
        }
        return type == ArgType.NONE ? "" : type.name().toLowerCase(java.util.Locale.ROOT);
    }

    private List<String> readings(int start) {
        List<String> readings = List.of("");
        int limit = pattern.getLimitPartIndex(start);
        int text = pattern.getPart(start).getLimit();
        for (int at = start + 1; at <= limit; at++) {
            Part part = pattern.getPart(at);
            readings = each(readings, List.of(pattern.getPatternString().substring(text, part.getIndex())));
            text = part.getLimit();
            if (part.getType() == Part.Type.REPLACE_NUMBER) {
                readings = each(readings, List.of("1"));
            } else if (part.getType() == Part.Type.ARG_START) {
                readings = each(readings, filledIn(at));
                at = pattern.getLimitPartIndex(at);
                text = pattern.getPart(at).getLimit();
            }
        }
        return readings;
    }

    private List<String> filledIn(int start) {
        Map<String, Integer> branches = branches(start);
        return branches.isEmpty()
                ? List.of("1")
                : branches.values().stream()
                        .flatMap(branch -> readings(branch).stream())
                        .toList();
    }

    private static List<String> each(List<String> before, List<String> after) {
        return before.stream()
                .flatMap(first -> after.stream().map(second -> first + second))
                .toList();
    }

    private Map<String, Integer> branches(int start) {
        Map<String, Integer> branches = new LinkedHashMap<>();
        String selector = null;
        for (int at = start + 1; at < pattern.getLimitPartIndex(start); at++) {
            Part part = pattern.getPart(at);
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                selector = pattern.getSubstring(part);
            } else if (part.getType() == Part.Type.MSG_START) {
                branches.put(selector, at);
                at = pattern.getLimitPartIndex(at);
            }
        }
        return branches;
    }
}
