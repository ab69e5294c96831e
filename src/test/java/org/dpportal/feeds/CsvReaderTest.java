package org.dpportal.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.dpportal.accounts.AccountLines;
import org.dpportal.accounts.SpendingCategory;
import org.dpportal.shared.Money;
import org.junit.jupiter.api.Test;

class CsvReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final String CARD_PROFILE =
            """
            format = csv
            provider = Kestrel Card
            files = kestrel-*.csv
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
            column.account = Account
            column.day = Date
            column.line = Reference
            column.payee = Merchant
            column.debit = Paid out
            column.credit = Paid in
            column.balance = Balance
            column.as-at = Known at
            column.category = Code
            column.currency = Currency
            column.count = Reference
            category.5912 = EQUIPMENT
            category.otherwise.in = COUNCIL_PAYMENT_IN
            """;

    private static final String CARD =
            """
            Kind;Account;Date;Reference;Merchant;Paid out;Paid in;Balance;Known at;Code;Currency
            O;9001;16.11.2026;;;;;1.010,00;;;GBP
            L;9001;16.11.2026;K1;Council;;340,00;;;;GBP
            L;9001;18.11.2026;K2;Café Müller;23,10;;;;5912;GBP
            C;9001;21.11.2026;;;;;1.326,90;22.11.2026 06:12;;GBP
            Z;;;4
            """;

    private static final String MANAGED_PROFILE =
            """
            format = csv
            provider = Meadow Managed Accounts
            files = meadow-*.csv
            recipient = AV01
            date = yyyy-MM-dd
            sign = out-positive
            row.opening = OPEN
            row.line = ITEM
            row.closing = CLOSE
            row.trailer = END
            column.row = type
            column.account = client
            column.day = date
            column.line = id
            column.payee = to
            column.amount = amount
            column.balance = balance
            column.council = council
            column.count = id
            """;

    private static final String MANAGED =
            """
            type,council,client,date,id,to,amount,balance
            OPEN,AV01,M-7,2026-11-01,,,,0.00
            ITEM,AV01,M-7,2026-11-02,1,Ashbourne Vale,-500.00,
            ITEM,AV01,M-7,2026-11-09,2,"Bright, Day & Co",64.00,
            CLOSE,AV01,M-7,2026-11-21,,,,436.00
            END,,,,4,,,
            """;

    @Test
    void a_card_file_with_semicolons_and_two_columns_in_windows_1252() {
        AccountLines expected = new AccountLines(
                "9001",
                Money.ofPence(101000),
                LocalDate.of(2026, 11, 16),
                Money.ofPence(132690),
                Instant.parse("2026-11-22T06:12:00Z"),
                List.of(
                        line(3, "K1", 16, 34000, "Council", SpendingCategory.COUNCIL_PAYMENT_IN),
                        line(4, "K2", 18, -2310, "Café Müller", SpendingCategory.EQUIPMENT)));
        assertEquals(List.of(expected), card(CARD));
    }

    @Test
    void a_managed_accounts_file_with_commas_and_signs_in_utf_8() {
        AccountLines account = managed(MANAGED).get(0);
        assertEquals(Money.ofPence(43600), account.closing());
        assertEquals("Bright, Day & Co", account.lines().get(1).payee());
        assertEquals(Money.ofPence(-6400), account.lines().get(1).amount());
        assertEquals(Instant.parse("2026-11-21T23:59:59Z"), account.asAt());
    }

    @Test
    void a_file_cut_off_at_any_byte_is_refused() {
        byte[] cardBytes = CARD.strip().getBytes(WINDOWS);
        for (int length = 0; length < cardBytes.length; length++) {
            byte[] cut = Arrays.copyOf(cardBytes, length);
            assertThrows(FileRefused.class, () -> read(CARD_PROFILE, cut), () -> new String(cut, WINDOWS));
        }
        String managed = MANAGED.strip().replace(",,,,4,,,", ",,,,4");
        for (int length = 0; length < managed.length(); length++) {
            byte[] cut = managed.substring(0, length).getBytes(StandardCharsets.UTF_8);
            assertThrows(FileRefused.class, () -> read(MANAGED_PROFILE, cut), () -> new String(cut));
        }
    }

    @Test
    void wrong_files_are_refused_with_their_line() {
        cardRefused(CARD.replace("1.326,90", "1.326,91"), 5, "make 1326.90 but the closing balance says 1326.91");
        cardRefused(CARD.replace("5912;GBP", "5912;EUR"), 4, "GBP but EUR");
        cardRefused(CARD.replace("K2", "K1"), 4, "stands on line 3 already");
        cardRefused(CARD.replace("18.11.2026", "31.11.2026"), 4, "dd.MM.yyyy");
        cardRefused(CARD.replace("18.11.2026", "2026-11-18"), 4, "dd.MM.yyyy");
        cardRefused(CARD.replace("18.11.2026", "18.11.2027"), 4, "not between");
        cardRefused(CARD.replace("23,10;", "23.10;"), 4, "amount");
        cardRefused(CARD.replace("23,10;", "-23,10;"), 4, "negative");
        cardRefused(CARD.replace("23,10;", "=1+1;"), 4, "amount");
        cardRefused(CARD.replace("23,10;;", "23,10;1,00;"), 4, "exactly one");
        cardRefused(CARD.replace("Paid in", "Paid over"), 1, "\"Paid in\"");
        cardRefused(CARD.replace(";Café", ";x;Café"), 4, "12 cells, the header 11");
        cardRefused(CARD.replace("L;9001;18", "X;9001;18"), 4, "kind of row");
        cardRefused(CARD.replace("Z;;;4", "Z;;;5"), 6, "counts another number");
        cardRefused(CARD + "L;9001;18.11.2026;K3;x;1,00;;;;;GBP\n", 7, "after the last row");
        cardRefused(CARD.replace("C;9001", "C;9002"), 5, "without an opening");
        cardRefused(CARD.replace("Café", "\"Café"), 4, "quotation marks");
        cardRefused(CARD.replace("K2", "x".repeat(141)), 4, "too long");
        cardRefused(CARD.replace("Café", "x".repeat(10_000)), 4, "too long");
        cardRefused(CARD.replace("Café", "x".repeat(200)), 4, "too long");
        cardRefused("", 1, "empty");
        FileRefused council = assertThrows(
                FileRefused.class, () -> managed(MANAGED.replace("AV01,M-7,2026-11-09", "WR02,M-7,2026-11-09")));
        assertEquals(4, council.line());
    }

    @Test
    void a_wrong_encoding_is_refused_at_its_line() {
        String utf8Profile = CARD_PROFILE.replace("windows-1252", "UTF-8");
        FileRefused refused = assertThrows(FileRefused.class, () -> read(utf8Profile, CARD.getBytes(WINDOWS)));
        assertEquals(4, refused.line());
        assertTrue(refused.getMessage().contains("encoding"));
    }

    @Test
    void cells_that_were_made_harmless_for_spreadsheets_are_restored_and_odd_signs_cleaned() {
        assertEquals("=SUM(A1)", payee("'=SUM(A1)"));
        assertEquals("@cmd", payee("@cmd"));
        assertEquals("Caf gnp.exe", payee("Caf\u202E gnp.exe\u0007"));
    }

    @Test
    void a_profile_that_cannot_work_says_which_key() {
        profileRefused(CARD_PROFILE + "colum.payee = x\n", "colum.payee");
        profileRefused(CARD_PROFILE.replace("date = dd.MM.yyyy\n", ""), "date is missing");
        profileRefused(CARD_PROFILE.replace("windows-1252", "windows-0"), "encoding");
        profileRefused(CARD_PROFILE.replace("delimiter = ;", "delimiter = ;;"), "delimiter");
        profileRefused(CARD_PROFILE.replace("= EQUIPMENT", "= EQUIPMNT"), "category.5912");
        profileRefused(CARD_PROFILE + "column.amount = Amount\n", "column.amount");
        profileRefused(CARD_PROFILE.replace("format = csv", "format = xls"), "format");
        profileRefused(CARD_PROFILE.replace("row.trailer = Z\n", ""), "row.trailer is missing");
    }

    private static String payee(String name) {
        return managed(MANAGED.replace("\"Bright, Day & Co\"", name))
                .get(0)
                .lines()
                .get(1)
                .payee();
    }

    private static void cardRefused(String file, int line, String words) {
        FileRefused refused = assertThrows(FileRefused.class, () -> card(file));
        assertTrue(refused.getMessage().contains(words), () -> refused.getMessage() + " should say " + words);
        assertEquals(line, refused.line(), refused.getMessage());
    }

    private static void profileRefused(String profile, String words) {
        FileRefused refused = assertThrows(FileRefused.class, () -> profile(profile));
        assertTrue(refused.getMessage().contains(words), refused.getMessage());
    }

    private static List<AccountLines> card(String text) {
        return read(CARD_PROFILE, text.getBytes(WINDOWS));
    }

    private static List<AccountLines> managed(String text) {
        return read(MANAGED_PROFILE, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<AccountLines> read(String profile, byte[] bytes) {
        return new CsvReader(profile(profile), TODAY).read(new ByteArrayInputStream(bytes));
    }

    private static Profile profile(String text) {
        Properties values = new Properties();
        try {
            values.load(new StringReader(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Profile.of("test.profile.properties", values);
    }

    private static AccountLines.Line line(
            int place, String id, int day, long pence, String payee, SpendingCategory category) {
        return new AccountLines.Line(place, id, LocalDate.of(2026, 11, day), Money.ofPence(pence), payee, category);
    }
}
