package org.dpportal.content.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.dpportal.content.Language;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private final Map<String, Object> attributes = new HashMap<>();
    private final Map<String, Object> settings = new HashMap<>();
    private String query;
    private String accepted;
    private Cookie[] cookies;

    @Test
    void the_address_decides_before_everything_else() {
        allButTheAddress();
        query = "lang=pl&view=standard";
        assertEquals(Language.PL, reading().getLanguage());
        assertFalse(reading().isEasy());
    }

    @Test
    void an_earlier_choice_comes_before_the_persons_setting() {
        allButTheAddress();
        assertEquals(Language.UR, reading().getLanguage());
        assertTrue(reading().isEasy());
    }

    @Test
    void the_persons_setting_comes_before_the_browser() {
        allButTheAddress();
        cookies = null;
        settings.put(Reading.PERSONS_MODE, "easy-read");
        assertEquals(Language.RO, reading().getLanguage());
        assertTrue(reading().isEasy());
    }

    @Test
    void the_browser_decides_on_a_first_visit_and_english_is_for_the_rest() {
        accepted = "fr, ti;q=0.5";
        assertEquals(Language.TI, reading().getLanguage());
        accepted = "fr";
        assertEquals(Language.EN, reading().getLanguage());
        accepted = null;
        assertEquals(Language.EN, reading().getLanguage());
        assertFalse(reading().isEasy());
    }

    @Test
    void unknown_values_are_passed_over() {
        allButTheAddress();
        query = "lang=xx&view=%zz&lang=pl";
        assertEquals(Language.UR, reading().getLanguage());
        cookies = new Cookie[] {new Cookie("dp-lang", "pl-x"), new Cookie("dp-view", "big")};
        assertEquals(Language.RO, reading().getLanguage());
        settings.put(Reading.PERSONS_LANGUAGE, 7);
        assertEquals(Language.GU, reading().getLanguage());
    }

    @Test
    void a_forwarded_page_keeps_the_query_that_was_asked_for() {
        query = "inner=1";
        attributes.put(RequestDispatcher.FORWARD_REQUEST_URI, "/home");
        attributes.put(RequestDispatcher.FORWARD_QUERY_STRING, "period=2&lang=ar");
        Reading reading = reading();
        assertEquals(Language.AR, reading.getLanguage());
        assertEquals("rtl", reading.getDirection());
        assertEquals("?view=easy-read&period=2", reading.getOtherModeAddress());
        assertEquals(8, reading.getLanguages().size());
        assertEquals(
                new LanguageLink("en", "English", "ltr", "?lang=en&period=2"),
                reading.getOtherLanguages().get(0));
        assertTrue(reading.getOtherLanguages().stream()
                .noneMatch(link -> link.tag().equals("ar")));
    }

    @Test
    void only_the_sample_can_be_read_in_a_pseudo_language() {
        query = "lang=en-XB";
        accepted = "pl";
        assertEquals("pl", reading().getTag());
        System.setProperty("dp.sample", "true");
        try {
            assertEquals("en-XB", reading().getTag());
            assertEquals("rtl", reading().getDirection());
            assertEquals(8, reading().getLanguages().size());
            query = "lang=ur";
            cookies = new Cookie[] {new Cookie("dp-lang", "en-XA")};
            assertEquals("ur", reading().getTag());
            query = "";
            assertEquals("en-XA", reading().getTag());
            cookies = null;
            accepted = "en-XB";
            assertEquals("en", reading().getTag(), "no browser can ask for it");
        } finally {
            System.clearProperty("dp.sample");
        }
        cookies = new Cookie[] {new Cookie("dp-lang", "en-XA")};
        assertEquals("en", reading().getTag());
    }

    private void allButTheAddress() {
        cookies =
                new Cookie[] {new Cookie("other", "pl"), new Cookie("dp-lang", "ur"), new Cookie("dp-view", "easy-read")
                };
        settings.put(Reading.PERSONS_LANGUAGE, "ro");
        accepted = "gu";
    }

    private Reading reading() {
        Reading reading = new Reading(request(), null);
        reading.decide();
        return reading;
    }

    private HttpServletRequest request() {
        HttpSession session = stub(HttpSession.class, Map.of("getAttribute", settings));
        return (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getQueryString" -> query;
                    case "getHeader" -> accepted;
                    case "getCookies" -> cookies;
                    case "getAttribute" -> attributes.get(arguments[0]);
                    case "getSession" -> settings.isEmpty() ? null : session;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static <T> T stub(Class<T> type, Map<String, Map<String, Object>> answers) {
        return type.cast(Proxy.newProxyInstance(
                ReadingTest.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.get(method.getName()).get(arguments[0])));
    }
}
