package org.dpportal.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dpportal.shared.Money;
import org.dpportal.shared.Reference;

/** An account as one query brings it: itself, who holds it today, its newest balance and today's funding. */
record AccountRow(
        AccountId id,
        Reference reference,
        LocalDate openedOn,
        Optional<LocalDate> closedOn,
        AccountKind kind,
        String provider,
        Optional<AccountOverview.KnownBalance> balance,
        Money councilPart,
        Money ownPart,
        List<SpendingCategory> purposes) {

    /** @param columns as {@link AccountRepository#ACCOUNTS} selects them */
    static AccountRow of(Object[] columns) {
        return new AccountRow(
                new AccountId(Columns.number(columns[0])),
                new Reference((String) columns[1]),
                Columns.day(columns[2]),
                Optional.ofNullable(columns[3]).map(Columns::day),
                AccountKind.valueOf((String) columns[4]),
                (String) columns[5],
                balance(columns),
                Columns.money(columns[9]),
                Columns.money(columns[10]),
                Columns.names((String) columns[11]));
    }

    private static Optional<AccountOverview.KnownBalance> balance(Object[] columns) {
        if (columns[6] == null) {
            return Optional.empty();
        }
        Instant asAt = Columns.instant(columns[7]);
        return Optional.of(new AccountOverview.KnownBalance(Columns.money(columns[6]), asAt, (String) columns[8]));
    }
}
