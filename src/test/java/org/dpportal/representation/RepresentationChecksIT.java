package org.dpportal.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.dpportal.identity.Actor;
import org.dpportal.identity.NotThere;
import org.dpportal.identity.Officer;
import org.dpportal.identity.People;
import org.dpportal.identity.Role;
import org.dpportal.identity.SystemJob;
import org.dpportal.servers.InWildFly;
import org.dpportal.shared.CouncilId;
import org.dpportal.shared.FormKey;
import org.dpportal.shared.Reference;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Inside WildFly: what an officer may do with an authority, whom it tells, and when it counts no more. */
@ArquillianTest
class RepresentationChecksIT {
    private static final String SUBJECT = "00000000-0000-4000-8000-00000000000";
    private static final String FOREIGN = "test-officer-of-the-second-council";

    @Inject
    private People people;

    @Inject
    private Representations representations;

    @Inject
    private Asks asks;

    @Inject
    private RepresentationChecks checks;

    @Inject
    private Organisations organisations;

    @Inject
    private DueAuthorities due;

    @Resource(lookup = "java:jboss/datasources/PortalOwner")
    private DataSource owner;

    @Deployment
    static WebArchive portal() {
        return InWildFly.with("authorities", RepresentationChecksIT.class);
    }

    @AfterEach
    void leave_nothing_behind() {
        write(
                "update representation set state = 'ENDED', reason = 'TIME_OVER' where state not in ('ENDED', 'REFUSED', 'DRAFT')");
        write("delete from sign_in where subject = '" + FOREIGN + "'");
    }

    @Test
    void both_sides_are_told_and_the_trail_knows() {
        Reference asked = asked(Basis.NOMINATED);
        long notices = number("select count(*) from notice");
        checks.approve(officer(), asked, version(asked), terms(Basis.NOMINATED, Optional.empty()));
        assertEquals(notices + 2, number("select count(*) from notice"));
        assertEquals(1, entries("helper-approved", asked));
        assertTrue(carerOpens());
        assertThrows(IllegalArgumentException.class, () -> checks.end(officer(), asked, version(asked), " "));
        checks.end(officer(), asked, version(asked), "No longer needed");
        assertFalse(carerOpens());
        assertEquals(notices + 4, number("select count(*) from notice"));
        assertEquals(1, entries("helper-ended", asked));
    }

    @Test
    void refusing_needs_a_reason_and_tells_whoever_asked() {
        Reference asked = asked(Basis.NOMINATED);
        long notices = number("select count(*) from notice");
        assertThrows(IllegalArgumentException.class, () -> checks.refuse(officer(), asked, version(asked), ""));
        checks.refuse(officer(), asked, version(asked), "We could not reach the person");
        assertEquals(notices + 1, number("select count(*) from notice"));
        assertFalse(carerOpens());
    }

    @Test
    void terms_that_do_not_meet_the_law_change_nothing() {
        Reference asked = asked(Basis.ADVOCATE);
        assertThrows(
                IllegalArgumentException.class,
                () -> checks.approve(officer(), asked, version(asked), terms(Basis.ADVOCATE, Optional.empty())));
        assertEquals(RepresentationState.ASKED, checks.one(officer(), asked).state());
        assertFalse(carerOpens());
    }

    @Test
    void an_appointee_opens_nothing_even_when_recorded() {
        Reference asked = asked(Basis.APPOINTEE);
        checks.approve(officer(), asked, version(asked), terms(Basis.APPOINTEE, Optional.empty()));
        assertEquals(Set.of(), checks.one(officer(), asked).scopes());
        assertFalse(carerOpens());
    }

    @Test
    void who_decides_on_something_that_has_changed_is_told_so() {
        Reference asked = asked(Basis.NOMINATED);
        int seen = version(asked);
        checks.refuse(officer(), asked, seen, "Not now");
        assertThrows(
                RepresentationChanged.class,
                () -> checks.approve(officer(), asked, seen, terms(Basis.NOMINATED, Optional.empty())));
    }

    @Test
    void past_its_last_day_it_counts_no_more_and_is_written_down_once() {
        Reference asked = asked(Basis.NOMINATED);
        checks.approve(officer(), asked, version(asked), terms(Basis.NOMINATED, Optional.empty()));
        write("update representation set starts_on = date '2026-11-01', ends_on = date '2026-11-17' where reference = '"
                + asked + "'");
        assertFalse(carerOpens(), "nobody has looked yet, and it counts no more all the same");
        due.end(new SystemJob("authorities", officer().council()));
        assertEquals(0, due.end(new SystemJob("authorities", officer().council())));
        assertEquals(RepresentationState.ENDED, checks.one(officer(), asked).state());
        assertEquals(1, entries("helper-ended", asked));
    }

    @Test
    void people_of_an_organisation_act_until_they_leave_it() {
        Reference organisation = organisations
                .found(officer(), "Test organisation " + FormKey.draw())
                .orElseThrow();
        organisations.join(officer(), organisation, referenceOf(4));
        Reference entered = checks.enter(officer(), referenceOf(3), organisation);
        checks.approve(officer(), entered, version(entered), terms(Basis.NOMINATED, Optional.empty()));
        assertTrue(carerOpens());
        organisations.leave(officer(), organisation, referenceOf(4));
        assertFalse(carerOpens());
        checks.end(officer(), entered, version(entered), "Over");
    }

    @Test
    void an_officer_of_another_council_sees_none_of_it() {
        Reference asked = asked(Basis.NOMINATED);
        Reference organisation = organisations
                .found(officer(), "Test organisation " + FormKey.draw())
                .orElseThrow();
        Officer foreign = foreignOfficer();
        int version = version(asked);
        assertThrows(NotThere.class, () -> checks.one(foreign, asked));
        assertThrows(NotThere.class, () -> checks.refuse(foreign, asked, version, "Mine"));
        assertThrows(
                NotThere.class,
                () -> checks.approve(foreign, asked, version, terms(Basis.NOMINATED, Optional.empty())));
        assertThrows(NotThere.class, () -> checks.enter(foreign, referenceOf(3), referenceOf(4)));
        assertThrows(NotThere.class, () -> organisations.members(foreign, organisation));
        assertThrows(NotThere.class, () -> organisations.join(foreign, organisation, referenceOf(4)));
        assertEquals(Optional.empty(), checks.person(foreign, referenceOf(3).value()));
        for (RepresentationChecks.Which which : RepresentationChecks.Which.values()) {
            assertEquals(0, checks.list(foreign, which, "", 0, 10).total(), which.name());
        }
        assertTrue(organisations.all(foreign).isEmpty());
    }

    /** The carer asks to act for the third recipient. */
    private Reference asked(Basis basis) {
        ActingFor carer = representations
                .standing(actor(4, Role.CARER), Optional.empty(), Optional.empty())
                .actingFor();
        FormKey key = asks.begin(carer);
        asks.whom(carer, key, "Somebody Else", "");
        asks.basis(carer, key, basis, "");
        asks.scopes(carer, key, Set.of(Scope.SEE_MONEY));
        return asks.send(carer, key).orElseThrow();
    }

    private Approval terms(Basis basis, Optional<LocalDate> end) {
        LocalDate day = LocalDate.of(2026, 11, 18);
        List<Representation.Condition> conditions = java.util.stream.IntStream.rangeClosed(1, basis.conditions())
                .mapToObj(n -> new Representation.Condition(n, true, day))
                .toList();
        return new Approval(
                referenceOf(3),
                basis,
                Set.of(Scope.SEE_MONEY),
                day,
                end,
                day.plusYears(1),
                conditions,
                List.of(new Representation.Evidence("A letter", day)));
    }

    private boolean carerOpens() {
        try {
            representations.standing(
                    actor(4, Role.CARER), Optional.of(referenceOf(3).value()), Optional.empty());
            return true;
        } catch (NotThere not) {
            return false;
        }
    }

    private int version(Reference authority) {
        return (int) number("select version from representation where reference = '" + authority + "'");
    }

    private long entries(String action, Reference authority) {
        return number(
                "select count(*) from audit_entry where action = '" + action + "' and object = '" + authority + "'");
    }

    private Actor actor(int number, Role role) {
        return people.behind(SUBJECT + number, Set.of(role)).orElseThrow();
    }

    private Officer officer() {
        return people.officer(actor(6, Role.OFFICER)).orElseThrow();
    }

    private Officer foreignOfficer() {
        CouncilId own = officer().council();
        write("insert into sign_in (subject, council_id, person_id) select '" + FOREIGN
                + "', council_id, id from person where council_id <> " + own.value() + " order by id limit 1");
        return people.officer(people.behind(FOREIGN, Set.of(Role.OFFICER)).orElseThrow())
                .orElseThrow();
    }

    private Reference referenceOf(int number) {
        return new Reference(
                text("select p.reference from person p join sign_in s on s.person_id = p.id where s.subject = '"
                        + SUBJECT + number + "'"));
    }

    private long number(String sql) {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            assertTrue(row.next(), sql);
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private void write(String sql) {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
