package org.dpportal.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dpportal.servers.RunningPortal;

/** A file on the shelf whose bytes are words that stand nowhere else. */
record StoredPhoto(String hash, int bytes) {
    static StoredPhoto of(String words) {
        byte[] content = words.getBytes(StandardCharsets.UTF_8);
        try {
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            Path folder =
                    RunningPortal.get().files().resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4));
            Files.write(Files.createDirectories(folder).resolve(hash), content);
            return new StoredPhoto(hash, content.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
