package org.dpportal.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What really comes out of the printer on A4: letters that are large enough, and none of them beyond the margins. */
class PaperJourney {
    /** 18 mm, in points, less a hair for letters that lean out of their box. */
    private static final float MARGIN = 18 * 72 / 25.4f - 3;

    @RegisterExtension
    final Visits visits = new Visits();

    @ParameterizedTest
    @CsvSource({
        "/accounts/statement?lang=en&view=easy-read, 14",
        "/accounts/statement?lang=ur&view=easy-read, 14",
        "/information/choosing?lang=ti&view=easy-read, 14",
        "/receipts/new?lang=ar&view=easy-read, 14",
        "/accounts/statement?lang=pl&view=standard, 12",
        "/information/choosing?lang=ur&view=standard, 12"
    })
    void a_page_is_printed_large_and_whole(String address, int points) {
        Visit visit = visits.at(Visits.DESK).signIn("recipient1", "/home");
        visit.open(address);
        List<String> letters = new ArrayList<>();
        assertEquals(List.of(), troublesOnPaper(visit.page(), points, letters));
        assertTrue(letters.size() > 100, () -> "hardly anything was printed: " + letters);
    }

    @Test
    void what_is_too_small_or_too_wide_is_seen() {
        Page page = visits.at(Visits.DESK).page();
        page.setContent("<style>@page { margin: 18mm }</style><p style='font-size:10pt'>Small</p>");
        assertThrows(AssertionError.class, () -> assertEquals(List.of(), troublesOnPaper(page, 12, new ArrayList<>())));
        page.setContent("<style>@page { margin: 18mm }</style><p style='font-size:14pt;margin-left:-40px'>Outside</p>");
        assertThrows(AssertionError.class, () -> assertEquals(List.of(), troublesOnPaper(page, 12, new ArrayList<>())));
    }

    /** @param letters here come all letters that were printed */
    private static List<String> troublesOnPaper(Page page, int points, List<String> letters) {
        List<String> troubles = new ArrayList<>();
        byte[] paper = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        try (PDDocument pages = Loader.loadPDF(paper)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.add(letter.getUnicode());
                    if (letter.getUnicode().isBlank()) {
                        return;
                    }
                    // Not the size of the font, which is written in pixels.
                    if (letter.getYScale() < points - 0.05) {
                        troubles.add(letter.getUnicode() + " has " + letter.getYScale() + " points");
                    }
                    if (letter.getXDirAdj() < MARGIN
                            || letter.getXDirAdj() + letter.getWidthDirAdj() > letter.getPageWidth() - MARGIN) {
                        troubles.add(letter.getUnicode() + " stands beyond the margin at " + letter.getXDirAdj());
                    }
                }
            }.getText(pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return troubles;
    }
}
