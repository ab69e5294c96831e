package org.dpportal.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.dpportal.content.Language;
import org.dpportal.content.PseudoLanguage;
import org.dpportal.content.Texts;
import org.dpportal.shared.DateRange;
import org.dpportal.shared.Money;

/** The words of a page in the reader's language: {@code #{m.t('home.title')}}. */
@Named("m")
@RequestScoped
public class Words {
    private Texts texts;
    private Language language;
    private Optional<PseudoLanguage> pseudo = Optional.empty();

    public Words() {}

    @Inject
    Words(Texts texts, Reading reading) {
        this.texts = texts;
        this.language = reading.getLanguage();
        this.pseudo = reading.pseudoLanguage();
    }

    /** In a language that is not the reader's: for somebody else's letter. */
    Words(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    public String t(String key) {
        return t(key, Map.of());
    }

    /** @param values the text's arguments by name, as in {@code #{m.t('home.todo', {'n': 3})}} */
    public String t(String key, Map<String, ?> values) {
        return pseudo.isEmpty() ? texts.text(language, key, values) : texts.text(pseudo.get(), key, values);
    }

    public String money(Money sum) {
        return texts.money(sum);
    }

    /** "Urdu (اردو)": a language as the reader calls it, and as its own speakers do. */
    public String name(Language named) {
        return spoken(texts.name(language, named));
    }

    /** "18 November 2026" */
    public String date(LocalDate day) {
        return spoken(texts.date(language, day));
    }

    /** "18 Nov 2026" */
    public String shortDate(LocalDate day) {
        return spoken(texts.shortDate(language, day));
    }

    /** "18 November" */
    public String dayAndMonth(LocalDate day) {
        return spoken(texts.dayAndMonth(language, day));
    }

    /** "Monday 30 November" */
    public String weekday(LocalDate day) {
        return spoken(texts.weekday(language, day));
    }

    /** "18 November 2026 at 6:12am" */
    public String dateTime(Instant instant) {
        return spoken(texts.dateTime(language, instant));
    }

    public String dateRange(DateRange range) {
        return spoken(texts.dateRange(language, range));
    }

    public String number(Number number) {
        return texts.number(language, number);
    }

    /** Words that are ready, made strange in a pseudo-language; else as they are. */
    String spoken(String written) {
        return pseudo.isEmpty() ? written : pseudo.get().spoken(written);
    }
}
