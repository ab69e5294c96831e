package org.dpportal.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.dpportal.content.Language;
import org.dpportal.content.ReadingMode;
import org.dpportal.content.web.EasyRead;
import org.dpportal.content.web.Readers;
import org.dpportal.content.web.Reading;
import org.dpportal.content.web.Words;
import org.dpportal.councils.web.MyCouncil;
import org.dpportal.notifications.Letter;

/** Writes letters: for whoever reads the page, or for somebody else who gets it on paper. */
@RequestScoped
public class Paper {
    @Inject
    private Reading reading;

    @Inject
    private Words words;

    @Inject
    private EasyRead easyRead;

    @Inject
    private Readers readers;

    @Inject
    private MyCouncil council;

    /** In the reader's own language and way of reading. */
    public WrittenLetter write(Letter letter) {
        return new WrittenLetter(
                letter,
                new WrittenLetter.Manner(reading.getTag(), reading.getDirection(), reading.isEasy(), reading.isDraft()),
                words,
                easyRead,
                council);
    }

    /** In the language and the way of reading of whom it is for, whatever the page around it is read in. */
    public WrittenLetter write(Letter letter, Language language, ReadingMode mode) {
        return new WrittenLetter(
                letter,
                new WrittenLetter.Manner(
                        language.tag(),
                        language.direction(),
                        mode == ReadingMode.EASY_READ,
                        readers.isDraft(language, mode)),
                readers.words(language),
                readers.easyRead(language),
                council);
    }
}
