package io.github.maturity4j.documents;

import io.github.maturity4j.scorecard.Coverage;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value.Immutable;

/**
 * The figures that a worked case expects; figures that are not named are not compared. A figure is named as in problems and
 * documents: the id of its rule and, where the rule is written for each of something, the ids of that, for example {@code
 * fulfilment/listening}. Immutable and thread-safe.
 */
@Immutable
public interface ExpectedScorecard {

    /** The figures of measures, by name. */
    Map<String, ExpectedMeasure> measures();

    /** The results of named conditions, by name. */
    Map<String, ExpectedCondition> conditions();

    /** The figures of placements, by name. */
    Map<String, ExpectedPlacement> placements();

    /** How much was answered of the whole. */
    Optional<Coverage> coverage();

    /** How much was answered of a dimension, by its id. */
    Map<String, Coverage> dimensionCoverage();

    /**
     * How many figures are named.
     *
     * @return the number of measures, conditions, placements and coverages, at least 0
     */
    default int size() {
        return measures().size()
                + conditions().size()
                + placements().size()
                + (coverage().isPresent() ? 1 : 0)
                + dimensionCoverage().size();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an expectation; everything may be absent. */
    final class Builder extends ImmutableExpectedScorecard.Builder {
        Builder() {}
    }
}
