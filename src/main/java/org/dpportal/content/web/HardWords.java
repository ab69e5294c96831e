package org.dpportal.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.dpportal.content.EasyReadRow;
import org.dpportal.content.Glossary;
import org.dpportal.content.HardWord;
import org.dpportal.content.Language;
import org.dpportal.content.PseudoLanguage;

/** What hard words mean, in the reader's language. */
@Named("hardWords")
@RequestScoped
public class HardWords {
    private Glossary glossary;
    private Language language;
    private Optional<PseudoLanguage> pseudo = Optional.empty();
    private Words words;

    public HardWords() {}

    @Inject
    HardWords(Glossary glossary, Reading reading, Words words) {
        this.glossary = glossary;
        this.language = reading.getLanguage();
        this.pseudo = reading.pseudoLanguage();
        this.words = words;
    }

    /** Every hard word, as the glossary orders them. */
    public List<HardWord> all() {
        return glossary.words(language).stream().map(this::spoken).toList();
    }

    /** @param key the word's name in the glossary */
    public String means(String key) {
        return glossary.word(language, key)
                .map(word -> spoken(word).means())
                .orElseThrow(() -> new IllegalArgumentException("No hard word " + key));
    }

    private HardWord spoken(HardWord word) {
        return new HardWord(word.key(), word.forms().stream().map(words::spoken).toList(), words.spoken(word.means()));
    }

    /** The text in runs; see {@link Glossary#explained}. */
    public List<EasyReadRow.Segment> explained(String text, List<String> keys) {
        return pseudo.map(strange -> glossary.explained(strange, text, keys))
                .orElseGet(() -> glossary.explained(language, text, keys));
    }
}
