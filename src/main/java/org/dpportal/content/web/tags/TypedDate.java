package org.dpportal.content.web.tags;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** A date as somebody typed it into three boxes, kept as typed so that a mistake can be shown and put right. */
public record TypedDate(String day, String month, String year) implements Serializable {
    public static final TypedDate EMPTY = new TypedDate("", "", "");

    public TypedDate {
        day = Objects.requireNonNullElse(day, "").strip();
        month = Objects.requireNonNullElse(month, "").strip();
        year = Objects.requireNonNullElse(year, "").strip();
    }

    public static TypedDate of(LocalDate date) {
        return date == null
                ? EMPTY
                : new TypedDate(
                        Integer.toString(date.getDayOfMonth()),
                        Integer.toString(date.getMonthValue()),
                        Integer.toString(date.getYear()));
    }

    public boolean isEmpty() {
        return day.isEmpty() && month.isEmpty() && year.isEmpty();
    }

    /** The date, if these three boxes make one that exists; the year needs four digits. */
    public Optional<LocalDate> date() {
        if (!digits(day, 1, 2) || !digits(month, 1, 2) || !digits(year, 4, 4)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Digits of any script: a phone set to Arabic or Urdu may type its own. */
    private static boolean digits(String text, int least, int most) {
        return text.length() >= least && text.length() <= most && text.chars().allMatch(Character::isDigit);
    }
}
