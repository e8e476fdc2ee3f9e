package io.github.maturity4j.internal.advice;

import io.github.maturity4j.advice.Sensitivity.Margin;
import io.github.maturity4j.advice.Sensitivity.Shift;
import io.github.maturity4j.exact.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Finds by how little a number would have to differ. Between the points at which something turns nothing does, so each point and one
 * number beyond it are tried, the nearest first.
 */
final class Margins {

    private static final Rational TWO = Rational.of(2);

    private final Rational value;
    private final Optional<Rational> above;
    private final Optional<Rational> below;

    /**
     * A number that may be changed.
     *
     * @param value the number
     * @param below what it has to stay above; empty where nothing
     * @param above what it has to stay below; empty where nothing
     */
    Margins(Rational value, Optional<Rational> below, Optional<Rational> above) {
        this.value = value;
        this.below = below;
        this.above = above;
    }

    /** A number to try: at a point where something turns, or beyond it. */
    private record Trying(Rational point, Rational number, boolean reached, boolean upwards, Rational distance) {}

    /** The nearest number that alters something, among those around the points at which something turns. */
    Margin nearest(NavigableSet<Rational> turning, Function<Rational, List<Shift>> alters) {
        List<Trying> trying = new ArrayList<>();
        NavigableSet<Rational> higher = new TreeSet<>(turning.tailSet(value, true));
        NavigableSet<Rational> lower = new TreeSet<>(turning.headSet(value, false));
        if (turning.contains(value)) {
            lower.add(value);
        }
        add(List.copyOf(higher), true, trying);
        List<Rational> falling = new ArrayList<>(lower);
        java.util.Collections.reverse(falling);
        add(falling, false, trying);
        trying.sort(Comparator.comparing(Trying::distance)
                .thenComparing(each -> !each.reached())
                .thenComparing(each -> !each.upwards()));
        for (Trying each : trying) {
            List<Shift> shifts = alters.apply(each.number());
            if (!shifts.isEmpty()) {
                return new Margin.By(each.point().minus(value), each.reached(), each.upwards(), shifts);
            }
        }
        return new Margin.None();
    }

    private void add(List<Rational> points, boolean upwards, List<Trying> trying) {
        for (int i = 0; i < points.size(); i++) {
            Rational point = points.get(i);
            Rational distance = point.minus(value).max(value.minus(point));
            if (distance.signum() > 0 && isAllowed(point)) {
                trying.add(new Trying(point, point, true, upwards, distance));
            }
            Optional<Rational> bound = upwards ? above : below;
            Rational far = i + 1 < points.size() ? points.get(i + 1) : upwards ? point.plus(TWO) : point.minus(TWO);
            Rational end = bound.isEmpty() ? far : upwards ? far.min(bound.get()) : far.max(bound.get());
            Rational beyond = point.plus(end).dividedBy(TWO);
            if (upwards ? beyond.compareTo(point) > 0 : beyond.compareTo(point) < 0) {
                trying.add(new Trying(point, beyond, false, upwards, distance));
            }
        }
    }

    private boolean isAllowed(Rational number) {
        return below.filter(bound -> number.compareTo(bound) <= 0).isEmpty()
                && above.filter(bound -> number.compareTo(bound) >= 0).isEmpty();
    }
}
