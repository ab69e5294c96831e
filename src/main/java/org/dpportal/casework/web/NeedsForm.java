package org.dpportal.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dpportal.communication.Channel;
import org.dpportal.communication.CommunicationNeeds;
import org.dpportal.communication.LetterFormat;
import org.dpportal.communication.Letters;
import org.dpportal.communication.Support;
import org.dpportal.communication.Told;
import org.dpportal.communication.WrittenDown;
import org.dpportal.content.Language;
import org.dpportal.content.PlainText;
import org.dpportal.content.ReadingMode;

/** The fields in which an officer writes down how a person wants it; nothing that they typed is lost when something is to be put right. */
@Named
@RequestScoped
public class NeedsForm {
    @Inject
    private Desk desk;

    private String language = "";
    private String mode = "";
    private String languageShown = "";
    private String modeShown = "";
    private String channel = Channel.PORTAL.name();
    private String format = LetterFormat.STANDARD.name();
    private final Map<Channel, String> addresses = new EnumMap<>(Channel.class);
    private List<String> support = List.of();
    private String words = "";
    private List<String> told = List.of();

    void fill(CommunicationNeeds needs) {
        language = needs.reading().language().map(Language::tag).orElse("");
        mode = needs.reading().mode().map(ReadingMode::parameter).orElse("");
        languageShown = language;
        modeShown = mode;
        channel = needs.letters().channel().name();
        format = needs.letters().format().name();
        for (Channel way : Channel.values()) {
            addresses.put(way, needs.letters().address(way).orElse(""));
        }
        support = needs.support().stream().map(Enum::name).toList();
        words = needs.words();
        told = needs.told().stream().map(Enum::name).toList();
    }

    /** Whether everything can be written down as it stands; says under each field what is to be put right. */
    boolean isGood() {
        boolean good = desk.fits("words", PlainText.of(words), CommunicationNeeds.LONGEST_WORDS);
        for (Channel way : Channel.values()) {
            boolean needed = way == way() && way.needsAddress();
            boolean typed = !PlainText.of(addresses.getOrDefault(way, "")).isEmpty();
            if ((needed || typed) && address(way).isEmpty()) {
                desk.problem(way.name().toLowerCase(Locale.ROOT), "communication.address.problem." + way);
                good = false;
            }
        }
        return good;
    }

    /** Language and mode only if the officer has changed them: the person may have switched the page they read meanwhile, which counts nothing on. */
    WrittenDown answers(WrittenDown.Said said) {
        Letters letters = new Letters(
                way(),
                named(LetterFormat.values(), format).orElse(LetterFormat.STANDARD),
                address(Channel.MAIL),
                address(Channel.TEXT),
                address(Channel.POST));
        return new WrittenDown(
                said,
                Language.of(language.equals(languageShown) ? "" : language),
                ReadingMode.of(mode.equals(modeShown) ? "" : mode),
                letters,
                all(Support.values(), support),
                PlainText.of(words),
                all(Told.values(), told));
    }

    private Channel way() {
        return named(Channel.values(), channel).orElse(Channel.PORTAL);
    }

    private Optional<String> address(Channel way) {
        return way.read(addresses.getOrDefault(way, ""));
    }

    static <T extends Enum<T>> Optional<T> named(T[] values, String name) {
        return Arrays.stream(values).filter(one -> one.name().equals(name)).findFirst();
    }

    private static <T extends Enum<T>> Set<T> all(T[] values, List<String> names) {
        return Arrays.stream(values).filter(one -> names.contains(one.name())).collect(Collectors.toSet());
    }

    public Language[] languages() {
        return Language.values();
    }

    public ReadingMode[] modes() {
        return ReadingMode.values();
    }

    public Channel[] channels() {
        return Channel.values();
    }

    public LetterFormat[] formats() {
        return LetterFormat.values();
    }

    public Support[] supports() {
        return Support.values();
    }

    public Told[] tolds() {
        return Told.values();
    }

    public int longest() {
        return CommunicationNeeds.LONGEST_WORDS;
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

    /** The language that the page showed; its form sends it back. */
    public String getLanguageShown() {
        return languageShown;
    }

    public void setLanguageShown(String languageShown) {
        this.languageShown = languageShown;
    }

    public String getModeShown() {
        return modeShown;
    }

    public void setModeShown(String modeShown) {
        this.modeShown = modeShown;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }

    public String getMail() {
        return addresses.getOrDefault(Channel.MAIL, "");
    }

    public void setMail(String mail) {
        addresses.put(Channel.MAIL, mail);
    }

    public String getPhone() {
        return addresses.getOrDefault(Channel.TEXT, "");
    }

    public void setPhone(String phone) {
        addresses.put(Channel.TEXT, phone);
    }

    public String getPost() {
        return addresses.getOrDefault(Channel.POST, "");
    }

    public void setPost(String post) {
        addresses.put(Channel.POST, post);
    }

    public List<String> getSupport() {
        return support;
    }

    public void setSupport(List<String> support) {
        this.support = support;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public List<String> getTold() {
        return told;
    }

    public void setTold(List<String> told) {
        this.told = told;
    }
}
