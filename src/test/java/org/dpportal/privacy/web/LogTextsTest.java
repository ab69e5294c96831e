package org.dpportal.privacy.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dpportal.content.Language;
import org.dpportal.content.Texts;
import org.dpportal.representation.Basis;
import org.dpportal.representation.EndReason;
import org.junit.jupiter.api.Test;

/** Whatever the trail can say about a person, and whatever a person can be told, has words. */
class LogTextsTest {
    private static final Path ROOMS = Path.of("src/main/java/org/dpportal");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    /** What is done for a whole council, or before anybody knows whom it is about. */
    private static final Set<String> ABOUT_NOBODY = Set.of(
            "people-enrolled",
            "setting-changed",
            "feed-posted",
            "accounts-opened",
            "funding-set",
            "acting-asked",
            "organisation-founded");

    private static final Pattern ACTION = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");
    private static final Pattern ACTION_IN_SQL = Pattern.compile("'([a-z]+(?:-[a-z]+)+)'");
    private static final Pattern NOTICE = Pattern.compile("\"((?:helper|right|invitation)[A-Z][A-Za-z]*)\"");

    private final Texts texts = new Texts();

    @Test
    void every_action_that_can_be_about_a_person_has_words() {
        Set<String> actions = new TreeSet<>(found(ROOMS, ".java", ACTION, "AuditEntry\\.of\\(|\\btelling\\."));
        actions.addAll(found(MIGRATIONS, ".sql", ACTION_IN_SQL, "insert into audit_entry"));
        actions.removeAll(ABOUT_NOBODY);
        assertTrue(actions.containsAll(Set.of("page-seen", "receipt-sent", "helper-ended", "receipts-listed")));
        assertEquals(List.of(), without(actions, "privacy.action.", ""));
    }

    @Test
    void every_notice_has_words_and_easy_read() throws IOException {
        Set<String> notices = found(ROOMS, ".java", NOTICE, "notices\\.tell\\(|\\btelling\\.");
        assertTrue(notices.size() >= 8, notices.toString());
        assertEquals(List.of(), without(notices, "notices.", ".title"));
        assertEquals(List.of(), without(notices, "notices.", ".text"));
        String easyRead = Files.readString(Path.of("easy-read/privacy/messages/en.md"));
        assertEquals(
                List.of(),
                notices.stream()
                        .filter(key -> !easyRead.contains("## " + key + "\n"))
                        .toList());
    }

    @Test
    void every_ground_and_every_reason_has_words() {
        Set<String> grounds = Stream.of(Basis.values())
                .filter(basis -> basis != Basis.SELF)
                .map(Enum::name)
                .collect(Collectors.toSet());
        assertEquals(List.of(), without(grounds, "representation.basis.", ""));
        Set<String> reasons = Stream.of(EndReason.values()).map(Enum::name).collect(Collectors.toSet());
        assertEquals(List.of(), without(reasons, "representation.reason.", ""));
    }

    private List<String> without(Set<String> names, String before, String after) {
        return names.stream()
                .filter(name -> texts.text(Language.EN, before + name + after).startsWith("⟦"))
                .toList();
    }

    /** What stands in the files of these folders that do such a thing, but not in their pages' beans. */
    private static Set<String> found(Path folder, String ending, Pattern wanted, String doing) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.getParent().endsWith("web"))
                    .map(LogTextsTest::read)
                    .filter(source -> Pattern.compile(doing).matcher(source).find())
                    .flatMap(source -> wanted.matcher(source).results().map(found -> found.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
