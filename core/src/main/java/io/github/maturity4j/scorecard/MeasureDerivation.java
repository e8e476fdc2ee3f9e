package io.github.maturity4j.scorecard;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.rule.Formula;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a measure came about: its formula, applied to these inputs, gives the figure. Can be recomputed without anything else.
 *
 * @param formula the formula with its parameters
 * @param inputs its inputs, in the order of the formula, those that dropped out included
 * @param precondition the precondition, where the measure has one
 * @param determinedOnly whether there is no score before the number is determined
 */
public record MeasureDerivation(
        Formula formula, List<Input> inputs, Optional<ConditionDerivation> precondition, boolean determinedOnly) {

    /**
     * The reasons for a start value with contributions: the inputs that have a reason code and whose contribution lies below their
     * baseline (0 where they have none), the farthest below first, ties in document order. Inputs whose contribution is not
     * determined are left out.
     *
     * <p>For example, contributions 10 and 25 with baselines 30 and 35 are 20 and 10 below: the first comes first.
     *
     * @return the inputs, ranked
     */
    public List<Input> reasons() {
        return inputs.stream()
                .filter(input -> input.reasonCode().isPresent() && below(input).signum() > 0)
                .sorted(Comparator.comparing(MeasureDerivation::below).reversed())
                .toList();
    }

    private static Rational below(Input input) {
        return input.contribution()
                .filter(Range::isSingle)
                .map(contribution -> input.baseline().orElse(Rational.ZERO).minus(contribution.low()))
                .orElse(Rational.ZERO);
    }

    /** Copies the list. */
    public MeasureDerivation {
        inputs = List.copyOf(inputs);
    }
}
