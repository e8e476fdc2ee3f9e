package io.github.maturity4j.internal.plan;

import io.github.maturity4j.rule.Comparison;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.rule.Treatments;
import io.github.maturity4j.scorecard.ConditionDerivation.Combined;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.List;

/** A condition of a plan: the tree that was written, each part with the node that gives its outcomes. */
public sealed interface ConditionSpec {

    /** The node that gives the outcomes. */
    int node();

    /** Two numbers compared. */
    record OfComparison(int node, InputSpec left, Comparison comparison, InputSpec right) implements ConditionSpec {}

    /** The answer in a slot held against choices, a kind or an attachment. */
    record OfAnswer(int node, int slot, Condition rule, Treatments treatments) implements ConditionSpec {}

    /** The fact in a slot held against choices. */
    record OfFact(int node, int slot, List<String> choices) implements ConditionSpec {}

    /** A placement held against stages. */
    record OfPlacement(int node, int placement, Subject subject, StageSet stages, Condition rule)
            implements ConditionSpec {}

    /** Several conditions together. */
    record OfGroup(int node, Combined.Kind kind, int count, List<ConditionSpec> conditions) implements ConditionSpec {}

    /** A condition that must not hold. */
    record OfNegation(int node, ConditionSpec condition) implements ConditionSpec {}

    /** A named condition. */
    record OfReference(int node, String condition, Subject subject, ConditionSpec definition)
            implements ConditionSpec {}
}
