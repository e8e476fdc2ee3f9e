package io.github.maturity4j.testkit;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.vocabulary.Scale;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a framework may use a custom measure: over which scales, with which weights and parameters. For example {@code
 * Use.of(scale, scale).weighing("1", "0.5").with("factor", "2")}. Immutable and thread-safe.
 *
 * @param scales the scale of each operand, each worth points
 * @param weights the weight of each operand
 * @param parameters the parameters by name
 */
public record Use(List<Scale> scales, List<Rational> weights, Map<String, Rational> parameters) {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if there is no scale, if one is worth no points, or if there are not as many weights as
     *     scales
     */
    public Use {
        scales = List.copyOf(scales);
        if (scales.isEmpty()) {
            throw new IllegalArgumentException("scales: expected at least one scale but there is none");
        }
        weights = List.copyOf(weights);
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        if (scales.stream().anyMatch(scale -> scale.points().isEmpty())) {
            throw new IllegalArgumentException("scales: expected scales that are worth points but one is worth none");
        }
        if (weights.size() != scales.size()) {
            throw new IllegalArgumentException(
                    "weights: expected " + scales.size() + " of them but there are " + weights.size());
        }
    }

    /**
     * Operands on these scales, each with the weight 1, and no parameters.
     *
     * @param scales the scale of each operand
     * @return the use
     * @throws IllegalArgumentException if there is no scale, or one is worth no points
     */
    public static Use of(Scale... scales) {
        return new Use(List.of(scales), Collections.nCopies(scales.length, Rational.ONE), Map.of());
    }

    /**
     * The same operands with other weights.
     *
     * @param decimals a decimal for each operand, such as {@code "0.5"}
     * @return the use
     * @throws IllegalArgumentException if there are not as many as operands, or one is no decimal
     */
    public Use weighing(String... decimals) {
        return new Use(scales, List.of(decimals).stream().map(Rational::parse).toList(), parameters);
    }

    /**
     * The same operands with one more parameter.
     *
     * @param parameter its name
     * @param decimal its number, such as {@code "0.5"}
     * @return the use
     * @throws IllegalArgumentException if the number is no decimal
     */
    public Use with(String parameter, String decimal) {
        Map<String, Rational> more = new LinkedHashMap<>(parameters);
        more.put(parameter, Rational.parse(decimal));
        return new Use(scales, weights, more);
    }
}
