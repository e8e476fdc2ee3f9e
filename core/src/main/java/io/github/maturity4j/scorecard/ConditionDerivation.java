package io.github.maturity4j.scorecard;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.rule.Comparison;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.rule.Treatment;
import java.util.List;
import java.util.Optional;

/** How a condition came about; can be recomputed without anything else. */
public sealed interface ConditionDerivation {

    /** Every outcome that is still possible. */
    Outcomes possible();

    /** The outcomes with treatments applied. */
    Outcomes now();

    /**
     * Two numbers compared.
     *
     * @param left the number compared
     * @param comparison how
     * @param right the threshold
     * @param possible every outcome still possible
     * @param now the outcomes with treatments applied
     */
    record Compared(Input left, Comparison comparison, Input right, Outcomes possible, Outcomes now)
            implements ConditionDerivation {}

    /**
     * An answer held against choices, a kind or an attachment.
     *
     * @param key which answer
     * @param reply what was said
     * @param rule what was asked of it: {@link Condition.Chosen}, {@link Condition.OfKind} or {@link Condition.Brings}, its
     *     selection this answer alone
     * @param treatment the treatment that was applied, where the answer was not answered
     * @param possible every outcome still possible
     * @param now the outcomes with treatments applied
     */
    record AnswerChecked(
            AnswerKey key, Reply reply, Condition rule, Optional<Treatment> treatment, Outcomes possible, Outcomes now)
            implements ConditionDerivation {

        /**
         * Narrows what was asked to the answer at hand.
         *
         * @throws IllegalArgumentException if {@code rule} asks nothing of an answer
         */
        public AnswerChecked {
            rule = Narrowed.to(key, rule);
        }
    }

    /**
     * A fact held against choices.
     *
     * @param fact the id of the fact
     * @param reply what was recorded; absent where nothing was
     * @param choices the choices asked for
     * @param possible every outcome still possible
     * @param now the outcomes with treatments applied
     */
    record FactChecked(String fact, Optional<Reply> reply, List<String> choices, Outcomes possible, Outcomes now)
            implements ConditionDerivation {}

    /**
     * A placement held against stages.
     *
     * @param subject which figure of the placement
     * @param rule what was asked of it: {@link Condition.Placed} or {@link Condition.PlacedIn}, its scope this figure alone
     * @param possibleStages the stages still possible
     * @param stagesNow the stages with treatments applied
     * @param possible every outcome still possible
     * @param now the outcomes with treatments applied
     */
    record PlacementChecked(
            Subject subject, Condition rule, Stages possibleStages, Stages stagesNow, Outcomes possible, Outcomes now)
            implements ConditionDerivation {

        /**
         * Narrows what was asked to the figure at hand.
         *
         * @throws IllegalArgumentException if {@code rule} asks nothing of a placement
         */
        public PlacementChecked {
            rule = Narrowed.to(subject, rule);
        }
    }

    /**
     * Several conditions together.
     *
     * @param kind how they are combined
     * @param count for {@link Kind#AT_LEAST}, how many have to be met; 0 otherwise
     * @param conditions the conditions, in document order
     * @param possible every outcome still possible
     * @param now the outcomes with treatments applied
     */
    record Combined(Kind kind, int count, List<ConditionDerivation> conditions, Outcomes possible, Outcomes now)
            implements ConditionDerivation {

        /** How conditions are combined. */
        public enum Kind {
            /** All that are not void are met. */
            ALL,
            /** At least one is met. */
            ANY,
            /** At least so many are met. */
            AT_LEAST
        }

        /** Copies the list. */
        public Combined {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * A condition that must not hold.
     *
     * @param condition what must not hold
     * @param possible every outcome still possible
     * @param now the outcomes with treatments applied
     */
    record Negated(ConditionDerivation condition, Outcomes possible, Outcomes now) implements ConditionDerivation {}

    /**
     * A named condition, explained by its own result.
     *
     * @param condition the id of the condition
     * @param subject which of its figures
     * @param possible every outcome still possible
     * @param now the outcomes with treatments applied
     */
    record Referred(String condition, Subject subject, Outcomes possible, Outcomes now)
            implements ConditionDerivation {}
}
