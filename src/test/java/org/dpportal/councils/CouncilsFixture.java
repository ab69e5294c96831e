package org.dpportal.councils;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.dpportal.identity.SystemJob;
import org.dpportal.shared.CouncilId;

/** Councils without a server; their settings are kept in the database only. */
public final class CouncilsFixture extends Councils {
    private final DataSource database;

    public CouncilsFixture(DataSource database) {
        this.database = database;
    }

    @Override
    public Optional<CouncilId> byCode(String code) {
        return ask("select id from council where code = ?", code);
    }

    @Override
    public CouncilId enrol(String code) {
        return byCode(code)
                .or(() -> ask("insert into council (code) values (?) returning id", code))
                .orElseThrow();
    }

    @Override
    public int set(SystemJob job, List<DatedSetting> settings) {
        int changed = 0;
        for (DatedSetting setting : settings) {
            changed += ask(
                            "insert into council_setting (council_id, key, valid_from, value, source) values ("
                                    + job.council().value()
                                    + ", ?, ?::date, ?, ?) on conflict do nothing returning council_id",
                            setting.key().id(),
                            setting.validFrom().toString(),
                            setting.value(),
                            setting.source())
                    .map(any -> 1)
                    .orElse(0);
        }
        return changed;
    }

    @Override
    public CouncilSettings settings(CouncilId council, LocalDate day) {
        Map<SettingKey, String> values = new EnumMap<>(SettingKey.class);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select key, value from council_setting"
                        + " where council_id = ? and valid_from <= ? order by valid_from")) {
            statement.setLong(1, council.value());
            statement.setObject(2, day);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    values.put(SettingKey.of(row.getString(1)).orElseThrow(), row.getString(2));
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return new CouncilSettings(values);
    }

    private Optional<CouncilId> ask(String sql, String... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(new CouncilId(row.getLong(1))) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
