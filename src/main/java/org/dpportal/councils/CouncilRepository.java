package org.dpportal.councils;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dpportal.shared.CouncilId;

@ApplicationScoped
class CouncilRepository {
    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    Optional<CouncilId> byCode(String code) {
        List<?> ids = entities.createNativeQuery("select id from council where code = :code")
                .setParameter("code", code)
                .getResultList();
        return ids.stream().findFirst().map(id -> new CouncilId(((Number) id).longValue()));
    }

    CouncilId create(String code) {
        Object id = entities.createNativeQuery("insert into council (code) values (:code) returning id")
                .setParameter("code", code)
                .getSingleResult();
        return new CouncilId(((Number) id).longValue());
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
        return entities.createNativeQuery(
                                "insert into council_setting (council_id, key, valid_from, value, source)"
                                        + " values (:council, :key, :from, :value, :source)"
                                        + " on conflict (council_id, key, valid_from) do update set value = excluded.value, source = excluded.source"
                                        + " where (council_setting.value, council_setting.source) is distinct from (excluded.value, excluded.source)")
                        .setParameter("council", council.value())
                        .setParameter("key", setting.key().id())
                        .setParameter("from", setting.validFrom())
                        .setParameter("value", setting.value())
                        .setParameter("source", setting.source())
                        .executeUpdate()
                > 0;
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
