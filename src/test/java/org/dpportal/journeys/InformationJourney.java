package org.dpportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who has not signed in reads what a direct payment is, has hard words explained, and searches in their own language. */
class InformationJourney {
    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void from_the_first_page_one_reads_on_from_leaflet_to_leaflet_without_script() {
        Visit visit = visits.withoutScript(Visits.PHONE);
        visit.open("/?lang=en&view=standard");
        visit.page().locator("main a[href='/information']").click();
        visit.isAt("/information");
        visit.page().locator("main a[href='/information/direct-payment']").click();
        for (String next : new String[] {
            "choosing", "accounts", "assistants", "family", "problems", "accessibility", "direct-payment"
        }) {
            assertThat(visit.page().locator(".dp-kept")).containsText("It will be checked again by");
            visit.page().locator("main .dp-links a").last().click();
            visit.isAt("/information/" + next);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/information/family?lang=en&view=standard", "/information/family?lang=ar&view=standard"})
    void a_hard_word_opens_in_place_by_keyboard_and_without_script(String address) {
        Visit visit = visits.withoutScript(Visits.PHONE);
        visit.open(address);
        Locator word = visit.page().locator("main .dp-word").first();
        Locator means = word.locator(".dp-word__means");
        assertThat(means).isHidden();
        String sentence = visit.page().locator("main .dp-sentence").first().innerText();
        word.locator("summary").focus();
        visit.page().keyboard().press("Enter");
        assertThat(means).isVisible();
        assertFalse(means.innerText().isBlank());
        visit.page().keyboard().press("Enter");
        assertThat(means).isHidden();
        assertFalse(sentence.contains("\n"), () -> "a closed word breaks its sentence: " + sentence);
    }

    @Test
    void a_hard_word_of_easy_read_opens_by_touch() {
        Visit visit = visits.at(Visits.PHONE);
        visit.open("/information/problems?lang=en&view=easy-read");
        Locator word = visit.page().locator("main .dp-word").first();
        word.locator("summary").click();
        assertThat(word.locator(".dp-word__means"))
                .hasText("A receipt is the paper from the shop. It shows what you paid.");
        visit.check();
    }

    @Test
    void the_list_of_words_gives_the_english_word_to_whoever_reads_another_language() {
        Visit visit = visits.at(Visits.PHONE);
        visit.open("/words?lang=ur&view=standard#receipt");
        assertThat(visit.page().locator("dt#receipt")).containsText("رسید");
        assertThat(visit.page().locator("dt#receipt [lang=en]")).hasText("receipt");
        visit.open("/words?lang=en");
        assertThat(visit.page().locator("dt [lang=en]")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({
        "en, lost receipt, /information/problems",
        "ur, شوہر, /information/family",
        "pl, asystenta, /information/assistants",
        "ti, ቅብሊት, /words#receipt",
        "gu, બ્રેઇલ, /information/accessibility"
    })
    void the_search_finds_words_of_ones_own_language_without_script(String language, String typed, String address) {
        Visit visit = visits.withoutScript(Visits.PHONE);
        visit.open("/information?lang=" + language + "&view=standard");
        visit.page().locator("#q").fill(typed);
        visit.page().locator(".dp-search button").click();
        visit.isAt("/information/search");
        assertEquals(typed, visit.page().locator("#q").inputValue());
        assertThat(visit.page().locator(".dp-found a[href='" + address + "']")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/information/direct-payment",
                "/information/choosing",
                "/information/accounts",
                "/information/assistants",
                "/information/family",
                "/information/problems",
                "/information/accessibility",
                "/words"
            })
    void every_page_of_information_has_the_search_in_both_ways_to_read_and_without_script(String address) {
        Visit visit = visits.withoutScript(Visits.PHONE);
        for (String way : new String[] {"standard", "easy-read"}) {
            visit.open(address + "?lang=en&view=" + way);
            assertThat(visit.page().locator("main .dp-search")).hasCount(1);
            visit.page().locator("#q").fill("receipt");
            visit.page().locator(".dp-search button").click();
            visit.isAt("/information/search");
            assertThat(visit.page().locator(".dp-found a").first()).isVisible();
        }
    }

    @Test
    void a_word_of_another_language_leads_to_the_page_in_that_language() {
        Visit visit = visits.at(Visits.PHONE);
        visit.open("/information/search?q=paragon&lang=en&view=standard");
        Locator found = visit.page().locator(".dp-found li[lang=pl] a").first();
        visit.check();
        found.click();
        assertThat(visit.page().locator("html")).hasAttribute("lang", "pl");
    }

    @Test
    void what_was_typed_is_shown_as_it_is_and_runs_nowhere() {
        Visit visit = visits.at(Visits.PHONE);
        visit.open("/information/search?lang=en&view=standard&q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%22'");
        assertThat(visit.page().locator("main")).containsText("We found nothing for");
        assertEquals(
                "<img src=x onerror=alert(1)>\"'", visit.page().locator("#q").inputValue());
        assertThat(visit.page().locator("main img")).hasCount(0);
    }

    @Test
    void a_video_loads_nothing_before_it_is_played_and_then_has_its_captions() {
        Page page = visits.at(Visits.PHONE).page();
        StringBuilder asked = new StringBuilder();
        page.onRequest(request -> asked.append(request.url()).append('\n'));
        page.navigate(org.dpportal.servers.RunningPortal.get().url() + "/dev/tags?lang=pl&view=standard");
        assertFalse(asked.toString().contains(".webm"), asked::toString);
        Object played = page.evaluate(
                """
                async () => {
                  const video = document.querySelector('video');
                  video.muted = true;
                  video.textTracks[0].mode = 'showing';
                  await video.play();
                  for (let i = 0; i < 100 && !video.textTracks[0].cues?.length; i++) await new Promise(done => setTimeout(done, 50));
                  return video.error ? video.error.message : video.textTracks[0].cues[0].text;
                }""");
        assertTrue(played.toString().startsWith("Koło"), played::toString);
    }
}
