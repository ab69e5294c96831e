package org.dpportal.house.violators.accounts;

/** Deliberate violator: prints. */
final class Prints {
    void run() {
        System.out.println();
    }
}
