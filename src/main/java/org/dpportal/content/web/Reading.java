package org.dpportal.content.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.dpportal.content.Language;
import org.dpportal.content.PseudoLanguage;
import org.dpportal.content.ReadingMode;
import org.dpportal.content.TextSize;

/**
 * How this page is read: in which language, and as usual or in Easy Read. The address decides first, then the cookie of an earlier choice,
 * then the person's own setting, then the browser's languages.
 */
@Named("reading")
@RequestScoped
public class Reading {
    static final String LANGUAGE_PARAMETER = "lang";
    static final String MODE_PARAMETER = "view";
    static final String LANGUAGE_COOKIE = "dp-lang";
    static final String MODE_COOKIE = "dp-view";

    /** Session attribute with the tag of the language that the signed-in person has set. */
    public static final String PERSONS_LANGUAGE = "dp.reading.language";

    /** Session attribute with the {@link ReadingMode#parameter()} that the signed-in person has set. */
    public static final String PERSONS_MODE = "dp.reading.mode";

    /** Session attribute with the {@link TextSize#parameter()} that the signed-in person has set. */
    public static final String PERSONS_SIZE = "dp.reading.size";

    private HttpServletRequest request;
    private Drafts drafts;
    private Query query;
    private Language language;
    private Optional<PseudoLanguage> pseudo = Optional.empty();
    private ReadingMode mode;

    public Reading() {}

    @Inject
    Reading(HttpServletRequest request, Drafts drafts) {
        this.request = request;
        this.drafts = drafts;
    }

    @PostConstruct
    void decide() {
        query = new Query(originalQuery());
        pseudo = languageInAddress().isPresent()
                ? Optional.empty()
                : pseudoInAddress().or(() -> cookie(LANGUAGE_COOKIE).flatMap(PseudoLanguage::of));
        language = pseudo.isPresent() ? Language.EN : spokenLanguage();
        mode = chosen(MODE_PARAMETER, MODE_COOKIE, PERSONS_MODE, ReadingMode::of)
                .orElse(ReadingMode.STANDARD);
    }

    private Language spokenLanguage() {
        return chosen(LANGUAGE_PARAMETER, LANGUAGE_COOKIE, PERSONS_LANGUAGE, Language::of)
                .or(() -> AcceptedLanguages.best(request.getHeader("Accept-Language")))
                .orElse(Language.EN);
    }

    /** English, when a {@link #pseudoLanguage()} is made of it. */
    public Language getLanguage() {
        return language;
    }

    /** What a developer reads the sample in; nobody else ever does. */
    Optional<PseudoLanguage> pseudoLanguage() {
        return pseudo;
    }

    public ReadingMode getMode() {
        return mode;
    }

    public boolean isEasy() {
        return mode == ReadingMode.EASY_READ;
    }

    /** How large the words are, to be added to the {@code class} attribute of a page; empty if as usual. */
    public String getSize() {
        return setting(PERSONS_SIZE)
                .flatMap(TextSize::of)
                .filter(size -> size != TextSize.USUAL)
                .map(size -> " dp-size-" + size.parameter())
                .orElse("");
    }

    /** For the {@code lang} attribute. */
    public String getTag() {
        return pseudo.map(PseudoLanguage::tag).orElse(language.tag());
    }

    /** For the {@code dir} attribute. */
    public String getDirection() {
        return pseudo.map(PseudoLanguage::direction).orElse(language.direction());
    }

    public Locale getLocale() {
        return language.locale();
    }

    /** Whether what is read here has not been checked by a qualified person; the page then says so. */
    public boolean isDraft() {
        return drafts.inLanguage(language) || isEasy() && drafts.inEasyRead(language);
    }

    /** This page in every language, the present one too, each under its own name. */
    public List<LanguageLink> getLanguages() {
        return Arrays.stream(Language.values())
                .map(other -> LanguageLink.to(other, query))
                .toList();
    }

    /** This page in the languages that it is not read in now. */
    public List<LanguageLink> getOtherLanguages() {
        return Arrays.stream(Language.values())
                .filter(other -> other != language)
                .map(other -> LanguageLink.to(other, query))
                .toList();
    }

    /** A link to this page in the reading mode that it is not read in now. */
    public String getOtherModeAddress() {
        ReadingMode other = isEasy() ? ReadingMode.STANDARD : ReadingMode.EASY_READ;
        return query.addressWith(MODE_PARAMETER, other.parameter());
    }

    Optional<Language> languageInAddress() {
        return query.first(LANGUAGE_PARAMETER).flatMap(Language::of);
    }

    Optional<PseudoLanguage> pseudoInAddress() {
        return query.first(LANGUAGE_PARAMETER).flatMap(PseudoLanguage::of);
    }

    Optional<ReadingMode> modeInAddress() {
        return query.first(MODE_PARAMETER).flatMap(ReadingMode::of);
    }

    private <T> Optional<T> chosen(
            String parameter, String cookie, String setting, Function<String, Optional<T>> known) {
        return query.first(parameter)
                .flatMap(known)
                .or(() -> cookie(cookie).flatMap(known))
                .or(() -> setting(setting).flatMap(known));
    }

    private Optional<String> cookie(String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private Optional<String> setting(String name) {
        HttpSession session = request.getSession(false);
        return session == null || !(session.getAttribute(name) instanceof String value)
                ? Optional.empty()
                : Optional.of(value);
    }

    private String originalQuery() {
        boolean forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) != null;
        Object query =
                forwarded ? request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING) : request.getQueryString();
        return query == null ? "" : query.toString();
    }
}
