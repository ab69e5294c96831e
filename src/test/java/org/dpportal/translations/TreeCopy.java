package org.dpportal.translations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The words of a project, texts and Easy Read, put elsewhere so that something can be tried on them. */
final class TreeCopy {
    private static final List<String> FOLDERS = List.of("translations", "easy-read");

    private TreeCopy() {}

    static Path of(Path tree, Path copy) throws IOException {
        for (Map.Entry<Path, String> file : contents(tree).entrySet()) {
            Path to = copy.resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.writeString(to, file.getValue());
        }
        return copy;
    }

    /** Every file of words with what stands in it, by its path below the tree. */
    static Map<Path, String> contents(Path tree) throws IOException {
        Map<Path, String> contents = new TreeMap<>();
        for (String folder : FOLDERS) {
            if (Files.isDirectory(tree.resolve(folder))) {
                try (Stream<Path> all = Files.walk(tree.resolve(folder))) {
                    for (Path file : all.filter(Files::isRegularFile).toList()) {
                        contents.put(tree.relativize(file), Files.readString(file));
                    }
                }
            }
        }
        return contents;
    }
}
