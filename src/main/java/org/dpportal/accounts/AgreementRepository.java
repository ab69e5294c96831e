package org.dpportal.accounts;

import static org.dpportal.accounts.Sql.array;
import static org.dpportal.accounts.Sql.bind;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.dpportal.shared.CouncilId;
import org.dpportal.shared.PersonId;
import org.dpportal.shared.Reference;

/** Writes accounts, who holds them and what is paid into them. */
@ApplicationScoped
class AgreementRepository {
    @Resource(lookup = "java:jboss/datasources/PortalJobs")
    private DataSource database;

    AgreementRepository() {}

    AgreementRepository(DataSource database) {
        this.database = database;
    }

    record KnownAccount(long account, PersonId person) {}

    record ProviderRow(long account, Agreement agreement) {}

    Map<String, KnownAccount> accounts(CouncilId council, List<String> agreements) {
        return sql().run(
                        // One look-up in the index for each row: a council that is just being loaded has no numbers yet
                        // to plan by.
                        "select u.number, f.id, f.person_id from unnest(?) as u (number) cross join lateral"
                                + " (select a.id, a.person_id from account a where a.council_id = ? and a.agreement = u.number offset 0) f",
                        statement -> {
                            array(statement, 1, "text", agreements, number -> number);
                            statement.setLong(2, council.value());
                            Map<String, KnownAccount> known = new HashMap<>();
                            try (ResultSet row = statement.executeQuery()) {
                                while (row.next()) {
                                    known.put(
                                            row.getString(1),
                                            new KnownAccount(row.getLong(2), new PersonId(row.getLong(3))));
                                }
                            }
                            return known;
                        });
    }

    /** Adds accounts, again with new references for those whose reference was taken: with many accounts that happens. */
    void add(CouncilId council, List<Agreement> agreements) {
        int left = agreements.size();
        for (int attempt = 0; left > 0 && attempt < 5; attempt++) {
            left -= sql().run(
                            "insert into account (council_id, person_id, reference, opened_on, agreement)"
                                    + " select ?, n.person, n.reference, n.opened, n.agreement"
                                    + " from unnest(?, ?, ?, ?) as n (person, reference, opened, agreement)"
                                    + " on conflict do nothing",
                            statement -> {
                                bind(statement, council.value());
                                array(statement, 2, "bigint", agreements, one -> one.person()
                                        .value());
                                array(statement, 3, "text", agreements, one -> Reference.draw('A')
                                        .value());
                                array(statement, 4, "date", agreements, one -> one.openedOn()
                                        .toString());
                                array(statement, 5, "text", agreements, Agreement::number);
                                return statement.executeUpdate();
                            });
        }
    }

    int addProviders(CouncilId council, List<ProviderRow> rows) {
        return sql().run(
                        "insert into account_provider (council_id, account_id, kind, provider, provider_number, valid_from)"
                                + " select ?, n.* from unnest(?, ?, ?, ?, ?) as n on conflict do nothing",
                        statement -> {
                            bind(statement, council.value());
                            array(statement, 2, "bigint", rows, ProviderRow::account);
                            array(statement, 3, "text", rows, row -> row.agreement()
                                    .kind()
                                    .name());
                            array(statement, 4, "text", rows, row -> row.agreement()
                                    .provider());
                            array(statement, 5, "text", rows, row -> row.agreement()
                                    .providerNumber());
                            array(statement, 6, "date", rows, row -> row.agreement()
                                    .heldFrom()
                                    .toString());
                            return statement.executeUpdate();
                        });
    }

    /** The first of these that does not stand in the ledger as it was given; empty if all do. */
    Optional<Agreement> anotherAccounts(CouncilId council, List<ProviderRow> rows) {
        return sql().run(
                        "select u.row from unnest(?, ?, ?) with ordinality as u (account, provider, number, row)"
                                + " left join lateral (select p.id from account_provider p where p.council_id = ?"
                                + " and p.provider = u.provider and p.provider_number = u.number and p.account_id = u.account offset 0) f"
                                + " on true where f.id is null order by u.row limit 1",
                        statement -> {
                            array(statement, 1, "bigint", rows, ProviderRow::account);
                            array(statement, 2, "text", rows, row -> row.agreement()
                                    .provider());
                            array(statement, 3, "text", rows, row -> row.agreement()
                                    .providerNumber());
                            statement.setLong(4, council.value());
                            try (ResultSet row = statement.executeQuery()) {
                                return row.next()
                                        ? Optional.of(
                                                rows.get(row.getInt(1) - 1).agreement())
                                        : Optional.empty();
                            }
                        });
    }

    int fund(CouncilId council, Map<String, KnownAccount> accounts, List<Agreement.Funding> fundings) {
        return sql().run(
                        "insert into account_funding (council_id, account_id, valid_from, council_part_pence, own_part_pence, purposes)"
                                + " select ?, n.account, n.day, n.council_part, n.own_part, string_to_array(n.purposes, ' ')"
                                + " from unnest(?, ?, ?, ?, ?) as n (account, day, council_part, own_part, purposes)"
                                + " on conflict (account_id, valid_from) do update set council_part_pence = excluded.council_part_pence,"
                                + " own_part_pence = excluded.own_part_pence, purposes = excluded.purposes"
                                + " where (account_funding.council_part_pence, account_funding.own_part_pence, account_funding.purposes)"
                                + " is distinct from (excluded.council_part_pence, excluded.own_part_pence, excluded.purposes)",
                        statement -> {
                            bind(statement, council.value());
                            array(statement, 2, "bigint", fundings, one -> accounts.get(one.agreement())
                                    .account());
                            array(statement, 3, "date", fundings, one -> one.validFrom()
                                    .toString());
                            array(statement, 4, "bigint", fundings, one -> one.councilPart()
                                    .pence());
                            array(statement, 5, "bigint", fundings, one -> one.ownPart()
                                    .pence());
                            array(statement, 6, "text", fundings, AgreementRepository::purposes);
                            return statement.executeUpdate();
                        });
    }

    private static String purposes(Agreement.Funding funding) {
        return funding.purposes().stream().map(SpendingCategory::name).collect(Collectors.joining(" "));
    }

    private Sql sql() {
        return new Sql(database);
    }
}
