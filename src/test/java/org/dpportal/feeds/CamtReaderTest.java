package org.dpportal.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dpportal.accounts.AccountLines;
import org.dpportal.accounts.SpendingCategory;
import org.dpportal.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CamtReaderTest {
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13})
    void every_version_says_the_same(int version) {
        AccountLines expected = new AccountLines(
                "GB33BUKB20201555555555",
                Money.ofPence(1000),
                LocalDate.of(2026, 11, 16),
                Money.ofPence(32690),
                Instant.parse("2026-11-22T06:12:00Z"),
                List.of(
                        new AccountLines.Line(
                                10,
                                "L1",
                                LocalDate.of(2026, 11, 16),
                                Money.ofPence(34000),
                                "",
                                SpendingCategory.COUNCIL_PAYMENT_IN),
                        new AccountLines.Line(
                                11,
                                "L2",
                                LocalDate.of(2026, 11, 18),
                                Money.ofPence(-2310),
                                "Riverside Chemist",
                                SpendingCategory.PA_WAGES)));
        assertEquals(List.of(expected), CamtFixture.read(CamtFixture.file(version)));
    }

    @Test
    void namespaces_prefixes_and_envelopes_do_not_matter() {
        List<AccountLines> expected = CamtFixture.read(CamtFixture.file(8));
        String file = CamtFixture.file(8);
        String plain = file.replaceFirst(" xmlns=\"[^\"]*\"", "");
        assertEquals(expected, CamtFixture.read(plain));
        String prefixed = plain.replaceAll("<(/?)([A-Z])", "<$1c:$2")
                .replaceFirst("<c:Document", "<c:Document xmlns:c=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"");
        assertEquals(expected, CamtFixture.read(prefixed));
        String wrapped = file.replaceFirst("<Document", "<BizMsg><AppHdr><Fr>x</Fr></AppHdr><Document") + "</BizMsg>";
        assertEquals(expected, CamtFixture.read(wrapped));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 13})
    void a_file_cut_off_at_any_byte_is_refused(int version) {
        byte[] whole = CamtFixture.file(version).getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            int at = length;
            assertThrows(FileRefused.class, () -> CamtFixture.read(cut), () -> "cut after " + at + " bytes");
        }
    }

    @Test
    void a_document_type_is_refused_whether_harmless_or_not() {
        String file = CamtFixture.file(8);
        for (String doctype : List.of(
                "<!DOCTYPE Document>",
                "<!DOCTYPE Document SYSTEM \"file:///etc/passwd\">",
                "<!DOCTYPE Document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;\">]>")) {
            String hostile = file.replaceFirst("<Document", doctype + "<Document")
                    .replace("Riverside Chemist", doctype.contains("ENTITY c") ? "&c;" : "Riverside");
            FileRefused refused = assertThrows(FileRefused.class, () -> CamtFixture.read(hostile));
            assertTrue(refused.getMessage().contains("DOCTYPE"), refused.getMessage());
        }
        refused(file.replace("Riverside Chemist", "&x;"), 12, "XML entity");
    }

    @Test
    void wrong_files_are_refused_with_their_line() {
        String file = CamtFixture.file(6);
        refused(file.replace("326.90", "326.91"), 9, "do not", "make 326.90 but the closing balance says 326.91");
        refused(file.replace("<Amt Ccy=\"GBP\">23.10", "<Amt Ccy=\"EUR\">23.10"), 11, "GBP but EUR");
        refused(file.replace("<Ccy>GBP", "<Ccy>USD"), 7, "GBP but USD");
        refused(file.replace("ASHBOURNE-VALE", "WRENFIELD"), 5, "another council");
        refused(file.replace("L2", "L1"), 11, "stands on line 10 already");
        refused(file.replace("2026-11-18T", "2026-11-15T"), 11, "not between");
        refused(file.replace("2026-11-18T", "2027-01-15T"), 11, "not between");
        refused(file.replace("<Dt>2026-11-21", "<Dt>2026-11-17"), 11, "after the closing day");
        refused(file.replace("2026-11-21", "2026-02-30"), 9, "not a date");
        refused(file.replace("23.10", "23.105"), 11, "parts of a penny");
        refused(file.replace("23.10", "-23.10"), 11, "not an amount");
        refused(file.replace("23.10", "12,50"), 11, "not an amount");
        refused(file.replace("23.10", "0.00").replace("326.90", "350.00"), 11, "zero");
        refused(file.replace("<CdtDbtInd>DBIT</CdtDbtInd>", ""), 11, "CdtDbtInd");
        refused(file.replace("<AcctSvcrRef>L2</AcctSvcrRef>", ""), 11, "neither AcctSvcrRef nor NtryRef");
        refused(file.replace("OPBD", "ITBD"), 10, "opening");
        refused(file.replace("CLBD", "CLAV"), 6, "CLBD");
        refused(file.replace("camt.053.001.06", "camt.053.001.14"), 2, "02 to 13");
        refused(file.replace("camt.053.001.06", "camt.054.001.06"), 2, "camt.054");
        refused("<html><body>Sign in</body></html>", 1, "not a bank statement");
        refused("", 1, "malformed");
        refused("Date;Amount\n1;2", 1, "malformed");
    }

    @Test
    void pending_entries_are_left_for_the_day_they_are_booked() {
        String pending = "<Ntry><Amt Ccy=\"GBP\">5.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>PDNG</Cd></Sts></Ntry>";
        String file = CamtFixture.file(8).replace("</Stmt>", pending + "</Stmt>");
        assertEquals(2, CamtFixture.read(file).get(0).lines().size());
    }

    @Test
    void odd_names_are_cleaned_or_refused_clearly() {
        assertEquals("Riverside evil Chemist", payee("Riverside\u202E\u2066 evil\n\tChemist\u2069"));
        assertEquals("<script>alert(1)</script>", payee("&lt;script&gt;alert(1)&lt;/script&gt;"));
        assertEquals("=HYPERLINK(1)", payee("=HYPERLINK(1)"));
        assertEquals("ﷺ کیمسٹ", payee("ﷺ کیمسٹ"));
        refused(CamtFixture.file(8).replace("Riverside Chemist", "x".repeat(10_000)), 12, "longer than 4000");
        refused(CamtFixture.file(8).replace("Riverside Chemist", "x".repeat(141)), 12, "too long");
        refused(CamtFixture.file(8).replace("Riverside Chemist", "a\u0000b"), 12, "malformed");
        refused(CamtFixture.file(8).replace(">L2<", ">L\u202E2<"), 11, "cannot be seen");
    }

    @Test
    void a_hundred_and_twenty_thousand_entries_are_read() {
        String file = CamtFixture.file(8);
        String entry = file.substring(file.indexOf("<Ntry>"), file.indexOf("<Ntry>", file.indexOf("<Ntry>") + 1));
        StringBuilder many = new StringBuilder(file.substring(0, file.indexOf("<Ntry>")));
        for (int i = 0; i < 120_000; i++) {
            many.append(entry.replace("L1", "L" + i));
        }
        many.append("</Stmt></BkToCstmrStmt></Document>");
        String big = many.toString().replace("326.90", "40800010.00");
        assertEquals(120_000, CamtFixture.read(big).get(0).lines().size());
    }

    private static String payee(String name) {
        return CamtFixture.read(CamtFixture.file(8).replace("Riverside Chemist", name))
                .get(0)
                .lines()
                .get(1)
                .payee();
    }

    private static void refused(String file, int line, String... words) {
        FileRefused refused = assertThrows(FileRefused.class, () -> CamtFixture.read(file));
        String last = words[words.length - 1];
        assertTrue(refused.getMessage().contains(last), () -> refused.getMessage() + " should say " + last);
        assertEquals(line, refused.line(), refused.getMessage());
    }
}
