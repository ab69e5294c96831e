package org.dpportal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Map;
import org.dpportal.shared.DateRange;
import org.dpportal.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WritingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);
    private final Texts texts = new Texts(true);

    private static String bare(String text) {
        return text.replaceAll("[\u2066-\u2069]", "");
    }

    @Test
    void money_looks_the_same_in_every_language_and_is_isolated_left_to_right() {
        assertEquals("\u2066£1,234.50\u2069", texts.money(Money.ofPence(123450)));
        assertEquals("\u2066-£12.05\u2069", texts.money(Money.ofPence(-1205)));
        assertEquals("\u2066-£0.07\u2069", texts.money(Money.ofPence(-7)));
        assertEquals("\u2066£0.00\u2069", texts.money(Money.ZERO));
        assertEquals("\u2066£999.99\u2069", texts.money(Money.ofPence(99999)));
        assertEquals("\u2066£1,000,000.00\u2069", texts.money(Money.ofPence(100000000)));
        assertEquals("\u2066-£92,233,720,368,547,758.08\u2069", texts.money(Money.ofPence(Long.MIN_VALUE)));
    }

    @ParameterizedTest
    @EnumSource
    void a_sum_in_a_text_has_one_pair_of_isolates_in_every_language(Language language) {
        String text = Message.of("a {sum} b").write(Map.of("sum", Money.ofPence(-1205)), texts.writing(language));
        assertEquals("a \u2066-£12.05\u2069 b", text);
    }

    @Test
    void days_are_written_as_each_language_writes_them() {
        assertEquals("18 November 2026", texts.date(Language.EN, DAY));
        assertEquals("18 Nov 2026", texts.shortDate(Language.EN, DAY));
        assertEquals("Monday 30 November", texts.weekday(Language.EN, LocalDate.of(2026, 11, 30)));
        assertEquals("18 listopada 2026", texts.date(Language.PL, DAY));
        assertEquals("18 نوفمبر 2026", texts.date(Language.AR, DAY));
        assertEquals("18 noiembrie 2026", texts.date(Language.RO, DAY));
        assertEquals("18 ਨਵੰਬਰ 2026", texts.date(Language.PA, DAY));
    }

    @ParameterizedTest
    @EnumSource
    void days_agree_with_icu_in_every_language_and_have_european_digits(Language language) {
        ULocale locale =
                ULocale.forLanguageTag((language == Language.EN ? "en-GB" : language.tag()) + "-u-ca-gregory-nu-latn");
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, locale);
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() == 2026; day = day.plusDays(5)) {
            calendar.clear();
            calendar.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
            assertEquals(icu(locale, "dMMMMy", calendar), texts.date(language, day));
            assertEquals(icu(locale, "dMMMy", calendar), texts.shortDate(language, day));
            assertEquals(icu(locale, "dMMMM", calendar), texts.dayAndMonth(language, day));
            if (language != Language.EN) {
                assertEquals(icu(locale, "EEEEdMMMM", calendar), texts.weekday(language, day));
            }
            assertTrue(texts.date(language, day).contains(String.valueOf(day.getYear())));
        }
    }

    private static String icu(ULocale locale, String skeleton, GregorianCalendar calendar) {
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(calendar);
    }

    @Test
    void times_follow_the_clocks_of_the_united_kingdom() {
        assertEquals(
                "18 November 2026 at 6:12am", bare(texts.dateTime(Language.EN, Instant.parse("2026-11-18T06:12:00Z"))));
        assertEquals(
                "1 July 2026 at 12:30am", bare(texts.dateTime(Language.EN, Instant.parse("2026-06-30T23:30:00Z"))));
        assertEquals("1 July 2026 at 1:05pm", bare(texts.dateTime(Language.EN, Instant.parse("2026-07-01T12:05:00Z"))));
    }

    @ParameterizedTest
    @EnumSource
    void no_english_letters_stand_in_a_time_of_another_script(Language language) {
        StringBuilder time = new StringBuilder();
        new Texts(true).writing(language).argument(time, LocalTime.of(16, 12));
        boolean latin = EnumSet.of(Language.EN, Language.PL, Language.RO).contains(language);
        assertTrue(latin || time.chars().noneMatch(letter -> letter >= 'A' && letter <= 'z'), time::toString);
        assertTrue(time.toString().contains("4:12") || time.toString().contains("16:12"), time::toString);
    }

    @Test
    void a_range_names_both_its_ends() {
        assertEquals(
                "2 November 2026 to 29 November 2026",
                bare(texts.dateRange(
                        Language.EN, new DateRange(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 29)))));
    }

    @Test
    void numbers_have_european_digits_everywhere() {
        for (Language language : Language.values()) {
            assertEquals("7", texts.number(language, 7));
            assertEquals("1234567", texts.number(language, 1234567).replaceAll("[^0-9]", ""));
        }
        assertEquals("1,234,567", texts.number(Language.EN, 1234567));
        assertEquals("-5", texts.number(Language.EN, -5));
    }
}
