package io.github.maturity4j.vocabulary;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The stages that a placement chooses from: a ladder, lowest stage first, or an unordered set of classes. Immutable and
 * thread-safe.
 */
@Value.Immutable
public interface StageSet {

    /** The id of the set that {@code stages:} or {@code classes:} of a framework declares. */
    String MAIN = "stages";

    /** The id; {@link #MAIN} for the framework's own stages. */
    String id();

    /** Whether the stages have an order; classes have none. */
    @Value.Default
    default boolean ordered() {
        return true;
    }

    /** The stages, lowest first. */
    List<Stage> stages();

    /** The name for people. */
    Optional<Text> title();

    /** Where the set and its order come from; inherited from the framework where absent. */
    Optional<Basis> basis();

    /** The floor: the stage that everyone attains, where the ladder has one. */
    @Value.Lazy
    default Optional<Stage> floor() {
        return stages().stream().filter(Stage::floor).findFirst();
    }

    /**
     * The position of a stage.
     *
     * @param stage a stage id
     * @return its index from 0, or -1 if the set has no such stage
     */
    default int position(String stage) {
        for (int i = 0; i < stages().size(); i++) {
            if (stages().get(i).id().equals(stage)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The rank of a position: from 1 above the floor; the floor and <em>none</em> (-1) have rank 0.
     *
     * @param position an index of {@link #stages()}, or -1
     * @return the rank, at least 0
     */
    default int rank(int position) {
        return floor().isPresent() ? Math.max(position, 0) : position + 1;
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a set of stages; {@code id} is required. */
    final class Builder extends ImmutableStageSet.Builder {
        Builder() {}
    }
}
