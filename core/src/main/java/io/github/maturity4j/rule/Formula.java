package io.github.maturity4j.rule;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a measure makes one number of many. Empty operands drop out and weights are renewed; a withheld operand withholds
 * the result.
 */
public sealed interface Formula {

    /**
     * Sum of weight times number; empty when every operand is.
     *
     * @param terms what is added
     */
    record Sum(List<Term> terms) implements Formula {
        /** Copies the list. */
        public Sum {
            terms = List.copyOf(terms);
        }
    }

    /**
     * Weighted mean; empty when the total weight of what is left is 0.
     *
     * @param terms what is averaged
     */
    record Mean(List<Term> terms) implements Formula {
        /** Copies the list. */
        public Mean {
            terms = List.copyOf(terms);
        }
    }

    /**
     * The least number; empty when every operand is. Weights are not allowed.
     *
     * @param terms what is compared
     */
    record Minimum(List<Term> terms) implements Formula {
        /** Copies the list. */
        public Minimum {
            terms = List.copyOf(terms);
        }
    }

    /**
     * The greatest number; empty when every operand is. Weights are not allowed.
     *
     * @param terms what is compared
     */
    record Maximum(List<Term> terms) implements Formula {
        /** Copies the list. */
        public Maximum {
            terms = List.copyOf(terms);
        }
    }

    /**
     * The middle number; of an even number of them, the mean of the middle two. Weights are not allowed.
     *
     * @param terms what is ordered
     */
    record Median(List<Term> terms) implements Formula {
        /** Copies the list. */
        public Median {
            terms = List.copyOf(terms);
        }
    }

    /**
     * The mean of the greatest {@code count} numbers, of all where there are fewer. Weights are not allowed.
     *
     * @param count how many, at least 1
     * @param terms what is ordered
     */
    record Best(int count, List<Term> terms) implements Formula {
        /** Copies the list. */
        public Best {
            terms = List.copyOf(terms);
        }
    }

    /**
     * The mean of the least {@code count} numbers, of all where there are fewer. Weights are not allowed.
     *
     * @param count how many, at least 1
     * @param terms what is ordered
     */
    record Worst(int count, List<Term> terms) implements Formula {
        /** Copies the list. */
        public Worst {
            terms = List.copyOf(terms);
        }
    }

    /**
     * How many conditions are met; empty when all are void.
     *
     * @param conditions what is counted
     */
    record Count(List<Condition> conditions) implements Formula {
        /** Copies the list. */
        public Count {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * The share of conditions that are met among those that are not void, in [0, 1]; empty when all are void.
     *
     * @param conditions what is counted
     */
    record Share(List<Condition> conditions) implements Formula {
        /** Copies the list. */
        public Share {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * A start value, plus and minus weight times number. Never empty: where nothing contributes, the start value stands.
     *
     * @param start the start value
     * @param plus what is added
     * @param minus what is taken away
     */
    record Contributions(Rational start, List<Term> plus, List<Term> minus) implements Formula {
        /** Copies the lists. */
        public Contributions {
            plus = List.copyOf(plus);
            minus = List.copyOf(minus);
        }
    }

    /**
     * One number less another; empty when either is.
     *
     * @param minuend what is taken from
     * @param subtrahend what is taken away
     */
    record Difference(Operand minuend, Operand subtrahend) implements Formula {}

    /**
     * The product; empty operands drop out, empty when all are.
     *
     * @param factors what is multiplied
     */
    record Product(List<Operand> factors) implements Formula {
        /** Copies the list. */
        public Product {
            factors = List.copyOf(factors);
        }
    }

    /**
     * One number divided by another; empty when either is, or when the divisor is 0.
     *
     * @param dividend what is divided
     * @param divisor what it is divided by
     * @param within the bounds to which the result is held; required where the divisor can come to touch 0
     */
    record Ratio(Operand dividend, Operand divisor, Optional<Range> within) implements Formula {}

    /**
     * Linear rescaling: {@code fromLow} becomes {@code toLow}, {@code fromHigh} becomes {@code toHigh}, and everything
     * else lies on the line through these two points.
     *
     * @param operand the number to rescale
     * @param from two different numbers, rising
     * @param toLow what the low end becomes
     * @param toHigh what the high end becomes; below {@code toLow} to reverse
     */
    record Rescaled(Operand operand, Range from, Rational toLow, Rational toHigh) implements Formula {}

    /**
     * Holds a number within bounds.
     *
     * @param operand the number
     * @param within the bounds
     */
    record Clamped(Operand operand, Range within) implements Formula {}

    /**
     * Rounds to a multiple of a step, for published models that round before they go on.
     *
     * @param operand the number
     * @param step the distance between two results, above 0
     * @param mode how a number between two multiples is decided, ties included
     */
    record Rounded(Operand operand, Rational step, RoundingMode mode) implements Formula {}

    /**
     * A number that does not depend on answers.
     *
     * @param value the number
     */
    record Fixed(Rational value) implements Formula {}

    /**
     * A rule written in Java, found under a registered name.
     *
     * @param rule the name under which it is registered
     * @param terms its operands
     * @param parameters its parameters by name
     */
    record Custom(String rule, List<Term> terms, Map<String, Rational> parameters) implements Formula {
        /** Copies list and map, in their order. */
        public Custom {
            terms = List.copyOf(terms);
            parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        }
    }
}
