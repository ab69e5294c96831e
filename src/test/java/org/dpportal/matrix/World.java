package org.dpportal.matrix;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dpportal.servers.RunningPortal;
import org.dpportal.shared.FormKey;
import org.dpportal.shared.Reference;

/** The people of the matrix and what is theirs, each with words that stand nowhere else: where these turn up, something has leaked. */
final class World implements AutoCloseable {
    private static final String TABLES =
            "receipt invitation private_page account notice communication_need delivery direct_payment_request";

    /** Somebody whose things are there, with all that only they, and those who may, are to see. */
    record Owner(
            String name,
            long id,
            String reference,
            Map<Visitor.Kind, List<String>> secrets,
            Map<String, String> things) {}

    private final Connection database;
    private final Map<String, Owner> owners = new LinkedHashMap<>();

    World() {
        try {
            database = RunningPortal.get().connectAsOwner();
            database.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        // What earlier tests told these visitors about others is theirs to read, and none of this test's business.
        execute("delete from notice where person_id in (" + signedIn(2) + "," + signedIn(4) + "," + signedIn(5) + ")");
        owners.put("recipient1", owner("recipient1", signedIn(1)));
        owners.put("recipient3", owner("recipient3", signedIn(3)));
        owners.put(
                "stranger",
                owner(
                        "stranger",
                        number(
                                "select p.id from person p join account a on a.person_id = p.id"
                                        + " where p.council_id <> (select council_id from sign_in where subject like '%01') order by p.id limit 1")));
        long stranger = owners.get("stranger").id();
        authority(
                stranger,
                number("select id from person where council_id = (select council_id from person where id = " + stranger
                        + ") and id <> " + stranger + " order by id limit 1"),
                "'{SEE_MONEY}'",
                "ACTIVE");
        // carer1 may do everything for recipient1; pa1 could, but no longer; recipient2 may only see recipient3's
        // money.
        long first = owners.get("recipient1").id();
        authority(first, signedIn(4), "'{SEE_MONEY,SEND_RECEIPTS,ASK_FOR_CHANGES,DECIDE,FIND_PAS}'", "ACTIVE");
        authority(first, signedIn(5), "'{SEE_MONEY,SEND_RECEIPTS,ASK_FOR_CHANGES,DECIDE,FIND_PAS}'", "ENDED");
        authority(owners.get("recipient3").id(), signedIn(2), "'{SEE_MONEY}'", "ACTIVE");
    }

    Map<String, Owner> owners() {
        return owners;
    }

    private long signedIn(int number) {
        return number(
                "select person_id from sign_in where subject = '00000000-0000-4000-8000-00000000000" + number + "'");
    }

    private Owner owner(String name, long id) {
        String mark = Reference.draw('X').value().substring(2).replace("-", "");
        Map<String, String> things = new LinkedHashMap<>();
        things.put("account", text("select reference from account where person_id = " + id + " order by id limit 1"));
        things.put("receipt", Reference.draw('R').value());
        things.put("request", Reference.draw('Q').value());
        things.put("organisation", Reference.draw('G').value());
        things.put("notice", Reference.draw('N').value());
        things.put("letter", Reference.draw('L').value());
        for (String form : List.of("draft", "invitation", "ask")) {
            things.put(form, FormKey.draw().value());
        }
        things.put("code", Reference.draw('C').value().substring(2).replace("-", "") + "2222");
        money(id, mark, things);
        words(id, mark, things);
        String person = text("select name from person where id = " + id);
        things.put("person", text("select reference from person where id = " + id));
        return new Owner(name, id, things.get("person"), secrets(person, mark, things), things);
    }

    private static Map<Visitor.Kind, List<String>> secrets(String person, String mark, Map<String, String> things) {
        String code = things.get("code");
        List<String> money = List.of(
                person,
                things.get("account"),
                things.get("receipt"),
                "matrixpayee" + mark,
                "matrixnote" + mark,
                "matrixphoto" + mark);
        List<String> own = List.of(
                "matrixmeant" + mark,
                "matrixasked" + mark,
                "matrixform" + mark,
                code,
                code.substring(0, 4) + "-" + code.substring(4, 8));
        return Map.of(
                Visitor.Kind.MONEY,
                money,
                Visitor.Kind.TOLD,
                List.of("matrixnotice" + mark),
                Visitor.Kind.NEEDS,
                List.of("matrixneed" + mark),
                Visitor.Kind.OWN,
                own,
                Visitor.Kind.ASKED,
                List.of("matrixasker" + mark, "matrixphone" + mark));
    }

    private void money(long id, String mark, Map<String, String> things) {
        execute(
                "insert into payment (council_id, account_id, feed_file_id, provider, provider_line, day, amount_pence, payee, category, evidence)"
                        + " select council_id, id, (select min(id) from feed_file), 'matrix', 'matrix-' || id, date '2026-11-17', -4100,"
                        + " 'matrixpayee" + mark + "', 'OTHER', 'NEEDED' from account where reference = '"
                        + things.get("account") + "'");
        receipt(id, things.get("draft"), "null", "DRAFT", mark);
        receipt(id, FormKey.draw().value(), "'" + things.get("receipt") + "'", "SENT", mark);
    }

    /** What the person was told, whom they invite and for whom they ask, and an organisation of their council. */
    private void words(long id, String mark, Map<String, String> things) {
        String then = "timestamptz '2026-11-10 10:00Z'";
        String notice = "'{\"name\": \"tmatrixnotice" + mark + "\", \"reason\": \"tmatrixnotice" + mark + "\"}'";
        execute("insert into notice (council_id, person_id, reference, key, arguments, at) select council_id, id, '"
                + things.get("notice") + "', 'helperEnded', " + notice + ", " + then + " from person where id = " + id);
        letter(id, mark, things.get("letter"), then);
        execute(
                "insert into invitation (council_id, person_id, form_key, meant_for, scopes, end_answered, state, code, created_at, expires_at)"
                        + " select council_id, id, '" + things.get("invitation") + "', 'matrixmeant" + mark
                        + "', '{SEE_MONEY}', true, 'OPEN', '" + things.get("code") + "', " + then
                        + ", timestamptz '2026-12-10 10:00Z' from person where id = " + id);
        execute(
                "insert into representation (council_id, reference, form_key, representative_id, person_typed, basis, scopes, state, asked_at)"
                        + " select council_id, '" + Reference.draw('H') + "', '" + things.get("ask")
                        + "', id, 'matrixasked" + mark + "', 'SUITABLE_PERSON', '{SEE_MONEY}', 'DRAFT', " + then
                        + " from person where id = " + id);
        execute("insert into communication_need (council_id, person_id, confirmed_on, words, post)"
                + " select council_id, id, date '2026-11-10', 'matrixneed" + mark + "', 'matrixneed" + mark
                + "' from person where id = " + id
                + " on conflict (person_id) do update set words = excluded.words, post = excluded.post");
        request(id, things.get("request"), "WAITING", "matrixasker" + mark, "matrixphone" + mark);
        request(id, Reference.draw('Q').value(), "DRAFT", "matrixform" + mark, "");
        execute("insert into organisation (council_id, reference, name) select council_id, '"
                + things.get("organisation") + "', 'matrix organisation " + mark + "' from person where id = " + id);
    }

    /** One thing that the person was told comes by post: that one an officer may read, and no other. */
    private void letter(long person, String mark, String letter, String then) {
        String told = Reference.draw('N').value();
        execute("insert into notice (council_id, person_id, reference, key, arguments, at) select council_id, id, '"
                + told
                + "', 'helperEnded', '{\"name\": \"tmatrixneed" + mark + "\", \"reason\": \"tmatrixneed" + mark
                + "\"}', "
                + then + " from person where id = " + person);
        execute("insert into delivery (council_id, person_id, notice_id, reference, way, made_at, next_try_at)"
                + " select council_id, person_id, id, '" + letter + "', 'POST', at, at from notice where reference = '"
                + told + "'");
    }

    /** Younger than a council keeps a form in which nobody writes: the portal's own round would throw it away in between. */
    private void request(long person, String reference, String state, String name, String phone) {
        String then = "timestamptz '2026-11-17 10:00Z'";
        execute(
                "insert into direct_payment_request (council_id, reference, form_key, state, begun_at, changed_at, person_id, for_whom, name,"
                        + " phone, has_now, language, format, asked_at) select council_id, '" + reference + "', '"
                        + FormKey.draw() + "', '" + state + "', " + then + ", " + then + ", id, 'MYSELF', '" + name
                        + "', '" + phone + "', 'NOT_SURE', 'ur', 'EASY_READ', " + then + " from person where id = "
                        + person);
    }

    private void receipt(long person, String key, String reference, String state, String mark) {
        StoredPhoto photo = StoredPhoto.of("matrixphoto" + mark);
        execute(
                "insert into receipt (council_id, person_id, form_key, reference, state, category, note, amount_pence, spent_on, payment_answer,"
                        + " started_at, sent_at) select council_id, id, '" + key + "', " + reference + ", '" + state
                        + "', 'OTHER', '" + "matrixnote" + mark
                        + "', 4100, date '2026-11-16', 'NONE_OF_THESE', timestamptz '2026-11-16 10:00Z', timestamptz '2026-11-16 10:00Z'"
                        + " from person where id = " + person);
        execute(
                "insert into receipt_file (council_id, receipt_id, position, content_hash, media_type, bytes, pages, added_at)"
                        + " select r.council_id, r.id, 1, '" + photo.hash() + "', 'image/jpeg', " + photo.bytes()
                        + ", 1, r.started_at from receipt r where r.form_key = '" + key + "'");
    }

    private void authority(long person, long representative, String scopes, String state) {
        Owner owner = owners.values().stream()
                .filter(one -> one.id() == person)
                .findFirst()
                .orElseThrow();
        String reference = Reference.draw('H').value();
        owner.things().putIfAbsent("authority", reference);
        execute(
                "insert into representation (council_id, reference, person_id, representative_id, basis, scopes, starts_on, state, reason, asked_at)"
                        + " select council_id, '" + reference + "', id, " + representative + ", 'NOMINATED', " + scopes
                        + ", date '2026-01-01', '" + state + "', " + (state.equals("ENDED") ? "'NOT_NEEDED'" : "null")
                        + ", timestamptz '2026-01-01 10:00Z' from person where id = " + person);
    }

    /** All that is somebody's, as one word: the same word again means that nobody has changed anything. */
    String print(Owner owner) {
        StringBuilder all = new StringBuilder();
        for (String table : TABLES.split(" ")) {
            all.append(text("select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from " + table
                            + " t where person_id = " + owner.id()))
                    .append(' ');
        }
        for (String sql : List.of(
                "receipt_file t where receipt_id in (select id from receipt where person_id = " + owner.id() + ")",
                "receipt_message t where receipt_id in (select id from receipt where person_id = " + owner.id() + ")",
                "representation t where person_id = " + owner.id() + " or representative_id = " + owner.id(),
                "payment t where account_id in (select id from account where person_id = " + owner.id() + ")",
                "person t where id = " + owner.id())) {
            all.append(text("select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from " + sql))
                    .append(' ');
        }
        return all.toString();
    }

    /** From the next sign-in on, officer1 works for the stranger's council; true again for their own. */
    void officerWorksElsewhere(boolean elsewhere) {
        String subject = "'00000000-0000-4000-8000-000000000006'";
        if (elsewhere) {
            execute(
                    "insert into person (council_id, council_number, reference, name) select council_id, 'matrix-officer', '"
                            + Reference.draw('P') + "', 'Officer Elsewhere' from person where id = "
                            + owners.get("stranger").id() + " on conflict (council_id, council_number) do nothing");
            execute(
                    "update sign_in set (council_id, person_id) = (select council_id, id from person where council_number = 'matrix-officer')"
                            + " where subject = " + subject);
        } else {
            execute(
                    "update sign_in set (council_id, person_id) = (select council_id, id from person where council_number = 'officer-1')"
                            + " where subject = " + subject);
        }
    }

    void forgetAttempts() {
        execute("delete from invitation_attempt");
    }

    String text(String sql) {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private long number(String sql) {
        return Long.parseLong(text(sql));
    }

    private void execute(String sql) {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Leaves nothing behind that another test would see. */
    @Override
    public void close() {
        for (Owner owner : owners.values()) {
            String of = " (select id from receipt where person_id = " + owner.id() + " and note like 'matrixnote%')";
            execute("delete from receipt_file where receipt_id in" + of);
            execute("delete from receipt_message where receipt_id in" + of);
            execute("delete from receipt where id in" + of);
            execute("delete from invitation where person_id = " + owner.id() + " and meant_for like 'matrixmeant%'");
            execute("delete from representation where person_id = " + owner.id()
                    + " and starts_on = date '2026-01-01'");
            execute("delete from representation where form_key = '"
                    + owner.things().get("ask") + "'");
            execute("delete from communication_need where person_id = " + owner.id());
            execute("delete from notice where person_id = " + owner.id()
                    + " and (arguments::text like '%matrixnotice%' or arguments::text like '%matrixneed%')");
        }
        execute("delete from direct_payment_request where name like 'matrix%'");
        execute("delete from payment where provider = 'matrix'");
        execute("delete from organisation where name like 'matrix organisation%'");
        officerWorksElsewhere(false);
        try {
            database.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
