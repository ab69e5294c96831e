package org.dpportal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Processor time of a process thread by thread, in nanoseconds as Linux' scheduler counts it: fine enough for a few dozen requests. The threads
 * of Java's compiler are left out; what they do depends on how long the server has been running, not on the page.
 */
record ThreadCpu(Map<String, Long> nanoseconds) {
    private static final String COMPILER = "C[12] Compiler.*";

    static ThreadCpu of(List<ProcessHandle> processes) {
        Map<String, Long> known = new HashMap<>();
        for (ProcessHandle process : processes) {
            try (Stream<Path> threads = Files.list(Path.of("/proc", Long.toString(process.pid()), "task"))) {
                threads.forEach(thread -> read(thread, known));
            } catch (IOException ended) {
                // A process that has ended does no more work.
            }
        }
        return new ThreadCpu(known);
    }

    private static void read(Path thread, Map<String, Long> known) {
        try {
            if (!Files.readString(thread.resolve("comm")).strip().matches(COMPILER)) {
                String spent = Files.readString(thread.resolve("schedstat")).split(" ")[0];
                known.put(thread.toString(), Long.parseLong(spent));
            }
        } catch (IOException ended) {
            // A thread that has ended does no more work.
        }
    }

    /** Milliseconds since then. A thread that is new has worked since then only; one that has ended is lost, and few do. */
    double since(ThreadCpu then) {
        return nanoseconds.entrySet().stream()
                        .mapToLong(thread -> thread.getValue() - then.nanoseconds.getOrDefault(thread.getKey(), 0L))
                        .sum()
                / 1e6;
    }
}
