package org.dpportal.content.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.dpportal.content.Language;
import org.dpportal.content.PseudoLanguage;

/**
 * Remembers a language or a reading mode that somebody chose in the address. Who chooses nothing gets no cookie. Its place among the filters
 * stands in {@code web.xml}.
 */
public class ReadingFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final int ONE_YEAR = (int) Duration.ofDays(365).toSeconds();

    @Inject
    transient Reading reading;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getQueryString() != null) {
            reading.languageInAddress()
                    .map(Language::tag)
                    .or(() -> reading.pseudoInAddress().map(PseudoLanguage::tag))
                    .ifPresent(tag -> keep(request, response, Reading.LANGUAGE_COOKIE, tag));
            reading.modeInAddress()
                    .ifPresent(chosen -> keep(request, response, Reading.MODE_COOKIE, chosen.parameter()));
        }
        chain.doFilter(request, response);
    }

    /** Written as a header, because Undertow leaves SameSite out of a cookie. Name and value come from fixed lists. */
    private static void keep(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        response.addHeader(
                "Set-Cookie",
                name + "=" + value + "; Path=/; Max-Age=" + ONE_YEAR + "; HttpOnly; SameSite=Lax"
                        + (request.isSecure() ? "; Secure" : ""));
    }
}
