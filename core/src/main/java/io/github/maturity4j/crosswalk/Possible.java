package io.github.maturity4j.crosswalk;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.vocabulary.Scale;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an answer may still be, as far as a crosswalk tells: choices, or points between two bounds. */
public sealed interface Possible {

    /** Whether it may turn out not applicable. */
    boolean mayBeNotApplicable();

    /**
     * What both allow.
     *
     * @param other what else is known of the same answer
     * @return the intersection, which may be {@linkplain #isNothing nothing}
     * @throws IllegalArgumentException if the other is of an answer on another kind of scale
     */
    Possible and(Possible other);

    /** Whether no answer is left, so that what was put together contradicts itself. */
    boolean isNothing();

    /**
     * Choices that are left, on a scale of single choices, with or without points.
     *
     * @param choices their ids, in document order
     * @param mayBeNotApplicable whether it may turn out not applicable
     */
    record OfChoices(Set<String> choices, boolean mayBeNotApplicable) implements Possible {
        /** Copies the set, in its order. */
        public OfChoices {
            choices = Collections.unmodifiableSet(new LinkedHashSet<>(choices));
        }

        @Override
        public OfChoices and(Possible other) {
            if (!(other instanceof OfChoices that)) {
                throw new IllegalArgumentException("other: expected choices but was " + other);
            }
            Set<String> both = new LinkedHashSet<>(choices);
            both.retainAll(that.choices());
            return new OfChoices(both, mayBeNotApplicable && that.mayBeNotApplicable());
        }

        @Override
        public boolean isNothing() {
            return choices.isEmpty() && !mayBeNotApplicable;
        }

        /** The choices for people and logs, for example {@code usual, everywhere or not applicable}. */
        @Override
        public String toString() {
            String words = String.join(", ", choices);
            return !mayBeNotApplicable ? words : words.isEmpty() ? "not applicable" : words + " or not applicable";
        }
    }

    /**
     * Points that are left, on a scale of numbers or of several choices.
     *
     * @param span the points; empty where it can only be not applicable
     * @param mayBeNotApplicable whether it may turn out not applicable
     */
    record OfPoints(Optional<Span> span, boolean mayBeNotApplicable) implements Possible {
        /** Checks that the span is there. */
        public OfPoints {
            Objects.requireNonNull(span, "span");
        }

        @Override
        public OfPoints and(Possible other) {
            if (!(other instanceof OfPoints that)) {
                throw new IllegalArgumentException("other: expected points but was " + other);
            }
            return new OfPoints(
                    span.flatMap(own -> that.span().flatMap(own::and)),
                    mayBeNotApplicable && that.mayBeNotApplicable());
        }

        @Override
        public boolean isNothing() {
            return span.isEmpty() && !mayBeNotApplicable;
        }

        /** The points for people and logs, for example {@code 0.5 to below 1}. */
        @Override
        public String toString() {
            String words = span.map(Span::toString).orElse("");
            return !mayBeNotApplicable ? words : words.isEmpty() ? "not applicable" : words + " or not applicable";
        }
    }

    /**
     * Points between two bounds; the upper one may be excluded.
     *
     * @param low the least points
     * @param high the bound above
     * @param below whether the points are below {@code high}, instead of at most {@code high}
     */
    record Span(Rational low, Rational high, boolean below) {

        /**
         * Checks that there are points between the bounds.
         *
         * @throws IllegalArgumentException if there are none
         */
        public Span {
            if (isEmpty(low, high, below)) {
                throw new IllegalArgumentException(
                        "high: expected points from " + low + " on but was " + (below ? "below " : "at most ") + high);
            }
        }

        private static boolean isEmpty(Rational low, Rational high, boolean below) {
            int order = low.compareTo(high);
            return order > 0 || (order == 0 && below);
        }

        /**
         * The points in both.
         *
         * @param other another span
         * @return the intersection; empty where they have no points in common
         */
        public Optional<Span> and(Span other) {
            Rational lower = low.max(other.low);
            int order = high.compareTo(other.high);
            Rational upper = high.min(other.high);
            boolean excluded = order < 0 ? below : order > 0 ? other.below : below || other.below;
            return isEmpty(lower, upper, excluded) ? Optional.empty() : Optional.of(new Span(lower, upper, excluded));
        }

        @Override
        public String toString() {
            return low.equals(high) ? low.toString() : low + " to " + (below ? "below " : "") + high;
        }
    }

    /**
     * Everything that an answer can be.
     *
     * @param scale its scale
     * @param mayBeNotApplicable whether it may be not applicable
     * @return all choices, or all points
     * @throws IllegalArgumentException if the scale has neither choices nor points
     */
    static Possible anything(Scale scale, boolean mayBeNotApplicable) {
        if (isOfChoices(scale)) {
            return new OfChoices(
                    scale.choices().stream().map(Scale.Choice::id).collect(Collectors.toCollection(LinkedHashSet::new)),
                    mayBeNotApplicable);
        }
        return scale.points()
                .map(range -> new OfPoints(Optional.of(new Span(range.low(), range.high(), false)), mayBeNotApplicable))
                .orElseThrow(() ->
                        new IllegalArgumentException("scale: expected choices or points but was " + scale.expected()));
    }

    /** Whether answers on a scale are single choices. */
    static boolean isOfChoices(Scale scale) {
        return !(scale instanceof Scale.Several) && !scale.choices().isEmpty();
    }
}
