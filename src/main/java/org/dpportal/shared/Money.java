package org.dpportal.shared;

/**
 * An exact sum in pounds sterling, kept as whole pence. Never a floating point number.
 *
 * @param pence the sum in pence; negative for money out
 */
public record Money(long pence) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    public static Money ofPence(long pence) {
        return new Money(pence);
    }

    /** @throws ArithmeticException if the sum does not fit into 64 bits of pence */
    public Money plus(Money other) {
        return new Money(Math.addExact(pence, other.pence));
    }

    /** @throws ArithmeticException if the difference does not fit into 64 bits of pence */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(pence, other.pence));
    }

    public Money negated() {
        return new Money(Math.negateExact(pence));
    }

    public Money absolute() {
        return pence < 0 ? negated() : this;
    }

    public boolean isNegative() {
        return pence < 0;
    }

    public boolean isPositive() {
        return pence > 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(pence, other.pence);
    }

    /** Pounds and pence with a point and no currency sign, such as {@code -12.05}: for files, never for pages. */
    @Override
    public String toString() {
        long absolute = Math.abs(pence);
        return (pence < 0 ? "-" : "") + absolute / 100 + "." + (absolute % 100 < 10 ? "0" : "") + absolute % 100;
    }
}
