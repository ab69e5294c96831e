package org.dpportal.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.dpportal.content.Language;
import org.dpportal.content.ReadingMode;
import org.dpportal.content.TextSize;
import org.dpportal.content.web.Reading;
import org.dpportal.identity.Actor;
import org.dpportal.identity.People;

/**
 * Brings a signed-in person's wishes on language and reading mode into their session, and keeps a new choice as their own setting. Runs
 * before the filter in {@code content.web} that decides how this page is read.
 */
public class WishesFilter extends HttpFilter {
    private static final String KNOWN = "dp.wishes-known";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient People people;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() != null) {
            Optional<Actor> actor = signedIn.actor();
            if (actor.isPresent()) {
                remember(request, actor.get());
            }
        }
        chain.doFilter(request, response);
    }

    private void remember(HttpServletRequest request, Actor actor) {
        HttpSession session = request.getSession();
        if (!actor.trailName().equals(session.getAttribute(KNOWN))) {
            People.Wishes wishes = people.wishes(actor);
            session.setAttribute(
                    Reading.PERSONS_LANGUAGE,
                    wishes.language().map(Language::tag).orElse(null));
            session.setAttribute(
                    Reading.PERSONS_MODE,
                    wishes.mode().map(ReadingMode::parameter).orElse(null));
            session.setAttribute(
                    Reading.PERSONS_SIZE, wishes.size().map(TextSize::parameter).orElse(null));
            session.setAttribute(KNOWN, actor.trailName());
        }
        // Only a link chooses: asking a POST for a parameter would read its body, photos included.
        if (isOwnLink(request)) {
            choose(
                    session,
                    actor,
                    Language.of(request.getParameter("lang")),
                    ReadingMode.of(request.getParameter("view")));
        }
    }

    private void choose(HttpSession session, Actor actor, Optional<Language> language, Optional<ReadingMode> mode) {
        if (isNews(session, language, mode)) {
            people.prefer(actor, language.orElse(null), mode.orElse(null));
            language.ifPresent(chosen -> session.setAttribute(Reading.PERSONS_LANGUAGE, chosen.tag()));
            mode.ifPresent(chosen -> session.setAttribute(Reading.PERSONS_MODE, chosen.parameter()));
        }
    }

    /** Another site may link to a page in a language, but not change what the person has set. */
    private static boolean isOwnLink(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return request.getMethod().equals("GET") && (site == null || site.equals("same-origin") || site.equals("none"));
    }

    private static boolean isNews(HttpSession session, Optional<Language> language, Optional<ReadingMode> mode) {
        return language.filter(chosen -> !chosen.tag().equals(session.getAttribute(Reading.PERSONS_LANGUAGE)))
                        .isPresent()
                || mode.filter(chosen -> !chosen.parameter().equals(session.getAttribute(Reading.PERSONS_MODE)))
                        .isPresent();
    }
}
