package org.dpportal.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * What happens to a file between the browser and the shelf: received, recognised by its content, cleaned, and only then kept. At most two
 * are opened at once, so that memory stays bounded however many arrive.
 */
final class FileCleaning {
    private static final System.Logger LOG = System.getLogger(FileCleaning.class.getName());
    private static final Detector BY_CONTENT = MimeTypes.getDefaultMimeTypes();

    private final FileStore store;
    private final Semaphore tables = new Semaphore(2, true);

    FileCleaning(FileStore store) {
        this.store = store;
    }

    KeptFile keep(InputStream from) throws FileRefused {
        try {
            Path received = store.receive(from);
            Path cleaned = null;
            try {
                cleaned = store.temporary();
                return clean(received, cleaned);
            } finally {
                Files.deleteIfExists(received);
                if (cleaned != null) {
                    Files.deleteIfExists(cleaned);
                }
            }
        } catch (IOException notWritten) {
            throw new FileRefused(FileProblem.NO_ROOM, notWritten);
        }
    }

    private KeptFile clean(Path received, Path cleaned) throws IOException, FileRefused {
        FileKind kind = recognise(received);
        int pages = 1;
        takeTable();
        try {
            if (kind.isPicture()) {
                kind = PhotoCleaning.clean(received, kind, cleaned);
            } else {
                pages = PdfCleaning.clean(received, cleaned);
            }
        } catch (RuntimeException | StackOverflowError strange) {
            // Libraries answer some malformed files in ways that nobody foresees; for the person it is one thing.
            LOG.log(
                    System.Logger.Level.WARNING,
                    "A file was refused: {0}",
                    strange.getClass().getName());
            throw new FileRefused(FileProblem.DAMAGED, strange);
        } finally {
            tables.release();
        }
        long bytes = Files.size(cleaned);
        if (bytes > FileStore.MOST_BYTES) {
            throw new FileRefused(FileProblem.TOO_BIG);
        }
        return new KeptFile(store.keep(cleaned), kind, (int) bytes, pages);
    }

    private static FileKind recognise(Path file) throws IOException, FileRefused {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            String type = BY_CONTENT.detect(in, new Metadata()).toString();
            return FileKind.of(type).orElseThrow(() -> new FileRefused(FileProblem.WRONG_KIND));
        }
    }

    private void takeTable() throws FileRefused {
        try {
            if (!tables.tryAcquire(30, TimeUnit.SECONDS)) {
                throw new FileRefused(FileProblem.BUSY);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new FileRefused(FileProblem.BUSY, stopping);
        }
    }
}
