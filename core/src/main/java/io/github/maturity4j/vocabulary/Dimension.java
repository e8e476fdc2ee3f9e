package io.github.maturity4j.vocabulary;

import io.github.maturity4j.exact.Rational;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A facet that is scored by itself; dimensions form a tree. Immutable and thread-safe. */
@Value.Immutable
public interface Dimension {

    /** The id, unique among all dimensions of the framework. */
    String id();

    /** The name for people; the id where there is none. */
    Optional<Text> title();

    /** What the dimension covers. */
    Optional<Text> description();

    /** The dimensions beneath this one, in document order. */
    List<Dimension> dimensions();

    /**
     * What it weighs in rules that take the weights of elements, at least 0; 1 where absent. The weight comes from
     * where the dimension comes from.
     */
    Optional<Rational> weight();

    /** Where the dimension comes from; inherited from what encloses it where absent. */
    Optional<Basis> basis();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a dimension; {@code id} is required. */
    final class Builder extends ImmutableDimension.Builder {
        Builder() {}
    }
}
