package org.dpportal.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class MoneyTest {
    @Test
    void sums_are_exact_where_floating_point_is_not() {
        Money sum = Money.ZERO;
        for (int i = 0; i < 10; i++) {
            sum = sum.plus(Money.ofPence(10));
        }
        assertEquals(Money.ofPence(100), sum);
    }

    @Test
    void a_sum_that_does_not_fit_is_an_error_and_not_a_wrong_sum() {
        assertThrows(
                ArithmeticException.class, () -> Money.ofPence(Long.MAX_VALUE).plus(Money.ofPence(1)));
        assertThrows(
                ArithmeticException.class, () -> Money.ofPence(Long.MIN_VALUE).minus(Money.ofPence(1)));
        assertThrows(
                ArithmeticException.class, () -> Money.ofPence(Long.MIN_VALUE).negated());
    }

    @Test
    void files_get_pounds_and_pence_with_a_point() {
        assertEquals("0.00", Money.ZERO.toString());
        assertEquals("-0.05", Money.ofPence(-5).toString());
        assertEquals("-12.30", Money.ofPence(-1230).toString());
        assertEquals("1234567.08", Money.ofPence(123_456_708).toString());
    }
}
