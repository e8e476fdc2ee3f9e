package io.github.maturity4j.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Says that a rule holds once for each stage, dimension or area.
 *
 * @param axis what the rule is repeated over
 * @param areaAxis for {@link Axis#AREA}, the axis whose areas alone are meant; all areas where absent
 * @param ids the elements that alone are meant, in this order; all where empty
 * @param depth for {@link Axis#DIMENSION} without {@code ids}, how deep in the tree those lie that alone are meant: 1 for the
 *     topmost; at every depth where absent
 */
public record ForEach(Axis axis, Optional<String> areaAxis, List<String> ids, OptionalInt depth) {

    /** Checks that all parts are there. */
    public ForEach {
        Objects.requireNonNull(axis, "axis");
        Objects.requireNonNull(areaAxis, "areaAxis");
        Objects.requireNonNull(depth, "depth");
        ids = List.copyOf(ids);
    }

    /**
     * Once for each element of an axis.
     *
     * @param axis what the rule is repeated over
     * @return the repetition
     */
    public static ForEach of(Axis axis) {
        return new ForEach(axis, Optional.empty(), List.of(), OptionalInt.empty());
    }

    /**
     * Once for each of some elements of an axis.
     *
     * @param axis what the rule is repeated over
     * @param ids the elements, in this order
     * @return the repetition
     */
    public static ForEach of(Axis axis, List<String> ids) {
        return new ForEach(axis, Optional.empty(), ids, OptionalInt.empty());
    }

    /**
     * Once for each area of one axis of areas.
     *
     * @param areaAxis the name of the axis
     * @return the repetition
     */
    public static ForEach areasOf(String areaAxis) {
        return new ForEach(Axis.AREA, Optional.of(areaAxis), List.of(), OptionalInt.empty());
    }

    /**
     * Once for each dimension at a depth of the tree.
     *
     * @param depth 1 for the topmost dimensions, 2 for those right beneath them
     * @return the repetition
     */
    public static ForEach dimensionsAt(int depth) {
        return new ForEach(Axis.DIMENSION, Optional.empty(), List.of(), OptionalInt.of(depth));
    }
}
