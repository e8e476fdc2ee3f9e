package io.github.maturity4j.comparison;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.rule.AnswerKind;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.rule.Treatment;
import io.github.maturity4j.scorecard.ConditionDerivation;
import java.util.List;
import java.util.Optional;

/**
 * One step of a derivation, the same for numbers, conditions and placements.
 *
 * @param shape what the framework made of it: rule, weight, threshold; equal in all scorecards of one framework
 * @param state what it came to, treatments applied and not; all that the step above it sees
 * @param parts the steps beneath it
 * @param leaf what was said, where the step ends there
 * @param figure the figure that the step stands for, where it is explained elsewhere
 * @param condition the condition, where it is one
 * @param stages for a placement: the stages that its first parts are the requirements of
 */
record Part(
        Object shape,
        Object state,
        List<Part> parts,
        Optional<Leaf> leaf,
        Optional<Figure> figure,
        Optional<ConditionDerivation> condition,
        List<String> stages) {

    Part {
        parts = List.copyOf(parts);
        stages = List.copyOf(stages);
    }

    Part(
            Object shape,
            Object state,
            List<Part> parts,
            Optional<Leaf> leaf,
            Optional<Figure> figure,
            Optional<ConditionDerivation> condition) {
        this(shape, state, parts, leaf, figure, condition, List.of());
    }

    /**
     * Something that was said, as one step of a derivation tells it.
     *
     * @param what which answer, fact or target
     * @param said what was said of it, as far as the step sees it
     * @param treated how it was treated, as far as the step says so
     */
    record Leaf(What what, Said said, Optional<Treated> treated) {}

    /** What can be said. */
    sealed interface What {
        /** An answer. */
        record Answer(AnswerKey key) implements What {}

        /** A fact. */
        record Fact(String id) implements What {}

        /** A target. */
        record Target(String placement, Subject subject) implements What {}
    }

    /**
     * What was said.
     *
     * @param value a reply, the reply of a fact that may be absent, or the value of a target
     * @param open whether nothing was said
     * @param attached what the step saw of that which came with it
     */
    record Said(Object value, boolean open, Object attached) {}

    /** The kind of an answer, whether it lacked something, and what was made of it. */
    record Treated(AnswerKind kind, boolean lacking, Optional<Treatment> treatment) {}
}
