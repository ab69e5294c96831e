package org.dpportal.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dpportal.accounts.AccountLines;
import org.dpportal.accounts.SpendingCategory;
import org.dpportal.councils.SettingKey;
import org.dpportal.shared.Money;
import org.junit.jupiter.api.Test;

/** What {@code docs/feeds.md} shows to councils works as it stands there. */
class FeedsGuideTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final String guide = read();

    @Test
    void the_example_of_a_profile_reads_the_example_of_its_file() throws IOException {
        Properties values = new Properties();
        values.load(new StringReader(example("# kestrel.profile.properties")));
        Profile profile = Profile.of("kestrel.profile.properties", values);
        List<AccountLines> accounts = new CsvReader(profile, TODAY)
                .read(bytes(example("Kind;Card account"), profile.shape().encoding()));
        assertEquals(Money.ofPence(133_760), accounts.get(0).closing());
        assertEquals(SpendingCategory.TRANSPORT, accounts.get(0).lines().get(1).category());
        values.clear();
        values.load(new StringReader(example("# harrowdale.profile.properties")));
        assertTrue(Profile.of("harrowdale.profile.properties", values).isCamt());
    }

    @Test
    void the_examples_of_the_councils_own_files_are_taken() {
        Charset utf8 = Charset.forName("UTF-8");
        // A council that copies the example has set everything that it must.
        assertEquals(
                Arrays.stream(SettingKey.values())
                        .map(SettingKey::id)
                        .filter(id -> !id.startsWith("receipt.from.") || id.endsWith(".card"))
                        .collect(Collectors.toSet()),
                CouncilFiles.settings(bytes(example("setting,valid_from"), utf8)).stream()
                        .map(setting -> setting.key().id())
                        .collect(Collectors.toSet()));
        assertEquals(
                2,
                CouncilFiles.people(bytes(example("council_number,name"), utf8))
                        .people()
                        .size());
        assertEquals(
                1,
                CouncilFiles.funding(bytes(example("agreement,valid_from"), utf8))
                        .size());
    }

    @Test
    void every_category_is_named() {
        assertTrue(Stream.of(SpendingCategory.values())
                .allMatch(category -> guide.matches("(?s).*\\b" + category + "\\b.*")));
    }

    private String example(String firstLine) {
        return guide.substring(guide.indexOf("    " + firstLine))
                .lines()
                .takeWhile(line -> line.startsWith("    "))
                .map(line -> line.substring(4))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static InputStream bytes(String text, Charset encoding) {
        return new ByteArrayInputStream(text.getBytes(encoding));
    }

    private static String read() {
        try {
            return Files.readString(Path.of("docs/feeds.md"));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
