package org.dpportal.councils;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.dpportal.shared.CouncilId;

@ApplicationScoped
class CouncilRepository {
    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** What feeds work with: pages may read settings, and only that. */
    @Resource(lookup = "java:jboss/datasources/PortalJobs")
    private DataSource jobs;

    Optional<CouncilId> byCode(String code) {
        return id("select id from council where code = ?", code);
    }

    List<CouncilId> all() {
        List<?> ids =
                entities.createNativeQuery("select id from council order by id").getResultList();
        return ids.stream().map(id -> new CouncilId(((Number) id).longValue())).toList();
    }

    CouncilId create(String code) {
        return id("insert into council (code) values (?) returning id", code).orElseThrow();
    }

    private Optional<CouncilId> id(String sql, String code) {
        return asJob(sql, statement -> {
            statement.setString(1, code);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(new CouncilId(row.getLong(1))) : Optional.empty();
            }
        });
    }

    List<DatedSetting> settings(CouncilId council) {
        List<?> rows = entities.createNativeQuery(
                        "select key, valid_from, value, source from council_setting where council_id = :council order by valid_from")
                .setParameter("council", council.value())
                .getResultList();
        List<DatedSetting> settings = new ArrayList<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            // A newer node may already know a setting that this one does not: leave it to that node.
            SettingKey.of((String) columns[0])
                    .ifPresent(key -> settings.add(
                            new DatedSetting(key, day(columns[1]), (String) columns[2], (String) columns[3])));
        }
        return settings;
    }

    boolean put(CouncilId council, DatedSetting setting) {
        return asJob(
                "insert into council_setting (council_id, key, valid_from, value, source) values (?, ?, ?, ?, ?)"
                        + " on conflict (council_id, key, valid_from) do update set value = excluded.value, source = excluded.source"
                        + " where (council_setting.value, council_setting.source) is distinct from (excluded.value, excluded.source)",
                statement -> {
                    statement.setLong(1, council.value());
                    statement.setString(2, setting.key().id());
                    statement.setObject(3, setting.validFrom());
                    statement.setString(4, setting.value());
                    statement.setString(5, setting.source());
                    return statement.executeUpdate() > 0;
                });
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T asJob(String sql, Work<T> work) {
        try (Connection connection = jobs.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException("A council cannot be read or written", failed);
        }
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
