package org.dpportal.receipts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dpportal.content.PlainText;
import org.dpportal.shared.CouncilId;
import org.dpportal.shared.Reference;

/** Finds what an officer is to check: the database sorts, filters and cuts the page, whatever the size of the council. */
@ApplicationScoped
class QueueRepository {
    private static final String WAITING = " and r.state in ('SENT', 'BEING_CHECKED')";
    private static final String FROM = " from receipt r join person p on p.id = r.person_id"
            + " where r.council_id = :council and r.state <> 'DRAFT'";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    Queue page(CouncilId council, Queue.Wish wish) {
        String where = FROM + conditions(wish);
        Query rows = filled(
                "select r.reference, r.state, r.category, r.amount_pence, r.spent_on, r.sent_at, p.name" + where
                        + " order by " + wish.order().column() + (wish.ascending() ? " asc" : " desc")
                        + ", r.id limit :size offset :first",
                council,
                wish);
        List<?> page = rows.setParameter("size", wish.size())
                .setParameter("first", wish.first())
                .getResultList();
        return new Queue(page.stream().map(row -> Rows.listed(row)).toList(), total(council, wish));
    }

    int total(CouncilId council, Queue.Wish wish) {
        Object total = filled("select count(*)" + FROM + conditions(wish), council, wish)
                .getSingleResult();
        return (int) Rows.number(total);
    }

    /** Writes for the log of each person on a page of the list that the officer has seen it, at most once a day. */
    void listed(List<ListedReceipt> receipts, Instant now) {
        entities.createNativeQuery("select cast(dp_receipts_listed(:references, :now) as text)")
                .setParameter(
                        "references",
                        receipts.stream().map(one -> one.reference().value()).collect(Collectors.joining(",")))
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .getResultList();
    }

    ReceiptChecks.Sender sender(CouncilId council, Reference receipt) {
        Object[] row = (Object[])
                entities.createNativeQuery("select p.reference, p.name" + FROM + " and r.reference = :reference")
                        .setParameter("council", council.value())
                        .setParameter("reference", receipt.value())
                        .getSingleResult();
        return new ReceiptChecks.Sender(new Reference((String) row[0]), (String) row[1]);
    }

    private static String conditions(Queue.Wish wish) {
        return (wish.state().isPresent() ? " and r.state = :state" : WAITING)
                + (wish.search().isBlank() ? "" : " and (p.name ilike :search or r.reference ilike :search)");
    }

    private Query filled(String sql, CouncilId council, Queue.Wish wish) {
        Query query = entities.createNativeQuery(sql).setParameter("council", council.value());
        Optional.of(wish).flatMap(Queue.Wish::state).ifPresent(state -> query.setParameter("state", state.name()));
        if (!wish.search().isBlank()) {
            query.setParameter("search", PlainText.anywhere(wish.search()));
        }
        return query;
    }
}
