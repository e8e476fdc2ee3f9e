package io.github.maturity4j.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Says that a rule holds once for each stage, dimension or area.
 *
 * @param axis what the rule is repeated over
 * @param areaAxis for {@link Axis#AREA}, the axis whose areas alone are meant; all areas where absent
 * @param ids the elements that alone are meant, in this order; all where empty
 */
public record ForEach(Axis axis, Optional<String> areaAxis, List<String> ids) {

    /** Checks that all parts are there. */
    public ForEach {
        Objects.requireNonNull(axis, "axis");
        Objects.requireNonNull(areaAxis, "areaAxis");
        ids = List.copyOf(ids);
    }

    /**
     * Once for each element of an axis.
     *
     * @param axis what the rule is repeated over
     * @return the repetition
     */
    public static ForEach of(Axis axis) {
        return new ForEach(axis, Optional.empty(), List.of());
    }
}
