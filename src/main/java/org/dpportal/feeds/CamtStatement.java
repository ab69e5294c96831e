package org.dpportal.feeds;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dpportal.accounts.AccountLines;
import org.dpportal.accounts.SpendingCategory;
import org.dpportal.shared.Money;

/** One {@code Stmt} of a camt.053 file. Versions differ in where a party's name and an entry's status stand; both places are looked at. */
final class CamtStatement {
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,13}(\\.\\d{1,5})?");

    private final Profile profile;
    private final LocalDate today;
    private final int line;
    private Optional<Instant> created;
    private AccountUnderWay account;
    private XmlPart closing;

    CamtStatement(Profile profile, LocalDate today, int line, Optional<XmlPart> header) {
        this.profile = profile;
        this.today = today;
        this.line = line;
        created = header.flatMap(part -> part.filled("CreDtTm")).map(CamtStatement::moment);
    }

    void created(XmlPart part) {
        created = Optional.of(moment(part));
    }

    void account(XmlPart part) {
        XmlPart number = part.filled("Id/IBAN", "Id/Othr/Id", "Id/PrtryAcct/Id")
                .orElseThrow(() -> new FileRefused(part.line(), "the account has no number"));
        part.filled("Ccy").ifPresent(currency -> pounds(currency, currency.text()));
        account = new AccountUnderWay(Cell.accountNumber(number.text(), number.line()), today);
    }

    void balance(XmlPart part) {
        if (account == null) {
            throw new FileRefused(part.line(), "a balance stands before its account");
        }
        switch (part.needed("Tp/CdOrPrtry/Cd", "Tp/CdOrPrtry/Prtry").text()) {
            case "OPBD" -> account.open(part.line(), day(part), amount(part));
            case "PRCD" -> {
                // The closing balance of the day before: the same money, one day later.
                if (!account.isOpen()) {
                    account.open(part.line(), min(day(part).plusDays(1), today), amount(part));
                }
            }
            case "CLBD" -> {
                if (closing != null) {
                    throw new FileRefused(part.line(), "a second closing balance for the same statement");
                }
                closing = part;
                amount(part);
            }
            default -> {
                // Available and interim balances are not what was booked.
            }
        }
    }

    void entry(XmlPart entry) {
        if (account == null || !account.isOpen()) {
            throw new FileRefused(entry.line(), "an entry stands before the account and its opening balance");
        }
        String status = entry.filled("Sts/Cd", "Sts").map(XmlPart::text).orElse("BOOK");
        if (!status.equals("BOOK")) {
            return;
        }
        Money amount = amount(entry);
        XmlPart id = entry.filled("AcctSvcrRef", "NtryDtls/TxDtls/Refs/AcctSvcrRef", "NtryRef")
                .orElseThrow(() -> new FileRefused(
                        entry.line(), "the entry has neither AcctSvcrRef nor NtryRef, so it could not be known again"));
        account.add(
                entry.line(),
                Cell.id(id.text(), id.line(), "the entry's reference", 140),
                entryDay(entry),
                amount,
                payee(entry, amount),
                category(entry, amount));
    }

    AccountLines end() {
        if (account == null) {
            throw new FileRefused(line, "the statement names no account");
        }
        if (!account.isOpen() || closing == null) {
            throw new FileRefused(
                    line,
                    "the statement has no " + (account.isOpen() ? "closing (CLBD)" : "opening (OPBD)") + " balance");
        }
        LocalDate day = day(closing);
        Instant asAt = closing.filled("Dt/DtTm")
                .map(CamtStatement::moment)
                .or(() -> created.filter(moment ->
                        !moment.isBefore(day.atStartOfDay(AccountUnderWay.UK).toInstant())))
                .orElse(AccountUnderWay.endOf(day));
        return account.close(closing.line(), day, asAt, amount(closing));
    }

    private static String payee(XmlPart entry, Money amount) {
        String side = amount.isNegative() ? "Cdtr" : "Dbtr";
        String details = "NtryDtls/TxDtls/";
        String parties = details + "RltdPties/";
        Optional<XmlPart> name = entry.filled(
                parties + side + "/Nm",
                parties + side + "/Pty/Nm",
                parties + "Ultmt" + side + "/Nm",
                parties + "Ultmt" + side + "/Pty/Nm",
                parties + "TradgPty/Nm");
        if (name.isPresent()) {
            return Cell.name(name.get().text(), name.get().line(), "the other side's name");
        }
        return entry.filled(details + "RmtInf/Ustrd", details + "AddtlTxInf", "AddtlNtryInf")
                .map(remark -> Cell.remark(remark.text()))
                .orElse("");
    }

    private SpendingCategory category(XmlPart entry, Money amount) {
        String details = "NtryDtls/TxDtls/";
        List<String> paths = List.of(
                details + "Purp/Prtry",
                details + "Purp/Cd",
                details + "BkTxCd/Prtry/Cd",
                "BkTxCd/Prtry/Cd",
                "BkTxCd/Domn/Fmly/SubFmlyCd");
        for (String path : paths) {
            Optional<SpendingCategory> known = entry.filled(path).flatMap(code -> profile.category(code.text()));
            if (known.isPresent()) {
                return known.get();
            }
        }
        return profile.otherwise(amount);
    }

    private static LocalDate entryDay(XmlPart entry) {
        return entry.first("BookgDt")
                .or(() -> entry.first("ValDt"))
                .map(CamtStatement::dayIn)
                .orElseThrow(() -> new FileRefused(entry.line(), "the entry has no booking date"));
    }

    private static LocalDate day(XmlPart balance) {
        return dayIn(balance.needed("Dt"));
    }

    private static LocalDate dayIn(XmlPart date) {
        XmlPart part = date.filled("Dt", "DtTm").orElse(date);
        try {
            return part.text().contains("T")
                    ? LocalDate.ofInstant(moment(part), AccountUnderWay.UK)
                    : LocalDate.parse(part.text().length() > 10 ? part.text().substring(0, 10) : part.text());
        } catch (DateTimeException wrong) {
            throw new FileRefused(part.line(), "this is not a date such as 2026-11-18");
        }
    }

    private static Instant moment(XmlPart part) {
        try {
            return part.text().matches(".*(Z|[+-]\\d\\d:\\d\\d)")
                    ? OffsetDateTime.parse(part.text()).toInstant()
                    : LocalDateTime.parse(part.text())
                            .atZone(AccountUnderWay.UK)
                            .toInstant();
        } catch (DateTimeException wrong) {
            throw new FileRefused(part.line(), "this is not a date and time such as 2026-11-18T06:12:00Z");
        }
    }

    private static Money amount(XmlPart part) {
        XmlPart amount = part.needed("Amt");
        pounds(amount, amount.currency());
        if (!AMOUNT.matcher(amount.text()).matches()) {
            throw new FileRefused(amount.line(), "this is not an amount such as 12.50");
        }
        BigDecimal pence = new BigDecimal(amount.text()).movePointRight(2).stripTrailingZeros();
        if (pence.scale() > 0) {
            throw new FileRefused(amount.line(), "the amount has parts of a penny");
        }
        Money money = Money.ofPence(pence.longValueExact());
        return switch (part.needed("CdtDbtInd").text()) {
            case "CRDT" -> money;
            case "DBIT" -> money.negated();
            default -> throw new FileRefused(part.line(), "CdtDbtInd is neither CRDT nor DBIT");
        };
    }

    private static void pounds(XmlPart part, String currency) {
        if (!currency.equals("GBP")) {
            throw new FileRefused(part.line(), "the currency is not GBP but " + Cell.remark(currency));
        }
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
