package org.dpportal.councils;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dpportal.content.Language;
import org.dpportal.shared.Money;

/** A council's settings as they count on one day. */
public final class CouncilSettings {
    /** Without these no page can be shown, and an account can be older than the council's first row: then the first row counts before too. */
    private static final Set<SettingKey> ALSO_BEFORE = EnumSet.of(
            SettingKey.NAME,
            SettingKey.PHONE_LINE,
            SettingKey.PHONE_OPENS,
            SettingKey.PHONE_CLOSES,
            SettingKey.PHONE_FIRST_DAY,
            SettingKey.PHONE_LAST_DAY,
            SettingKey.LANGUAGES,
            SettingKey.PAY_PERIOD,
            SettingKey.PAY_PERIOD_FIRST_DAY);

    private final Map<SettingKey, String> values;

    CouncilSettings(Map<SettingKey, String> values) {
        this.values = new EnumMap<>(values);
    }

    /** @param rows the oldest first */
    static CouncilSettings on(LocalDate day, List<DatedSetting> rows) {
        Map<SettingKey, String> values = new EnumMap<>(SettingKey.class);
        for (DatedSetting row : rows) {
            if (!row.validFrom().isAfter(day)) {
                values.put(row.key(), row.value());
            } else if (ALSO_BEFORE.contains(row.key())) {
                values.putIfAbsent(row.key(), row.value());
            }
        }
        return new CouncilSettings(values);
    }

    /** Names of the settings without which a page or a rule would be missing. */
    List<String> missing() {
        return Arrays.stream(SettingKey.values())
                .filter(key -> !key.isOptional() && !values.containsKey(key))
                .map(SettingKey::id)
                .toList();
    }

    public String name() {
        return value(SettingKey.NAME);
    }

    public PhoneLine phoneLine() {
        return new PhoneLine(
                value(SettingKey.PHONE_LINE),
                DayOfWeek.valueOf(value(SettingKey.PHONE_FIRST_DAY)),
                DayOfWeek.valueOf(value(SettingKey.PHONE_LAST_DAY)),
                LocalTime.parse(value(SettingKey.PHONE_OPENS)),
                LocalTime.parse(value(SettingKey.PHONE_CLOSES)));
    }

    public List<Language> languages() {
        return Arrays.stream(value(SettingKey.LANGUAGES).split(","))
                .map(tag -> Language.of(tag.strip()).orElseThrow())
                .toList();
    }

    public PayPeriodRule payPeriod() {
        String period = value(SettingKey.PAY_PERIOD);
        return new PayPeriodRule(
                period.equals("monthly") ? 0 : Integer.parseInt(period),
                LocalDate.parse(value(SettingKey.PAY_PERIOD_FIRST_DAY)));
    }

    public ContributionMode contributionMode() {
        return ContributionMode.valueOf(value(SettingKey.CONTRIBUTION_MODE));
    }

    /** What an hour of a personal assistant costs by the council's own rate. */
    public Money paRate() {
        return money(SettingKey.RATE_PA);
    }

    /** What an hour from an agency costs by the council's own rate. */
    public Money agencyRate() {
        return money(SettingKey.RATE_AGENCY);
    }

    public SurplusPolicy surplusPolicy() {
        return new SurplusPolicy(
                number(SettingKey.SURPLUS_WEEKS_ALLOWED),
                number(SettingKey.SURPLUS_CONTINGENCY_WEEKS),
                names(SettingKey.SURPLUS_PROTECTED));
    }

    public RepresentationRules representationRules() {
        return new RepresentationRules(
                number(SettingKey.INVITATION_DAYS),
                number(SettingKey.INVITATION_ATTEMPTS),
                number(SettingKey.REPRESENTATION_REVIEW_MONTHS),
                number(SettingKey.REPRESENTATION_ADVOCATE_MONTHS));
    }

    /** From which day on a person is asked again how they want to be told things (Accessible Information Standard: review). */
    public LocalDate communicationReviewOn(LocalDate said) {
        return said.plusMonths(number(SettingKey.COMMUNICATION_REVIEW_MONTHS));
    }

    public RequestRules requestRules() {
        return new RequestRules(
                number(SettingKey.REQUEST_ANSWER_DAYS),
                number(SettingKey.REQUEST_DRAFT_DAYS),
                number(SettingKey.REQUEST_MOST_AN_HOUR));
    }

    public ReceiptRules receiptRules() {
        Map<String, Money> from = new HashMap<>();
        for (SettingKey key : SettingKey.values()) {
            if (key.id().startsWith("receipt.from.") && values.containsKey(key)) {
                from.put(key.id().substring("receipt.from.".length()), money(key));
            }
        }
        return new ReceiptRules(
                from,
                names(SettingKey.RECEIPT_NEVER),
                names(SettingKey.RECEIPT_ALWAYS),
                number(SettingKey.RECEIPT_OLDEST_DAYS));
    }

    private String value(SettingKey key) {
        return Optional.ofNullable(values.get(key))
                .or(key::usual)
                .orElseThrow(
                        () -> new IllegalStateException("This council has no setting " + key.id() + " for that day"));
    }

    private Money money(SettingKey key) {
        return Money.ofPence(Long.parseLong(value(key).replace(".", "")));
    }

    private int number(SettingKey key) {
        return Integer.parseInt(value(key));
    }

    private Set<String> names(SettingKey key) {
        return Arrays.stream(value(key).split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
