package org.dpportal.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.dpportal.content.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The journeys see what is wrong with words on a page: each of their eyes is shown a bad page, and a good one that it must leave in peace. */
class EyesJourney {
    private final BrowserContext context = Chromium.browser().newContext();
    private final Page page = context.newPage();

    @AfterEach
    void close() {
        context.close();
    }

    private List<String> left(Language language, String body) {
        page.setContent("<html lang=en><body><p>Send a receipt</p><p>Send</p><h1>PDF</h1></body></html>");
        EnglishLeft english = EnglishLeft.of(page);
        page.setContent("<html lang=" + language.tag() + "><body>" + body + "</body></html>");
        return english.leftOn(page, language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PL | <p>Send a receipt</p> | Send a receipt",
                "PL | <p>Send</p> | Send",
                "PL | <p>Twoje receipts</p> | Twoje receipts",
                "RO | <button aria-label='Take a photo'>Foto</button> | Take a photo",
                "UR | <p>رسید send</p> | رسید send",
                "UR | <img alt='Your receipt' src='data:,'> | Your receipt",
                "TI | <p lang=ti>x</p><p>Sent on</p> | Sent on",
                "AR | <input placeholder='for example'> | for example",
                "GU | <p>રસીદ \u2068અમિત\u2069 sent</p> | રસીદ   sent"
            })
    void english_that_is_left_is_seen(Language language, String body, String seen) {
        assertEquals(List.of(seen), left(language, body));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PL | <p>Wyślij zdjęcie paragonu</p>",
                "PL | <p>Twój plik PDF, 10 MB</p><p>Paragon od <bdi>Send a receipt Ltd</bdi></p>",
                "RO | <p>Trimiteți bonul</p><a lang=en>English</a>",
                "UR | <p>رسید \u2068Corner Shop\u2069 <bdi>R-2026-ABC</bdi> PDF</p>",
                "EN | <p>Send a receipt</p>"
            })
    void names_references_and_own_words_are_left_in_peace(Language language, String body) {
        assertEquals(List.of(), left(language, body));
    }

    @Test
    void a_word_that_never_came_from_the_translations_is_seen() {
        page.setContent("<p>Ýóúŕ ɱóñéý</p><p>Ýóúŕ total</p><p>\u2068Corner Shop\u2069 <bdi>Ann Lee</bdi></p>");
        assertEquals(List.of("Ýóúŕ total"), EnglishLeft.plainOn(page));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cut off: | <p style='width:60px;overflow:hidden;white-space:nowrap'>Far too many words</p>",
                "cut off: | <div style='width:60px;overflow:hidden'><p style='width:300px'>Far too many words for this</p></div>",
                "cut off: | <div style='height:20px;overflow:hidden'><p>One</p><p>Two</p><p>Three</p></div>",
                "overlap: | <div style='position:relative'><p>One line</p><p style='position:absolute;top:4px;margin:0'>Another line</p></div>",
                "overlap: | <div style='display:flex'><span style='width:20px;white-space:nowrap'>Much too long</span><span>Next one</span></div>"
            })
    void words_that_cannot_be_read_are_seen(String trouble, String body) {
        page.setContent(body);
        List<String> troubles = Layout.troublesOn(page);
        assertTrue(troubles.stream().anyMatch(seen -> seen.startsWith(trouble)), troubles::toString);
    }

    @Test
    void words_that_can_be_read_are_left_in_peace() {
        page.setContent(
                """
                <p>One line with <a href='#'>a long link that goes on and on into the next line of this paragraph</a> and more words after it.</p>
                <ul><li>One</li><li>Two</li></ul><div style='overflow:hidden'><p>Inside</p></div><details><summary>Open</summary><p style='position:absolute'>Closed</p></details><p>After it</p>
                <span style='position:absolute;width:1px;height:1px;overflow:hidden'>For screen readers only</span>
                """);
        page.setViewportSize(320, 600);
        assertEquals(List.of(), Layout.troublesOn(page));
    }
}
