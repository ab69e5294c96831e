package org.dpportal.privacy.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.dpportal.content.web.EasyRead;
import org.dpportal.content.web.Words;
import org.dpportal.councils.PhoneLine;
import org.dpportal.councils.web.MyCouncil;
import org.dpportal.notifications.Letter;

/** A letter as it is written for one reader: for the person's own page, and for the officer who prints it in the person's language. */
public final class WrittenLetter {
    private static final ZoneId UK = ZoneId.of("Europe/London");
    /** What a window of an envelope shows. */
    private static final int MOST_LINES = 8;

    private final Letter letter;
    private final Manner manner;
    private final Words words;
    private final EasyRead easyRead;
    private final MyCouncil council;

    /**
     * How it is read.
     *
     * @param tag for the {@code lang} attribute
     * @param direction for the {@code dir} attribute
     * @param draft whether nobody qualified has checked these words
     */
    public record Manner(String tag, String direction, boolean easy, boolean draft) {}

    public WrittenLetter(Letter letter, Manner manner, Words words, EasyRead easyRead, MyCouncil council) {
        this.letter = letter;
        this.manner = manner;
        this.words = words;
        this.easyRead = easyRead;
        this.council = council;
    }

    public Manner manner() {
        return manner;
    }

    /** For the {@code class} attribute: the form in which the person wants their letters. */
    public String styleClass() {
        return "dp-letter" + (manner.easy() ? " dp-easy" : "") + (letter.largePrint() ? " dp-letter--large" : "");
    }

    public Words words() {
        return words;
    }

    public EasyRead easyRead() {
        return easyRead;
    }

    /** The lines of the address on the envelope; none if the person has given none. */
    public List<String> post() {
        return letter.post().stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST_LINES)
                .toList();
    }

    public String reference() {
        return letter.notice().reference().value();
    }

    public LocalDate day() {
        return LocalDate.ofInstant(letter.notice().at(), UK);
    }

    public String title() {
        return new NoticeWords(words).title(letter.notice());
    }

    public String text() {
        return new NoticeWords(words).text(letter.notice());
    }

    /** Why, in the words of whoever did it or in ours; empty if nobody said. */
    public String reason() {
        return new NoticeWords(words).reason(letter.notice());
    }

    /** What Easy Read names the notice by. */
    public String key() {
        return letter.notice().key();
    }

    public Map<String, Object> values() {
        return new NoticeWords(words).values(letter.notice());
    }

    public String person() {
        return letter.person();
    }

    public String council() {
        return council.name();
    }

    public String phone() {
        return council.phoneLine();
    }

    /** When somebody answers the phone, in the language of the letter. */
    public String hours() {
        PhoneLine line = council.phone();
        return line == null ? "" : MyCouncil.hours(line, words);
    }
}
