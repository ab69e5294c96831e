package org.dpportal.communication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.dpportal.communication.Communication;
import org.dpportal.content.Language;
import org.dpportal.content.ReadingMode;
import org.dpportal.content.TextSize;
import org.dpportal.content.web.Reading;

/** Which language, standard or Easy Read, and how large: for the pages, and for letters. */
@Named
@RequestScoped
public class WantedReadingPage {
    @Inject
    private Wanted open;

    @Inject
    private Communication communication;

    @Inject
    private Reading reading;

    @Inject
    private HttpServletRequest request;

    private String language = "";
    private String mode = "";
    private String size = "";

    /** Called before the page is first written: what is not set yet is what the reader reads in now. */
    public void load() {
        open.requireChange();
        language =
                open.needs().reading().language().orElse(reading.getLanguage()).tag();
        mode = open.needs().reading().mode().orElse(reading.getMode()).parameter();
        size = open.needs().reading().size().orElse(TextSize.USUAL).parameter();
    }

    public Language[] languages() {
        return Language.values();
    }

    public ReadingMode[] modes() {
        return ReadingMode.values();
    }

    public TextSize[] sizes() {
        return TextSize.values();
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getMode() {
        return mode;
    }

    public void setMode(String mode) {
        this.mode = mode;
    }

    public String getSize() {
        return size;
    }

    public void setSize(String size) {
        this.size = size;
    }

    public void save() {
        Optional<Language> chosen = Language.of(language);
        Optional<ReadingMode> way = ReadingMode.of(mode);
        Optional<TextSize> letters = TextSize.of(size);
        if (chosen.isEmpty()) {
            open.problem("language", "communication.reading.problem.LANGUAGE");
        }
        if (way.isEmpty()) {
            open.problem("mode", "communication.reading.problem.MODE");
        }
        if (letters.isEmpty()) {
            open.problem("size", "communication.reading.problem.SIZE");
        }
        if (chosen.isPresent() && way.isPresent() && letters.isPresent()) {
            save(chosen.get(), way.get(), letters.get());
        }
    }

    private void save(Language chosen, ReadingMode way, TextSize letters) {
        boolean mine = open.actingFor().isSelf();
        // The address tells the cookie of this browser too; whoever answers for somebody else goes on reading as
        // before.
        String next = "/how-i-want-it?saved=yes" + (mine ? "&lang=" + chosen.tag() + "&view=" + way.parameter() : "");
        open.save(
                "language",
                acting -> {
                    communication.reading(acting, open.getVersion(), chosen, way, letters);
                    if (mine) {
                        remember(chosen, way, letters);
                    }
                },
                next);
    }

    private void remember(Language chosen, ReadingMode way, TextSize letters) {
        HttpSession session = request.getSession();
        session.setAttribute(Reading.PERSONS_LANGUAGE, chosen.tag());
        session.setAttribute(Reading.PERSONS_MODE, way.parameter());
        session.setAttribute(Reading.PERSONS_SIZE, letters.parameter());
    }
}
