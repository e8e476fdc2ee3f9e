package io.github.maturity4j.rule;

import java.util.List;
import org.immutables.value.Value;

/**
 * A rule that makes one figure of those of several units. Where the placement or measure that it reads is written <em>for each</em>
 * stage, dimension or area, it gives one figure for each as well. Immutable and thread-safe.
 */
@Value.Immutable
public interface RollUpRule extends Rule {

    /** How the figure is made. */
    RollUpMethod method();

    /** The number of decimal places with which a number is shown, in [0, 18]; 2 unless set. */
    @Value.Default
    default int digits() {
        return 2;
    }

    /** None: the rule is repeated over what the placement or measure that it reads is repeated over. */
    @Override
    default List<ForEach> forEach() {
        return List.of();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a roll-up rule; {@code id} and {@code method} are required. */
    final class Builder extends ImmutableRollUpRule.Builder {
        Builder() {}
    }
}
