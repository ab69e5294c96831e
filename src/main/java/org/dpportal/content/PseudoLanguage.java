package org.dpportal.content;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.Optional;

/**
 * For whoever builds pages: English made strange, so that a page shows where it is too narrow for longer words, where it forgets that lines may
 * run from right to left, and which words never came from the translations. Made while the portal runs, in the sample only: nobody
 * translates it, no browser can ask for it, and it is no {@link Language}.
 */
public enum PseudoLanguage {
    /** Accented and about 40 % longer. */
    LONGER("en-XA", "ltr") {
        @Override
        void write(StringBuilder out, char letter) {
            int at = PLAIN.indexOf(letter);
            char accented = at < 0 ? letter : ACCENTED.charAt(at);
            out.append(accented);
            if (DOUBLED.indexOf(letter) >= 0) {
                out.append(accented);
            }
        }
    },
    /** The same words from right to left. */
    MIRRORED("en-XB", "rtl") {
        @Override
        String words(String text) {
            StringBuilder out = new StringBuilder();
            for (String word : text.split(WORD_ENDS)) {
                boolean turns = word.chars().anyMatch(Character::isLetter);
                out.append(turns ? RIGHT_TO_LEFT + super.words(word) + ENDS : word);
            }
            return out.toString();
        }

        @Override
        void write(StringBuilder out, char letter) {
            int at = PLAIN.indexOf(letter);
            out.append(at < 0 ? letter : ACCENTED.charAt(at));
        }
    };

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ACCENTED = "áƀçđéƒĝĥíĵķĺɱñóþɋŕšťúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĹṀÑÓÞɊŔŠŤÚṼŴẊÝŽ";
    private static final String DOUBLED = "aeiounsr";
    private static final String RIGHT_TO_LEFT = "\u202e";
    private static final String WORD_ENDS = "(?<=[ \ue000-\ue004])|(?=[ \ue000-\ue004])";
    private static final String ENDS = "\u202c";
    /** Between these an Easy Read pattern keeps the key of a hard word. */
    private static final String KEY = "\ue002[^\ue003]*\ue003";

    private final String tag;
    private final String direction;

    PseudoLanguage(String tag, String direction) {
        this.tag = tag;
        this.direction = direction;
    }

    public String tag() {
        return tag;
    }

    /** {@code ltr} or {@code rtl}, for the {@code dir} attribute. */
    public String direction() {
        return direction;
    }

    /** The pseudo-language with exactly this tag; none outside of the sample. */
    public static Optional<PseudoLanguage> of(String tag) {
        if (!Boolean.getBoolean("dp.sample")) {
            return Optional.empty();
        }
        for (PseudoLanguage pseudo : values()) {
            if (pseudo.tag.equals(tag)) {
                return Optional.of(pseudo);
            }
        }
        return Optional.empty();
    }

    /** Words that have been filled in already, such as a date; what stands between isolates was written by somebody and stays. */
    public String spoken(String text) {
        StringBuilder out = new StringBuilder();
        for (String part : text.split("(?=[\u2066\u2068])|(?<=\u2069)")) {
            boolean isolated = part.startsWith("\u2066") || part.startsWith("\u2068");
            out.append(isolated ? part : words(part));
        }
        return out.toString();
    }

    /** Strange words without the signs that turn them, so that one can be looked for in a sentence; {@link #spoken} turns them again. */
    String unturned(String spoken) {
        return spoken.replace(RIGHT_TO_LEFT, "").replace(ENDS, "");
    }

    /** A text in ICU's syntax with its words made strange; its arguments, plurals and cases stay. */
    String pattern(String english) {
        MessagePattern pattern = new MessagePattern(MessagePattern.ApostropheMode.DOUBLE_OPTIONAL).parse(english);
        StringBuilder out = new StringBuilder();
        message(pattern, 0, out);
        return out.toString();
    }

    private void message(MessagePattern pattern, int start, StringBuilder out) {
        int limit = pattern.getLimitPartIndex(start);
        int from = pattern.getPart(start).getLimit();
        for (int at = start + 1; at <= limit; at++) {
            Part part = pattern.getPart(at);
            out.append(outsideKeys(pattern.getPatternString().substring(from, part.getIndex())));
            if (part.getType() == Part.Type.ARG_START) {
                at = argument(pattern, at, out);
            } else if (at < limit) {
                out.append(pattern.getSubstring(part));
            }
            from = pattern.getPart(at).getLimit();
        }
    }

    /** Everything as it stands but the messages inside. */
    private int argument(MessagePattern pattern, int start, StringBuilder out) {
        int limit = pattern.getLimitPartIndex(start);
        int from = pattern.getPart(start).getIndex();
        for (int at = start + 1; at <= limit; at++) {
            if (pattern.getPart(at).getType() == Part.Type.MSG_START) {
                out.append(pattern.getPatternString(), from, pattern.getPart(at).getLimit());
                message(pattern, at, out);
                at = pattern.getLimitPartIndex(at);
                from = pattern.getPart(at).getIndex();
            }
        }
        out.append(pattern.getPatternString(), from, pattern.getPart(limit).getLimit());
        return limit;
    }

    private String outsideKeys(String text) {
        StringBuilder out = new StringBuilder();
        for (String part : text.split("(?=" + KEY + ")|(?<=\ue003)")) {
            int end = part.startsWith("\ue002") ? part.indexOf('\ue003') + 1 : 0;
            out.append(part, 0, end).append(words(part.substring(end)));
        }
        return out.toString();
    }

    String words(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(letter -> write(out, (char) letter));
        return out.toString();
    }

    abstract void write(StringBuilder out, char letter);
}
