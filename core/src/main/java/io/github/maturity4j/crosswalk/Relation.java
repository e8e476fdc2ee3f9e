package io.github.maturity4j.crosswalk;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one answer of the source framework says about one answer of the target framework.
 *
 * <p>A relation speaks of answers that apply. Whether the target applies is left as open as it is, except by {@link Equivalent}.
 * Immutable and thread-safe.
 */
@Value.Immutable
public interface Relation {

    /** The answer of the source framework. */
    AnswerKey source();

    /** The answer of the target framework. */
    AnswerKey target();

    /** What the source says about the target. */
    Kind kind();

    /** Why it holds, for people. */
    Text reason();

    /** Where the relation comes from; inherited from the crosswalk where absent. */
    Optional<Basis> basis();

    /** What the source says about the target. */
    sealed interface Kind {

        /**
         * The relation read from the target to the source.
         *
         * @return the kind that allows the same pairs of answers
         */
        Kind reversed();
    }

    /**
     * Both are the same question with the same steps: each choice has its counterpart, and not applicable is carried too.
     *
     * @param choices from each choice of the source to the one choice of the target that means the same; empty for two equal
     *     scales of numbers, where each number means itself
     */
    record Equivalent(Map<String, String> choices) implements Kind {
        /** Copies the map, in its order. */
        public Equivalent {
            choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
        }

        @Override
        public Equivalent reversed() {
            Map<String, String> back = new LinkedHashMap<>();
            choices.forEach((source, target) -> back.putIfAbsent(target, source));
            return new Equivalent(back);
        }
    }

    /**
     * Where the source is at least at one level, the target is at least at another: it raises only the low end.
     *
     * @param source the level from which on the source says something
     * @param target the least that the target then is
     */
    record Implies(Level source, Level target) implements Kind {
        /** Checks that both levels are there. */
        public Implies {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(target, "target");
        }

        @Override
        public ImpliedBy reversed() {
            return new ImpliedBy(target, source);
        }
    }

    /**
     * Where the source is below one level, the target is below another: it lowers only the high end. The target at its level or
     * above implies the source at its own.
     *
     * @param source the level below which the source says something
     * @param target the level below which the target then is
     */
    record ImpliedBy(Level source, Level target) implements Kind {
        /** Checks that both levels are there. */
        public ImpliedBy {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(target, "target");
        }

        @Override
        public Implies reversed() {
            return new Implies(target, source);
        }
    }

    /** Both look at the same matter, but neither says anything certain about the other: it carries nothing. */
    record Overlaps() implements Kind {

        @Override
        public Overlaps reversed() {
            return this;
        }
    }

    /**
     * The relation read from the target to the source. Source at least a, so target at least b, is the same as target below b, so
     * source below a.
     *
     * @return a relation that allows the same pairs of answers
     */
    default Relation reversed() {
        return builder()
                .from(this)
                .source(target())
                .target(source())
                .kind(kind().reversed())
                .build();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a relation; {@code source}, {@code target}, {@code kind} and {@code reason} are required. */
    final class Builder extends ImmutableRelation.Builder {
        Builder() {}
    }
}
