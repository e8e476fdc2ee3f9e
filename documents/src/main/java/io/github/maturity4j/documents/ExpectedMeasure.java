package io.github.maturity4j.documents;

import io.github.maturity4j.scorecard.Coverage;
import io.github.maturity4j.scorecard.Value;
import java.util.Optional;
import org.immutables.value.Value.Immutable;

/**
 * What a worked case expects of one figure of a measure; what is absent is not compared. For example {@code
 * ExpectedMeasure.builder().possible(Value.of(Rational.of(7, 12))).build()} expects 7/12 and nothing else possible, no treatment
 * assumed, whatever the coverage. Immutable and thread-safe.
 */
@Immutable
public interface ExpectedMeasure {

    /** Everything the figure may still be. */
    Optional<Value> possible();

    /** What the figure is now, treatments applied; the same as {@link #possible()} where that is expected and this is absent. */
    Optional<Value> score();

    /** Whether the score rests on a treatment; false where {@link #possible()} is expected and this is absent. */
    Optional<Boolean> assumed();

    /** Whether the range is exact, true, or outer, false. */
    Optional<Boolean> exact();

    /** The score over what was answered. */
    Optional<Value> overAnswered();

    /** How much of the weight that applies was answered. */
    Optional<Coverage> coverage();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an expectation; everything may be absent. */
    final class Builder extends ImmutableExpectedMeasure.Builder {
        Builder() {}
    }
}
