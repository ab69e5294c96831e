package org.dpportal.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every page that a citizen can meet, found in the web application itself; not the council's, nor the developers' own. */
final class CitizenViews {
    private static final Path WEB = Path.of("src/main/webapp");

    private CitizenViews() {}

    /** Without the ending, such as {@code receipts/amount}. */
    static List<String> all() {
        try (Stream<Path> files = Files.walk(WEB)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> WEB.relativize(file).toString().replace('\\', '/'))
                    .filter(name ->
                            !name.startsWith("WEB-INF/") && !name.startsWith("casework/") && !name.startsWith("dev/"))
                    .map(name -> name.replace(".xhtml", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
