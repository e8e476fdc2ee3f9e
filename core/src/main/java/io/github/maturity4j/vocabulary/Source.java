package io.github.maturity4j.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A publication that elements of a framework refer to. Immutable and thread-safe. */
@Value.Immutable
public interface Source {

    /** The id by which a {@link Basis.Published} names this source. */
    String id();

    /** The title as published. */
    String title();

    /** The authors, in the order of the publication; empty where none is named. */
    List<String> authors();

    /** The year of publication. */
    OptionalInt year();

    /** Where it was published: a publisher, a journal, a site. */
    Optional<String> publisher();

    /** An address at which it could be read. */
    Optional<String> link();

    /** What a reader has to know of it, for example that a page was seen only in part. */
    Optional<Text> note();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a source; {@code id} and {@code title} are required. */
    final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
