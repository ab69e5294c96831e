package org.dpportal.content;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One text in ICU MessageFormat syntax, read once and shared by all requests. ICU reads the pattern and knows the plural rules; only the
 * filling in is ours, because ICU's own format must be cloned for each use and cannot isolate its arguments. Arguments are plain,
 * {@code plural}, {@code selectordinal} or {@code select}: how a date or a sum is written is never a translator's burden.
 */
final class Message {
    private interface Node {
        void write(StringBuilder out, Map<String, ?> values, Writing writing, Number counted);
    }

    private final List<Node> nodes;
    private final String plain;

    private Message(List<Node> nodes, String plain) {
        this.nodes = nodes;
        this.plain = plain;
    }

    /** @throws IllegalArgumentException if the pattern cannot be read, or formats an argument by itself */
    static Message of(String pattern) {
        Reader reader = new Reader(new MessagePattern(MessagePattern.ApostropheMode.DOUBLE_OPTIONAL).parse(pattern));
        List<Node> nodes = reader.message(0);
        if (reader.seesArguments) {
            return new Message(nodes, null);
        }
        StringBuilder text = new StringBuilder();
        nodes.forEach(node -> node.write(text, Map.of(), null, null));
        return new Message(nodes, text.toString());
    }

    /** A text as it stands, with nothing to fill in. */
    static Message verbatim(String text) {
        return new Message(List.of(), text);
    }

    /** The whole text, if it has no arguments: the same string each time. */
    Optional<String> plain() {
        return Optional.ofNullable(plain);
    }

    String write(Map<String, ?> values, Writing writing) {
        if (plain != null) {
            return plain;
        }
        StringBuilder out = new StringBuilder(96);
        write(out, values, writing);
        return out.toString();
    }

    void write(StringBuilder out, Map<String, ?> values, Writing writing) {
        if (plain != null) {
            out.append(plain);
        }
        writeAll(plain == null ? nodes : List.of(), out, values, writing, null);
    }

    private static void writeAll(
            List<Node> nodes, StringBuilder out, Map<String, ?> values, Writing writing, Number counted) {
        for (Node node : nodes) {
            node.write(out, values, writing, counted);
        }
    }

    private static final class Reader {
        private final MessagePattern pattern;
        private boolean seesArguments;

        Reader(MessagePattern pattern) {
            this.pattern = pattern;
        }

        /** The parts between {@code MSG_START} at {@code start} and its {@code MSG_LIMIT}. */
        List<Node> message(int start) {
            List<Node> nodes = new ArrayList<>();
            int limit = pattern.getLimitPartIndex(start);
            int text = pattern.getPart(start).getLimit();
            for (int at = start + 1; at <= limit; at++) {
                Part part = pattern.getPart(at);
                literal(nodes, text, part.getIndex());
                text = part.getLimit();
                if (part.getType() == Part.Type.REPLACE_NUMBER) {
                    nodes.add((out, values, writing, counted) -> writing.argument(out, counted));
                } else if (part.getType() == Part.Type.ARG_START) {
                    int end = pattern.getLimitPartIndex(at);
                    nodes.add(argument(at, end));
                    text = pattern.getPart(end).getLimit();
                    at = end;
                }
            }
            return List.copyOf(nodes);
        }

        private void literal(List<Node> nodes, int from, int to) {
            if (to > from) {
                String text = pattern.getPatternString().substring(from, to);
                nodes.add((out, values, writing, counted) -> out.append(text));
            }
        }

        private Node argument(int start, int end) {
            seesArguments = true;
            ArgType type = pattern.getPart(start).getArgType();
            String name = pattern.getSubstring(pattern.getPart(start + 1));
            return switch (type) {
                case NONE -> (out, values, writing, counted) -> writing.argument(out, values.get(name));
                case SELECT -> select(name, branches(start + 2, end));
                case PLURAL, SELECTORDINAL -> plural(name, type == ArgType.SELECTORDINAL, start + 2, end);
                default ->
                    throw new IllegalArgumentException("The argument " + name + " must not say how it is written");
            };
        }

        private Node select(String name, Map<String, List<Node>> branches) {
            return (out, values, writing, counted) -> {
                Object value = values.get(name);
                List<Node> branch = value == null ? null : branches.get(value.toString());
                writeAll(branch == null ? branches.get("other") : branch, out, values, writing, counted);
            };
        }

        private Node plural(String name, boolean ordinal, int first, int end) {
            long offset = (long) pattern.getPluralOffset(first);
            Map<String, List<Node>> branches = branches(first, end);
            return (out, values, writing, counted) -> {
                Number number = values.get(name) instanceof Number given ? given : 0;
                Number rest = offset == 0 ? number : (Number) (number.longValue() - offset);
                List<Node> branch = branches.get("=" + number);
                if (branch == null) {
                    branch = branches.get(writing.pluralForm(rest, ordinal));
                }
                writeAll(branch == null ? branches.get("other") : branch, out, values, writing, rest);
            };
        }

        private Map<String, List<Node>> branches(int first, int end) {
            Map<String, List<Node>> branches = new HashMap<>();
            String selector = null;
            for (int at = first; at < end; at++) {
                Part part = pattern.getPart(at);
                if (part.getType() == Part.Type.ARG_SELECTOR) {
                    selector = pattern.getSubstring(part);
                } else if (part.getType() == Part.Type.MSG_START) {
                    branches.put(selector, message(at));
                    at = pattern.getLimitPartIndex(at);
                }
            }
            return branches;
        }
    }
}
