package org.dpportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever somebody sends by mistake or on purpose: a clear error in their own language, and nothing lost. */
class BadInputJourney {
    @RegisterExtension
    final Visits visits = new Visits();

    static Stream<FilePayload> badFiles() {
        return Stream.of(
                new FilePayload("empty.jpg", "image/jpeg", new byte[0]),
                new FilePayload("notes.txt", "text/plain", "not a picture".getBytes(StandardCharsets.UTF_8)),
                new FilePayload("holiday.jpg", "image/jpeg", zip()),
                new FilePayload("script.png", "image/png", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8)),
                new FilePayload("too-big.jpg", "image/jpeg", Arrays.copyOf(Photo.bytes("big"), 10 * 1024 * 1024 + 1)),
                new FilePayload("bomb.png", "image/png", pictureThatClaims(50_000, 50_000)));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void a_file_that_is_no_receipt_is_refused_and_the_good_one_stays(FilePayload bad) {
        Visit visit = visits.at(Visits.PHONE).signIn("recipient1", "/home?lang=pl&view=standard");
        ReceiptForm form = ReceiptForm.open(visit).choose(Photo.of("good one"));
        assertThat(visit.page().locator("main img")).hasCount(1);
        form.choose(bad);
        saysWhatIsWrong(visit, "pl");
        assertThat(visit.page().locator("main img")).hasCount(1);
        visit.check();
        visit.goOn();
        visit.isAt("/receipts/new/[^/]+/purpose");
    }

    @Test
    void a_name_with_path_parts_is_only_a_name() {
        Visit visit = visits.at(Visits.PHONE).signIn("recipient1", "/home");
        ReceiptForm.open(visit)
                .choose(new FilePayload("../../../etc/passwd\u202Egpj.jpg", "image/jpeg", Photo.bytes("path")));
        assertThat(visit.page().locator("main img")).hasCount(1);
        assertEquals(0, visit.page().locator("main :text('passwd')").count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "twelve|17|11|2026", "-|17|11|2026", "-5|17|11|2026", "0|17|11|2026", "12.345|17|11|2026",
                        "1,2,3|17|11|2026",
                "99999999999|17|11|2026", "<b>1</b>|17|11|2026", "12.50|30|2|2026", "12.50|-|-|-", "12.50|1|1|2031",
                        "12.50|x|y|z",
                "12.50|17|11|26", "12.50|17|13|2026"
            })
    void a_wrong_amount_or_day_is_named_and_what_was_typed_stays(String amount, String day, String month, String year) {
        Visit visit = visits.at(Visits.PHONE).signIn("recipient2", "/home?lang=ur&view=standard");
        ReceiptForm form = ReceiptForm.open(visit).photo(Photo.of("wrong")).purpose();
        form.type(given(amount), given(day), given(month), given(year));
        visit.goOn();
        visit.isAt("/receipts/new/[^/]+/amount");
        saysWhatIsWrong(visit, "ur");
        assertThat(visit.page().locator("#amount")).hasValue(given(amount));
        assertThat(visit.page().locator("#day-day")).hasValue(given(day));
        visit.check();
        form.amount("12.50", SendingJourney.YESTERDAY);
    }

    private static String given(String cell) {
        return cell == null ? "" : cell;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12,50|£12.50", "£1,000|£1,000.00", "1 000|£1,000.00", " £ 7 |£7.00", "7.5|£7.50"})
    void an_amount_in_any_sensible_writing_is_understood(String typed, String shown) {
        Visit visit = visits.at(Visits.PHONE).signIn("recipient1", "/home?lang=en&view=standard");
        ReceiptForm.open(visit)
                .photo(Photo.of("any writing"))
                .purpose()
                .amount(typed, SendingJourney.YESTERDAY)
                .noPayment();
        String words = visit.page().locator("main").innerText().replaceAll("[\\u2066-\\u2069]", "");
        assertTrue(words.contains(shown), words);
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void a_text_field_takes_any_text_as_text(String text) {
        Visit visit = visits.at(Visits.PHONE).signIn("recipient1", "/home?lang=en&view=standard");
        ReceiptForm form = ReceiptForm.open(visit).photo(Photo.of("hostile"));
        visit.page().locator("#note").fill(text);
        visit.page().locator("main input[type=radio]").first().check();
        visit.goOn();
        if (text.length() > 1_000) {
            saysWhatIsWrong(visit, "en");
            assertThat(visit.page().locator("#note")).hasValue(text);
            return;
        }
        form.amount("3.00", SendingJourney.YESTERDAY).noPayment();
        assertEquals(0, visit.page().locator("main script, main b.planted").count());
        visit.check();
        form.send();
    }

    static Stream<String> hostileTexts() {
        return Stream.of(
                "<script>alert(1)</script><b class='planted'>x</b>",
                "#{1+1} ${7*7} {0} {name} ''",
                "a\u0007b\u001bc\u007f",
                "\u202Eesrever\u2066 isolate never closed",
                "'; drop table receipt; --",
                "ਪੰਜਾਬੀ اردو ትግርኛ 👩🏽‍🦽",
                "long ".repeat(2_000));
    }

    /** The summary stands first, links to a field that is there, and speaks the person's language. */
    private static void saysWhatIsWrong(Visit visit, String language) {
        Locator summary = visit.page().locator(".govuk-error-summary");
        assertThat(summary).isVisible();
        assertThat(visit.page().locator("html")).hasAttribute("lang", language);
        String link = summary.locator("a").first().getAttribute("href");
        assertThat(visit.page().locator(link)).hasCount(1);
        assertThat(visit.page().locator(".govuk-error-message").first()).isVisible();
        String words = summary.innerText();
        assertTrue(
                language.equals("en") || !words.matches("(?s).*\\b(?:the|problem|must|enter|your|file)\\b.*"),
                () -> "English in the error: " + words);
    }

    private static byte[] zip() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("run.exe"));
            zip.write(new byte[2_000]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PNG whose header alone would take gigabytes to unpack. */
    private static byte[] pictureThatClaims(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(17);
        header.put("IHDR".getBytes(StandardCharsets.ISO_8859_1)).putInt(width).putInt(height);
        header.put(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(header.array());
        ByteBuffer png = ByteBuffer.allocate(8 + 4 + 17 + 4 + 12);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        png.putInt(13).put(header.array()).putInt((int) sum.getValue());
        png.putInt(0).put("IEND".getBytes(StandardCharsets.ISO_8859_1)).putInt(0xAE426082);
        return png.array();
    }
}
