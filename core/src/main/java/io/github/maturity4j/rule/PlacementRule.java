package io.github.maturity4j.rule;

import io.github.maturity4j.vocabulary.StageSet;
import java.util.Optional;
import org.immutables.value.Value;

/** A rule that gives a stage or a class. Immutable and thread-safe. */
@Value.Immutable
public interface PlacementRule extends Rule {

    /** The id of the set of stages from which one is chosen; the framework's own where not given. */
    @Value.Default
    default String stageSet() {
        return StageSet.MAIN;
    }

    /** How the stage is chosen. */
    Method method();

    /** Whether a stage can be attained although its own condition is void. */
    @Value.Default
    default boolean voidCounts() {
        return false;
    }

    /** The stage that the framework recommends as target where an assessment sets none. */
    Optional<String> target();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a placement; {@code id} and {@code method} are required. */
    final class Builder extends ImmutablePlacementRule.Builder {
        Builder() {}
    }
}
