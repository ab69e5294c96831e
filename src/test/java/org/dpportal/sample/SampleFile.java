package org.dpportal.sample;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that appears under its name only when it is whole, as the drop folder wants it. */
final class SampleFile implements AutoCloseable {
    private final Path target;
    private final Path unfinished;
    private final BufferedWriter writer;

    SampleFile(Path target, Charset encoding) throws IOException {
        this.target = target;
        Files.createDirectories(target.getParent());
        unfinished = target.resolveSibling(target.getFileName() + ".part");
        writer = new BufferedWriter(Files.newBufferedWriter(unfinished, encoding), 1 << 16);
    }

    void line(String text) throws IOException {
        writer.write(text);
        writer.write('\n');
    }

    @Override
    public void close() throws IOException {
        writer.close();
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    }
}
