package org.dpportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Somebody has a page read to them. Browsers without a screen have no voices, so a stand-in takes down what it was told to say; it says a
 * sentence to its end when the test lets it.
 */
class ListeningJourney {
    private static final String VOICES =
            """
            (() => {
              const said = window.said = [];
              let current = null;
              const voices = %s.map((lang) => ({ lang, name: lang }));
              const stand = new EventTarget();
              Object.assign(stand, {
                getVoices: () => (window.late ? [] : voices),
                speak(utterance) { current = utterance; said.push(utterance.lang + ': ' + utterance.text); },
                cancel() { const cut = current; current = null; said.push('-'); cut?.onerror?.({ error: 'interrupted' }); },
              });
              window.finish = () => { const done = current; current = null; done?.onend?.(); };
              window.comeLate = () => { window.late = false; stand.dispatchEvent(new Event('voiceschanged')); };
              Object.defineProperty(window, 'speechSynthesis', { value: stand, configurable: true });
              window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
            })();""";

    @RegisterExtension
    final Visits visits = new Visits();

    private Page page(String voices, String address) {
        Visit visit = visits.at(Visits.PHONE);
        visit.page().addInitScript(VOICES.formatted(voices));
        visit.open(address);
        return visit.page();
    }

    @SuppressWarnings("unchecked")
    private static List<String> said(Page page) {
        return ((List<String>) page.evaluate("said"))
                .stream().filter(words -> !words.equals("-")).toList();
    }

    private static Locator listen(Page page) {
        return page.locator(".dp-listen__button").first();
    }

    @Test
    void a_page_is_read_in_its_language_one_block_after_the_other_to_its_end() {
        Page page = page("['en-GB', 'pl_PL']", "/information/family?lang=pl&view=standard");
        listen(page).click();
        assertEquals(List.of("pl: Płacenie komuś z rodziny"), said(page));
        assertThat(page.locator("h1.dp-spoken")).isVisible();
        page.evaluate("finish()");
        assertTrue(said(page).get(1).startsWith("pl: Czy możesz płacić komuś z rodziny?"), said(page)::toString);
        page.evaluate("for (let i = 0; i < 100; i++) finish()");
        int blocks = page.locator("main h1, main h2, main p, main .dp-sentence, main li, main label, main .govuk-hint")
                .count();
        assertTrue(said(page).size() >= blocks - 6 && said(page).size() <= blocks, said(page)::toString);
        assertThat(listen(page)).hasText("Posłuchaj");
        assertThat(page.locator(".dp-spoken")).hasCount(0);
    }

    @Test
    void a_pause_goes_on_with_the_same_sentence_and_stop_begins_again() {
        Page page = page("['en']", "/information/family?lang=en&view=standard");
        listen(page).click();
        page.evaluate("finish()");
        String second = said(page).get(1);
        assertThat(listen(page)).hasText("Pause");
        listen(page).click();
        assertThat(listen(page)).hasText("Go on");
        page.evaluate("finish()");
        assertEquals(2, said(page).size(), "something was said in the pause");
        listen(page).click();
        assertEquals(second, said(page).get(2));
        page.locator(".dp-listen__button").last().click();
        assertThat(page.locator(".dp-listen__button").last()).isHidden();
        assertThat(listen(page)).isFocused();
        listen(page).click();
        assertEquals(said(page).get(0), said(page).get(3));
    }

    @Test
    void each_sentence_of_easy_read_can_be_heard_by_itself() {
        Page page = page("['ur-PK']", "/information/problems?lang=ur&view=easy-read");
        Locator rows = page.locator(".dp-row");
        assertThat(page.locator(".dp-row .dp-listen__row")).hasCount(rows.count());
        Locator row = rows.nth(2);
        String words = row.locator("p").innerText();
        assertThat(row.locator("button")).hasAttribute("aria-label", "سنیں: " + words);
        row.locator("button").click();
        page.evaluate("finish()");
        assertEquals(List.of("ur: " + words), said(page));
        PageChecks.of(page).all();
    }

    @Test
    void a_closed_explanation_is_not_read_and_an_open_one_is() {
        Page page = page("['en']", "/information/problems?lang=en&view=standard");
        page.locator(".dp-word summary").first().click();
        listen(page).click();
        page.evaluate("for (let i = 0; i < 100; i++) finish()");
        String all = String.join("\n", said(page));
        assertTrue(all.contains("A statement is a list of money"), all);
        assertTrue(!all.contains("An ombudsman looks at complaints about councils"), all);
    }

    @Test
    void without_a_voice_for_the_language_the_page_says_so_and_offers_no_button() {
        Page page = page("['en-GB', 'de-DE']", "/information/family?lang=ti&view=easy-read");
        assertThat(page.locator(".dp-listen p")).isVisible();
        assertThat(listen(page)).isHidden();
        assertThat(page.locator(".dp-listen__row")).hasCount(0);
    }

    @Test
    void voices_that_come_late_still_bring_the_button() {
        Visit visit = visits.at(Visits.PHONE);
        visit.page().addInitScript("window.late = true;" + VOICES.formatted("['en']"));
        visit.open("/information/family?lang=en&view=standard");
        assertThat(visit.page().locator(".dp-listen p")).isVisible();
        visit.page().evaluate("comeLate()");
        assertThat(listen(visit.page())).isVisible();
        assertThat(visit.page().locator(".dp-listen p")).isHidden();
    }

    @Test
    void without_script_there_is_neither_button_nor_excuse() {
        Visit visit = visits.withoutScript(Visits.PHONE);
        visit.open("/information/family?lang=en&view=standard");
        assertThat(listen(visit.page())).isHidden();
        assertThat(visit.page().locator(".dp-listen p")).isHidden();
    }
}
