package org.dpportal.receipts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dpportal.accounts.PaymentId;
import org.dpportal.accounts.SpendingCategory;
import org.dpportal.files.KeptFile;
import org.dpportal.shared.CouncilId;
import org.dpportal.shared.FormKey;
import org.dpportal.shared.Money;
import org.dpportal.shared.PersonId;
import org.dpportal.shared.Reference;

/** Reads and writes receipts. Every query that begins with something from an address also names the person or the council. */
@ApplicationScoped
class ReceiptRepository {
    private static final String OWN_KEY = " where r.form_key = :key and r.person_id = :person";
    private static final String OWN_REFERENCE = " where r.reference = :reference and r.person_id = :person";
    private static final String OF_COUNCIL = " where r.reference = :reference and r.council_id = :council";
    private static final String LOCKED = " for update of r";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Makes sure that the draft exists. A key that somebody else has used is, to this person, a new one. */
    void begin(CouncilId council, PersonId person, FormKey key, Instant now) {
        query(
                        "insert into receipt (council_id, person_id, form_key, state, started_at)"
                                + " values (:council, :person, :key, 'DRAFT', :now) on conflict (person_id, form_key) do nothing")
                .setParameter("council", council.value())
                .setParameter("person", person.value())
                .setParameter("key", key.value())
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    Optional<Rows.Stored> draft(PersonId person, FormKey key) {
        return one(own(query(Rows.RECEIPT + OWN_KEY), person).setParameter("key", key.value()), Rows::stored);
    }

    /** The same, and nobody else changes it until this transaction ends. */
    Optional<Rows.Stored> lockedDraft(PersonId person, FormKey key) {
        return one(own(query(Rows.RECEIPT + OWN_KEY + LOCKED), person).setParameter("key", key.value()), Rows::stored);
    }

    Optional<Rows.Stored> receipt(PersonId person, Reference reference) {
        return one(
                own(query(Rows.RECEIPT + OWN_REFERENCE), person).setParameter("reference", reference.value()),
                Rows::stored);
    }

    Optional<Rows.Stored> lockedReceipt(PersonId person, Reference reference) {
        return one(
                own(query(Rows.RECEIPT + OWN_REFERENCE + LOCKED), person).setParameter("reference", reference.value()),
                Rows::stored);
    }

    Optional<Rows.Stored> receipt(CouncilId council, Reference reference) {
        return receipt(council, reference, "");
    }

    Optional<Rows.Stored> lockedReceipt(CouncilId council, Reference reference) {
        return receipt(council, reference, LOCKED);
    }

    private Optional<Rows.Stored> receipt(CouncilId council, Reference reference, String lock) {
        return one(
                query(Rows.RECEIPT + OF_COUNCIL + lock)
                        .setParameter("reference", reference.value())
                        .setParameter("council", council.value()),
                Rows::stored);
    }

    List<ReceiptFile> files(long receipt) {
        return all(
                query(
                                "select position, media_type, pages from receipt_file where receipt_id = :receipt order by position")
                        .setParameter("receipt", receipt),
                Rows::file);
    }

    /** A receipt with its files and all that was said, by one more question. */
    Receipt whole(Rows.Stored receipt) {
        List<ReceiptFile> files = new ArrayList<>();
        List<Receipt.Message> messages = new ArrayList<>();
        for (Object row : query(
                        "select position, media_type, pages, null, null, null, 0 as n from receipt_file where receipt_id = :receipt"
                                + " union all select null, null, null, at, from_officer, text, id from receipt_message where receipt_id = :receipt"
                                + " order by n, position")
                .setParameter("receipt", receipt.id())
                .getResultList()) {
            Object[] columns = (Object[]) row;
            if (columns[0] == null) {
                messages.add(Rows.message(new Object[] {columns[3], columns[4], columns[5]}));
            } else {
                files.add(Rows.file(row));
            }
        }
        return receipt.receipt(files, messages);
    }

    Optional<KeptFile> file(long receipt, int position) {
        return one(
                query("select content_hash, media_type, bytes, pages from receipt_file"
                                + " where receipt_id = :receipt and position = :position")
                        .setParameter("receipt", receipt)
                        .setParameter("position", position),
                Rows::kept);
    }

    void addFile(CouncilId council, long receipt, int position, KeptFile file, Instant now) {
        query(
                        "insert into receipt_file (council_id, receipt_id, position, content_hash, media_type, bytes, pages, added_at)"
                                + " values (:council, :receipt, :position, :hash, :type, :bytes, :pages, :now)")
                .setParameter("council", council.value())
                .setParameter("receipt", receipt)
                .setParameter("position", position)
                .setParameter("hash", file.contentHash())
                .setParameter("type", file.kind().mediaType())
                .setParameter("bytes", file.bytes())
                .setParameter("pages", file.pages())
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Lets an officer notice that there is more to see than what they have seen. */
    void grown(long receipt) {
        query("update receipt set version = version + 1 where id = :receipt")
                .setParameter("receipt", receipt)
                .executeUpdate();
    }

    int removeFile(long receipt, int position) {
        return query("delete from receipt_file where receipt_id = :receipt and position = :position")
                .setParameter("receipt", receipt)
                .setParameter("position", position)
                .executeUpdate();
    }

    void purpose(long receipt, SpendingCategory category, String note) {
        query("update receipt set category = :category, note = :note where id = :receipt")
                .setParameter("category", category.name())
                .setParameter("note", note)
                .setParameter("receipt", receipt)
                .executeUpdate();
    }

    /** Another sum or day may mean another payment: the answer to that question is asked for again. */
    void amount(long receipt, Money amount, LocalDate spentOn) {
        query("update receipt set amount_pence = :amount, spent_on = :day,"
                        + " payment_id = case when amount_pence = :amount and spent_on = :day then payment_id end,"
                        + " payment_answer = case when amount_pence = :amount and spent_on = :day then payment_answer end"
                        + " where id = :receipt")
                .setParameter("amount", amount.pence())
                .setParameter("day", spentOn)
                .setParameter("receipt", receipt)
                .executeUpdate();
    }

    void payment(long receipt, Optional<PaymentId> payment) {
        query("update receipt set payment_id = cast(:payment as bigint), payment_answer = :answer where id = :receipt")
                .setParameter("payment", payment.map(PaymentId::value).orElse(null))
                .setParameter("answer", payment.isPresent() ? "CHOSEN" : "NONE_OF_THESE")
                .setParameter("receipt", receipt)
                .executeUpdate();
    }

    void send(long receipt, Reference reference, Instant now) {
        query("update receipt set state = 'SENT', reference = :reference, sent_at = :now, version = version + 1"
                        + " where id = :receipt")
                .setParameter("reference", reference.value())
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .setParameter("receipt", receipt)
                .executeUpdate();
    }

    void say(CouncilId council, long receipt, boolean fromOfficer, String text, Instant now) {
        query("insert into receipt_message (council_id, receipt_id, at, from_officer, text)"
                        + " values (:council, :receipt, :now, :officer, :text)")
                .setParameter("council", council.value())
                .setParameter("receipt", receipt)
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .setParameter("officer", fromOfficer)
                .setParameter("text", text)
                .executeUpdate();
    }

    void state(long receipt, ReceiptState state, Optional<String> reason) {
        query(
                        "update receipt set state = :state, reason = cast(:reason as text), version = version + 1 where id = :receipt")
                .setParameter("state", state.name())
                .setParameter("reason", reason.orElse(null))
                .setParameter("receipt", receipt)
                .executeUpdate();
    }

    void decided(long receipt, PersonId officer, Instant now) {
        query("update receipt set decided_by = :officer, decided_at = :now where id = :receipt")
                .setParameter("officer", officer.value())
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .setParameter("receipt", receipt)
                .executeUpdate();
    }

    /** Whether a file has come since the officer last asked for something. */
    boolean hasNewFile(long receipt) {
        return !query("select 1 from receipt_file f where f.receipt_id = :receipt and f.added_at >= (select max(m.at)"
                        + " from receipt_message m where m.receipt_id = :receipt and m.from_officer)")
                .setParameter("receipt", receipt)
                .getResultList()
                .isEmpty();
    }

    List<ListedReceipt> mine(PersonId person, int first, int size) {
        return all(
                query("select reference, state, category, amount_pence, spent_on, sent_at, '' from receipt"
                                + " where person_id = :person and state <> 'DRAFT' order by sent_at desc, id desc"
                                + " limit :size offset :first")
                        .setParameter("person", person.value())
                        .setParameter("size", size)
                        .setParameter("first", first),
                Rows::listed);
    }

    private Query query(String sql) {
        return entities.createNativeQuery(sql);
    }

    private static Query own(Query query, PersonId person) {
        return query.setParameter("person", person.value());
    }

    private static <T> Optional<T> one(Query query, Function<Object, T> read) {
        return all(query, read).stream().findFirst();
    }

    private static <T> List<T> all(Query query, Function<Object, T> read) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> read.apply(row)).toList();
    }
}
