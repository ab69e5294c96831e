package org.dpportal.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Where things lie in the project's folder, and the few things to do with folders. */
final class Places {
    /** The project's folder: Maven and ./dev both start Java from there. */
    static final Path PROJECT = Path.of("").toAbsolutePath();

    static final Path SERVERS = PROJECT.resolve(".run/servers");
    static final Path DOCKER = PROJECT.resolve("docker");
    static final Path WAR = PROJECT.resolve("target/portal.war");
    /** The parts of the sign-in pages that the front end's build makes. */
    static final Path LOGIN_THEME = PROJECT.resolve("target/keycloak/themes");

    private Places() {}

    /** The unpacked server whose folder begins so; the version stands in pom.xml only. */
    static Path server(String prefix) {
        try (Stream<Path> all = Files.list(SERVERS)) {
            List<Path> found = all.filter(
                            folder -> folder.getFileName().toString().startsWith(prefix))
                    .toList();
            if (found.size() == 1) {
                return found.get(0);
            }
            // After a change of version the old folder is still there: the newest one is the one that Maven unpacked
            // last.
            return found.stream()
                    .max((one, other) -> modified(one).compareTo(modified(other)))
                    .orElseThrow(() -> new IllegalStateException(
                            prefix + "… is not in " + SERVERS + ": run mvn process-test-resources first"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static java.nio.file.attribute.FileTime modified(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path root) {
        if (!Files.exists(root)) {
            return;
        }
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException failed) throws IOException {
                    Files.delete(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A short name for the content of these files and folders and these words: the same name, the same content. */
    static String fingerprint(List<Path> paths, String... words) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path root : paths) {
                try (Stream<Path> all = Files.walk(root)) {
                    for (Path path : all.filter(Files::isRegularFile).sorted().toList()) {
                        digest.update(root.relativize(path).toString().getBytes());
                        digest.update(Files.readAllBytes(path));
                    }
                }
            }
            for (String word : words) {
                digest.update(word.getBytes());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
