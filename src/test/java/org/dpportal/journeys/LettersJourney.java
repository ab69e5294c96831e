package org.dpportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.dpportal.content.Language;
import org.dpportal.content.Texts;
import org.dpportal.servers.MailServer.Mail;
import org.dpportal.servers.RunningPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Letters to recipient3 by mail, text message and post: what goes out, what officers do, and what the person sees of it. */
class LettersJourney {
    private static final String PERSON = "recipient3";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    @RegisterExtension
    final Visits visits = new Visits();

    private final Texts texts = new Texts();

    @AfterEach
    void as_it_was() {
        LetterRows.forget(PERSON);
        RowsOf.wish(PERSON, "pl");
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"EN", "UR"})
    void a_mail_says_in_the_persons_language_that_there_is_a_letter_and_nothing_private(Language language)
            throws IOException {
        LetterRows.choose(PERSON, "MAIL", "STANDARD", language.tag(), "standard");
        long before = RunningPortal.get().mail().count(LetterRows.mailOf(PERSON));
        tell();

        Mail mail = RunningPortal.get().mail().newest(LetterRows.mailOf(PERSON), (int) before + 1);
        assertTrue(mail.text().contains(texts.text(language, "letters.mail.where")), mail.text());
        assertEquals(RunningPortal.get().url(), mail.link());
        assertEquals(language.tag(), mail.headers().get("Content-Language"));
        assertTrue(
                mail.headers().get("Content-Type").toLowerCase().contains("utf-8"),
                mail.headers().toString());
        for (String secret : new String[] {Hats.nameOf(PERSON), Hats.nameOf("pa1"), "As you asked us"}) {
            assertFalse((mail.headers() + mail.subject() + mail.text()).contains(secret), secret);
        }
        String log = Files.readString(RunningPortal.get().log());
        assertFalse(log.contains(LetterRows.mailOf(PERSON)));

        // Once, however often is looked.
        awaitState("SENT");
        pause();
        assertEquals(before + 1, RunningPortal.get().mail().count(LetterRows.mailOf(PERSON)));

        Visit person = visits.at(Visits.PHONE).signIn(PERSON, "/messages" + in(language));
        assertThat(main(person)).containsText(texts.text(language, "privacy.messages.sent.MAIL", Map.of("day", TODAY)));
        person.check();
        person.open("/messages?view=easy-read&lang=" + language.tag());
        person.check();
    }

    @Test
    void a_text_message_goes_to_the_number_at_the_gateway() {
        LetterRows.choose(PERSON, "TEXT", "STANDARD", "en", "standard");
        tell();
        Mail text = RunningPortal.get().mail().newest("447700900123@text.invalid", 1);
        assertEquals(RunningPortal.get().url(), text.link());
        assertFalse(text.text().contains("⁨"), "signs that only turn the writing");
        assertFalse(text.text().contains(Hats.nameOf(PERSON)));
    }

    @Test
    void an_address_that_is_none_is_given_up_and_officers_see_it() {
        LetterRows.choose(PERSON, "MAIL", "STANDARD", "en", "standard");
        LetterRows.mail(PERSON, "two@people.invalid, three@people.invalid");
        tell();
        for (int tries = 1; tries < 3; tries++) {
            awaitTries(tries);
            RowsOf.text("update delivery set next_try_at = made_at where reference = ? returning id", newest());
        }
        awaitState("FAILED");

        Visit officer = visits.at(Visits.DESK).signIn("officer1", "/casework/letters?list=FAILED&lang=en");
        officer.check();
        officer.answered(() -> main(officer)
                .locator("a[href='/casework/letters/" + newest() + "']")
                .click());
        assertThat(main(officer)).containsText(texts.text(Language.EN, "casework.letter.failed"));
        LetterRows.mail(PERSON, LetterRows.mailOf(PERSON));
        officer.press("again");
        awaitState("SENT");
        officer.open("/casework/letters/" + newest());
        assertThat(main(officer)).containsText(texts.text(Language.EN, "casework.letter.notShown"));
        assertThat(main(officer).locator(".dp-letter")).hasCount(0);
    }

    @Test
    void an_officer_posts_a_letter_in_the_persons_language_once_and_the_person_sees_when() {
        LetterRows.choose(PERSON, "POST", "STANDARD", "ur", "easy-read");
        tell();
        Visit officer = visits.at(Visits.DESK).signIn("officer1", "/casework/letters?lang=en");
        officer.check();
        assertThat(main(officer)).containsText(Hats.nameOf(PERSON));
        officer.answered(() -> main(officer)
                .locator("a[href='/casework/letters/" + newest() + "']")
                .click());
        officer.check();
        Locator letter = main(officer).locator(".dp-letter.dp-easy");
        assertThat(letter).hasAttribute("lang", "ur");
        assertThat(letter).hasAttribute("dir", "rtl");
        assertThat(letter.locator("address")).containsText("12 Long Road");
        assertThat(letter.locator(".dp-row__picture svg").first()).isVisible();

        Visit colleague = officer.tab();
        colleague.open("/casework/letters/" + newest());
        officer.press("posted");
        colleague.press("otherwise");
        assertThat(main(colleague)).containsText(texts.text(Language.EN, "casework.letter.problem.CHANGED"));
        assertEquals("POST", RowsOf.text("select sent_way from delivery where reference = ?", newest()));
        officer.open("/casework/letters?list=SENT");
        assertThat(main(officer)).containsText(newest());
        assertEquals(
                1,
                RowsOf.number(
                        "select count(*) from audit_entry where action = 'letter-posted' and object = ?", newest()));

        Visit person = visits.at(Visits.PHONE).signIn(PERSON, "/messages?lang=en&view=standard");
        assertThat(main(person))
                .containsText(texts.text(Language.EN, "privacy.messages.sent.POST", Map.of("day", TODAY)));
        person.open("/who-looked?lang=en&view=standard");
        assertThat(main(person)).containsText(texts.text(Language.EN, "privacy.action.letter-posted"));
    }

    /** Something that the portal really tells: an officer ends the right of somebody who helps. */
    private void tell() {
        String authority = RowsOf.authority("pa1", PERSON, "NOMINATED", "ACTIVE");
        PlainVisit officer = new PlainVisit(RunningPortal.get().url()).signIn("officer1");
        PlainForm.at(officer, "/casework/authorities/" + authority, "holding")
                .set("endReason", "As you asked us")
                .press("end");
    }

    private static String newest() {
        return LetterRows.newestOf(PERSON);
    }

    private void awaitState(String state) {
        await(() -> state.equals(LetterRows.stateOf(PERSON)), state);
    }

    private void awaitTries(int tries) {
        await(() -> RowsOf.number("select tries from delivery where reference = ?", newest()) >= tries, "try " + tries);
    }

    private static void await(BooleanSupplier come, String what) {
        for (int i = 0; i < 100; i++) {
            if (come.getAsBoolean()) {
                return;
            }
            pause(200);
        }
        throw new AssertionError("Not yet: " + what);
    }

    /** Longer than the round needs to come by once more. */
    private static void pause() {
        pause(3_000);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Locator main(Visit visit) {
        return visit.page().locator("main");
    }

    private static String in(Language language) {
        return "?view=standard&lang=" + language.tag();
    }
}
