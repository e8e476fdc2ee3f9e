package io.github.maturity4j.vocabulary;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The least and the greatest points of each kind of scale. */
final class ScalePoints {

    private ScalePoints() {}

    static Optional<Range> of(Scale scale) {
        if (scale instanceof Scale.Several several) {
            return ofSeveral(several);
        }
        if (scale instanceof Scale.Numeric number) {
            return hull(ofNumber(number));
        }
        return hull(scale.choices().stream().flatMap(choice -> choice.points().stream()));
    }

    private static Stream<Rational> ofNumber(Scale.Numeric number) {
        if (number.worth() instanceof Scale.Worth.Bins bins) {
            return bins.bins().stream().map(Scale.Bin::points);
        }
        if (number.worth() instanceof Scale.Worth.Linear linear) {
            return linear.knots().stream().map(Scale.Knot::points);
        }
        return Stream.of(number.least(), number.greatest());
    }

    private static Optional<Range> ofSeveral(Scale.Several several) {
        List<Rational> points = several.choices().stream()
                .flatMap(choice -> choice.points().stream())
                .sorted()
                .toList();
        int fewest = Math.max(0, several.fewest().orElse(0));
        int most = Math.min(several.most().orElse(points.size()), points.size());
        if (points.isEmpty() || fewest > most) {
            return Optional.empty();
        }
        Rational low = capped(sum(points.subList(0, fewest)), several);
        Rational high = capped(sum(points.subList(points.size() - fewest, points.size())), several);
        for (int count = fewest + 1; count <= most; count++) {
            low = low.min(capped(sum(points.subList(0, count)), several));
            high = high.max(capped(sum(points.subList(points.size() - count, points.size())), several));
        }
        return Optional.of(Range.of(low, high));
    }

    private static Rational sum(List<Rational> points) {
        return points.stream().reduce(Rational.ZERO, Rational::plus);
    }

    private static Rational capped(Rational sum, Scale.Several several) {
        return several.cap().map(sum::min).orElse(sum);
    }

    private static Optional<Range> hull(Stream<Rational> points) {
        return points.map(Range::of).reduce(Range::hull);
    }
}
