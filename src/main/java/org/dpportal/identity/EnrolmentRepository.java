package org.dpportal.identity;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.dpportal.content.Language;
import org.dpportal.content.ReadingMode;
import org.dpportal.shared.CouncilId;
import org.dpportal.shared.PersonId;
import org.dpportal.shared.Reference;

/** Writes people, some thousand in one statement: a column of all rows travels as one array. */
@ApplicationScoped
class EnrolmentRepository {
    /**
     * One look-up in the index for each row. As a plain join the planner, which has no numbers yet for a council that is just being loaded,
     * takes it for empty and compares everybody with everybody.
     */
    private static final String BY_NUMBER =
            "select p.id from person p where p.council_id = ? and p.council_number = u.number offset 0";

    @Resource(lookup = "java:jboss/datasources/PortalJobs")
    private DataSource database;

    EnrolmentRepository() {}

    EnrolmentRepository(DataSource database) {
        this.database = database;
    }

    /** Until the end of the transaction each statement is planned for the rows that are there then, not for those of the first file. */
    void planAfresh() {
        run("select set_config('plan_cache_mode', 'force_custom_plan', true)", PreparedStatement::execute);
    }

    /** Follows changed names, and fills in a language or reading mode where nobody has chosen one; returns how many people changed. */
    int follow(CouncilId council, List<NewPerson> people) {
        return run(
                "update person p set name = n.name, language = coalesce(p.language, n.language),"
                        + " reading_mode = coalesce(p.reading_mode, n.mode)"
                        + " from (select f.id, u.* from unnest(?, ?, ?, ?) as u (number, name, language, mode)"
                        + " cross join lateral (" + BY_NUMBER + ") f) n"
                        + " where p.id = n.id and (p.name, p.language, p.reading_mode)"
                        + " is distinct from (n.name, coalesce(p.language, n.language), coalesce(p.reading_mode, n.mode))",
                statement -> {
                    wishes(statement, 1, people);
                    statement.setLong(5, council.value());
                    return statement.executeUpdate();
                });
    }

    /** Adds those who are missing, again with new references for those whose reference was taken: with many people that happens. */
    int add(CouncilId council, List<NewPerson> people) {
        int added = 0;
        int missing = missing(council, people);
        for (int attempt = 0; added < missing && attempt < 5; attempt++) {
            added += run(
                    "insert into person (council_id, reference, council_number, name, language, reading_mode)"
                            + " select ?, u.* from unnest(?, ?, ?, ?, ?) as u (reference, number, name, language, mode)"
                            + " left join lateral (" + BY_NUMBER + ") f on true where f.id is null"
                            + " on conflict do nothing",
                    statement -> {
                        statement.setLong(1, council.value());
                        array(statement, 2, people, person -> Reference.draw('P')
                                .value());
                        wishes(statement, 3, people);
                        statement.setLong(7, council.value());
                        return statement.executeUpdate();
                    });
        }
        return added;
    }

    private int missing(CouncilId council, List<NewPerson> people) {
        return people.size() - ids(council, people).size();
    }

    Map<String, PersonId> ids(CouncilId council, List<NewPerson> people) {
        return run(
                "select u.number, f.id from unnest(?) as u (number) cross join lateral (" + BY_NUMBER + ") f",
                statement -> {
                    array(statement, 1, people, NewPerson::councilNumber);
                    statement.setLong(2, council.value());
                    Map<String, PersonId> ids = new HashMap<>();
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            ids.put(row.getString(1), new PersonId(row.getLong(2)));
                        }
                    }
                    return ids;
                });
    }

    /** Links sign-ins to people; returns how many are new. */
    int link(CouncilId council, List<NewPerson> people, Map<String, PersonId> ids) {
        List<NewPerson> linked =
                people.stream().filter(person -> person.subject().isPresent()).toList();
        if (linked.isEmpty()) {
            return 0;
        }
        int added = run(
                "insert into sign_in (council_id, subject, person_id)"
                        + " select ?, n.subject, n.person::bigint from unnest(?, ?) as n (subject, person) on conflict do nothing",
                statement -> {
                    statement.setLong(1, council.value());
                    array(statement, 2, linked, person -> person.subject().orElseThrow());
                    array(statement, 3, linked, person -> idOf(person, ids));
                    return statement.executeUpdate();
                });
        refuseForeign(linked, ids);
        return added;
    }

    private void refuseForeign(List<NewPerson> linked, Map<String, PersonId> ids) {
        run(
                "select n.row from unnest(?, ?) with ordinality as n (subject, person, row)"
                        + " left join sign_in s on s.subject = n.subject and s.person_id = n.person::bigint"
                        // Another council's sign-ins are not to be seen: whatever is not here now was theirs.
                        + " where s.subject is null order by n.row limit 1",
                statement -> {
                    array(statement, 1, linked, person -> person.subject().orElseThrow());
                    array(statement, 2, linked, person -> idOf(person, ids));
                    try (ResultSet row = statement.executeQuery()) {
                        if (row.next()) {
                            throw new EnrolmentRefused(
                                    linked.get(row.getInt(1) - 1).place(), "this sign-in belongs to somebody else");
                        }
                    }
                    return null;
                });
    }

    private static String idOf(NewPerson person, Map<String, PersonId> ids) {
        return Long.toString(ids.get(person.councilNumber()).value());
    }

    private static void wishes(PreparedStatement statement, int index, List<NewPerson> people) throws SQLException {
        array(statement, index, people, NewPerson::councilNumber);
        array(statement, index + 1, people, NewPerson::name);
        array(statement, index + 2, people, person -> person.language()
                .map(Language::tag)
                .orElse(null));
        array(statement, index + 3, people, person -> person.readingMode()
                .map(ReadingMode::parameter)
                .orElse(null));
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException("People cannot be written", failed);
        }
    }

    private static void array(
            PreparedStatement statement, int index, List<NewPerson> people, Function<NewPerson, String> column)
            throws SQLException {
        Object[] values = people.stream().map(column).toArray();
        statement.setArray(index, statement.getConnection().createArrayOf("text", values));
    }
}
