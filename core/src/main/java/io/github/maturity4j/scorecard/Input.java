package io.github.maturity4j.scorecard;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.rule.Counting;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.rule.Treatment;
import java.util.Optional;
import org.immutables.value.Value.Default;
import org.immutables.value.Value.Immutable;

/** One number that went into a figure, with its weight and how it was treated. Immutable and thread-safe. */
@Immutable
public interface Input {

    /** Where the number comes from. */
    Origin origin();

    /** Its weight in the rule; negative where it is taken away. */
    @Default
    default Rational weight() {
        return Rational.ONE;
    }

    /** Everything it may still be. */
    Value possible();

    /** What it counts as now, treatments applied. */
    Value score();

    /**
     * In a comparison, whether the answer may turn out to count as satisfied: that is met whatever the number, and stands beside
     * what {@link #possible()} allows.
     */
    @Default
    default boolean mayBeSatisfied() {
        return false;
    }

    /** The treatment that was applied, where the answer was not answered. */
    Optional<Treatment> treatment();

    /**
     * For additive measures whose total weight is settled, the part of {@link MeasureResult#score()} that is due to this input;
     * these parts, and a start value where the formula has one, sum to the score, exactly.
     */
    Optional<Range> contribution();

    /** In a start value with contributions: the contribution at which there is nothing to explain. */
    Optional<Rational> baseline();

    /** In a start value with contributions: the code under which this is given as a reason. */
    Optional<String> reasonCode();

    /** Where a number comes from. */
    sealed interface Origin {

        /**
         * The points of an answer.
         *
         * @param key which answer
         * @param reply what was said
         * @param counting which number was made of the points
         * @param lacking true where the answer lacks something that its indicator demands, so that it is open
         */
        record Answered(AnswerKey key, Reply reply, Counting counting, boolean lacking) implements Origin {}

        /**
         * The figure of a measure.
         *
         * @param measure the id of the measure
         * @param subject which of its figures
         */
        record Measured(String measure, Subject subject) implements Origin {}

        /**
         * The rank of a placement.
         *
         * @param placement the id of the placement
         * @param subject which of its figures
         */
        record Ranked(String placement, Subject subject) implements Origin {}

        /**
         * The rank of a target.
         *
         * @param placement the id of the placement
         * @param subject which of its figures
         */
        record Targeted(String placement, Subject subject) implements Origin {}

        /**
         * The number of a fact.
         *
         * @param fact the id of the fact
         */
        record Recorded(String fact) implements Origin {}

        /** A number of the rule itself, for example a threshold. */
        record Constant() implements Origin {}

        /**
         * A condition that is counted: 1 if met, 0 if unmet, empty if void.
         *
         * @param condition the condition
         */
        record Judged(ConditionDerivation condition) implements Origin {}
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an input; {@code origin}, {@code possible} and {@code score} are required. */
    final class Builder extends ImmutableInput.Builder {
        Builder() {}
    }
}
