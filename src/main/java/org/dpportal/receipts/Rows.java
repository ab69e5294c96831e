package org.dpportal.receipts;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.dpportal.accounts.PaymentId;
import org.dpportal.accounts.SpendingCategory;
import org.dpportal.files.FileKind;
import org.dpportal.files.KeptFile;
import org.dpportal.shared.FormKey;
import org.dpportal.shared.Money;
import org.dpportal.shared.PersonId;
import org.dpportal.shared.Reference;

/** What the queries of {@link ReceiptRepository} hand over, in our own words. */
final class Rows {
    static final String RECEIPT =
            "select r.id, r.person_id, r.form_key, r.reference, r.state, r.category, r.note, r.amount_pence, r.spent_on,"
                    + " r.payment_id, r.payment_answer, r.reason, r.sent_at, r.decided_at, r.version from receipt r";

    private Rows() {}

    /** A receipt or draft as it is stored. */
    record Stored(
            long id,
            PersonId person,
            FormKey key,
            Optional<Reference> reference,
            String state,
            Optional<SpendingCategory> category,
            String note,
            Optional<Money> amount,
            Optional<LocalDate> spentOn,
            Optional<PaymentId> payment,
            boolean paymentAnswered,
            Optional<String> reason,
            Optional<Instant> sentAt,
            Optional<Instant> decidedAt,
            int version) {

        boolean isDraft() {
            return state.equals("DRAFT");
        }

        Draft draft(List<ReceiptFile> files) {
            return new Draft(key, files, category, note, amount, spentOn, payment, paymentAnswered, reference);
        }

        Receipt receipt(List<ReceiptFile> files, List<Receipt.Message> messages) {
            return new Receipt(
                    reference.orElseThrow(),
                    ReceiptState.valueOf(state),
                    category.orElseThrow(),
                    note,
                    amount.orElseThrow(),
                    spentOn.orElseThrow(),
                    sentAt.orElseThrow(),
                    reason,
                    decidedAt,
                    payment,
                    files,
                    messages,
                    version);
        }
    }

    static Stored stored(Object row) {
        Object[] columns = (Object[]) row;
        return new Stored(
                number(columns[0]),
                new PersonId(number(columns[1])),
                new FormKey((String) columns[2]),
                Reference.of((String) columns[3]),
                (String) columns[4],
                Optional.ofNullable((String) columns[5]).map(SpendingCategory::valueOf),
                columns[6] == null ? "" : (String) columns[6],
                Optional.ofNullable(columns[7]).map(pence -> Money.ofPence(number(pence))),
                Optional.ofNullable(columns[8]).map(Rows::day),
                Optional.ofNullable(columns[9]).map(id -> new PaymentId(number(id))),
                columns[10] != null,
                Optional.ofNullable((String) columns[11]),
                Optional.ofNullable(columns[12]).map(Rows::instant),
                Optional.ofNullable(columns[13]).map(Rows::instant),
                (int) number(columns[14]));
    }

    static ListedReceipt listed(Object row) {
        Object[] columns = (Object[]) row;
        return new ListedReceipt(
                new Reference((String) columns[0]),
                ReceiptState.valueOf((String) columns[1]),
                SpendingCategory.valueOf((String) columns[2]),
                Money.ofPence(number(columns[3])),
                day(columns[4]),
                instant(columns[5]),
                columns[6] == null ? "" : (String) columns[6]);
    }

    static ReceiptFile file(Object row) {
        Object[] columns = (Object[]) row;
        return new ReceiptFile((int) number(columns[0]), kind(columns[1]), (int) number(columns[2]));
    }

    static KeptFile kept(Object row) {
        Object[] columns = (Object[]) row;
        return new KeptFile((String) columns[0], kind(columns[1]), (int) number(columns[2]), (int) number(columns[3]));
    }

    static Receipt.Message message(Object row) {
        Object[] columns = (Object[]) row;
        return new Receipt.Message(instant(columns[0]), (Boolean) columns[1], (String) columns[2]);
    }

    static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static FileKind kind(Object column) {
        return FileKind.of((String) column).orElseThrow();
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }

    private static Instant instant(Object column) {
        if (column instanceof Timestamp timestamp) {
            return timestamp.toInstant();
        }
        return column instanceof OffsetDateTime time ? time.toInstant() : (Instant) column;
    }
}
