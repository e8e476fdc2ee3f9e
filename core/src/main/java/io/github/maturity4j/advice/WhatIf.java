package io.github.maturity4j.advice;

import io.github.maturity4j.scorecard.ConditionResult;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Scorecard;
import java.util.List;
import org.immutables.value.Value.Immutable;

/** What an assessment would give with other answers, beside what it gives. Immutable and thread-safe. */
@Immutable
public interface WhatIf {

    /** The scorecard of the assessment as it is. */
    Scorecard before();

    /** The scorecard that it would give. */
    Scorecard after();

    /** The placements whose stages differ: attained, possible, or assumed; in document order. */
    List<PlacementMove> placements();

    /** The named conditions whose outcomes differ, in document order. */
    List<ConditionMove> conditions();

    /** The measures whose values differ, in document order. */
    List<MeasureMove> measures();

    /** Whether nothing differs. */
    default boolean isEmpty() {
        return placements().isEmpty() && conditions().isEmpty() && measures().isEmpty();
    }

    /**
     * A placement that differs.
     *
     * @param before as it is
     * @param after as it would be
     */
    record PlacementMove(PlacementResult before, PlacementResult after) {}

    /**
     * A named condition that differs.
     *
     * @param before as it is
     * @param after as it would be
     */
    record ConditionMove(ConditionResult before, ConditionResult after) {}

    /**
     * A measure that differs.
     *
     * @param before as it is
     * @param after as it would be
     */
    record MeasureMove(MeasureResult before, MeasureResult after) {}

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a comparison; {@code before} and {@code after} are required. */
    final class Builder extends ImmutableWhatIf.Builder {
        Builder() {}
    }
}
