package org.dpportal.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** One running program: its output goes to a log file, and it is stopped by its own handle, never by a name. */
final class ServerProcess implements AutoCloseable {
    /** All that run now, finished starting or not: what a Ctrl-C in the middle of a start has to end. */
    private static final Set<ServerProcess> RUNNING = ConcurrentHashMap.newKeySet();

    private final String name;
    private final Process process;
    private final Path log;
    private volatile boolean stopped;

    private ServerProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    static ServerProcess start(
            String name, List<String> command, Path folder, Map<String, String> environment, Path log) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            Files.createDirectories(folder);
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
            builder.redirectOutput(log.toFile());
            builder.redirectInput(ProcessBuilder.Redirect.from(nothing()));
            builder.environment().putAll(environment);
            // What somebody set for their own Java programs is not meant for these.
            builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JAVA_OPTS", "_JAVA_OPTIONS"));
            ServerProcess started = new ServerProcess(name, builder.start(), log);
            RUNNING.add(started);
            remember(started.pid());
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be started", e);
        }
    }

    /** Should this program be killed, ./dev finds in that file what it has left behind. */
    private static void remember(long pid) throws IOException {
        String file = System.getProperty("dp.children");
        if (file != null) {
            Files.writeString(Path.of(file), pid + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    private static java.io.File nothing() {
        return new java.io.File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
    }

    /** The java that runs this program runs the servers too. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Waits until the server says that it is ready; stops it and says why if it does not. */
    void await(Duration limit, BooleanSupplier ready) {
        long end = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (stopped) {
                throw new Refused.Stopped(name + " was stopped");
            }
            if (!process.isAlive()) {
                close();
                throw new Refused(name + " stopped by itself. The end of its log " + log + ":\n" + lastLines(25));
            }
            if (System.nanoTime() > end) {
                close();
                throw new Refused(name + " was not ready after " + limit.toSeconds() + " s. The end of its log " + log
                        + ":\n" + lastLines(25));
            }
            pause(100);
        }
    }

    int waitFor() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** The hard end that a power cut would be. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void stopAll() {
        RUNNING.forEach(ServerProcess::close);
    }

    @Override
    public void close() {
        stopped = true;
        RUNNING.remove(this);
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    String lastLines(int count) {
        try {
            List<String> lines = Files.readAllLines(log, java.nio.charset.StandardCharsets.ISO_8859_1);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
        } catch (IOException e) {
            return "(no log)";
        }
    }

    static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
