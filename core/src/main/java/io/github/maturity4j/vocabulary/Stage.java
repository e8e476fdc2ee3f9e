package io.github.maturity4j.vocabulary;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One step of an ordered ladder, or one class of an unordered set. Immutable and thread-safe. */
@Value.Immutable
public interface Stage {

    /** The id, unique among all stages of the framework. */
    String id();

    /** The name for people; the id where there is none. */
    Optional<Text> title();

    /** What an organisation at this stage looks like. */
    Optional<Text> description();

    /**
     * Whether everyone attains this stage, so that it needs no condition; only the lowest stage of a ladder may be a
     * floor. Its rank is 0.
     */
    @Value.Default
    default boolean floor() {
        return false;
    }

    /** What one sees at this stage; told, never required. */
    List<Note> descriptors();

    /** What helps whoever stands at this stage to move on; told beside the next step. */
    Optional<Note> remedy();

    /** Where this stage comes from; inherited from the framework where absent. */
    Optional<Basis> basis();

    /**
     * Something that is told of a stage and that nobody has to show.
     *
     * @param text what is told
     * @param basis where it comes from; inherited from the stage where absent
     */
    record Note(Text text, Optional<Basis> basis) {}

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a stage; {@code id} is required. */
    final class Builder extends ImmutableStage.Builder {
        Builder() {}
    }
}
