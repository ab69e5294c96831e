package org.dpportal.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * One Easy Read file, read once. Bold and hard words become single signs inside the text, so that a plural may reach across them; they turn
 * into segments when the text is filled in.
 *
 * @param header the front matter: page, language, state, checked-by, checked-on
 * @param parts the rows of each part, in the order of the file
 */
record EasyReadPage(Map<String, String> header, Map<String, List<Source>> parts) {
    private static final char BOLD = '\ue000';
    private static final char BOLD_ENDS = '\ue001';
    private static final char WORD = '\ue002';
    private static final char WORD_KEY_ENDS = '\ue003';
    private static final char WORD_ENDS = '\ue004';
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\R(.*?)\\R---\\R", Pattern.DOTALL);
    private static final Pattern PICTURE = Pattern.compile("(?m)^(#+ +)?!\\[([^\\]\\n]*)\\]\\([^)\\n]*\\)");
    private static final Parser PARSER = Parser.builder().build();

    /** One row as it is written; {@code pattern} is what ICU reads. */
    record Source(String picture, int headingLevel, String pattern, Message message) {
        EasyReadRow row(Map<String, ?> values, Writing writing) {
            return new EasyReadRow(picture, headingLevel, segments(message.write(values, writing)));
        }

        Source spokenIn(PseudoLanguage pseudo) {
            String strange = pseudo.pattern(pattern);
            return new Source(picture, headingLevel, strange, Message.of(strange));
        }
    }

    /** @throws IllegalArgumentException if the file holds anything that is not a part, a heading or a row */
    static EasyReadPage read(String content) {
        String text = content.replace("\r\n", "\n");
        Map<String, String> header = new LinkedHashMap<>();
        Matcher front = FRONT_MATTER.matcher(text);
        if (front.find()) {
            for (String line : front.group(1).split("\n")) {
                int colon = line.indexOf(':');
                header.put(
                        line.substring(0, Math.max(colon, 0)).strip(),
                        line.substring(colon + 1).strip());
            }
            text = text.substring(front.end());
        }
        return new EasyReadPage(header, parts(PICTURE.matcher(text).replaceAll("$1![$2]()")));
    }

    boolean isDraft() {
        return !"checked".equals(header.get("state"));
    }

    private static Map<String, List<Source>> parts(String body) {
        Map<String, List<Source>> parts = new LinkedHashMap<>();
        List<Source> rows = null;
        for (Node node = PARSER.parse(body).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() == 2) {
                rows = new ArrayList<>();
                if (parts.put(pattern(heading), rows) != null) {
                    throw new IllegalArgumentException("The part " + pattern(heading) + " stands here twice");
                }
            } else if (rows == null) {
                throw new IllegalArgumentException("Something stands before the first part");
            } else if (node instanceof Heading heading) {
                rows.add(source(heading, heading.getLevel()));
            } else if (node instanceof Paragraph paragraph) {
                rows.add(source(paragraph, 0));
            } else {
                throw new IllegalArgumentException(
                        "In the part " + parts.size() + " stands more than headings and rows");
            }
        }
        return parts;
    }

    private static Source source(Block block, int headingLevel) {
        String picture = "";
        if (block.getFirstChild() instanceof Image image) {
            picture = image.getFirstChild() instanceof Text id ? id.getLiteral() : "";
            image.unlink();
        }
        String pattern = pattern(block).strip();
        return new Source(picture, headingLevel, pattern, Message.of(pattern));
    }

    private static String pattern(Node parent) {
        StringBuilder pattern = new StringBuilder();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                pattern.append(text.getLiteral());
            } else if (node instanceof SoftLineBreak) {
                pattern.append(' ');
            } else if (node instanceof StrongEmphasis) {
                pattern.append(BOLD).append(pattern(node)).append(BOLD_ENDS);
            } else if (node instanceof Link link && link.getDestination().startsWith("word:")) {
                String key = link.getDestination().substring("word:".length());
                pattern.append(WORD)
                        .append(key)
                        .append(WORD_KEY_ENDS)
                        .append(pattern(node))
                        .append(WORD_ENDS);
            } else {
                throw new IllegalArgumentException("A row holds words, bold words and hard words only, not: " + node);
            }
        }
        return pattern.toString();
    }

    private static List<EasyReadRow.Segment> segments(String written) {
        List<EasyReadRow.Segment> segments = new ArrayList<>();
        boolean bold = false;
        String word = "";
        int from = 0;
        for (int at = 0; at <= written.length(); at++) {
            char sign = at == written.length() ? BOLD : written.charAt(at);
            if (sign < BOLD || sign > WORD_ENDS) {
                continue;
            }
            if (sign == WORD_KEY_ENDS) {
                word = written.substring(from, at);
            } else if (at > from) {
                segments.add(new EasyReadRow.Segment(written.substring(from, at), bold, word));
            }
            bold = sign == BOLD || bold && sign != BOLD_ENDS;
            word = sign == WORD_ENDS ? "" : word;
            from = at + 1;
        }
        return List.copyOf(segments);
    }
}
