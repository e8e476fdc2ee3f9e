package io.github.maturity4j.scorecard;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.vocabulary.Basis;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value.Immutable;

/** The figure of a measure. Immutable and thread-safe. */
@Immutable
public interface MeasureResult {

    /** The id of the measure. */
    String measure();

    /** What the figure speaks about. */
    Subject subject();

    /** Everything the figure may still be: every completion of the open answers lies inside. */
    Value possible();

    /**
     * What the figure is now, treatments applied: the same as {@link #possible()} unless a treatment assumed something
     * about an open answer, or a precondition withholds it for now.
     */
    Value score();

    /** Whether {@link #score()} rests on a treatment of an open answer. */
    boolean assumed();

    /**
     * Whether both ends of the range are reached, by completions of the open answers or by what a treatment assumes of them;
     * otherwise the range may be wider than necessary.
     */
    boolean exact();

    /** Whether the measure is a mean: only then is there a score over what was answered. */
    Optional<Value> overAnswered();

    /** How much of the weight that applies was answered. */
    Coverage coverage();

    /** The numbers with which this figure was compared, rising: a display never crosses one of them. */
    List<Rational> thresholds();

    /** The number of decimal places with which the figure is shown. */
    int digits();

    /** Where the rule comes from. */
    Basis basis();

    /** How the figure came about. */
    MeasureDerivation derivation();

    /**
     * Everything the figure may still be, as a range of numbers.
     *
     * @return the range of {@link #possible()}; empty where it can be no number
     */
    default Optional<Range> range() {
        return possible().range();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a result; all but {@code overAnswered} and {@code thresholds} are required. */
    final class Builder extends ImmutableMeasureResult.Builder {
        Builder() {}
    }
}
