package org.dpportal.councils;

import java.time.LocalDate;

/**
 * One setting from one day on.
 *
 * @param source where the council decided it: a policy, a report, a date
 */
public record DatedSetting(SettingKey key, LocalDate validFrom, String value, String source) {
    public DatedSetting {
        key.problem(value).ifPresent(problem -> {
            throw new IllegalArgumentException(key.id() + " " + problem);
        });
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(key.id() + " holds characters that cannot be seen");
        }
        if (source == null
                || source.chars().anyMatch(Character::isISOControl)
                || source.isBlank()
                || source.length() > 400) {
            throw new IllegalArgumentException(
                    key.id() + " needs a source of at most 400 characters, all of them visible");
        }
    }
}
