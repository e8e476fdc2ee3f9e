package io.github.maturity4j.vocabulary;

import java.util.Optional;
import org.immutables.value.Value;

/** Something recorded and shown, never scored; a condition may read it. Immutable and thread-safe. */
@Value.Immutable
public interface Fact {

    /** The id, unique among all indicators and facts of the framework. */
    String id();

    /** What is asked; the title or id where there is none. */
    Optional<Text> question();

    /** The name for people; the id where there is none. */
    Optional<Text> title();

    /** What the fact can be. Points, where the scale has any, are never read. */
    Scale scale();

    /** The name under which the framework declares the scale; empty where it is written in place. */
    Optional<String> scaleName();

    /** Where the fact comes from; inherited from the framework where absent. */
    Optional<Basis> basis();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a fact; {@code id} and {@code scale} are required. */
    final class Builder extends ImmutableFact.Builder {
        Builder() {}
    }
}
