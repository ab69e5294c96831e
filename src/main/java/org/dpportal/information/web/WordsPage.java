package org.dpportal.information.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dpportal.content.EasyReadRow;
import org.dpportal.content.EasyReadRow.Segment;
import org.dpportal.content.Glossary;
import org.dpportal.content.HardWord;
import org.dpportal.content.Language;
import org.dpportal.content.web.HardWords;
import org.dpportal.content.web.Reading;

/** Every hard word with its meaning, and with the English word beside it: whoever phones the council may need that one. */
@Named
@RequestScoped
public class WordsPage {
    @Inject
    private Glossary glossary;

    @Inject
    private HardWords hardWords;

    @Inject
    private Reading reading;

    public List<HardWord> words() {
        return hardWords.all();
    }

    /** Empty on an English page. */
    public String inEnglish(HardWord word) {
        return reading.getLanguage() == Language.EN
                ? ""
                : glossary.word(Language.EN, word.key()).map(HardWord::word).orElse("");
    }

    /** The word for an Easy Read page: the word itself in bold, then what it means. */
    public List<EasyReadRow> row(HardWord word) {
        return List.of(new EasyReadRow(
                "speech", 0, List.of(new Segment(word.word(), true, ""), new Segment(": " + word.means(), false, ""))));
    }
}
