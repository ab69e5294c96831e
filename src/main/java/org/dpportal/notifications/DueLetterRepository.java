package org.dpportal.notifications;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.dpportal.content.Language;
import org.dpportal.shared.CouncilId;

/** What the round of letters reads and writes, by the login of jobs, for one council at a time. */
@ApplicationScoped
class DueLetterRepository {
    @Resource(lookup = "java:jboss/datasources/PortalJobs")
    private DataSource jobs;

    /**
     * A letter that is due.
     *
     * @param tries how many there have been
     */
    record Due(
            long id,
            String reference,
            Way way,
            Optional<String> mail,
            Optional<String> phone,
            Language language,
            int tries) {}

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    List<CouncilId> councils() {
        return run("select id from council order by id", statement -> {
            List<CouncilId> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(new CouncilId(row.getLong(1)));
                }
            }
            return found;
        });
    }

    /** The one that waits longest, kept for this transaction; another server takes the next one. */
    Optional<Due> next(CouncilId council, Set<Way> ways, Instant now) {
        return run(
                "select d.id, d.reference, d.way, c.mail, c.phone, p.language, d.tries from delivery d"
                        + " join person p on p.id = d.person_id left join communication_need c on c.person_id = d.person_id"
                        + " where d.council_id = ? and d.state = 'WAITING' and d.way = any (?) and d.next_try_at <= ?"
                        + " order by d.next_try_at, d.id limit 1 for update of d skip locked",
                statement -> {
                    statement.setLong(1, council.value());
                    statement.setArray(
                            2,
                            statement
                                    .getConnection()
                                    .createArrayOf(
                                            "text", ways.stream().map(Way::name).toArray()));
                    statement.setObject(3, now.atOffset(ZoneOffset.UTC));
                    try (ResultSet row = statement.executeQuery()) {
                        return row.next() ? Optional.of(due(row)) : Optional.empty();
                    }
                });
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                row.getLong(1),
                row.getString(2),
                Way.valueOf(row.getString(3)),
                Optional.ofNullable(row.getString(4)),
                Optional.ofNullable(row.getString(5)),
                Language.of(row.getString(6)).orElse(Language.EN),
                row.getInt(7));
    }

    void sent(long id, Instant now) {
        run(
                "update delivery set state = 'SENT', sent_way = way, sent_at = ?, sent_format = 'STANDARD', tries = tries + 1,"
                        + " version = version + 1 where id = ?",
                statement -> {
                    statement.setObject(1, now.atOffset(ZoneOffset.UTC));
                    statement.setLong(2, id);
                    return statement.executeUpdate();
                });
    }

    void later(long id, Instant next) {
        run("update delivery set tries = tries + 1, next_try_at = ? where id = ?", statement -> {
            statement.setObject(1, next.atOffset(ZoneOffset.UTC));
            statement.setLong(2, id);
            return statement.executeUpdate();
        });
    }

    void givenUp(long id) {
        run(
                "update delivery set state = 'FAILED', tries = tries + 1, version = version + 1 where id = ?",
                statement -> {
                    statement.setLong(1, id);
                    return statement.executeUpdate();
                });
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = jobs.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException("A job cannot reach its rows", failed);
        }
    }
}
