package io.github.maturity4j.rule;

import org.immutables.value.Value;

/** A rule that gives a truth under a name, a result of its own. Immutable and thread-safe. */
@Value.Immutable
public interface ConditionRule extends Rule {

    /** What is required. */
    Condition condition();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a named condition; {@code id} and {@code condition} are required. */
    final class Builder extends ImmutableConditionRule.Builder {
        Builder() {}
    }
}
