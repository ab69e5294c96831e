package org.dpportal.councils;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dpportal.content.Language;

/** What the value of a setting looks like. */
enum Shape {
    TEXT("a text of 1 to 200 characters", value -> !value.isBlank() && value.length() <= 200),
    PHONE(
            "a phone number: digits and spaces, perhaps a plus",
            Pattern.compile("\\+?[0-9 ]{6,20}").asMatchPredicate()),
    TIME("a time such as 09:00", value -> parses(() -> LocalTime.parse(value))),
    DATE("a date such as 2026-04-06", value -> parses(() -> LocalDate.parse(value))),
    WEEKDAY("a day of the week such as MONDAY", value -> parses(() -> DayOfWeek.valueOf(value))),
    LANGUAGES("language tags with commas, such as en,pl,ur", value -> Arrays.stream(value.split(","))
            .allMatch(tag -> Language.of(tag.strip()).isPresent())),
    PAY_PERIOD("7, 14, 28 or monthly", value -> value.matches("7|14|28|monthly")),
    CONTRIBUTION_MODE("NET, GROSS_INVOICED or NIL", value -> parses(() -> ContributionMode.valueOf(value))),
    MONEY(
            "pounds and pence such as 25.00",
            Pattern.compile("[0-9]{1,7}\\.[0-9]{2}").asMatchPredicate()),
    WHOLE_NUMBER("a whole number", Pattern.compile("[0-9]{1,5}").asMatchPredicate()),
    NAMES(
            "names in capitals with commas, or nothing",
            Pattern.compile("|[A-Z_]+( *, *[A-Z_]+)*").asMatchPredicate());

    private final String meaning;
    private final java.util.function.Predicate<String> test;

    Shape(String meaning, java.util.function.Predicate<String> test) {
        this.meaning = meaning;
        this.test = test;
    }

    Optional<String> problem(String value) {
        return test.test(value) ? Optional.empty() : Optional.of("should be " + meaning);
    }

    private static boolean parses(Runnable parse) {
        try {
            parse.run();
            return true;
        } catch (DateTimeException | IllegalArgumentException wrong) {
            return false;
        }
    }
}
