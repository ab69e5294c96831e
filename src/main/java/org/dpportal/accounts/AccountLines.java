package org.dpportal.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dpportal.shared.Money;

/**
 * What one file says of one account, in the provider's order. It cannot exist unbalanced: opening + lines = closing.
 *
 * @param number how the provider names the account, such as an IBAN
 * @param from the day on whose beginning the opening balance was true
 * @param asAt when the closing balance was true
 */
public record AccountLines(
        String number, Money opening, LocalDate from, Money closing, Instant asAt, List<AccountLines.Line> lines) {

    /**
     * @param place the line of the file, counted from 1, for reports
     * @param id the provider's own id of this line, the same in every file
     * @param amount negative for money out
     */
    public record Line(int place, String id, LocalDate day, Money amount, String payee, SpendingCategory category) {}

    public AccountLines {
        lines = List.copyOf(lines);
        Money sum = opening;
        for (Line line : lines) {
            sum = sum.plus(line.amount());
        }
        if (!sum.equals(closing)) {
            throw new IllegalArgumentException("Opening balance and lines do not add up to the closing balance");
        }
    }
}
