package org.dpportal.sample;

import java.util.Optional;
import org.dpportal.accounts.AccountKind;

/** The invented providers and how their files look. */
enum SampleProvider {
    KESTREL(AccountKind.CARD, "Kestrel Card", "kestrel", Format.SEMICOLONS),
    OSPREY(AccountKind.CARD, "Osprey Card", "osprey", Format.SIGNED),
    MEADOW(AccountKind.MANAGED, "Meadow Managed Accounts", "meadow", Format.SIGNED),
    LARKFIELD(AccountKind.ISF, "Larkfield Support", "larkfield", Format.SIGNED),
    THREE_BROOKS(AccountKind.CREDIT_UNION, "Three Brooks Credit Union", "three-brooks", Format.CAMT_02),
    HARROWDALE(AccountKind.BANK, "Harrowdale Bank", "harrowdale", Format.CAMT_08);

    enum Format {
        SEMICOLONS("csv"),
        SIGNED("csv"),
        CAMT_02("xml"),
        CAMT_08("xml");

        final String ending;

        Format(String ending) {
            this.ending = ending;
        }
    }

    final AccountKind kind;
    final String providerName;
    final String shortName;
    final Format format;

    SampleProvider(AccountKind kind, String providerName, String shortName, Format format) {
        this.kind = kind;
        this.providerName = providerName;
        this.shortName = shortName;
        this.format = format;
    }

    /** The provider of most accounts of this kind. */
    static SampleProvider of(AccountKind kind) {
        return switch (kind) {
            case CARD -> KESTREL;
            case MANAGED -> MEADOW;
            case ISF -> LARKFIELD;
            case CREDIT_UNION -> THREE_BROOKS;
            case BANK -> HARROWDALE;
        };
    }

    /** The mapping profile that the council would write. */
    String profile(SampleCouncil council) {
        String text = "# How the files of " + providerName + " look\nprovider = " + providerName + "\nfiles = "
                + shortName + "-*."
                + format.ending + "\nrecipient = " + council.code().toUpperCase(java.util.Locale.ROOT) + "\n"
                + switch (format) {
                    case SEMICOLONS -> SEMICOLONS;
                    case SIGNED -> SIGNED;
                    case CAMT_02, CAMT_08 -> "format = camt.053\n";
                };
        StringBuilder all = new StringBuilder(text);
        for (var category : org.dpportal.accounts.SpendingCategory.values()) {
            all.append("category.")
                    .append(code(category.name()).orElseThrow())
                    .append(" = ")
                    .append(category)
                    .append('\n');
        }
        return all.toString();
    }

    /** The provider's own code for a category. */
    Optional<String> code(String category) {
        return Optional.of(shortName.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + category.replace("_", ""));
    }

    private static final String SEMICOLONS =
            """
            format = csv
            encoding = windows-1252
            delimiter = ;
            decimal = ,
            grouping = .
            date = dd.MM.yyyy
            time = dd.MM.yyyy HH:mm
            row.opening = O
            row.line = L
            row.closing = C
            row.trailer = Z
            column.row = Kind
            column.account = Card account
            column.day = Booked on
            column.line = Reference
            column.payee = Merchant
            column.debit = Paid out
            column.credit = Paid in
            column.balance = Balance
            column.as-at = Known at
            column.category = Code
            column.currency = Currency
            column.council = Customer
            column.count = Reference
            """;

    private static final String SIGNED =
            """
            format = csv
            date = yyyy-MM-dd
            time = yyyy-MM-dd HH:mm
            row.opening = OPEN
            row.line = ITEM
            row.closing = CLOSE
            row.trailer = END
            column.row = type
            column.council = council
            column.account = client
            column.day = date
            column.line = id
            column.payee = name
            column.category = code
            column.amount = amount
            column.balance = balance
            column.as-at = as at
            column.count = id
            """;
}
