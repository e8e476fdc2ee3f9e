package io.github.maturity4j.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one figure of a rule speaks about: the whole, or one element of each axis over which the rule is repeated.
 *
 * @param parts one part for each axis, in the order in which the rule names the axes; empty for the whole
 */
public record Subject(List<Part> parts) {

    /** The whole. */
    public static final Subject WHOLE = new Subject(List.of());

    /**
     * One element of an axis.
     *
     * @param axis the axis
     * @param id the id of the stage, dimension or area
     */
    public record Part(Axis axis, String id) {}

    /** Copies the list. */
    public Subject {
        parts = List.copyOf(parts);
    }

    /**
     * A subject on one axis.
     *
     * @param axis the axis
     * @param id the id of the stage, dimension or area
     * @return the subject
     */
    public static Subject of(Axis axis, String id) {
        return new Subject(List.of(new Part(axis, id)));
    }

    /**
     * The element of an axis.
     *
     * @param axis the axis
     * @return its id; empty where the subject names none
     */
    public Optional<String> on(Axis axis) {
        return parts.stream().filter(part -> part.axis() == axis).map(Part::id).findFirst();
    }

    /**
     * The ids, in the order of the axes of the rule.
     *
     * @return the ids; empty for the whole
     */
    public List<String> ids() {
        return parts.stream().map(Part::id).toList();
    }

    /** The ids with slashes between them; {@code whole} for the whole. */
    @Override
    public String toString() {
        return parts.isEmpty() ? "whole" : parts.stream().map(Part::id).collect(Collectors.joining("/"));
    }
}
