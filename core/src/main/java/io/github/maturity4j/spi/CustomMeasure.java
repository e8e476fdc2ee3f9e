package io.github.maturity4j.spi;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.scorecard.Value;
import java.util.List;
import java.util.Optional;

/**
 * A measure written in Java, for logic that no formula expresses. A framework names it by its registered name ({@code rule:
 * my-rule}), never by a class; it is found through {@link java.util.ServiceLoader} or handed to the scorer.
 *
 * <p>A rule sees its operands by position, as numbers or ranges, never an assessment. It has to be a pure function: equal
 * inputs give equal results, on every thread. Conditions and placements of one's own are made by comparing such a measure with
 * thresholds, or by bands over it.
 *
 * <p>It is enough to say what {@link #outputs} are possible and to {@link #apply} the rule to determined numbers: open answers
 * then give the whole output range. A rule that also declares its {@link #direction} gets ranges from the corners of its
 * inputs; one that knows better overrides {@link #estimate}.
 */
public interface CustomMeasure {

    /** In which direction a result moves when one input rises. */
    enum Direction {
        /** It never falls. */
        RISING,
        /** It never rises. */
        FALLING,
        /** It may do either, or nobody knows. */
        UNDECLARED
    }

    /** The operands and parameters of one figure. */
    interface Inputs {

        /** The number of operands. */
        int size();

        /**
         * What an operand may be; never withheld, since a withheld operand withholds the figure.
         *
         * @param index the position of the operand, from 0, in document order
         * @return its value
         * @throws IndexOutOfBoundsException if there is no such operand
         */
        Value value(int index);

        /**
         * The weight of an operand.
         *
         * @param index the position of the operand, from 0, in document order
         * @return its weight, at least 0
         * @throws IndexOutOfBoundsException if there is no such operand
         */
        Rational weight(int index);

        /**
         * A parameter of the rule.
         *
         * @param name its name
         * @return its number; empty where the framework gives none of that name
         */
        Optional<Rational> parameter(String name);
    }

    /** The name under which frameworks use this rule: lower-case letters, digits and hyphens. */
    String name();

    /**
     * What is wrong with a use of this rule, found when a framework is compiled. The values of the inputs are then everything
     * they can ever be.
     *
     * @param inputs the operands and parameters
     * @return sentences such as "expected a parameter 'base' but there was none"; none where all is well
     */
    default List<String> check(Inputs inputs) {
        return List.of();
    }

    /**
     * Everything the rule can ever give.
     *
     * @param inputs the operands and parameters
     * @return the range that contains every result
     */
    Range outputs(Inputs inputs);

    /**
     * Applies the rule to inputs of which each is one number, or empty.
     *
     * @param inputs the operands and parameters; every value is determined
     * @return the result, within {@link #outputs}; empty where nothing applicable is left
     */
    Optional<Rational> apply(Inputs inputs);

    /**
     * What of the result of {@link #apply} is due to each operand, for a rule whose result is a sum of such parts.
     *
     * @param inputs the operands and parameters; every value is determined, and the result is not empty
     * @return a number for each operand, 0 for an empty one, which sum to the result; empty unless overridden: the rule claims none
     */
    default Optional<List<Rational>> contributions(Inputs inputs) {
        return Optional.empty();
    }

    /**
     * The direction in which the result moves when one input rises and all others stay.
     *
     * @param index the position of the operand, from 0
     * @return the direction; {@link Direction#UNDECLARED} unless overridden
     */
    default Direction direction(int index) {
        return Direction.UNDECLARED;
    }

    /**
     * Whether both ends of {@link #estimate} are reached whenever each input reaches both of its ends.
     *
     * @return false unless overridden: ranges are called outer
     */
    default boolean exact() {
        return false;
    }

    /**
     * Everything the figure may be while inputs are open. Every result of {@link #apply} for numbers within the inputs has to
     * lie inside. Unless overridden: the corners that the declared directions name, where no open input may turn out empty and
     * each open one has a direction; else all {@link #outputs}, or empty.
     *
     * @param inputs the operands and parameters; at least one value is not determined
     * @return the value
     */
    default Value estimate(Inputs inputs) {
        return Corners.estimate(this, inputs);
    }
}
