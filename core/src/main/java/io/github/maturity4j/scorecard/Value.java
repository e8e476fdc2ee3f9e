package io.github.maturity4j.scorecard;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import java.util.Objects;
import java.util.Optional;

/**
 * What a measure may still be: a number within a range, <em>empty</em> (nothing applicable), <em>withheld</em> (a
 * precondition fails), or several of these. Empty and withheld are never 0.
 *
 * @param range every number it may be; absent where it can be no number
 * @param mayBeEmpty whether it may turn out empty
 * @param mayBeWithheld whether it may turn out withheld
 */
public record Value(Optional<Range> range, boolean mayBeEmpty, boolean mayBeWithheld) {

    /** Nothing applicable. */
    public static final Value EMPTY = new Value(Optional.empty(), true, false);

    /** A precondition fails. */
    public static final Value WITHHELD = new Value(Optional.empty(), false, true);

    /**
     * Checks that something is possible.
     *
     * @throws IllegalArgumentException if there is neither a range nor empty nor withheld
     */
    public Value {
        Objects.requireNonNull(range, "range");
        if (range.isEmpty() && !mayBeEmpty && !mayBeWithheld) {
            throw new IllegalArgumentException("range: expected a range where the value is neither empty nor withheld");
        }
    }

    /**
     * One number.
     *
     * @param number the number
     * @return the value that is that number and nothing else
     */
    public static Value of(Rational number) {
        return new Value(Optional.of(Range.of(number)), false, false);
    }

    /**
     * The number, where it is determined.
     *
     * @return the number; empty where it may still vary, or where there is none
     */
    public Optional<Rational> number() {
        return isDetermined() ? range.map(Range::low) : Optional.empty();
    }

    /** Whether only one outcome is left: one number, empty, or withheld. */
    public boolean isDetermined() {
        return range.isPresent()
                ? range.get().isSingle() && !mayBeEmpty && !mayBeWithheld
                : mayBeEmpty != mayBeWithheld;
    }

    /** Whether there is certainly nothing applicable. */
    public boolean isEmpty() {
        return range.isEmpty() && mayBeEmpty && !mayBeWithheld;
    }

    /** Whether there is certainly no score. */
    public boolean isWithheld() {
        return range.isEmpty() && mayBeWithheld && !mayBeEmpty;
    }

    /** The value for people and logs, for example {@code [0.25, 0.75] or empty}. */
    @Override
    public String toString() {
        StringBuilder words = new StringBuilder(range.map(Range::toString).orElse(""));
        if (mayBeEmpty) {
            words.append(words.isEmpty() ? "empty" : " or empty");
        }
        if (mayBeWithheld) {
            words.append(words.isEmpty() ? "withheld" : " or withheld");
        }
        return words.toString();
    }
}
