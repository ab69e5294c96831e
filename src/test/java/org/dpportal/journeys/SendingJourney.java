package org.dpportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.imageio.ImageIO;
import org.dpportal.servers.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A recipient sends a receipt by photo, and sees it accepted after the officer did. */
class SendingJourney {
    static final LocalDate YESTERDAY =
            LocalDate.ofInstant(RunningPortal.CLOCK, ZoneOffset.UTC).minusDays(1);

    @RegisterExtension
    final Visits visits = new Visits();

    @ParameterizedTest
    @ValueSource(ints = {Visits.PHONE, Visits.DESK})
    void a_receipt_sent_by_photo_is_accepted_and_the_recipient_sees_that(int width) {
        Visit recipient = visits.at(width).signIn("recipient1", "/home?lang=en&view=standard");
        ReceiptForm form = ReceiptForm.open(recipient);
        recipient.check();
        form.choose(Photo.of("bus " + width));
        recipient.check();
        recipient.goOn();
        recipient.check();
        form.purpose();
        recipient.check();
        form.amount("23.17", YESTERDAY);
        recipient.check();
        form.noPayment();
        recipient.check();
        String reference = form.send();
        recipient.check();
        assertThat(recipient.page().locator("main")).containsText(reference);
        recipient.open("/receipts/" + reference);
        recipient.check();

        CouncilDesk desk = new CouncilDesk(visits.at(Visits.DESK).signIn("officer1", "/casework/receipts?lang=en"));
        desk.accept(reference);

        recipient.open("/receipts/" + reference);
        assertThat(recipient.page().locator("main")).containsText("Accepted");
        recipient.check();
        recipient.open("/receipts");
        assertThat(recipient
                        .page()
                        .locator("main li, main tr")
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("23.17"))
                        .first())
                .containsText("Accepted");
        recipient.check();
    }

    @Test
    void the_same_without_script() {
        Visit recipient = visits.withoutScript(Visits.PHONE).signIn("recipient1", "/home?lang=en&view=standard");
        String reference = ReceiptForm.send(recipient, "without script", "11.40", YESTERDAY);
        recipient.open("/receipts/" + reference);
        assertThat(recipient.page().locator("main")).containsText("£11.40");
        recipient.page().locator(".dp-languages summary").click();
        recipient.page().locator(".dp-languages a[lang=ur]").click();
        assertThat(recipient.page().locator("html")).hasAttribute("dir", "rtl");
        recipient.page().locator("a[href*='view=easy-read']").click();
        assertThat(recipient.page().locator("body.dp-easy")).isVisible();
    }

    @Test
    void the_same_by_keyboard_alone() {
        Visit visit = visits.at(Visits.DESK);
        Page page = visit.page();
        Keyboard keys = new Keyboard(visit);
        visit.open("/?lang=en");
        keys.reach("a[href='/sign-in']").enter();
        keys.reach("input[name=username]")
                .type("recipient1")
                .reach("input[name=password]")
                .type(Visit.PASSWORD);
        keys.enter();
        visit.isAt("/home");
        visit.open("/receipts/new");
        keys.reach("input[type=file]").choose(Photo.of("by keyboard"));
        keys.reach("[name=upload]").enter();
        keys.reach("[name=next]").enter();
        keys.reach("main input[type=radio]").select().reach("[name=next]").enter();
        keys.reach("#amount").type("9.99").reach("#day-day").type(Integer.toString(YESTERDAY.getDayOfMonth()));
        keys.reach("#day-month").type(Integer.toString(YESTERDAY.getMonthValue()));
        keys.reach("#day-year")
                .type(Integer.toString(YESTERDAY.getYear()))
                .reach("[name=next]")
                .enter();
        if (visit.address().endsWith("/payment")) {
            keys.reach("main input[type=radio]");
            page.keyboard().press("ArrowUp");
            keys.reach("[name=next]").enter();
        }
        visit.isAt("/receipts/new/[^/]+/check");
        keys.reach("[name=send]").enter();
        visit.isAt("/receipts/R-[^/]+/sent");
    }

    @Test
    void an_older_page_takes_away_no_other_photo_than_the_one_beside_its_button() {
        Visit visit = visits.at(Visits.PHONE).signIn("recipient1", "/home?lang=en&view=standard");
        ReceiptForm.open(visit).choose(Photo.of("first"), Photo.of("second"));
        Page older = visit.context().newPage();
        older.navigate(visit.page().url());
        visit.answered(
                () -> visit.page().locator("main .dp-files button").first().click());
        assertThat(visit.page().locator("main img")).hasCount(1);
        assertThat(older.locator("main img")).hasCount(2);
        older.locator("main .dp-files button").first().click();
        assertThat(older.locator("main img")).hasCount(1);
        visit.page().reload();
        assertThat(visit.page().locator("main img")).hasCount(1);
    }

    @Test
    void the_photo_that_comes_back_is_upright_and_tells_no_place() throws Exception {
        Visit visit = visits.at(Visits.PHONE).signIn("recipient1", "/home");
        String reference = ReceiptForm.send(visit, "where was I", "4.20", YESTERDAY);
        APIResponse file =
                visit.context().request().get(RunningPortal.get().url() + "/receipts/" + reference + "/file/1");
        assertEquals(200, file.status());
        assertEquals("image/jpeg", file.headers().get("content-type"));
        assertEquals("no-store", file.headers().get("cache-control"));
        Metadata data = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file.body()));
        assertEquals(0, data.getDirectoriesOfType(GpsDirectory.class).size(), "the place is still in the photo");
        assertEquals(0, data.getDirectoriesOfType(ExifDirectoryBase.class).size(), "EXIF is still in the photo");
        var picture = ImageIO.read(new ByteArrayInputStream(file.body()));
        assertTrue(picture.getHeight() > picture.getWidth(), "the photo lies on its side");
    }
}
