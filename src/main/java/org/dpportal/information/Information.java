package org.dpportal.information;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dpportal.content.Glossary;
import org.dpportal.content.Language;
import org.dpportal.content.Passages;
import org.dpportal.content.Texts;

/** The front door to the pages of information. All of it is public, and none of it is about anybody. */
@ApplicationScoped
public class Information {
    private static final String FILE = "translations/leaflets.properties";

    private final List<Leaflet> leaflets = read();
    private final Map<Language, List<Place>> places = new ConcurrentHashMap<>();
    private Texts texts;
    private Glossary glossary;
    private Passages passages;

    public Information() {}

    @Inject
    Information(Texts texts, Glossary glossary, Passages passages) {
        this.texts = texts;
        this.glossary = glossary;
        this.passages = passages;
    }

    /** In the order in which they are best read. */
    public List<Leaflet> leaflets() {
        return leaflets;
    }

    public Leaflet leaflet(String name) {
        return leaflets.stream()
                .filter(leaflet -> leaflet.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No page of information is called " + name));
    }

    /** Where the words stand in the reader's language; if nowhere, in the other language that has most of them. */
    public List<Found> search(Language reader, String typed) {
        Sought sought = Sought.of(typed);
        List<Found> own = search(sought, reader);
        return !own.isEmpty()
                ? own
                : Stream.of(Language.values())
                        .filter(other -> other != reader)
                        .map(other -> search(sought, other))
                        .max(Comparator.comparing(List::size))
                        .orElse(List.of());
    }

    private List<Found> search(Sought sought, Language language) {
        return places.computeIfAbsent(language, this::places).stream()
                .flatMap(place -> place.find(sought, language).stream())
                .toList();
    }

    /** Words first: whoever seeks one wants to know what it means. Then the form that asks for a direct payment. */
    private List<Place> places(Language language) {
        Stream<Place> words = glossary.words(language).stream()
                .map(word -> Place.of("/words#" + word.key(), word.word(), word.forms(), List.of(word.means())));
        Stream<Place> pages = leaflets.stream().map(leaflet -> {
            String title = texts.text(language, leaflet.title());
            String beginning = leaflet.title().substring(0, leaflet.title().lastIndexOf('.') + 1);
            return Place.of(leaflet.address(), title, List.of(title), passages.under(language, beginning));
        });
        String ask = texts.text(language, "requests.ask.title");
        Place form = Place.of("/ask", ask, List.of(ask), passages.under(language, "requests.ask."));
        return Stream.of(words, Stream.of(form), pages).flatMap(all -> all).toList();
    }

    private static List<Leaflet> read() {
        Properties described = new Properties();
        try (InputStream in = Information.class.getClassLoader().getResourceAsStream(FILE)) {
            described.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
        return Stream.of(described.getProperty("leaflets").split(" +"))
                .map(name -> Leaflet.of(name, described))
                .collect(Collectors.toUnmodifiableList());
    }
}
