package org.dpportal.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dpportal.shared.CouncilId;
import org.dpportal.shared.DateRange;
import org.dpportal.shared.Money;
import org.dpportal.shared.PersonId;
import org.dpportal.shared.Reference;

/** Reads the ledger. Every query names the person or the council, so that no id alone opens anything. */
@ApplicationScoped
class AccountRepository {
    /** One row per account whatever its history: the newest provider, balance and funding by index look-ups. */
    static final String ACCOUNTS =
            "select a.id, a.reference, a.opened_on, a.closed_on, p.kind, p.provider, b.amount_pence, b.as_at, b.source,"
                    + " f.council_part_pence, f.own_part_pence, array_to_string(f.purposes, ',')"
                    + " from account a"
                    + " join lateral (select kind, provider from account_provider where account_id = a.id and valid_from <= :day"
                    + "   order by valid_from desc limit 1) p on true"
                    + " left join lateral (select amount_pence, as_at, source from account_balance where account_id = a.id"
                    + "   order by as_at desc limit 1) b on true"
                    + " left join lateral (select council_part_pence, own_part_pence, purposes from account_funding where account_id = a.id"
                    + "   and valid_from <= :day order by valid_from desc limit 1) f on true"
                    + " where a.person_id = :person order by a.closed_on nulls first, a.opened_on desc, a.id";

    private static final String PAYMENT =
            "select y.id, y.day, y.payee, y.category, y.amount_pence, y.evidence, y.receipt_reference from payment y";
    private static final String OF_PERSON = " join account a on a.id = y.account_id where a.person_id = :person";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    List<AccountRow> accounts(PersonId person, LocalDate today) {
        List<?> rows = entities.createNativeQuery(ACCOUNTS)
                .setParameter("person", person.value())
                .setParameter("day", today)
                .getResultList();
        return rows.stream().map(row -> AccountRow.of((Object[]) row)).toList();
    }

    /**
     * What was in the account when this day began: the oldest balance that a provider has told, and every line between then and this day. A
     * history that begins in the middle of an account's life is right all the same.
     */
    Money openingOn(AccountId account, LocalDate day) {
        return Columns.money(entities.createNativeQuery("with told as (select amount_pence,"
                        + " cast(as_at at time zone 'Europe/London' as date) as day"
                        + " from account_balance where account_id = :account order by as_at limit 1)"
                        + " select coalesce((select amount_pence from told), 0) + coalesce(sum(case"
                        + " when y.day < :day and y.day >= coalesce((select day from told), '-infinity') then y.amount_pence"
                        + " when y.day >= :day and y.day < (select day from told) then -y.amount_pence else 0 end), 0)"
                        + " from payment y where y.account_id = :account")
                .setParameter("account", account.value())
                .setParameter("day", day)
                .getSingleResult());
    }

    List<Payment> payments(AccountId account, DateRange period) {
        return payments(entities.createNativeQuery(PAYMENT
                        + " where y.account_id = :account and y.day between :first and :last order by y.day, y.id")
                .setParameter("account", account.value())
                .setParameter("first", period.first())
                .setParameter("last", period.last()));
    }

    List<Payment> asked(PersonId person) {
        return payments(entities.createNativeQuery(PAYMENT + OF_PERSON
                        + " and y.evidence in ('NEEDED', 'NEEDS_YOU') order by y.day desc, y.id desc limit 50")
                .setParameter("person", person.value()));
    }

    /** Money out that no receipt proves yet, one that was not accepted included: the same sum first, then the nearest sum and day. */
    List<Payment> likely(PersonId person, Money spent, LocalDate day) {
        return payments(entities.createNativeQuery(PAYMENT + OF_PERSON
                        + " and y.amount_pence < 0 and (y.receipt_reference is null or y.evidence = 'NOT_ACCEPTED') and y.day between :first and :last"
                        + " order by (y.amount_pence <> -:spent), abs(y.amount_pence + :spent) * 0.02"
                        + " + abs(y.day - cast(:day as date)) * 10, y.day desc, y.id limit 5")
                .setParameter("person", person.value())
                .setParameter("spent", spent.pence())
                .setParameter("day", day)
                .setParameter("first", day.minusDays(45))
                .setParameter("last", day.plusDays(45)));
    }

    Optional<Payment> payment(PersonId person, PaymentId payment) {
        return payments(entities.createNativeQuery(PAYMENT + OF_PERSON + " and y.id = :id")
                        .setParameter("person", person.value())
                        .setParameter("id", payment.value()))
                .stream()
                .findFirst();
    }

    Optional<Payment> payment(CouncilId council, PaymentId payment) {
        return payments(entities.createNativeQuery(PAYMENT + " where y.council_id = :council and y.id = :id")
                        .setParameter("council", council.value())
                        .setParameter("id", payment.value()))
                .stream()
                .findFirst();
    }

    void evidence(PaymentId payment, EvidenceState state, Optional<Reference> receipt) {
        entities.createNativeQuery(
                        "update payment set evidence = :state, receipt_reference = cast(:receipt as text) where id = :id")
                .setParameter("state", state.name())
                .setParameter("receipt", receipt.map(Reference::value).orElse(null))
                .setParameter("id", payment.value())
                .executeUpdate();
    }

    private static List<Payment> payments(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> payment((Object[]) row)).toList();
    }

    private static Payment payment(Object[] columns) {
        return new Payment(
                new PaymentId(Columns.number(columns[0])),
                Columns.day(columns[1]),
                (String) columns[2],
                SpendingCategory.valueOf((String) columns[3]),
                Columns.money(columns[4]),
                EvidenceState.valueOf((String) columns[5]),
                Reference.of((String) columns[6]));
    }
}
