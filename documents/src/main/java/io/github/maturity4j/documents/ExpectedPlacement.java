package io.github.maturity4j.documents;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Stages;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value.Immutable;

/** What a worked case expects of one figure of a placement; what is absent is not compared. Immutable and thread-safe. */
@Immutable
public interface ExpectedPlacement {

    /** The stage attained, or that none is. */
    Optional<OrNothing<String>> attained();

    /** Every stage that is still possible. */
    Optional<Stages> possible();

    /** The stages with treatments applied; the same as {@link #possible()} where that is expected and this is absent. */
    Optional<Stages> now();

    /** Whether the stage rests on a treatment; false where {@link #possible()} is expected and this is absent. */
    Optional<Boolean> assumed();

    /** Whether the lowest and highest possible stage are reached, true, or that is not proven, false. */
    Optional<Boolean> exact();

    /** The stages whose requirement holds above one whose requirement does not, all of them. */
    Optional<List<PlacementResult.OutOfOrder>> outOfOrder();

    /** What stands between here and the next stage, or that nothing does. */
    Optional<OrNothing<Next>> next();

    /** The distance to the target, or that there is none. */
    Optional<OrNothing<PlacementResult.Gap>> gap();

    /**
     * Something that is expected to be there, or not to be there.
     *
     * @param value what is expected; empty where nothing is
     * @param <T> what it is
     */
    record OrNothing<T>(Optional<T> value) {

        /** Checks that the value is there. */
        public OrNothing {
            Objects.requireNonNull(value, "value");
        }

        /**
         * Something that is expected to be there.
         *
         * @param value what is expected
         * @param <T> what it is
         * @return the expectation
         */
        public static <T> OrNothing<T> of(T value) {
            return new OrNothing<>(Optional.of(value));
        }

        /**
         * The expectation that nothing is there.
         *
         * @param <T> what is not there
         * @return the expectation
         */
        public static <T> OrNothing<T> nothing() {
            return new OrNothing<>(Optional.empty());
        }
    }

    /**
     * What is expected to stand between here and the next stage.
     *
     * @param stage the id of the next stage
     * @param progress how much of its requirement is met; not compared where absent
     * @param findOut what is open and bears on it, in document order; not compared where absent
     * @param improve what can be raised and may help, in document order; not compared where absent
     */
    record Next(
            String stage,
            Optional<Rational> progress,
            Optional<List<AnswerKey>> findOut,
            Optional<List<AnswerKey>> improve) {

        /** Copies the lists. */
        public Next {
            Objects.requireNonNull(stage, "stage");
            Objects.requireNonNull(progress, "progress");
            findOut = findOut.map(List::copyOf);
            improve = improve.map(List::copyOf);
        }
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an expectation; everything may be absent. */
    final class Builder extends ImmutableExpectedPlacement.Builder {
        Builder() {}
    }
}
