package org.dpportal.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dpportal.accounts.AccountLines;
import org.dpportal.accounts.PostingRefused;
import org.dpportal.accounts.ProviderFile;
import org.dpportal.councils.Councils;
import org.dpportal.identity.EnrolmentRefused;
import org.dpportal.identity.SystemJob;
import org.dpportal.shared.CouncilId;

/** Takes one file of a council's folder: finds out what it is, reads it to its end, and only then hands it on. */
@ApplicationScoped
class FileTaker {
    private static final long MOST_BYTES = 250L * 1024 * 1024;

    private Feeds feeds;
    private Councils councils;
    private Clock clock;

    FileTaker() {}

    @Inject
    FileTaker(Feeds feeds, Councils councils, Clock clock) {
        this.feeds = feeds;
        this.councils = councils;
        this.clock = clock;
    }

    /**
     * Takes a file and moves it beside its report.
     *
     * @return whether it was taken; {@code false} if it was refused
     * @throws IOException if the file cannot be read or moved; it then stays where it is
     */
    boolean take(DropFolder folder, Path file) throws IOException {
        Report report = new Report(file.getFileName().toString(), clock.instant());
        try {
            folder.done(file, taken(folder, file, report));
            return true;
        } catch (FileRefused refused) {
            folder.refused(file, report.refused(refused.line(), refused.getMessage()));
        } catch (PostingRefused refused) {
            folder.refused(file, report.refused(refused.place(), refused.getMessage()));
        } catch (EnrolmentRefused refused) {
            folder.refused(file, report.refused(refused.place(), refused.getMessage()));
        }
        return false;
    }

    private String taken(DropFolder folder, Path file, Report report) throws IOException {
        String name = file.getFileName().toString();
        if (name.length() > 200) {
            throw new FileRefused(0, "the file's name is longer than 200 characters");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new FileRefused(0, "the file is larger than " + MOST_BYTES / 1024 / 1024 + " MB");
        }
        if (DropFolder.isCouncils(name, "settings")) {
            var settings = read(file, CouncilFiles::settings).content();
            SystemJob job = job(feeds.council(folder.code()));
            return report.council(feeds.settings(job, settings), settings.size());
        }
        SystemJob job = job(councils.byCode(folder.code())
                .orElseThrow(() -> new FileRefused(
                        0, "council " + folder.code() + " is not known yet: its settings file must come first")));
        if (DropFolder.isCouncils(name, "people")) {
            requireSettings(job);
            var people = read(file, CouncilFiles::people).content();
            return report.council(feeds.people(job, people), people.people().size());
        }
        if (DropFolder.isCouncils(name, "funding")) {
            var funding = read(file, CouncilFiles::funding).content();
            return report.council(feeds.funding(job, funding), funding.size());
        }
        return provider(job, file, profile(folder, name), report);
    }

    private void requireSettings(SystemJob job) {
        List<String> missing = councils.missing(job, LocalDate.ofInstant(clock.instant(), AccountUnderWay.UK));
        if (!missing.isEmpty()) {
            throw new FileRefused(0, "the council's settings must come first; missing: " + String.join(", ", missing));
        }
    }

    private String provider(SystemJob job, Path file, Profile profile, Report report) throws IOException {
        LocalDate today = LocalDate.ofInstant(clock.instant(), AccountUnderWay.UK);
        Read<List<AccountLines>> read = read(
                file,
                bytes -> profile.isCamt()
                        ? new CamtReader(profile, today).read(bytes)
                        : new CsvReader(profile, today).read(bytes));
        ProviderFile whole = new ProviderFile(
                profile.provider(), read.hash(), file.getFileName().toString(), read.content());
        return report.posted(profile.provider(), feeds.post(job, whole));
    }

    private static Profile profile(DropFolder folder, String name) throws IOException {
        List<Profile> fitting = new ArrayList<>();
        Optional<FileRefused> broken = Optional.empty();
        for (Path path : folder.profiles()) {
            try {
                Profile profile = Profile.load(path);
                if (profile.fits(name)) {
                    fitting.add(profile);
                }
            } catch (FileRefused wrong) {
                broken = Optional.of(wrong);
            }
        }
        if (fitting.size() > 1) {
            throw new FileRefused(
                    0,
                    "two profiles fit this name: " + fitting.get(0).name() + " and "
                            + fitting.get(1).name());
        }
        if (fitting.isEmpty()) {
            throw broken.orElseGet(() -> new FileRefused(
                    0, "unknown provider: the key \"files\" of no profile in " + folder.code() + " fits this name"));
        }
        return fitting.get(0);
    }

    private record Read<T>(T content, String hash) {}

    private static <T> Read<T> read(Path file, Function<InputStream, T> reader) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream bytes =
                    new DigestInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16), digest)) {
                T content = reader.apply(unclosed(bytes));
                bytes.transferTo(OutputStream.nullOutputStream());
                return new Read<>(content, HexFormat.of().formatHex(digest.digest()));
            }
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** XML readers close what they have read; the hash still needs the rest. */
    private static InputStream unclosed(InputStream bytes) {
        return new FilterInputStream(bytes) {
            @Override
            public void close() {
                // Whoever opened it closes it.
            }
        };
    }

    private static SystemJob job(CouncilId council) {
        return new SystemJob("feed", council);
    }
}
