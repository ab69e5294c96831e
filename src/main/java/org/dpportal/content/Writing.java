package org.dpportal.content;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.function.Function;
import org.dpportal.shared.DateRange;
import org.dpportal.shared.Money;

/**
 * How one language writes sums, days, times and numbers. Digits are 0 to 9 in every language, as on bank letters and cards; a sum looks
 * the same in every language and is isolated left-to-right. Immutable, so that every request can share it.
 */
final class Writing {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private final Function<String, Message> messages;
    private final PluralRules cardinal;
    private final PluralRules ordinal;
    private final LocalizedNumberFormatter numbers;
    private final DayPattern longDay;
    private final DayPattern shortDay;
    private final DayPattern dayAndMonth;
    private final DayPattern weekday;
    private final DayPattern time;
    private final String[] weekDays;

    /** @param messages finds the few texts that join what is formatted here, such as {@code common.dateTime} */
    Writing(Language language, Function<String, Message> messages) {
        // The United Kingdom's English; for the others the language's own customs, but always this calendar and these
        // digits.
        ULocale locale =
                ULocale.forLanguageTag((language == Language.EN ? "en-GB" : language.tag()) + "-u-ca-gregory-nu-latn");
        this.messages = messages;
        this.cardinal = PluralRules.forLocale(locale, PluralRules.PluralType.CARDINAL);
        this.ordinal = PluralRules.forLocale(locale, PluralRules.PluralType.ORDINAL);
        this.numbers = NumberFormatter.withLocale(locale);
        this.longDay = DayPattern.ofSkeleton(locale, "dMMMMy");
        this.shortDay = DayPattern.ofSkeleton(locale, "dMMMy");
        this.dayAndMonth = DayPattern.ofSkeleton(locale, "dMMMM");
        this.weekday = language == Language.EN
                ? DayPattern.of(locale, "EEEE d MMMM")
                : DayPattern.ofSkeleton(locale, "EEEEdMMMM");
        this.time = switch (language) {
            case EN -> DayPattern.of(locale, "h:mma");
            // Their halves of the day would be the English letters AM and PM.
            case PA, UR, GU -> DayPattern.ofSkeleton(locale, "Hmm");
            default -> DayPattern.ofSkeleton(locale, "jmm");
        };
        this.weekDays =
                DateFormatSymbols.getInstance(locale).getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
    }

    /** One argument of a text, between U+2068 and U+2069 so that it cannot turn the words around it. */
    void argument(StringBuilder out, Object value) {
        if (value instanceof Money money) {
            money(out, money);
            return;
        }
        out.append(FIRST_STRONG_ISOLATE);
        if (value instanceof Number number) {
            number(out, number);
        } else if (value instanceof LocalDate day) {
            longDay.write(out, day, null);
        } else if (value instanceof Instant instant) {
            dateTime(out, instant);
        } else if (value instanceof LocalTime atTime) {
            time.write(out, null, atTime);
        } else if (value instanceof DayOfWeek weekDay) {
            // ICU counts from Sunday, which it calls 1.
            out.append(weekDays[weekDay.getValue() % 7 + 1]);
        } else if (value instanceof DateRange range) {
            messages.apply("common.dateRange").write(out, Map.of("first", range.first(), "last", range.last()), this);
        } else if (value != null) {
            plain(out, value.toString());
        }
        out.append(POP_ISOLATE);
    }

    /** {@code £1,234.50} or {@code -£12.05}, the same in every language. */
    void money(StringBuilder out, Money money) {
        out.append(LEFT_TO_RIGHT_ISOLATE);
        if (money.isNegative()) {
            out.append('-');
        }
        out.append('£');
        // The absolute of the smallest long is no long: its digits without the sign are still right.
        String pounds = Long.toString(money.pence() / 100);
        int from = pounds.startsWith("-") ? 1 : 0;
        for (int i = from; i < pounds.length(); i++) {
            if (i > from && (pounds.length() - i) % 3 == 0) {
                out.append(',');
            }
            out.append(pounds.charAt(i));
        }
        long pence = Math.abs(money.pence() % 100);
        out.append(pence < 10 ? ".0" : ".").append(pence).append(POP_ISOLATE);
    }

    void number(StringBuilder out, Number number) {
        if ((number instanceof Integer || number instanceof Long)
                && number.longValue() >= 0
                && number.longValue() < 1000) {
            out.append(number.longValue());
        } else {
            out.append(numbers.format(number));
        }
    }

    void day(StringBuilder out, LocalDate day) {
        longDay.write(out, day, null);
    }

    void shortDay(StringBuilder out, LocalDate day) {
        shortDay.write(out, day, null);
    }

    void dayAndMonth(StringBuilder out, LocalDate day) {
        dayAndMonth.write(out, day, null);
    }

    void weekday(StringBuilder out, LocalDate day) {
        weekday.write(out, day, null);
    }

    void dateTime(StringBuilder out, Instant instant) {
        ZonedDateTime inLondon = instant.atZone(LONDON);
        messages.apply("common.dateTime")
                .write(out, Map.of("date", inLondon.toLocalDate(), "time", inLondon.toLocalTime()), this);
    }

    /** The plural form that this language needs for the number: {@code one}, {@code few}, … {@code other}. */
    String pluralForm(Number number, boolean ordinalNumber) {
        return (ordinalNumber ? ordinal : cardinal).select(number.doubleValue());
    }

    /** What people typed, without the signs that turn or hide text: they are nobody's name. */
    private static void plain(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean turns = sign >= '\u202a' && sign <= '\u202e' || sign >= '\u2066' && sign <= '\u2069';
            boolean hidden = sign < ' ' && sign != '\n' || sign == '\u007f' || sign >= '\ue000' && sign <= '\uf8ff';
            if (!turns && !hidden) {
                out.append(sign);
            }
        }
    }
}
