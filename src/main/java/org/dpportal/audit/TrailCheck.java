package org.dpportal.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dpportal.audit.TrailReport.Fault;
import org.dpportal.audit.TrailReport.Finding;
import org.dpportal.audit.TrailReport.Head;

/** For whoever must prove that nobody has changed the trail: walks along every council's chain and says where it is broken. */
public final class TrailCheck {
    private static final int AT_ONCE = 1000;
    private static final String CHAIN = "select l.number, l.entry_id, l.hash, e.* from audit_link l"
            + " left join audit_entry e on e.id = l.entry_id where l.council_id = ? order by l.number";
    private static final String NOT_LINKED = "select e.id from audit_entry e where e.council_id = ? and not exists"
            + " (select from audit_link l where l.entry_id = e.id and l.council_id = e.council_id) order by e.id";
    private static final String COUNT = "select count(*) from audit_entry where council_id = ?";
    private static final String LINK = "select hash from audit_link where council_id = ? and number = ?";

    private final Connection connection;

    private TrailCheck(Connection connection) {
        this.connection = connection;
    }

    /**
     * @param connection of the owner of the tables; everything is read as it is at one moment, while the portal works on
     * @param heads what somebody wrote down earlier; may be empty
     * @throws IllegalArgumentException if they name a council that is not there
     */
    public static List<TrailReport> of(Connection connection, List<Head> heads) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read read only");
            return new TrailCheck(connection).all(heads);
        } finally {
            connection.rollback();
        }
    }

    private List<TrailReport> all(List<Head> heads) throws SQLException {
        Map<String, Long> councils = councils();
        for (Head head : heads) {
            if (!councils.containsKey(head.council())) {
                throw new IllegalArgumentException("There is no council " + head.council());
            }
        }
        List<TrailReport> reports = new ArrayList<>();
        for (Map.Entry<String, Long> council : councils.entrySet()) {
            List<Head> written = heads.stream()
                    .filter(head -> head.council().equals(council.getKey()))
                    .toList();
            reports.add(report(council.getKey(), council.getValue(), written));
        }
        return reports;
    }

    private Map<String, Long> councils() throws SQLException {
        Map<String, Long> councils = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select code, id from council order by code")) {
            while (row.next()) {
                councils.put(row.getString(1), row.getLong(2));
            }
        }
        return councils;
    }

    private TrailReport report(String code, long council, List<Head> heads) throws SQLException {
        Walk walk = new Walk();
        try (PreparedStatement statement = connection.prepareStatement(CHAIN)) {
            statement.setFetchSize(AT_ONCE);
            statement.setLong(1, council);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    walk.link(row, council);
                }
            }
        }
        List<Finding> findings = new ArrayList<>(walk.findings);
        findings.addAll(notLinked(council));
        for (Head head : heads) {
            compare(council, head, findings);
        }
        return new TrailReport(code, count(council), walk.number, walk.hash, findings);
    }

    private List<Finding> notLinked(long council) throws SQLException {
        List<Finding> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(NOT_LINKED)) {
            statement.setLong(1, council);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(new Finding(Fault.NOT_LINKED, 0, row.getLong(1)));
                }
            }
        }
        return found;
    }

    private long count(long council) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COUNT)) {
            statement.setLong(1, council);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void compare(long council, Head head, List<Finding> findings) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LINK)) {
            statement.setLong(1, council);
            statement.setLong(2, head.number());
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    findings.add(new Finding(Fault.CUT_OFF, head.number(), 0));
                } else if (!row.getString(1).equals(head.hash())) {
                    findings.add(new Finding(Fault.WRITTEN_ANEW, head.number(), 0));
                }
            }
        }
    }

    /** One council's links in their order. */
    private static final class Walk {
        private final List<Finding> findings = new ArrayList<>();
        private long number;
        private long entry;
        private String hash = "";
        private String hashBefore;

        void link(ResultSet row, long council) throws SQLException {
            long next = row.getLong("number");
            long nextEntry = row.getLong("entry_id");
            String stored = row.getString("hash");
            boolean gap = next != number + 1;
            if (gap) {
                findings.add(new Finding(Fault.GAP, number + 1, 0));
            }
            if (row.getString("id") == null) {
                findings.add(new Finding(Fault.ENTRY_GONE, next, nextEntry));
            } else if (row.getLong("council_id") != council) {
                findings.add(new Finding(Fault.CHANGED, next, nextEntry));
            } else if (!gap) {
                follows(next, nextEntry, stored, LinkHash.written(row));
            }
            hashBefore = gap ? null : hash;
            number = next;
            entry = nextEntry;
            hash = stored;
        }

        /** If it does not follow the link before it, but the one before that, then the one between was put in. */
        private void follows(long next, long nextEntry, String stored, String written) {
            if (stored.equals(LinkHash.of(hash, written))) {
                return;
            }
            if (hashBefore != null && stored.equals(LinkHash.of(hashBefore, written))) {
                findings.remove(new Finding(Fault.CHANGED, number, entry));
                findings.add(new Finding(Fault.PUT_IN, number, entry));
            } else {
                findings.add(new Finding(Fault.CHANGED, next, nextEntry));
            }
        }
    }
}
