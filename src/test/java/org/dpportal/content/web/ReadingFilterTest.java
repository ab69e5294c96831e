package org.dpportal.content.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingFilterTest {
    private final List<String> kept = new ArrayList<>();

    @Test
    void a_choice_in_the_address_is_kept_for_a_year() throws Exception {
        ask("lang=ur&view=easy-read", true);
        assertEquals(
                List.of(
                        "Set-Cookie: dp-lang=ur; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax; Secure",
                        "Set-Cookie: dp-view=easy-read; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax; Secure"),
                kept);
    }

    @Test
    void without_https_the_cookie_is_not_kept_back() throws Exception {
        ask("lang=pl", false);
        assertEquals(List.of("Set-Cookie: dp-lang=pl; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax"), kept);
    }

    @Test
    void who_chooses_nothing_that_exists_gets_no_cookie() throws Exception {
        for (String query :
                new String[] {null, "", "a=1", "lang=xx", "view=big", "lang=", "lang=pl%0d%0aSet-Cookie:x"}) {
            ask(query, true);
        }
        assertTrue(kept.isEmpty());
    }

    private void ask(String query, boolean secure) throws Exception {
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getQueryString" -> query;
                    case "isSecure" -> secure;
                    default -> null;
                });
        HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, method, arguments) -> {
                    kept.add(arguments[0] + ": " + arguments[1]);
                    return null;
                });
        Reading reading = new Reading(request, null);
        reading.decide();
        List<Object> passedOn = new ArrayList<>();
        ReadingFilter filter = new ReadingFilter();
        filter.reading = reading;
        filter.doFilter(request, response, (first, second) -> passedOn.add(first));
        assertEquals(List.of(request), passedOn);
    }
}
