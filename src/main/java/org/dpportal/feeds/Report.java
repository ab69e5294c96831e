package org.dpportal.feeds;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dpportal.accounts.Posted;

/** What became of a file, in plain words for the council's staff. It names lines and account numbers, never people. */
final class Report {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu 'at' HH:mm '(UK time)'", Locale.UK)
            .withZone(AccountUnderWay.UK);
    private static final int MOST_PLACES = 50;

    private final String name;
    private final Instant now;

    Report(String name, Instant now) {
        this.name = name;
        this.now = now;
    }

    String refused(int line, String reason) {
        return name + " was refused on " + TIME.format(now) + ".\n"
                + "Nothing of it was taken, not even the lines that are right.\n\n"
                + (line > 0 ? "Line " + line + ": " : "The whole file: ") + reason + ".\n\n"
                + "Put the file right, or ask for it again, and put it into the folder \"in\".\n";
    }

    String council(int changed, int rows) {
        return taken() + "Rows in the file: " + rows + "\nChanges: " + changed
                + (changed == 0 ? "\nAll of it was known already.\n" : "\n");
    }

    String posted(String provider, Posted posted) {
        String text = taken() + "Provider: " + provider + "\n";
        if (posted.replayed()) {
            return text + "This very file came before. Nothing was changed.\n";
        }
        return text + "Lines added: " + posted.added() + "\nLines that came before: " + posted.known()
                + "\nLines set aside: " + posted.linesSetAside() + "\n" + setAside(posted.setAside());
    }

    private static String setAside(List<Posted.SetAside> accounts) {
        if (accounts.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("\nNo agreement of this council has these accounts:\n");
        for (Posted.SetAside account : accounts) {
            List<Integer> places = account.places();
            text.append("- account ").append(account.number()).append(": ");
            text.append(
                    places.isEmpty()
                            ? "no lines"
                            : "line "
                                    + places.stream()
                                            .limit(MOST_PLACES)
                                            .map(String::valueOf)
                                            .collect(Collectors.joining(", ")));
            text.append(places.size() > MOST_PLACES ? " and " + (places.size() - MOST_PLACES) + " more\n" : "\n");
        }
        return text + "Their lines are kept. Once a people file names the account, they are posted without more ado.\n";
    }

    private String taken() {
        return name + " was taken on " + TIME.format(now) + ".\n\n";
    }
}
