package org.dpportal.content;

import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.dpportal.shared.DateRange;
import org.dpportal.shared.Money;

/**
 * Every word the portal says, in every language. Texts are read when their file is first asked for and kept in the form in which they are
 * written out. A text that is missing in a language is answered in English: with a log line, and in the sample set-up with
 * {@code ⟦ ⟧} around it, so that nobody overlooks it.
 */
@ApplicationScoped
public class Texts {
    private static final System.Logger LOG = System.getLogger(Texts.class.getName());

    private final boolean markingMissing;
    private final Map<Language, Writing> writings = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, Message>> messages = new EnumMap<>(Language.class);
    private final Map<PseudoLanguage, Map<String, Message>> strange = new EnumMap<>(PseudoLanguage.class);
    private final Map<String, TextFile> files = new ConcurrentHashMap<>();

    public Texts() {
        this(Boolean.getBoolean("dp.sample"));
    }

    Texts(boolean markingMissing) {
        this.markingMissing = markingMissing;
        for (PseudoLanguage pseudo : PseudoLanguage.values()) {
            strange.put(pseudo, new ConcurrentHashMap<>());
        }
        for (Language language : Language.values()) {
            messages.put(language, new ConcurrentHashMap<>());
            writings.put(language, new Writing(language, key -> message(language, key)));
        }
    }

    public String text(Language language, String key) {
        return text(language, key, Map.of());
    }

    /** @param values the text's arguments by name: words, numbers, {@link Money}, {@link LocalDate}, {@link Instant}, {@link DateRange} */
    public String text(Language language, String key, Map<String, ?> values) {
        return message(language, key).write(values, writings.get(language));
    }

    /** The English text made strange, for whoever builds pages. */
    public String text(PseudoLanguage pseudo, String key, Map<String, ?> values) {
        return strange.get(pseudo)
                .computeIfAbsent(key, first -> Message.of(pseudo.pattern(pattern(key))))
                .write(values, writings.get(Language.EN));
    }

    /** {@code £1,234.50}, the same in every language and kept from being turned round in those that run from right to left. */
    public String money(Money sum) {
        return written(Language.EN, (out, writing) -> writing.money(out, sum));
    }

    /** "Urdu (اردو)": a language as the reader calls it, and as its own speakers do. */
    public String name(Language reader, Language named) {
        String name = new ULocale(named.tag()).getDisplayLanguage(new ULocale(reader.tag()));
        return name.equals(named.ownName()) ? name : name + " (" + named.ownName() + ")";
    }

    /** "18 November 2026" */
    public String date(Language language, LocalDate day) {
        return written(language, (out, writing) -> writing.day(out, day));
    }

    /** "18 Nov 2026" */
    public String shortDate(Language language, LocalDate day) {
        return written(language, (out, writing) -> writing.shortDay(out, day));
    }

    /** "18 November" */
    public String dayAndMonth(Language language, LocalDate day) {
        return written(language, (out, writing) -> writing.dayAndMonth(out, day));
    }

    /** "Monday 30 November" */
    public String weekday(Language language, LocalDate day) {
        return written(language, (out, writing) -> writing.weekday(out, day));
    }

    /** "18 November 2026 at 6:12am", by the clocks of the United Kingdom */
    public String dateTime(Language language, Instant instant) {
        return written(language, (out, writing) -> writing.dateTime(out, instant));
    }

    /** "2 November 2026 to 29 November 2026" */
    public String dateRange(Language language, DateRange range) {
        return text(language, "common.dateRange", Map.of("first", range.first(), "last", range.last()));
    }

    public String number(Language language, Number number) {
        return written(language, (out, writing) -> writing.number(out, number));
    }

    /** Whether a qualified person has yet to review any of this feature's texts in this language. English is what the others are made from. */
    public boolean isDraft(Language language, String feature) {
        return language != Language.EN && file(language, feature).isDraft(file(Language.EN, feature));
    }

    /** The texts of one feature as they are written in its file, by key; in the order of their keys. */
    Map<String, String> patterns(Language language, String feature) {
        return file(language, feature).texts();
    }

    Writing writing(Language language) {
        return writings.get(language);
    }

    private String written(Language language, BiConsumer<StringBuilder, Writing> write) {
        StringBuilder out = new StringBuilder(32);
        write.accept(out, writings.get(language));
        return out.toString();
    }

    private Message message(Language language, String key) {
        Map<String, Message> known = messages.get(language);
        Message message = known.get(key);
        if (message == null) {
            message = found(language, key);
            known.put(key, message);
        }
        return message;
    }

    private Message found(Language language, String key) {
        int dot = key.indexOf('.');
        String feature = dot < 0 ? key : key.substring(0, dot);
        String pattern = file(language, feature).texts().get(key);
        if (pattern != null) {
            return Message.of(pattern);
        }
        String english = file(Language.EN, feature).texts().get(key);
        LOG.log(System.Logger.Level.WARNING, "No text {0} in language {1}", key, language.tag());
        if (english == null) {
            return Message.verbatim("⟦" + key + "⟧");
        }
        return Message.of(markingMissing ? "⟦" + english + "⟧" : english);
    }

    private String pattern(String key) {
        int dot = key.indexOf('.');
        return file(Language.EN, dot < 0 ? key : key.substring(0, dot)).texts().getOrDefault(key, "⟦" + key + "⟧");
    }

    private TextFile file(Language language, String feature) {
        return files.computeIfAbsent(language.tag() + "/" + feature, name -> TextFile.of(language, feature));
    }
}
