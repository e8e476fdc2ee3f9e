package io.github.maturity4j.vocabulary;

import io.github.maturity4j.exact.Rational;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A respondent role: who says it, for example executives, staff, customers, an assessor. Never the area spoken about.
 * Immutable and thread-safe.
 */
@Value.Immutable
public interface Role {

    /** The id, unique among all roles of the framework. */
    String id();

    /** The name for people; the id where there is none. */
    Optional<Text> title();

    /** Who holds the role. */
    Optional<Text> description();

    /** What it weighs beside other roles where the answers of roles become one, at least 0; 1 where absent. */
    Optional<Rational> weight();

    /** Whether an indicator that this role may answer stays open while the role is silent. */
    @Value.Default
    default boolean required() {
        return false;
    }

    /** How many respondents in this role must have answered an indicator, at least 1; with fewer the role is silent on it. */
    @Value.Default
    default int quorum() {
        return 1;
    }

    /** Where the role comes from; inherited from the framework where absent. */
    Optional<Basis> basis();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a role; {@code id} is required. */
    final class Builder extends ImmutableRole.Builder {
        Builder() {}
    }
}
