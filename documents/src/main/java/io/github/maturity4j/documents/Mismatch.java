package io.github.maturity4j.documents;

import io.github.maturity4j.scorecard.ConditionResult;
import io.github.maturity4j.scorecard.Coverage;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.PlacementResult;
import java.util.Objects;
import java.util.Optional;

/**
 * One figure that did not come out as a worked case expects. Immutable and thread-safe.
 *
 * @param caseId the id of the case
 * @param figure the figure as it came out, with its derivation
 * @param member what of the figure differs, as documents call it, for example {@code possible} or {@code find-out}
 * @param expected what the case expects, numbers exact
 * @param actual what came out, numbers exact
 */
public record Mismatch(String caseId, Figure figure, String member, String expected, String actual) {

    /** Checks that all parts are there. */
    public Mismatch {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(actual, "actual");
    }

    /** A figure of a scorecard. Measures, conditions and placements bring their derivation. */
    public sealed interface Figure {

        /**
         * Which figure it is.
         *
         * @return its kind and name, for example {@code measure fulfilment/listening}
         */
        String name();

        /**
         * A figure of a measure.
         *
         * @param result the figure
         */
        record Measured(MeasureResult result) implements Figure {

            @Override
            public String name() {
                return "measure " + FigureName.of(result);
            }
        }

        /**
         * A result of a named condition.
         *
         * @param result the result
         */
        record Judged(ConditionResult result) implements Figure {

            @Override
            public String name() {
                return "condition " + FigureName.of(result);
            }
        }

        /**
         * A figure of a placement.
         *
         * @param result the figure
         */
        record Placed(PlacementResult result) implements Figure {

            @Override
            public String name() {
                return "placement " + FigureName.of(result);
            }
        }

        /**
         * How much was answered.
         *
         * @param dimension the id of a dimension; empty for the whole
         * @param coverage how much of it
         */
        record Covered(Optional<String> dimension, Coverage coverage) implements Figure {

            @Override
            public String name() {
                return dimension.map(id -> "coverage of " + id).orElse("coverage");
            }
        }

        /**
         * A figure that the scorecard does not have. Documents that are read name none; a case built in Java may.
         *
         * @param name its kind and name
         */
        record Missing(String name) implements Figure {}
    }

    /** The mismatch on one line: {@code acme: measure score/people, possible: expected 7/12 but was 0.5}. */
    @Override
    public String toString() {
        return caseId + ": " + figure.name() + ", " + member + ": expected " + expected + " but was " + actual;
    }
}
