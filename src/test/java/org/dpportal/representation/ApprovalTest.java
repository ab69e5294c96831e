package org.dpportal.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dpportal.representation.Approval.Missing;
import org.dpportal.shared.Reference;
import org.junit.jupiter.api.Test;

class ApprovalTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);

    static Approval approval(Basis basis, Optional<LocalDate> end, int conditions, boolean met, boolean evidence) {
        return new Approval(
                new Reference("P-2222-2222"),
                basis,
                Set.of(Scope.SEE_MONEY),
                DAY,
                end,
                DAY.plusYears(1),
                IntStream.rangeClosed(1, conditions)
                        .mapToObj(n -> new Representation.Condition(n, met || n > 1, DAY))
                        .toList(),
                evidence ? List.of(new Representation.Evidence("Order of the court", DAY)) : List.of());
    }

    @Test
    void a_suitable_person_needs_all_five_conditions_and_each_with_yes() {
        assertTrue(
                approval(Basis.SUITABLE_PERSON, Optional.empty(), 5, true, true).meetsTheLaw());
        assertEquals(
                Set.of(Missing.CONDITIONS),
                approval(Basis.SUITABLE_PERSON, Optional.empty(), 4, true, true).missing());
        assertEquals(
                Set.of(Missing.CONDITIONS),
                approval(Basis.SUITABLE_PERSON, Optional.empty(), 5, false, true)
                        .missing());
    }

    @Test
    void a_nomination_needs_four_conditions_and_no_paper() {
        assertTrue(approval(Basis.NOMINATED, Optional.empty(), 4, true, false).meetsTheLaw());
    }

    @Test
    void a_deputy_shows_something() {
        assertEquals(
                Set.of(Missing.EVIDENCE),
                approval(Basis.DEPUTY, Optional.empty(), 5, true, false).missing());
    }

    @Test
    void an_advocate_needs_an_end_that_comes_after_the_beginning() {
        assertEquals(
                Set.of(Missing.END),
                approval(Basis.ADVOCATE, Optional.empty(), 0, true, true).missing());
        assertEquals(
                Set.of(Missing.END_BEFORE_START),
                approval(Basis.ADVOCATE, Optional.of(DAY.minusDays(1)), 0, true, true)
                        .missing());
        assertTrue(approval(Basis.ADVOCATE, Optional.of(DAY), 0, true, true).meetsTheLaw());
    }

    @Test
    void an_appointee_gets_no_scope_whatever_is_asked() {
        Approval appointee = approval(Basis.APPOINTEE, Optional.empty(), 0, true, true);
        assertEquals(Set.of(), appointee.scopes());
        assertTrue(appointee.meetsTheLaw());
    }
}
