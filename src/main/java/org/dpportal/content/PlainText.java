package org.dpportal.content;

/** What somebody typed, without what cannot be seen: control characters and marks that turn the writing direction of the rest of a page. */
public final class PlainText {
    private PlainText() {}

    public static String of(String typed) {
        if (typed == null) {
            return "";
        }
        StringBuilder text = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(PlainText::isSeen)
                .forEach(text::appendCodePoint);
        return text.toString().strip();
    }

    private static boolean isSeen(int sign) {
        if (sign == '\n') {
            return true;
        }
        boolean turns = sign >= 0x202A && sign <= 0x202E || sign >= 0x2066 && sign <= 0x2069;
        int type = Character.getType(sign);
        return !turns
                && type != Character.CONTROL
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED
                && type != Character.PRIVATE_USE;
    }

    /** What somebody searches for, as a pattern of {@code like}: found anywhere, and with nothing in it that would be read as a pattern. */
    public static String anywhere(String typed) {
        String literal = of(typed).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + literal + "%";
    }
}
