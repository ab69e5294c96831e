package org.dpportal.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {
    private static final byte[] CONTENT = {1, 2, 3};
    private static final String HASH = "039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81";

    @TempDir
    Path root;

    @Test
    void the_file_is_on_the_disk_before_its_name_is_and_the_name_before_anybody_is_told() throws Exception {
        List<String> steps = new ArrayList<>();
        FileStore store = new FileStore(root, new FileStore.Disk() {
            @Override
            public void force(Path path) {
                steps.add("force " + name(path));
            }

            @Override
            public void move(Path from, Path to) throws IOException {
                steps.add("move to " + name(to));
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            }
        });
        assertEquals(HASH, store.keep(store.receive(in(CONTENT))));
        assertEquals(
                List.of("force a temporary file", "force the root", "force 03", "move to 03/90/" + HASH, "force 03/90"),
                steps);
    }

    @Test
    void what_was_kept_is_found_under_its_hash() throws Exception {
        FileStore store = new FileStore(root);
        store.keep(store.receive(in(CONTENT)));
        assertArrayEquals(CONTENT, Files.readAllBytes(store.find(HASH)));
    }

    @Test
    void a_full_disk_is_said_and_nothing_looks_kept() throws Exception {
        FileStore full = new FileStore(root, new FileStore.Disk() {
            @Override
            public void force(Path path) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void move(Path from, Path to) {}
        });
        FileRefused refused =
                assertThrows(FileRefused.class, () -> new FileCleaning(full).keep(in(Pictures.jpeg(40, 30))));
        assertEquals(FileProblem.NO_ROOM, refused.problem());
        try (var files = Files.walk(root)) {
            assertEquals(0, files.filter(Files::isRegularFile).count());
        }
    }

    @Test
    void an_upload_that_breaks_off_leaves_nothing() throws Exception {
        FileStore store = new FileStore(root);
        InputStream breaksOff = new InputStream() {
            private int sent;

            @Override
            public int read() throws IOException {
                if (sent++ > 50_000) {
                    throw new IOException("gone");
                }
                return 7;
            }
        };
        assertThrows(IOException.class, () -> store.receive(breaksOff));
        try (var files = Files.list(root.resolve("incoming"))) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void the_start_clears_away_what_a_crash_left_but_not_what_another_node_writes() throws Exception {
        FileStore store = new FileStore(root);
        Path left = store.receive(in(CONTENT));
        store.cleanUp(Instant.now());
        assertTrue(Files.exists(left));
        store.cleanUp(Instant.now().plus(2, ChronoUnit.HOURS));
        assertFalse(Files.exists(left));
    }

    @Test
    void a_path_is_never_taken_for_a_hash() throws Exception {
        FileStore store = new FileStore(root);
        for (String name : List.of("../../etc/passwd", HASH.toUpperCase(), HASH + "/..", "", "a\0b")) {
            assertThrows(IllegalArgumentException.class, () -> store.find(name));
        }
    }

    private String name(Path path) {
        String relative = root.relativize(path).toString();
        return relative.isEmpty() ? "the root" : relative.startsWith("incoming") ? "a temporary file" : relative;
    }

    private static InputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
