package io.github.maturity4j.rule;

import java.util.Optional;
import org.immutables.value.Value;

/** A rule that gives a number. Immutable and thread-safe. */
@Value.Immutable
public interface MeasureRule extends Rule {

    /** How the number is made. */
    Formula formula();

    /** How answers that are not answered count in the operands of this rule. */
    @Value.Default
    default Treatments treatments() {
        return Treatments.DEFAULT;
    }

    /** A precondition: where it is unmet, there is no score at all. */
    Optional<Condition> precondition();

    /** Whether there is no score before the number is determined. */
    @Value.Default
    default boolean determinedOnly() {
        return false;
    }

    /** The number of decimal places with which the number is shown, in [0, 18]. */
    @Value.Default
    default int digits() {
        return 2;
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a measure; {@code id} and {@code formula} are required. */
    final class Builder extends ImmutableMeasureRule.Builder {
        Builder() {}
    }
}
