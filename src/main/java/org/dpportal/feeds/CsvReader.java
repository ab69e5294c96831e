package org.dpportal.feeds;

import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dpportal.accounts.AccountLines;
import org.dpportal.accounts.SpendingCategory;
import org.dpportal.feeds.Profile.Column;
import org.dpportal.shared.Money;

/**
 * Reads a provider's CSV by its profile. Each account has an opening row, its lines and a closing row; the last row of the file counts the
 * rows, so that a file that was cut off anywhere is noticed.
 */
final class CsvReader {
    private final Profile profile;
    private final CsvShape shape;
    private final LocalDate today;
    private final Map<String, AccountUnderWay> open = new HashMap<>();
    private final Set<String> closed = new HashSet<>();
    private final List<AccountLines> accounts = new ArrayList<>();

    CsvReader(Profile profile, LocalDate today) {
        this.profile = profile;
        this.shape = profile.shape();
        this.today = today;
    }

    List<AccountLines> read(InputStream bytes) {
        CsvRows rows = new CsvRows(bytes, shape.encoding(), shape.delimiter(), shape.quote());
        rows.need(profile.columns().values());
        int count = 0;
        boolean ended = false;
        while (rows.hasNext()) {
            CsvRows.Row row = rows.next();
            if (ended) {
                throw new FileRefused(row.line(), "there are rows after the last row that counts them");
            }
            ended = shape.isTrailer(cell(row, Column.ROW));
            if (ended) {
                trailer(row, count);
            } else {
                row.needWhole();
                row(row);
                count++;
            }
        }
        if (!ended) {
            throw new FileRefused(0, "the last row, which counts the others, is missing: the file is cut off");
        }
        open.values().forEach(account -> {
            throw new FileRefused(0, "account " + account.number() + " has no closing balance");
        });
        if (accounts.isEmpty()) {
            throw new FileRefused(0, "the file holds no account");
        }
        return accounts;
    }

    private void trailer(CsvRows.Row row, int count) {
        if (!cell(row, Column.COUNT).equals(Integer.toString(count))) {
            throw new FileRefused(
                    row.line(), "the last row counts another number of rows than the " + count + " above it");
        }
    }

    private void row(CsvRows.Row row) {
        refuseForeign(row);
        String number = Cell.accountNumber(cell(row, Column.ACCOUNT), row.line());
        if (closed.contains(number)) {
            throw new FileRefused(row.line(), "a row stands after its account's closing balance");
        }
        AccountUnderWay account = open.computeIfAbsent(number, name -> new AccountUnderWay(name, today));
        String kind = cell(row, Column.ROW);
        LocalDate day = shape.day(cell(row, Column.DAY), row.line());
        if (shape.isOpening(kind)) {
            account.open(row.line(), day, balance(row));
        } else if (shape.isLine(kind)) {
            line(account, row, day);
        } else if (shape.isClosing(kind)) {
            accounts.add(account.close(row.line(), day, asAt(row, day), balance(row)));
            open.remove(number);
            closed.add(number);
        } else {
            throw new FileRefused(row.line(), "the kind of row is none of those in the profile");
        }
    }

    private void line(AccountUnderWay account, CsvRows.Row row, LocalDate day) {
        Money amount = amount(row);
        account.add(
                row.line(),
                Cell.id(cell(row, Column.LINE), row.line(), "the line id", 140),
                day,
                amount,
                Cell.name(cell(row, Column.PAYEE), row.line(), "the other side's name"),
                category(row, amount));
    }

    private SpendingCategory category(CsvRows.Row row, Money amount) {
        return profile.columns().containsKey(Column.CATEGORY)
                ? profile.category(cell(row, Column.CATEGORY)).orElseGet(() -> profile.otherwise(amount))
                : profile.otherwise(amount);
    }

    private Money amount(CsvRows.Row row) {
        if (profile.columns().containsKey(Column.AMOUNT)) {
            return shape.signed(cell(row, Column.AMOUNT), row.line());
        }
        String out = cell(row, Column.DEBIT);
        String in = cell(row, Column.CREDIT);
        if (out.isEmpty() == in.isEmpty()) {
            throw new FileRefused(row.line(), "exactly one of money out and money in should be filled");
        }
        Money amount = shape.amount(out.isEmpty() ? in : out, row.line());
        if (amount.isNegative()) {
            throw new FileRefused(row.line(), "an amount in a column of its own cannot be negative");
        }
        return out.isEmpty() ? amount : amount.negated();
    }

    /** A balance is what is in the account, whatever sign the lines have. */
    private Money balance(CsvRows.Row row) {
        Column column = profile.columns().containsKey(Column.BALANCE) ? Column.BALANCE : Column.AMOUNT;
        return shape.amount(cell(row, column), row.line());
    }

    private Instant asAt(CsvRows.Row row, LocalDate day) {
        Instant end = AccountUnderWay.endOf(day);
        return profile.columns().containsKey(Column.AS_AT) ? shape.moment(cell(row, Column.AS_AT), row.line()) : end;
    }

    private void refuseForeign(CsvRows.Row row) {
        if (profile.columns().containsKey(Column.CURRENCY)
                && !cell(row, Column.CURRENCY).equals("GBP")) {
            throw new FileRefused(row.line(), "the currency is not GBP but " + Cell.remark(cell(row, Column.CURRENCY)));
        }
        if (profile.recipient()
                .filter(ours -> !ours.equals(cell(row, Column.COUNCIL)))
                .isPresent()) {
            throw new FileRefused(
                    row.line(),
                    "the row is for another council than \""
                            + profile.recipient().get() + "\"");
        }
    }

    private String cell(CsvRows.Row row, Column column) {
        String name = profile.columns().get(column);
        return name == null ? "" : row.cell(name).strip();
    }
}
