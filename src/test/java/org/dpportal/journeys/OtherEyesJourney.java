package org.dpportal.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The journeys see what is wrong with a page that is enlarged, spaced, in forced colours or printed: each of their eyes is shown bad pages and a good one. */
class OtherEyesJourney {
    private static final String GOOD =
            """
            <html lang=en><style>
              header { background: #0a4f52; color: #fff; border-bottom: 4px solid #ffcf33 } header a { color: #fff }
              button { border: 2px solid transparent; background: #0a4f52; color: #fff; appearance: none }
              button:focus { outline: 3px solid transparent; background: #ffcf33; color: #000 }
              .badge { border: 1px solid transparent; background: #e3efee } svg { stroke: currentcolor; fill: none; width: 40px }
              [aria-current] { font-weight: 700 } .dp-row { break-inside: avoid; font-size: 14pt }
              @media print { header, button, nav { display: none } }
            </style><body><header><a href='#'>Home</a></header><main>
              <nav><ul><li><a href='#' aria-current=true>English</a></li><li><a href='#'>Polski</a></li></ul></nav>
              <h1>Receipts</h1><p class=dp-row>Send it <span class=badge>new</span> <svg class=dp-picture viewBox='0 0 9 9'><path d='M1 1h7'/></svg></p>
              <button>Send</button></main></body></html>""";

    private final BrowserContext context = Chromium.browser().newContext();
    private final Page page = context.newPage();

    @AfterEach
    void close() {
        context.close();
    }

    private static void seen(String trouble, List<String> troubles) {
        assertTrue(troubles.stream().anyMatch(one -> one.startsWith(trouble)), () -> trouble + " in " + troubles);
    }

    @Test
    void a_page_that_is_good_however_it_is_shown_is_left_in_peace() {
        page.setContent(GOOD);
        page.setViewportSize(SmallWindow.WIDTH, SmallWindow.HEIGHT);
        assertEquals(List.of(), SmallWindow.troublesOn(page, SmallWindow.thereOn(page)));
        assertEquals(List.of(), Spacing.troublesOn(page));
        assertEquals(List.of(), ForcedColours.troublesOn(page));
        assertEquals(List.of(), Paper.troublesOn(page, Paper.POINTS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lost: Only for a desk | <style>@media (max-width: 40em) { p { display: none } }</style><p>Only for a desk</p>",
                "lost: a #help | <style>@media (max-width: 40em) { a { visibility: hidden } }</style><a href='#help'>?</a>",
                "stays in the way: | <style>header { position: sticky; top: 0; height: 80px }</style><header>Whose</header><p>Words</p>",
                "off the page: | <p style='position:absolute;left:-200px;width:150px'>Far away</p>",
                "cut off: | <p style='height:20px;overflow:hidden'>Words that fill one line on the screen of a desk, but more of them on a phone</p>"
            })
    void what_is_lost_at_four_hundred_percent_is_seen(String trouble, String body) {
        page.setViewportSize(Visits.DESK, 1024);
        page.setContent(body);
        List<String> desk = SmallWindow.thereOn(page);
        page.setViewportSize(SmallWindow.WIDTH, SmallWindow.HEIGHT);
        seen(trouble, SmallWindow.troublesOn(page, desk));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | cut off: | <p style='height:20px;width:100px;overflow:hidden'>two words.</p>",
                "en | overlap: | <div style='position:relative;width:100px'>two words.<p style='position:absolute;top:20px;margin:0'>below</p></div>",
                "en | scrolls sideways | <p style='white-space:nowrap'>these words just fit in a row.</p>",
                "en | cut off: | <details><summary>Word</summary><p style='height:20px;width:100px;overflow:hidden'>two words.</p></details>",
                "ur | scrolls sideways | <p style='white-space:nowrap'>a b c d e f g h i j k l m n o</p>"
            })
    void what_wide_spacing_breaks_is_seen(String language, String trouble, String body) {
        page.setViewportSize(SmallWindow.WIDTH, SmallWindow.HEIGHT);
        page.setContent("<!DOCTYPE html><html lang=" + language + "><body style='font:16px/1.1 monospace'>" + body);
        assertEquals(List.of(), Layout.troublesOn(page));
        assertEquals(List.of(), Layout.sidewaysOn(page));
        seen(trouble, Spacing.troublesOn(page));
        assertEquals(0, page.evaluate("document.adoptedStyleSheets.length"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "words vanish: | <p style='forced-color-adjust:none;color:#777'>Grey</p>",
                "words vanish: | <p style='forced-color-adjust:none;color:#111'>Black in the dark</p>",
                "a control without an edge: | <a href='#' style='text-decoration:none'>Home</a>",
                "a control without an edge: | <button style='border:0;background:#0a4f52;color:#fff'>Send</button>",
                "focus is not seen: | <style>a:focus { outline: none; background: #ffcf33 }</style><a href='#'>Home</a>",
                "focus is not seen: | <style>button:focus { outline: none; box-shadow: 0 0 0 3px #ffcf33 }</style><button style='border:1px solid'>Send</button>",
                "the current one looks like the others: | <style>[aria-current] { background: #e3efee }</style><ul><li><a href='#' aria-current=page>One</a></li><li><a href='#'>Two</a></li></ul>",
                "what is chosen cannot be seen: | <label><input type=checkbox checked style='appearance:none;border:1px solid;width:20px;height:20px;background:#0a4f52'>Yes</label>",
                "no edge where its ground was: | <p>It is <b style='background:#fbe9e7'>late</b></p>",
                "what is read aloud cannot be seen: | <style>.dp-spoken { background: #fdf0da }</style><div class=dp-listen></div><main><p>Words</p></main>",
                "a picture vanishes: | <svg viewBox='0 0 9 9' width=40><path d='M1 1h7v7z' fill='#ccc'/></svg>",
                "a picture vanishes: | <svg viewBox='0 0 9 9' width=40 style='background:#e3efee'><rect width=5 height=9 style='fill:CanvasText'/></svg>"
            })
    void what_forced_colours_take_away_is_seen(String trouble, String body) {
        page.setContent("<!DOCTYPE html><html lang=en><body>" + body);
        seen(trouble, ForcedColours.troublesOn(page));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "only 11 points: | <p style='font-size:11pt'>Small</p>",
                "nothing can be pressed on paper: | <nav>Language</nav>",
                "nothing can be pressed on paper: | <main><p>Words</p><button>Send</button></main>",
                "not on paper: | <style>@media print { form { display: none } }</style><main><form><h1>What was it for?</h1></form></main>",
                "a picture is not on paper: | <style>@media print { svg { display: none } }</style><div class=dp-row><div class=dp-row__picture><svg class=dp-picture></svg></div><p>Words</p></div>",
                "a new page may come between | <div class=dp-row><div class=dp-row__picture><svg class=dp-picture></svg></div><p>Words</p></div>",
                "scrolls sideways | <p style='width:700px'>Wide</p>"
            })
    void what_is_wrong_on_paper_is_seen(String trouble, String body) {
        page.setContent("<!DOCTYPE html><html lang=en><body>" + body);
        seen(trouble, Paper.troublesOn(page, Paper.POINTS));
    }
}
