package org.dpportal.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dpportal.audit.TrailCheck;
import org.dpportal.audit.TrailReport;
import org.dpportal.audit.TrailReport.Finding;
import org.dpportal.audit.TrailReport.Head;

/** {@code ./dev audit}: whether the audit trail of the running portal, or of the database at DP_DB_URL, is still what was written. */
public final class Audit {
    private static final Pattern HEAD = Pattern.compile("([a-z][a-z0-9-]{1,30}):([1-9][0-9]{0,17}):([0-9a-f]{64})");
    /** Where PostgreSQL writes its own port. */
    private static final int PORT_LINE = 3;

    private Audit() {}

    public static void main(String[] arguments) throws IOException {
        try {
            List<Head> heads = heads(List.of(arguments));
            boolean whole = true;
            try (Connection connection = connect(System.getenv())) {
                for (TrailReport report : TrailCheck.of(connection, heads)) {
                    say(report);
                    whole &= report.isWhole();
                }
            }
            System.exit(whole ? 0 : 1);
        } catch (SQLException | IllegalArgumentException | Refused failed) {
            System.err.println(failed.getMessage());
            System.exit(2);
        }
    }

    private static List<Head> heads(List<String> arguments) {
        List<Head> heads = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i += 2) {
            Matcher head = HEAD.matcher(i + 1 < arguments.size() ? arguments.get(i + 1) : "");
            if (!arguments.get(i).equals("--expect") || !head.matches()) {
                throw new Refused("audit knows only --expect council:number:hash, as it prints them itself.");
            }
            heads.add(new Head(head.group(1), Long.parseLong(head.group(2)), head.group(3)));
        }
        return heads;
    }

    private static Connection connect(Map<String, String> environment) throws SQLException, IOException {
        String url = environment.getOrDefault("DP_DB_URL", "");
        if (!url.isBlank()) {
            return DriverManager.getConnection(
                    url, environment.getOrDefault("DP_DB_USER", ""), environment.getOrDefault("DP_DB_PASSWORD", ""));
        }
        Path running = Places.PROJECT.resolve(".run/data/postgres/postmaster.pid");
        if (!Files.exists(running)) {
            throw new Refused("No portal is up here: ./dev up first, or name a database by DP_DB_URL and DP_DB_USER.");
        }
        String port = Files.readAllLines(running).get(PORT_LINE).strip();
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/dpportal", "dp_owner", "trusted");
    }

    private static void say(TrailReport report) {
        System.out.printf(
                "%s: %d entries, %s%n", report.council(), report.entries(), report.isWhole() ? "whole" : "not whole");
        report.findings().forEach(finding -> System.out.println("  " + words(finding)));
        if (report.last() > 0) {
            System.out.printf("  ends with %s:%d:%s%n", report.council(), report.last(), report.hash());
        }
    }

    private static String words(Finding finding) {
        String link = "link " + finding.number();
        String entry = "entry " + finding.entry();
        return switch (finding.fault()) {
            case CHANGED ->
                link + " (" + entry
                        + ") does not follow from the one before: it was changed, or something before it was taken out";
            case PUT_IN -> link + " (" + entry + ") was put in: the one after it follows from the one before";
            case GAP -> "from " + link + " on, links are missing";
            case ENTRY_GONE -> entry + " of " + link + " is missing";
            case NOT_LINKED -> entry + " has no link: it was put in past the trail, or its link was taken out";
            case CUT_OFF -> link + " was written down earlier and is missing: the end was cut off";
            case WRITTEN_ANEW -> link + " has another hash than was written down earlier: the trail was written anew";
        };
    }
}
