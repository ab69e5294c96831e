package org.dpportal.feeds;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One council's folder with its {@code in}, {@code done} and {@code refused}. Files move, and are never deleted or overwritten. */
final class DropFolder {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,30}");
    private static final List<String> UNFINISHED = List.of(".part", ".tmp", ".filepart", ".crdownload");
    private static final List<String> FIRST = List.of("settings", "people", "funding");

    private final Path folder;

    private DropFolder(Path folder) {
        this.folder = folder;
    }

    /** Every folder below this one whose name can be a council's code. */
    static List<DropFolder> below(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("in"))
                            && CODE.matcher(folder.getFileName().toString()).matches())
                    .sorted()
                    .map(DropFolder::new)
                    .toList();
        }
    }

    /** The council's code. */
    String code() {
        return folder.getFileName().toString();
    }

    /** What a file looked like; the same twice means that nobody is writing to it. */
    record Look(long bytes, long changed) {}

    /** Files that may be ready: not hidden, and not named like an upload that is under way. */
    Map<Path, Look> look() throws IOException {
        Map<Path, Look> looks = new HashMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("in"))) {
            for (Path file : files.filter(DropFolder::mayBeReady).toList()) {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                looks.put(
                        file,
                        new Look(
                                attributes.size(), attributes.lastModifiedTime().toMillis()));
            }
        }
        return looks;
    }

    /** Those that look as they did before, in the order in which they are taken: settings, people, funding, then the rest, each by name. */
    List<Path> ready(Map<Path, Look> before) throws IOException {
        return look().entrySet().stream()
                .filter(file -> file.getValue().equals(before.get(file.getKey())))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparingInt(DropFolder::rank).thenComparing(Path::getFileName))
                .toList();
    }

    private static boolean mayBeReady(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && !name.startsWith(".")
                && UNFINISHED.stream().noneMatch(name::endsWith);
    }

    private static int rank(Path file) {
        String name = file.getFileName().toString();
        for (int rank = 0; rank < FIRST.size(); rank++) {
            if (isCouncils(name, FIRST.get(rank))) {
                return rank;
            }
        }
        return FIRST.size();
    }

    /** Whether this is the council's own file of that kind, such as {@code people.csv} or {@code 2026-11.people.csv}. */
    static boolean isCouncils(String name, String kind) {
        return name.equals(kind + ".csv") || name.endsWith("." + kind + ".csv");
    }

    /** Where the council's profiles stand. */
    List<Path> profiles() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".profile.properties"))
                    .sorted()
                    .toList();
        }
    }

    void done(Path file, String report) throws IOException {
        move(file, "done", report);
    }

    void refused(Path file, String report) throws IOException {
        move(file, "refused", report);
    }

    private void move(Path file, String where, String report) throws IOException {
        Path target = Files.createDirectories(folder.resolve(where));
        String name = freeName(target, file.getFileName().toString());
        // The report first: if the server stops in between, the file is simply taken again, which changes nothing.
        String reported = shortened(name);
        Path written = target.resolve("." + reported + ".report.tmp");
        Files.writeString(written, report, StandardCharsets.UTF_8);
        Files.move(written, target.resolve(reported + ".report.txt"), StandardCopyOption.REPLACE_EXISTING);
        Files.move(file, target.resolve(name));
    }

    private static String freeName(Path folder, String name) {
        String free = name;
        for (int i = 2; Files.exists(folder.resolve(free)); i++) {
            free = i + "-" + shortened(name);
        }
        return free;
    }

    /** File systems take names of 255 bytes; what is written around a name must fit in too. */
    private static String shortened(String name) {
        String shorter = name;
        while (shorter.getBytes(StandardCharsets.UTF_8).length > 230) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
        }
        return shorter;
    }
}
