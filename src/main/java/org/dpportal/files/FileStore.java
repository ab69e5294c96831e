package org.dpportal.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/**
 * Files under the hash of their content, sharded into two levels of folders. What {@link #keep} has returned survives a power cut; a file
 * that was being written when the power went is never seen. No name that a person gave ever becomes a path.
 */
final class FileStore {
    static final int MOST_BYTES = 10 * 1024 * 1024;
    /** Older than any upload can take, also on another node that shares the folder. */
    private static final Duration LEFT_BEHIND = Duration.ofHours(1);

    /** The steps whose order makes the promise; a test listens to them. */
    interface Disk {
        void force(Path fileOrFolder) throws IOException;

        void move(Path from, Path to) throws IOException;
    }

    private static final Disk REAL = new Disk() {
        @Override
        public void force(Path fileOrFolder) throws IOException {
            try (FileChannel channel = FileChannel.open(fileOrFolder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    };

    private final Path root;
    private final Path incoming;
    private final Disk disk;

    FileStore(Path root) throws IOException {
        this(root, REAL);
    }

    FileStore(Path root, Disk disk) throws IOException {
        this.root = Files.createDirectories(root);
        this.incoming = Files.createDirectories(root.resolve("incoming"));
        this.disk = disk;
    }

    /** An empty file in the same file system, so that the later rename is atomic. */
    Path temporary() throws IOException {
        return Files.createTempFile(incoming, "", ".part");
    }

    /** Streams what arrives into a temporary file; the caller deletes it. */
    Path receive(InputStream from) throws IOException, FileRefused {
        Path file = temporary();
        boolean whole = false;
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] piece = new byte[16 * 1024];
            long total = 0;
            int length;
            while ((length = from.read(piece)) > 0) {
                total += length;
                if (total > MOST_BYTES) {
                    throw new FileRefused(FileProblem.TOO_BIG);
                }
                out.write(piece, 0, length);
            }
            if (total == 0) {
                throw new FileRefused(FileProblem.EMPTY);
            }
            whole = true;
            return file;
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }

    /**
     * Moves a finished temporary file to its place for good.
     *
     * @return the hash of its content, under which {@link #open} finds it
     */
    String keep(Path finished) throws IOException {
        String hash = hash(finished);
        Path target = place(hash);
        disk.force(finished);
        makeFolder(target.getParent());
        disk.move(finished, target);
        disk.force(target.getParent());
        return hash;
    }

    Path find(String hash) {
        return place(hash);
    }

    /** Removes what an upload left behind that never finished. */
    void cleanUp(Instant now) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(incoming, "*.part")) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(LEFT_BEHIND))) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            makeFolder(folder.getParent());
            Files.createDirectories(folder);
            disk.force(folder.getParent());
        }
    }

    private Path place(String hash) {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not a hash");
        }
        return root.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash);
    }

    private static String hash(Path file) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
