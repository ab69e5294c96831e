package org.dpportal.servers;

/** What a person at the terminal sees of the start, one line each, with the seconds since it began. */
final class Progress {
    private static final long BEGAN = System.nanoTime();

    private Progress() {}

    static synchronized void say(String what) {
        System.out.printf("%5.1f s  %s%n", seconds(), what);
        System.out.flush();
    }

    static double seconds() {
        return (System.nanoTime() - BEGAN) / 1e9;
    }
}
