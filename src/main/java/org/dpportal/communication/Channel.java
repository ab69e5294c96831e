package org.dpportal.communication;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dpportal.content.PlainText;
import org.dpportal.shared.MailAddress;

/** By which way letters come. Everything can be read in the portal as well, whichever is chosen. */
public enum Channel {
    /** Only in the portal. */
    PORTAL,
    /** A mail that says that there is a letter. */
    MAIL,
    /** A text message that says that there is a letter. */
    TEXT,
    /** On paper. */
    POST;

    /** How long what stands on an envelope may be, in characters. */
    private static final int LONGEST_POST = 500;
    /** A mobile phone of this country, or any number with the code of its country. */
    private static final Pattern NUMBER = Pattern.compile("07\\d{9}|\\+[1-9]\\d{7,14}");

    public boolean needsAddress() {
        return this != PORTAL;
    }

    /**
     * An address of this kind as somebody typed it, made ready to be used: digits of any script, blanks and brackets in a number.
     *
     * @return empty if it cannot be one
     */
    public Optional<String> read(String typed) {
        String plain = PlainText.of(typed);
        return switch (this) {
            case PORTAL -> Optional.empty();
            case MAIL -> MailAddress.of(plain).map(MailAddress::value);
            case TEXT ->
                Optional.of(number(plain)).filter(one -> NUMBER.matcher(one).matches());
            case POST -> Optional.of(lines(plain)).filter(one -> one.contains("\n") && one.length() <= LONGEST_POST);
        };
    }

    private static String number(String typed) {
        String digits = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .codePoints()
                .filter(sign -> Character.isDigit(sign) || sign == '+')
                .mapToObj(sign -> Character.isDigit(sign) ? String.valueOf(Character.digit(sign, 10)) : "+")
                .collect(Collectors.joining());
        return digits.startsWith("00") ? "+" + digits.substring(2) : digits;
    }

    private static String lines(String typed) {
        List<String> lines =
                typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return String.join("\n", lines);
    }
}
