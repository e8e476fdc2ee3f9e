package io.github.maturity4j.documents;

import io.github.maturity4j.scorecard.Outcomes;
import java.util.Optional;
import org.immutables.value.Value.Immutable;

/** What a worked case expects of one result of a named condition; what is absent is not compared. Immutable and thread-safe. */
@Immutable
public interface ExpectedCondition {

    /** Every outcome that is still possible. */
    Optional<Outcomes> possible();

    /** The outcomes with treatments applied; the same as {@link #possible()} where that is expected and this is absent. */
    Optional<Outcomes> now();

    /** Whether {@link #now()} rests on a treatment; false where {@link #possible()} is expected and this is absent. */
    Optional<Boolean> assumed();

    /** Whether every possible outcome is reached, true, or that is not proven, false. */
    Optional<Boolean> exact();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an expectation; everything may be absent. */
    final class Builder extends ImmutableExpectedCondition.Builder {
        Builder() {}
    }
}
