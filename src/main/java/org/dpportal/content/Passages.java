package org.dpportal.content;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the portal says in a language, sentence by sentence, for whoever searches in it. */
@ApplicationScoped
public class Passages {
    private Texts texts;

    public Passages() {}

    @Inject
    Passages(Texts texts) {
        this.texts = texts;
    }

    /** The sentences of every text whose key begins with this and that needs no values, such as {@code information.family.}. */
    public List<String> under(Language language, String beginning) {
        String feature = beginning.substring(0, beginning.indexOf('.'));
        Map<String, String> written = texts.patterns(Language.EN, feature);
        return written.keySet().stream()
                .filter(key -> key.startsWith(beginning))
                .filter(key -> Message.of(written.get(key)).plain().isPresent())
                .flatMap(key -> sentences(language, texts.text(language, key)).stream())
                .toList();
    }

    static List<String> sentences(Language language, String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language.tag()));
        breaks.setText(text);
        List<String> sentences = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            sentences.add(text.substring(from, to).strip());
            from = to;
        }
        return sentences;
    }
}
