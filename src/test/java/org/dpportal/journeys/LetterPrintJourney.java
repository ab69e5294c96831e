package org.dpportal.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.dpportal.content.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A letter to recipient3 on paper: A4, large enough, nothing but the letter, and the address where the window of an envelope shows it. */
class LetterPrintJourney {
    private static final String PERSON = "recipient3";
    /** What is left of A4 between the margins, in CSS pixels. */
    private static final int PAPER_WIDTH = 657;

    @RegisterExtension
    final Visits visits = new Visits();

    @AfterEach
    void as_it_was() {
        LetterRows.forget(PERSON);
        RowsOf.wish(PERSON, "pl");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_letter_on_paper_is_large_enough_and_whole_in_every_form(Language language) {
        List<String> troubles = new ArrayList<>();
        Visit person = null;
        for (String format : List.of("STANDARD", "LARGE_PRINT")) {
            LetterRows.choose(PERSON, "POST", format, language.tag(), "standard");
            String notice = LetterRows.notice(PERSON, "helperEnded");
            for (String mode : List.of("standard", "easy-read")) {
                String address = "/messages/" + notice + "/letter?lang=" + language.tag() + "&view=" + mode;
                person = person == null ? visits.at(Visits.DESK).signIn(PERSON, address) : person;
                person.open(address);
                double least = format.equals("LARGE_PRINT") ? 18 : mode.equals("standard") ? 12 : 14;
                troubles.addAll(onPaper(person.page(), language.tag() + " " + mode + " " + format, least));
            }
        }
        assertEquals(List.of(), troubles);
    }

    @Test
    void an_officer_prints_nothing_but_the_letter_in_the_persons_language() {
        LetterRows.choose(PERSON, "POST", "LARGE_PRINT", "ti", "easy-read");
        String letter = LetterRows.onTheWay(LetterRows.notice(PERSON, "helperEnded"), "POST", "WAITING");
        Visit officer = visits.at(Visits.DESK).signIn("officer1", "/casework/letters/" + letter);
        assertEquals(List.of(), onPaper(officer.page(), "the officer's", 18));
    }

    private static List<String> onPaper(Page page, String name, double least) {
        List<String> troubles = new ArrayList<>();
        page.setViewportSize(PAPER_WIDTH, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        try {
            @SuppressWarnings("unchecked")
            List<String> found = (List<String>) page.evaluate(TOO_SMALL, least);
            found.forEach(words -> troubles.add(name + ": " + words));
            window(page).ifPresent(wrong -> troubles.add(name + ": " + wrong));
            sheets(page, name, troubles);
        } finally {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        }
        return troubles;
    }

    /** The address must lie in the window: 20 to 110 mm from the left of the sheet, 53 to 88 mm from its top; the margins are 18 mm. */
    private static Optional<String> window(Page page) {
        @SuppressWarnings("unchecked")
        Map<String, Number> box = (Map<String, Number>)
                page.evaluate(
                        """
                () => { const mm = 96 / 25.4, sheet = document.querySelector('.dp-letter').getBoundingClientRect(),
                  to = document.querySelector('.dp-letter__to').getBoundingClientRect(),
                  words = document.querySelector('.dp-letter__words').getBoundingClientRect();
                  return { left: (to.left - sheet.left) / mm + 18, right: (to.right - sheet.left) / mm + 18,
                    top: (to.top - sheet.top) / mm + 18, bottom: (to.bottom - sheet.top) / mm + 18,
                    words: (words.top - sheet.top) / mm + 18 }; }""");
        boolean fits = box.get("left").doubleValue() >= 20
                && box.get("right").doubleValue() <= 110
                && box.get("top").doubleValue() >= 53
                && box.get("bottom").doubleValue() <= 88
                && box.get("words").doubleValue() >= 99;
        return fits ? Optional.empty() : Optional.of("not in the window: " + box);
    }

    private static void sheets(Page page, String name, List<String> troubles) {
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Path kept = Path.of("target/letters", name.replaceAll("[^A-Za-z_-]+", "-") + ".pdf");
            Files.createDirectories(kept.getParent());
            Files.write(kept, pdf);
            PDRectangle sheet = document.getPage(0).getMediaBox();
            assertTrue(
                    Math.abs(sheet.getWidth() - PDRectangle.A4.getWidth()) < 2
                            && Math.abs(sheet.getHeight() - PDRectangle.A4.getHeight()) < 2,
                    () -> name + " is not A4: " + sheet);
            if (document.getNumberOfPages() > 6) {
                troubles.add(name + " needs " + document.getNumberOfPages() + " sheets");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words that are too small or stick out of the sheet, and words that do not belong to the letter. */
    private static final String TOO_SMALL =
            """
            least => {
              const wrong = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const around = node.parentElement, words = node.data.trim();
                if (!words || !around.checkVisibility() || around.closest('.govuk-visually-hidden')) continue;
                const range = document.createRange(); range.selectNodeContents(node);
                const box = range.getBoundingClientRect(), points = parseFloat(getComputedStyle(around).fontSize) * 0.75;
                const envelope = around.closest('.dp-letter__to');
                if (!around.closest('.dp-letter')) wrong.push('beside the letter: ' + words.slice(0, 40));
                else if (points < (envelope ? 12 : least) - 0.01) wrong.push(points + ' pt: ' + words.slice(0, 40));
                if (box.left < -1 || box.right > innerWidth + 1) wrong.push('cut off: ' + words.slice(0, 40));
              }
              return wrong;
            }""";
}
