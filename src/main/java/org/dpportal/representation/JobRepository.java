package org.dpportal.representation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.dpportal.identity.SystemJob;
import org.dpportal.shared.CouncilId;
import org.dpportal.shared.PersonId;

/** What jobs do with authorities, by their own login, for one council at a time. */
@ApplicationScoped
class JobRepository {
    @Resource(lookup = "java:jboss/datasources/PortalJobs")
    private DataSource jobs;

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    void enter(SystemJob job) {
        run("select dp_enter_job(?)", statement -> {
            statement.setLong(1, job.council().value());
            return statement.execute();
        });
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

    /** An authority whose time is over, and those who are to be told. */
    record Over(String reference, Telling.Sides sides) {}

    /** Ends what was given until a day that is past. */
    List<Over> end(LocalDate today, String reason, Instant now) {
        return run(
                "with ended as (update representation set state = 'ENDED', reason = ?, ended_at = ?, version = version + 1"
                        + " where state in ('ACTIVE', 'BEING_CHECKED') and ends_on < ? returning *)"
                        + " select e.reference, e.person_id, p.name, coalesce(o.name, q.name),"
                        + " case when e.organisation_id is null then array[e.representative_id] else array(select m.person_id"
                        + " from organisation_member m where m.organisation_id = e.organisation_id and m.until_on is null) end"
                        + " from ended e join person p on p.id = e.person_id left join person q on q.id = e.representative_id"
                        + " left join organisation o on o.id = e.organisation_id",
                statement -> {
                    statement.setString(1, reason);
                    statement.setObject(2, now.atOffset(ZoneOffset.UTC));
                    statement.setObject(3, today);
                    List<Over> found = new ArrayList<>();
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            found.add(over(row));
                        }
                    }
                    return found;
                });
    }

    private static Over over(ResultSet row) throws SQLException {
        List<PersonId> representatives = new ArrayList<>();
        for (Long id : (Long[]) row.getArray(5).getArray()) {
            representatives.add(new PersonId(id));
        }
        return new Over(
                row.getString(1),
                new Telling.Sides(new PersonId(row.getLong(2)), row.getString(3), representatives, row.getString(4)));
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
