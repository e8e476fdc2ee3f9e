package io.github.maturity4j.crosswalk;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.vocabulary.Scale;
import java.util.Objects;
import java.util.Optional;

/** A place on a scale with points, from which a relation reads <em>at least</em> or <em>below</em>. */
public sealed interface Level {

    /**
     * A choice; it stands for its points.
     *
     * @param id the id of the choice, {@code yes} or {@code no} on a scale of these
     */
    record OfChoice(String id) implements Level {
        /** Checks that the id is there. */
        public OfChoice {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /**
     * Points, for scales of numbers or of several choices.
     *
     * @param points the points
     */
    record OfPoints(Rational points) implements Level {
        /** Checks that the points are there. */
        public OfPoints {
            Objects.requireNonNull(points, "points");
        }

        @Override
        public String toString() {
            return points.toString();
        }
    }

    /**
     * A choice.
     *
     * @param id the id of the choice
     * @return the level
     */
    static Level choice(String id) {
        return new OfChoice(id);
    }

    /**
     * Points.
     *
     * @param decimal a decimal as {@link Rational#parse(String)} reads it
     * @return the level
     * @throws IllegalArgumentException if it is no such decimal
     */
    static Level points(String decimal) {
        return new OfPoints(Rational.parse(decimal));
    }

    /**
     * The points on a scale. For example, {@code usual} is 0.5 on a scale where that choice is worth 0.5.
     *
     * @param scale the scale
     * @return the points; empty where the scale has no such choice, or gives it no points
     */
    default Optional<Rational> on(Scale scale) {
        if (this instanceof OfPoints given) {
            return Optional.of(given.points());
        }
        return scale.choices().stream()
                .filter(choice -> choice.id().equals(((OfChoice) this).id()))
                .findFirst()
                .flatMap(Scale.Choice::points);
    }
}
