package org.dpportal.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/**
 * Where uploaded files are put and found again, in the folder that the setting {@code dp.files} names. It knows nobody's rights: only a
 * front door that has checked them may hand out what stands here.
 */
@ApplicationScoped
public class FileShelf {
    private static final System.Logger LOG = System.getLogger(FileShelf.class.getName());

    @Inject
    private Clock clock;

    private FileStore store;
    private FileCleaning cleaning;

    /**
     * Receives, cleans and keeps one file. Never inside a transaction: a large photo takes a second, and a connection is dear.
     *
     * @throws FileRefused with the reason; nothing of the file is left then
     */
    public KeptFile keep(InputStream from) throws FileRefused {
        try {
            return cleaning().keep(from);
        } catch (UncheckedIOException noFolder) {
            LOG.log(System.Logger.Level.ERROR, "The folder for files cannot be used");
            throw new FileRefused(FileProblem.NO_ROOM, noFolder);
        }
    }

    /** @throws IOException if it is not there, which means that somebody took it away */
    public InputStream open(KeptFile file) throws IOException {
        cleaning();
        return Files.newInputStream(store.find(file.contentHash()));
    }

    void start(@Observes Startup event) {
        try {
            cleaning();
            store.cleanUp(clock.instant());
        } catch (IOException | UncheckedIOException unusable) {
            LOG.log(System.Logger.Level.ERROR, "The folder for files cannot be used: nobody can send one");
        }
    }

    private synchronized FileCleaning cleaning() {
        if (cleaning == null) {
            String folder = System.getProperty("dp.files");
            if (folder == null) {
                throw new UncheckedIOException(new IOException("The setting dp.files is missing"));
            }
            try {
                store = new FileStore(Path.of(folder));
                cleaning = new FileCleaning(store);
            } catch (IOException unusable) {
                throw new UncheckedIOException(unusable);
            }
        }
        return cleaning;
    }
}
