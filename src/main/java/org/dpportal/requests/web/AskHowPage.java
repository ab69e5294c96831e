package org.dpportal.requests.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dpportal.content.Language;
import org.dpportal.content.PlainText;
import org.dpportal.content.web.Reading;
import org.dpportal.requests.RequestNeeds;
import org.dpportal.requests.Requests;

/** In which language and how shall the council talk and write? Filled in as the page itself is read; whoever asks can change it. */
@Named
@RequestScoped
public class AskHowPage {
    @Inject
    private OpenRequest open;

    @Inject
    private Requests requests;

    @Inject
    private Reading reading;

    private String language = "";
    private String languageOther = "";
    private String format = "";
    private String formatOther = "";
    private List<String> help = List.of();

    /** Called before the page is first written. */
    public void load() {
        if (open.isOpen("how")) {
            language = reading.getLanguage().tag();
            format = (reading.isEasy() ? RequestNeeds.Format.EASY_READ : RequestNeeds.Format.STANDARD).name();
            open.draft().flatMap(answers -> answers.how()).ifPresent(said -> {
                language = said.language();
                languageOther = said.languageOther();
                format = said.format().name();
                formatOther = said.formatOther();
                help = said.help().stream().map(Enum::name).toList();
            });
        }
    }

    public Language[] languages() {
        return Language.values();
    }

    public RequestNeeds.Format[] formats() {
        return RequestNeeds.Format.values();
    }

    public RequestNeeds.Help[] helps() {
        return RequestNeeds.Help.values();
    }

    public void next() {
        String ownLanguage = PlainText.of(languageOther);
        String ownFormat = PlainText.of(formatOther);
        boolean other = language.equals(RequestNeeds.OTHER);
        boolean spoken = Language.of(language).isPresent() || other && !ownLanguage.isEmpty();
        Optional<RequestNeeds.Format> chosen = Arrays.stream(RequestNeeds.Format.values())
                .filter(one -> one.name().equals(format))
                .findFirst();
        boolean shaped = chosen.isPresent() && (chosen.get() != RequestNeeds.Format.OTHER || !ownFormat.isEmpty());
        if (!spoken) {
            open.problem(other ? "languageOther" : "language", "requests.how.problem.LANGUAGE");
        }
        if (!shaped) {
            open.problem(chosen.isPresent() ? "formatOther" : "format", "requests.how.problem.FORMAT");
        }
        boolean fits = open.fits("languageOther", ownLanguage, RequestNeeds.LONGEST_LANGUAGE)
                & open.fits("formatOther", ownFormat, RequestNeeds.LONGEST_FORMAT);
        if (spoken && shaped && fits) {
            save(new RequestNeeds(language, ownLanguage, chosen.get(), ownFormat, chosenHelp()));
        }
    }

    private void save(RequestNeeds how) {
        requests.how(open.key(), how);
        open.goOn();
    }

    private Set<RequestNeeds.Help> chosenHelp() {
        return Arrays.stream(RequestNeeds.Help.values())
                .filter(one -> help.contains(one.name()))
                .collect(Collectors.toSet());
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getLanguageOther() {
        return languageOther;
    }

    public void setLanguageOther(String languageOther) {
        this.languageOther = languageOther;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }

    public String getFormatOther() {
        return formatOther;
    }

    public void setFormatOther(String formatOther) {
        this.formatOther = formatOther;
    }

    public List<String> getHelp() {
        return help;
    }

    public void setHelp(List<String> help) {
        this.help = help;
    }
}
