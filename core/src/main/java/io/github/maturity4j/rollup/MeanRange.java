package io.github.maturity4j.rollup;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.scorecard.Value;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Everything that a weighted mean may be. What may turn out empty drops out with its weight: for the greatest mean such numbers are
 * taken by descending value as long as they exceed the mean of what is taken already, mirrored for the least. What has an unknown
 * weight may count for next to nothing or for next to all, so that the mean lies between that of the others and its own number.
 */
final class MeanRange {

    private Rational weight = Rational.ZERO;
    private Rational low = Rational.ZERO;
    private Rational high = Rational.ZERO;
    private NavigableMap<Rational, Rational> droppableLow = new TreeMap<>();
    private NavigableMap<Rational, Rational> droppableHigh = new TreeMap<>();
    private Optional<Range> unweighted = Optional.empty();
    private boolean certainlyUnweighted;
    private boolean mayBeWithheld;
    private boolean certainlyWithheld;

    void add(Value value, OptionalLong count) {
        if (count.isPresent() && count.getAsLong() == 0) {
            return;
        }
        mayBeWithheld |= value.mayBeWithheld();
        certainlyWithheld |= value.isWithheld();
        if (value.range().isEmpty()) {
            return;
        }
        Range range = value.range().get();
        if (count.isEmpty()) {
            unweighted = Optional.of(unweighted.map(range::hull).orElse(range));
            certainlyUnweighted |= !value.mayBeEmpty();
            return;
        }
        Rational by = Rational.of(count.getAsLong());
        if (value.mayBeEmpty()) {
            droppableLow.merge(range.low(), by, Rational::plus);
            droppableHigh.merge(range.high(), by, Rational::plus);
        } else {
            weight = weight.plus(by);
            low = low.plus(by.times(range.low()));
            high = high.plus(by.times(range.high()));
        }
    }

    /** All of both; the other one is not used any more. */
    MeanRange with(MeanRange other) {
        if (other.droppableLow.size() + other.droppableHigh.size() > droppableLow.size() + droppableHigh.size()) {
            return other.with(this);
        }
        weight = weight.plus(other.weight);
        low = low.plus(other.low);
        high = high.plus(other.high);
        other.droppableLow.forEach((number, by) -> droppableLow.merge(number, by, Rational::plus));
        other.droppableHigh.forEach((number, by) -> droppableHigh.merge(number, by, Rational::plus));
        unweighted = unweighted
                .map(range -> Optional.of(other.unweighted.map(range::hull).orElse(range)))
                .orElse(other.unweighted);
        certainlyUnweighted |= other.certainlyUnweighted;
        mayBeWithheld |= other.mayBeWithheld;
        certainlyWithheld |= other.certainlyWithheld;
        return this;
    }

    Value value() {
        if (certainlyWithheld) {
            return Value.WITHHELD;
        }
        Optional<Range> weighed =
                end(false).map(least -> Range.of(least, end(true).orElse(least)));
        Optional<Range> range =
                weighed.map(inner -> unweighted.map(inner::hull).orElse(inner)).or(() -> unweighted);
        boolean mayBeEmpty = weight.signum() == 0 && !certainlyUnweighted;
        return new Value(range, mayBeEmpty, mayBeWithheld);
    }

    private Optional<Rational> end(boolean upper) {
        Rational sum = upper ? high : low;
        Rational total = weight;
        for (Map.Entry<Rational, Rational> part : (upper ? droppableHigh.descendingMap() : droppableLow).entrySet()) {
            Rational number = part.getKey();
            if (total.signum() != 0) {
                int order = number.times(total).compareTo(sum);
                if (upper ? order <= 0 : order >= 0) {
                    break;
                }
            }
            sum = sum.plus(number.times(part.getValue()));
            total = total.plus(part.getValue());
        }
        return total.signum() == 0 ? Optional.empty() : Optional.of(sum.dividedBy(total));
    }
}
