package io.github.maturity4j.scorecard;

import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.vocabulary.Basis;
import org.immutables.value.Value.Immutable;

/** The result of a named condition. Immutable and thread-safe. */
@Immutable
public interface ConditionResult {

    /** The id of the condition. */
    String condition();

    /** What the result speaks about. */
    Subject subject();

    /** Every outcome that is still possible. */
    Outcomes possible();

    /** The outcomes with treatments applied. */
    Outcomes now();

    /** Whether {@link #now()} rests on a treatment of an open answer. */
    boolean assumed();

    /** Whether every outcome of {@link #possible()} is reached, by a completion or by what a treatment assumes. */
    boolean exact();

    /** Where the rule comes from. */
    Basis basis();

    /** How the result came about. */
    ConditionDerivation derivation();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a result; every attribute is required. */
    final class Builder extends ImmutableConditionResult.Builder {
        Builder() {}
    }
}
