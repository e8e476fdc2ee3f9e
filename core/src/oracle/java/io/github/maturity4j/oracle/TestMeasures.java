package io.github.maturity4j.oracle;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.spi.CustomMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two custom measures: one that declares nothing, one that rises in every input. */
public final class TestMeasures {

    public static final String SPREAD = "spread";
    public static final String TOP_HEAVY = "top-heavy";

    /** Both, to be handed to a scorer. */
    public static final List<CustomMeasure> ALL = List.of(new Spread(), new TopHeavy());

    private TestMeasures() {}

    /** The oracle's own reading of both. */
    static Figure evaluate(
            String rule, List<Figure> figures, List<Fraction> weights, Map<String, Rational> parameters) {
        Optional<Fraction> least = Optional.empty();
        Optional<Fraction> greatest = Optional.empty();
        Fraction sum = Fraction.ZERO;
        for (int i = 0; i < figures.size(); i++) {
            if (figures.get(i).number().isPresent()) {
                Fraction number = figures.get(i).number().get();
                least = Optional.of(least.map(number::min).orElse(number));
                greatest = Optional.of(greatest.map(number::max).orElse(number));
                sum = sum.plus(weights.get(i).times(number));
            }
        }
        if (least.isEmpty()) {
            return Figure.EMPTY;
        }
        return Figure.of(
                rule.equals(SPREAD)
                        ? greatest.get()
                                .minus(least.get())
                                .times(Fraction.of(parameters.getOrDefault("factor", Rational.ONE)))
                        : greatest.get().plus(sum));
    }

    private static List<Range> ranges(CustomMeasure.Inputs inputs) {
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            inputs.value(i).range().ifPresent(ranges::add);
        }
        return ranges;
    }

    /** The greatest number less the least, times the parameter {@code factor}. */
    private static final class Spread implements CustomMeasure {

        @Override
        public String name() {
            return SPREAD;
        }

        @Override
        public List<String> check(Inputs inputs) {
            return inputs.parameter("factor")
                            .filter(factor -> factor.signum() < 0)
                            .isPresent()
                    ? List.of("expected a factor of at least 0")
                    : List.of();
        }

        private static Rational factor(Inputs inputs) {
            return inputs.parameter("factor").orElse(Rational.ONE);
        }

        @Override
        public Range outputs(Inputs inputs) {
            return ranges(inputs).stream()
                    .reduce(Range::hull)
                    .map(hull -> Range.of(
                            Rational.ZERO, hull.high().minus(hull.low()).times(factor(inputs))))
                    .orElse(Range.of(Rational.ZERO));
        }

        @Override
        public Optional<Rational> apply(Inputs inputs) {
            return ranges(inputs).stream()
                    .reduce(Range::hull)
                    .map(hull -> hull.high().minus(hull.low()).times(factor(inputs)));
        }
    }

    /** The greatest number plus the weighted sum of all. */
    private static final class TopHeavy implements CustomMeasure {

        @Override
        public String name() {
            return TOP_HEAVY;
        }

        @Override
        public Direction direction(int index) {
            return Direction.RISING;
        }

        @Override
        public Range outputs(Inputs inputs) {
            Optional<Range> hull = ranges(inputs).stream().reduce(Range::hull);
            if (hull.isEmpty()) {
                return Range.of(Rational.ZERO);
            }
            Rational low = hull.get().low();
            Rational high = hull.get().high();
            for (int i = 0; i < inputs.size(); i++) {
                Optional<Range> range = inputs.value(i).range();
                if (range.isPresent()) {
                    low = low.plus(range.get().low().times(inputs.weight(i)).min(Rational.ZERO));
                    high = high.plus(range.get().high().times(inputs.weight(i)).max(Rational.ZERO));
                }
            }
            return Range.of(low, high);
        }

        @Override
        public Optional<Rational> apply(Inputs inputs) {
            Optional<Rational> greatest =
                    ranges(inputs).stream().map(Range::high).reduce(Rational::max);
            Rational sum = Rational.ZERO;
            for (int i = 0; i < inputs.size(); i++) {
                Optional<Rational> number = inputs.value(i).number();
                if (number.isPresent()) {
                    sum = sum.plus(number.get().times(inputs.weight(i)));
                }
            }
            return greatest.isEmpty() ? greatest : Optional.of(greatest.get().plus(sum));
        }
    }
}
