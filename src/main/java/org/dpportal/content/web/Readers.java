package org.dpportal.content.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.dpportal.content.EasyReadPages;
import org.dpportal.content.Language;
import org.dpportal.content.ReadingMode;
import org.dpportal.content.Texts;

/** Words for somebody else than whoever has opened the page: an officer prints a letter in the language of whom it is for. */
@ApplicationScoped
public class Readers {
    @Inject
    private Texts texts;

    @Inject
    private EasyReadPages pages;

    @Inject
    private Drafts drafts;

    public Words words(Language language) {
        return new Words(texts, language);
    }

    public EasyRead easyRead(Language language) {
        return new EasyRead(pages, language);
    }

    /** Whether what is read so has not been checked by a qualified person. */
    public boolean isDraft(Language language, ReadingMode mode) {
        return drafts.inLanguage(language) || mode == ReadingMode.EASY_READ && drafts.inEasyRead(language);
    }
}
