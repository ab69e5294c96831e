package org.dpportal.councils;

import java.util.Optional;

/**
 * Every figure and rule that a council may change, in one typed list. Each is a dated row in {@code council_setting} with its source;
 * {@code docs/settings.md} says what each is for and is checked against this list.
 */
public enum SettingKey {
    NAME("name", Shape.TEXT),
    PHONE_LINE("phone.line", Shape.PHONE),
    PHONE_OPENS("phone.opens", Shape.TIME),
    PHONE_CLOSES("phone.closes", Shape.TIME),
    PHONE_FIRST_DAY("phone.first-day", Shape.WEEKDAY),
    PHONE_LAST_DAY("phone.last-day", Shape.WEEKDAY),
    LANGUAGES("languages", Shape.LANGUAGES),
    PAY_PERIOD("pay-period", Shape.PAY_PERIOD),
    PAY_PERIOD_FIRST_DAY("pay-period.first-day", Shape.DATE),
    CONTRIBUTION_MODE("contribution.mode", Shape.CONTRIBUTION_MODE),
    RATE_PA("rate.pa", Shape.MONEY),
    RATE_AGENCY("rate.agency", Shape.MONEY),
    SURPLUS_WEEKS_ALLOWED("surplus.weeks-allowed", Shape.WHOLE_NUMBER),
    SURPLUS_CONTINGENCY_WEEKS("surplus.contingency-weeks", Shape.WHOLE_NUMBER),
    SURPLUS_PROTECTED("surplus.protected", Shape.NAMES),
    RECEIPT_FROM_CARD("receipt.from.card", Shape.MONEY),
    RECEIPT_FROM_MANAGED("receipt.from.managed", Shape.MONEY),
    RECEIPT_FROM_ISF("receipt.from.isf", Shape.MONEY),
    RECEIPT_FROM_CREDIT_UNION("receipt.from.credit-union", Shape.MONEY),
    RECEIPT_FROM_BANK("receipt.from.bank", Shape.MONEY),
    RECEIPT_NEVER("receipt.never", Shape.NAMES),
    RECEIPT_ALWAYS("receipt.always", Shape.NAMES),
    RECEIPT_OLDEST_DAYS("receipt.oldest-days", Shape.WHOLE_NUMBER),
    INVITATION_DAYS("invitation.days", Shape.WHOLE_NUMBER, "14"),
    INVITATION_ATTEMPTS("invitation.attempts-an-hour", Shape.WHOLE_NUMBER, "5"),
    REPRESENTATION_REVIEW_MONTHS("representation.review-months", Shape.WHOLE_NUMBER, "12"),
    REPRESENTATION_ADVOCATE_MONTHS("representation.advocate-months", Shape.WHOLE_NUMBER, "6"),
    COMMUNICATION_REVIEW_MONTHS("communication.review-months", Shape.WHOLE_NUMBER, "12"),
    REQUEST_ANSWER_DAYS("request.answer-days", Shape.WHOLE_NUMBER, "14"),
    REQUEST_DRAFT_DAYS("request.draft-days", Shape.WHOLE_NUMBER, "7"),
    REQUEST_MOST_AN_HOUR("request.most-an-hour", Shape.WHOLE_NUMBER, "60");

    private final String id;
    private final Shape shape;
    private final String usual;

    SettingKey(String id, Shape shape) {
        this(id, shape, "");
    }

    /** @param usual what counts until a council sets it; empty if there is no such thing */
    SettingKey(String id, Shape shape, String usual) {
        this.id = id;
        this.shape = shape;
        this.usual = usual;
    }

    /** What counts until a council sets it; empty if it must. */
    Optional<String> usual() {
        return usual.isEmpty() ? Optional.empty() : Optional.of(usual);
    }

    /** The name in the database, in settings files and in {@code docs/settings.md}. */
    public String id() {
        return id;
    }

    /** Whether a council can do without; a receipt limit that is not set means that no receipt is asked for, and
     * some have a usual value. */
    boolean isOptional() {
        return id.startsWith("receipt.from.") || usual().isPresent();
    }

    /** What is wrong with a value for this setting, in words for whoever wrote the file; empty if it can be used. */
    public Optional<String> problem(String value) {
        return shape.problem(value);
    }

    public static Optional<SettingKey> of(String id) {
        for (SettingKey key : values()) {
            if (key.id.equals(id)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }
}
