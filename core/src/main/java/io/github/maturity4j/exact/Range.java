package io.github.maturity4j.exact;

import java.util.Objects;

/**
 * A closed interval of exact numbers: everything a figure may still be. A single value is a range whose ends are equal.
 *
 * <p>For example, the mean of an answer worth 0.5 and an open one worth 0 to 1 is the range [0.25, 0.75].
 *
 * <p>Immutable and thread-safe.
 *
 * @param low the least value, at most {@code high}
 * @param high the greatest value
 */
public record Range(Rational low, Rational high) {

    /**
     * Checks the order of the ends.
     *
     * @throws IllegalArgumentException if {@code low} is above {@code high}
     */
    public Range {
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("low: expected a number in (-infinity, " + high + "] but was " + low);
        }
    }

    /**
     * The range of one value.
     *
     * @param value both ends
     * @return the range [value, value]
     */
    public static Range of(Rational value) {
        return new Range(value, value);
    }

    /**
     * The range between two values.
     *
     * @param low the least value
     * @param high the greatest value
     * @return the range [low, high]
     * @throws IllegalArgumentException if {@code low} is above {@code high}
     */
    public static Range of(Rational low, Rational high) {
        return new Range(low, high);
    }

    /**
     * Whether both ends are the same number.
     *
     * @return true for a single value
     */
    public boolean isSingle() {
        return low.equals(high);
    }

    /**
     * Whether a number lies inside, ends included.
     *
     * @param value the number
     * @return true if {@code low <= value <= high}
     */
    public boolean contains(Rational value) {
        return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }

    /**
     * Whether a range lies inside, ends included.
     *
     * @param other the range
     * @return true if every number of {@code other} lies in this range
     */
    public boolean contains(Range other) {
        return low.compareTo(other.low) <= 0 && other.high.compareTo(high) <= 0;
    }

    /**
     * The least range that contains both.
     *
     * @param other another range
     * @return the hull
     */
    public Range hull(Range other) {
        return new Range(low.min(other.low), high.max(other.high));
    }

    /**
     * The range for people and logs, for example {@code [0.25, 0.75]}.
     *
     * @return both ends in exact notation
     */
    @Override
    public String toString() {
        return "[" + low + ", " + high + "]";
    }
}
