package io.github.maturity4j.vocabulary;

import io.github.maturity4j.exact.Rational;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A subject area: what an answer speaks about, for example a level of the hierarchy, a function, a participant of the
 * ecosystem. Never who says it: that is a {@link Role}. Immutable and thread-safe.
 */
@Value.Immutable
public interface Area {

    /** The id, unique among all areas of the framework. */
    String id();

    /** The axis on which the area lies, for example {@code level} or {@code function}. */
    Optional<String> axis();

    /** The name for people; the id where there is none. */
    Optional<Text> title();

    /** What belongs to the area. */
    Optional<Text> description();

    /**
     * What it weighs in rules that take the weights of elements, at least 0; 1 where absent. The weight comes from
     * where the area comes from.
     */
    Optional<Rational> weight();

    /** Where the area comes from; inherited from the framework where absent. */
    Optional<Basis> basis();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an area; {@code id} is required. */
    final class Builder extends ImmutableArea.Builder {
        Builder() {}
    }
}
