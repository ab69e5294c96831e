package org.dpportal.content;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * ICU's pattern and names for a day or a time, taken apart once. ICU's own date formats cannot be shared between requests, and a
 * statement writes hundreds of days; tests hold this against ICU for every language.
 */
final class DayPattern {
    /** Writes one part; a pattern of days gets no time, and the other way round. */
    private interface Part {
        void write(StringBuilder out, LocalDate day, LocalTime time);
    }

    private final List<Part> parts = new ArrayList<>();
    private final String[] names;
    private final DateFormatSymbols symbols;

    private DayPattern(ULocale locale, String pattern) {
        this.symbols = DateFormatSymbols.getInstance(locale);
        this.names = symbols.getAmPmStrings();
        int at = 0;
        while (at < pattern.length()) {
            at = pattern.charAt(at) == '\'' ? quoted(pattern, at) : field(pattern, at);
        }
    }

    static DayPattern of(ULocale locale, String pattern) {
        return new DayPattern(locale, pattern);
    }

    /** The language's own order of the fields named in {@code skeleton}. */
    static DayPattern ofSkeleton(ULocale locale, String skeleton) {
        return new DayPattern(
                locale, DateTimePatternGenerator.getInstance(locale).getBestPattern(skeleton));
    }

    void write(StringBuilder out, LocalDate day, LocalTime time) {
        for (Part part : parts) {
            part.write(out, day, time);
        }
    }

    private int quoted(String pattern, int from) {
        int end = pattern.indexOf('\'', from + 1);
        literal(end == from + 1 ? "'" : pattern.substring(from + 1, end));
        return end + 1;
    }

    private int field(String pattern, int from) {
        char letter = pattern.charAt(from);
        int end = from + 1;
        while (end < pattern.length() && pattern.charAt(end) == letter) {
            end++;
        }
        int width = end - from;
        if (letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z') {
            parts.add(part(letter, width));
        } else {
            literal(pattern.substring(from, end));
        }
        return end;
    }

    private Part part(char letter, int width) {
        return switch (letter) {
            case 'd' -> (out, day, time) -> digits(out, day.getDayOfMonth(), width);
            case 'y' -> (out, day, time) -> digits(out, day.getYear(), width);
            case 'M' -> month(DateFormatSymbols.FORMAT, width);
            case 'L' -> month(DateFormatSymbols.STANDALONE, width);
            case 'E' -> weekday(DateFormatSymbols.FORMAT, width);
            case 'c' -> weekday(DateFormatSymbols.STANDALONE, width);
            case 'H' -> (out, day, time) -> digits(out, time.getHour(), width);
            case 'h' -> (out, day, time) -> digits(out, (time.getHour() + 11) % 12 + 1, width);
            case 'm' -> (out, day, time) -> digits(out, time.getMinute(), width);
            case 'a' -> (out, day, time) -> out.append(names[time.getHour() / 12]);
            default -> throw new IllegalArgumentException("No way to write the field " + letter);
        };
    }

    private Part month(int context, int width) {
        if (width <= 2) {
            return (out, day, time) -> digits(out, day.getMonthValue(), width);
        }
        String[] months =
                symbols.getMonths(context, width == 3 ? DateFormatSymbols.ABBREVIATED : DateFormatSymbols.WIDE);
        return (out, day, time) -> out.append(months[day.getMonthValue() - 1]);
    }

    private Part weekday(int context, int width) {
        String[] days =
                symbols.getWeekdays(context, width <= 3 ? DateFormatSymbols.ABBREVIATED : DateFormatSymbols.WIDE);
        // ICU counts from Sunday = 1.
        return (out, day, time) -> out.append(days[day.getDayOfWeek().getValue() % 7 + 1]);
    }

    private void literal(String text) {
        parts.add((out, day, time) -> out.append(text));
    }

    private static void digits(StringBuilder out, int value, int width) {
        if (width == 2 && value < 10) {
            out.append('0');
        }
        out.append(value);
    }
}
