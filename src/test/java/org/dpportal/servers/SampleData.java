package org.dpportal.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** The sample councils' files: written once into the drop folder, where the portal's real feed finds them. */
final class SampleData {
    private static final String GENERATOR = "org.dpportal.sample.SampleCouncils";

    /** How much there is, from when, and by which seed. */
    record Size(String people, String periods, String seed, String clock) {
        /** DP_SAMPLE_PEOPLE, DP_SAMPLE_PERIODS and DP_SAMPLE_SEED change it. */
        static Size chosen() {
            return new Size(
                    setting("DP_SAMPLE_PEOPLE", "200"),
                    setting("DP_SAMPLE_PERIODS", "13"),
                    setting("DP_SAMPLE_SEED", "1"),
                    setting("DP_CLOCK", Instant.now().toString()));
        }

        static Size forTests() {
            return new Size("20", "13", "1", RunningPortal.CLOCK.toString());
        }
    }

    private final boolean written;

    private SampleData(boolean written) {
        this.written = written;
    }

    /** Writes the files if nothing has been there yet. */
    static SampleData prepare(PortalServers servers, Size size) {
        Path drop = servers.setting("DP_FEEDS");
        Path marker = drop.resolveSibling("sample-written");
        if (Files.exists(marker)) {
            return new SampleData(false);
        }
        try {
            Files.createDirectories(drop);
            Class<?> generator = Class.forName(GENERATOR);
            Progress.say("Sample councils: writing their files");
            String[] arguments = {
                "--out", drop.toString(),
                "--people", size.people(),
                "--periods", size.periods(),
                "--seed", size.seed(),
                "--clock", size.clock()
            };
            generator.getMethod("main", String[].class).invoke(null, (Object) arguments);
            Files.writeString(marker, size.toString());
            return new SampleData(true);
        } catch (ClassNotFoundException e) {
            Progress.say("Sample councils: there is no generator yet");
            return new SampleData(false);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("The sample could not be written", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the feed has taken every file out of the drop folder. */
    void awaitLoaded(PortalServers servers) {
        if (!written) {
            return;
        }
        Path drop = servers.setting("DP_FEEDS");
        long end = System.nanoTime() + Duration.ofMinutes(10).toNanos();
        long before = -1;
        while (true) {
            long waiting = waiting(drop);
            if (waiting == 0) {
                Progress.say("Sample councils: loaded");
                return;
            }
            if (waiting < before - 20 || before < 0) {
                Progress.say("Sample councils: the feed has " + waiting + " files before it");
                before = waiting;
            }
            if (System.nanoTime() > end || !servers.portal().isAlive()) {
                throw new Refused(
                        "The feed did not take all sample files out of " + drop + "; see .run/logs/portal.log");
            }
            ServerProcess.pause(500);
        }
    }

    /** Files that lie in some council's {@code in}; the feed moves each to {@code done} or {@code refused}. */
    private static long waiting(Path drop) {
        try (Stream<Path> all = Files.walk(drop)) {
            return all.filter(file -> file.getParent().endsWith("in"))
                    .filter(Files::isRegularFile)
                    .count();
        } catch (IOException | UncheckedIOException e) {
            // a file was moved while we looked
            return 1;
        }
    }

    private static String setting(String variable, String usual) {
        String value = System.getenv(variable);
        return value == null || value.isBlank() ? usual : value;
    }
}
