package io.github.maturity4j.vocabulary;

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
