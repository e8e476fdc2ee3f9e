package io.github.maturity4j.scorecard;

import io.github.maturity4j.rule.Formula;
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

    /** Copies the list. */
    public MeasureDerivation {
        inputs = List.copyOf(inputs);
    }
}
