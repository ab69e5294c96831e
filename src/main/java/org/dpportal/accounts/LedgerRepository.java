package org.dpportal.accounts;

import static org.dpportal.accounts.Sql.array;
import static org.dpportal.accounts.Sql.bind;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.dpportal.shared.CouncilId;
import org.dpportal.shared.Money;

/**
 * Writes the ledger. Whole columns go to the database as arrays, some thousand lines in one statement: a file of 120,000 lines would take
 * minutes line by line, and a persistence context would hold all of them for nothing.
 */
@ApplicationScoped
class LedgerRepository {
    private static final int AT_ONCE = 5_000;

    @Resource(lookup = "java:jboss/datasources/PortalJobs")
    private DataSource database;

    LedgerRepository() {}

    LedgerRepository(DataSource database) {
        this.database = database;
    }

    record HeldAccount(long account, AccountKind kind) {}

    record LineRow(long account, AccountLines.Line line, EvidenceState evidence) {}

    record BalanceRow(long account, Instant asAt, Money amount) {}

    record Waiting(long feedFile, String provider) {}

    record SetAsideLine(Waiting from, HeldAccount held, AccountLines.Line line) {}

    /** Until the end of the transaction each statement is planned for the rows that are there then, not for those of the first file. */
    void planAfresh() {
        sql().run("select set_config('plan_cache_mode', 'force_custom_plan', true)", PreparedStatement::execute);
    }

    /** The new file's id; empty if these bytes were accepted before. */
    OptionalLong accept(CouncilId council, ProviderFile file, Instant now) {
        return sql().run(
                        "insert into feed_file (council_id, provider, content_hash, name, accepted_at, lines_added, lines_known, lines_set_aside)"
                                + " values (?, ?, ?, ?, ?, 0, 0, 0) on conflict (council_id, content_hash) do nothing returning id",
                        statement -> {
                            bind(
                                    statement,
                                    council.value(),
                                    file.provider(),
                                    file.contentHash(),
                                    file.name(),
                                    utc(now));
                            try (ResultSet row = statement.executeQuery()) {
                                return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
                            }
                        });
    }

    Map<String, HeldAccount> held(CouncilId council, ProviderFile file) {
        return sql().run(
                        "select u.number, f.account_id, f.kind from unnest(?) as u (number) cross join lateral"
                                + " (select p.account_id, p.kind from account_provider p where p.council_id = ? and p.provider = ?"
                                + " and p.provider_number = u.number offset 0) f",
                        statement -> {
                            array(statement, 1, "text", file.accounts(), AccountLines::number);
                            statement.setLong(2, council.value());
                            statement.setString(3, file.provider());
                            Map<String, HeldAccount> held = new HashMap<>();
                            try (ResultSet row = statement.executeQuery()) {
                                while (row.next()) {
                                    held.put(
                                            row.getString(1),
                                            new HeldAccount(row.getLong(2), AccountKind.valueOf(row.getString(3))));
                                }
                            }
                            return held;
                        });
    }

    /** Adds the lines that are new and returns how many. */
    int add(CouncilId council, String provider, long feedFile, List<LineRow> rows) {
        int added = 0;
        for (int start = 0; start < rows.size(); start += AT_ONCE) {
            List<LineRow> some = rows.subList(start, Math.min(rows.size(), start + AT_ONCE));
            refuseChanged(provider, some);
            added += addSome(council, provider, feedFile, some);
        }
        return added;
    }

    private int addSome(CouncilId council, String provider, long feedFile, List<LineRow> rows) {
        return sql().run(
                        "insert into payment (council_id, account_id, feed_file_id, provider, provider_line, day, amount_pence, payee, category, evidence)"
                                + " select ?, n.account, ?, ?, n.line, n.day, n.pence, n.payee, n.category, n.evidence"
                                + " from unnest(?, ?, ?, ?, ?, ?, ?) as n (account, line, day, pence, payee, category, evidence)"
                                + " on conflict (account_id, provider, provider_line) do nothing",
                        statement -> {
                            bind(statement, council.value(), feedFile, provider);
                            array(statement, 4, "bigint", rows, LineRow::account);
                            array(statement, 5, "text", rows, row -> row.line().id());
                            array(statement, 6, "date", rows, row -> row.line()
                                    .day()
                                    .toString());
                            array(statement, 7, "bigint", rows, row -> row.line()
                                    .amount()
                                    .pence());
                            array(statement, 8, "text", rows, row -> row.line().payee());
                            array(statement, 9, "text", rows, row -> row.line()
                                    .category()
                                    .name());
                            array(statement, 10, "text", rows, row -> row.evidence()
                                    .name());
                            return statement.executeUpdate();
                        });
    }

    /** A line that came before must say the same again: otherwise the provider's ids cannot be trusted, and the sum would be wrong. */
    private void refuseChanged(String provider, List<LineRow> rows) {
        sql().run(
                        "select u.place, u.line from unnest(?, ?, ?, ?, ?) as u (account, line, day, pence, place)"
                                + " cross join lateral (select p.amount_pence, p.day from payment p where p.account_id = u.account"
                                + " and p.provider = ? and p.provider_line = u.line offset 0) f"
                                + " where f.amount_pence <> u.pence or f.day <> u.day order by u.place limit 1",
                        statement -> {
                            array(statement, 1, "bigint", rows, LineRow::account);
                            array(statement, 2, "text", rows, row -> row.line().id());
                            array(statement, 3, "date", rows, row -> row.line()
                                    .day()
                                    .toString());
                            array(statement, 4, "bigint", rows, row -> row.line()
                                    .amount()
                                    .pence());
                            array(statement, 5, "integer", rows, row -> row.line()
                                    .place());
                            statement.setString(6, provider);
                            try (ResultSet row = statement.executeQuery()) {
                                if (row.next()) {
                                    throw new PostingRefused(
                                            row.getInt(1),
                                            "the line id \"" + row.getString(2)
                                                    + "\" came before with another day or amount");
                                }
                            }
                            return null;
                        });
    }

    void addBalances(CouncilId council, String provider, long feedFile, List<BalanceRow> rows) {
        sql().run(
                        "insert into account_balance (council_id, account_id, as_at, amount_pence, source, feed_file_id)"
                                + " select ?, n.account, n.at, n.pence, ?, ? from unnest(?, ?, ?) as n (account, at, pence)"
                                + " on conflict (account_id, as_at) do nothing",
                        statement -> {
                            bind(statement, council.value(), provider, feedFile);
                            array(statement, 4, "bigint", rows, BalanceRow::account);
                            array(statement, 5, "timestamptz", rows, row -> row.asAt()
                                    .toString());
                            array(statement, 6, "bigint", rows, row -> row.amount()
                                    .pence());
                            return statement.executeUpdate();
                        });
    }

    void setAside(CouncilId council, String provider, long feedFile, AccountLines account, List<BalanceRow> balances) {
        sql().run(
                        "insert into line_set_aside (council_id, feed_file_id, provider, account_number, line_number, provider_line, day, amount_pence, payee, category)"
                                + " select ?, ?, ?, ?, n.* from unnest(?, ?, ?, ?, ?, ?) as n"
                                + " on conflict (council_id, provider, account_number, provider_line) do nothing",
                        statement -> {
                            bind(statement, council.value(), feedFile, provider, account.number());
                            array(statement, 5, "integer", account.lines(), AccountLines.Line::place);
                            array(statement, 6, "text", account.lines(), AccountLines.Line::id);
                            array(statement, 7, "date", account.lines(), line -> line.day()
                                    .toString());
                            array(statement, 8, "bigint", account.lines(), line -> line.amount()
                                    .pence());
                            array(statement, 9, "text", account.lines(), AccountLines.Line::payee);
                            array(statement, 10, "text", account.lines(), line -> line.category()
                                    .name());
                            return statement.executeUpdate();
                        });
        sql().run(
                        "insert into balance_set_aside (council_id, feed_file_id, provider, account_number, as_at, amount_pence)"
                                + " select ?, ?, ?, ?, n.* from unnest(?, ?) as n on conflict do nothing",
                        statement -> {
                            bind(statement, council.value(), feedFile, provider, account.number());
                            array(statement, 5, "timestamptz", balances, row -> row.asAt()
                                    .toString());
                            array(statement, 6, "bigint", balances, row -> row.amount()
                                    .pence());
                            return statement.executeUpdate();
                        });
    }

    void count(long feedFile, Posted posted) {
        sql().run(
                        "update feed_file set lines_added = ?, lines_known = ?, lines_set_aside = ? where id = ?",
                        statement -> {
                            bind(statement, posted.added(), posted.known(), posted.linesSetAside(), feedFile);
                            return statement.executeUpdate();
                        });
    }

    /** Lines that were set aside and whose account is known by now. */
    List<SetAsideLine> waiting(CouncilId council) {
        return sql().run(
                        "select s.feed_file_id, s.provider, a.account_id, a.kind, s.line_number, s.provider_line, s.day, s.amount_pence, s.payee, s.category"
                                + " from line_set_aside s join account_provider a"
                                + " on (a.council_id, a.provider, a.provider_number) = (s.council_id, s.provider, s.account_number)"
                                + " where s.council_id = ? and s.posted_at is null order by s.id",
                        statement -> {
                            bind(statement, council.value());
                            List<SetAsideLine> waiting = new ArrayList<>();
                            try (ResultSet row = statement.executeQuery()) {
                                while (row.next()) {
                                    waiting.add(waitingLine(row));
                                }
                            }
                            return waiting;
                        });
    }

    private static SetAsideLine waitingLine(ResultSet row) throws SQLException {
        return new SetAsideLine(
                new Waiting(row.getLong(1), row.getString(2)),
                new HeldAccount(row.getLong(3), AccountKind.valueOf(row.getString(4))),
                new AccountLines.Line(
                        row.getInt(5),
                        row.getString(6),
                        row.getObject(7, LocalDate.class),
                        Money.ofPence(row.getLong(8)),
                        row.getString(9),
                        SpendingCategory.valueOf(row.getString(10))));
    }

    /** Marks those lines as posted and moves the balances that waited with them. */
    void settle(CouncilId council, Instant now) {
        String known =
                " from account_provider a where s.council_id = ? and (a.council_id, a.provider, a.provider_number)"
                        + " = (s.council_id, s.provider, s.account_number)";
        sql().run("update line_set_aside s set posted_at = ?" + known + " and s.posted_at is null", statement -> {
            bind(statement, utc(now), council.value());
            return statement.executeUpdate();
        });
        sql().run(
                        "insert into account_balance (council_id, account_id, as_at, amount_pence, source, feed_file_id)"
                                + " select s.council_id, a.account_id, s.as_at, s.amount_pence, s.provider, s.feed_file_id"
                                + known.replace(" where", ", balance_set_aside s where") + " on conflict do nothing",
                        statement -> {
                            bind(statement, council.value());
                            return statement.executeUpdate();
                        });
    }

    private Sql sql() {
        return new Sql(database);
    }

    private static Object utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
