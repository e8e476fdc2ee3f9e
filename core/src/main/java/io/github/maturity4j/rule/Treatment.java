package io.github.maturity4j.rule;

import io.github.maturity4j.exact.Rational;

/**
 * How a rule counts an answer that is not answered. Any treatment of an open answer other than {@link Open} is an
 * assumption: the result is marked, and its range still covers every completion.
 */
public sealed interface Treatment {

    /** It may still be anything; the default for unknown and unanswered. */
    record Open() implements Treatment {}

    /** It leaves, with its weight; the default for not applicable. In a condition: void. */
    record Exclude() implements Treatment {}

    /**
     * It counts as a number, also one outside the scale.
     *
     * @param points the number
     */
    record As(Rational points) implements Treatment {}

    /** It counts as the best points of its scale; in a condition as met. */
    record Satisfied() implements Treatment {}

    /** There is no score at all; a comparison is unmet. */
    record Withheld() implements Treatment {}
}
