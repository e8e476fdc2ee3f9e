package io.github.maturity4j.internal.node;

import io.github.maturity4j.exact.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number chosen by order: least, greatest, median, mean of the k best or worst. For the greatest value, inputs that may drop
 * out are taken by descending best; mirrored for the least. Once there are more than k, and one neither raises the result nor lies
 * above it, no lower one will, so both ends are exact.
 */
public final class OrderNode extends NumberNode {

    private final Statistic statistic;
    private final int count;

    /** What is chosen from numbers in rising order. */
    public enum Statistic {
        /** The least. */
        MINIMUM,
        /** The greatest. */
        MAXIMUM,
        /** The middle one, or the mean of the middle two. */
        MEDIAN,
        /** The mean of the greatest k, of all where there are fewer. */
        BEST,
        /** The mean of the least k, of all where there are fewer. */
        WORST;

        Rational of(List<Rational> rising, int count) {
            int size = rising.size();
            return switch (this) {
                case MINIMUM -> rising.get(0);
                case MAXIMUM -> rising.get(size - 1);
                case MEDIAN -> mean(rising.subList((size - 1) / 2, size / 2 + 1));
                case BEST -> mean(rising.subList(Math.max(0, size - count), size));
                case WORST -> mean(rising.subList(0, Math.min(count, size)));
            };
        }

        private static Rational mean(List<Rational> numbers) {
            return numbers.stream().reduce(Rational.ZERO, Rational::plus).dividedBy(Rational.of(numbers.size()));
        }
    }

    /** A statistic; {@code count} matters for the k best or worst only. */
    public OrderNode(int id, List<Node> inputs, Statistic statistic, int count) {
        super(id, inputs, Dependencies.of(inputs, Dependencies.RISING));
        this.statistic = statistic;
        this.count = count;
    }

    @Override
    void combine(State state, int withheld) {
        Rational low = end(state, false);
        Rational high = end(state, true);
        if (low == null || high == null) {
            state.noNumber(id(), State.EMPTY | withheld);
            return;
        }
        boolean fixed = false;
        for (int i = 0; i < size() && !fixed; i++) {
            fixed = isFixed(state, i);
        }
        state.number(id(), low, high, withheld | (fixed ? 0 : State.EMPTY));
    }

    private @Nullable Rational end(State state, boolean upper) {
        List<Rational> taken = new ArrayList<>();
        List<Rational> droppable = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if (state.hasRange(input(i))) {
                Rational number = upper ? state.high(input(i)) : state.low(input(i));
                (isFixed(state, i) ? taken : droppable).add(number);
            }
        }
        Collections.sort(taken);
        droppable.sort(upper ? Comparator.<Rational>reverseOrder() : Comparator.<Rational>naturalOrder());
        Rational result = taken.isEmpty() ? null : statistic.of(taken, count);
        for (Rational number : droppable) {
            int place = Collections.binarySearch(taken, number);
            taken.add(place < 0 ? -place - 1 : place, number);
            Rational next = statistic.of(taken, count);
            if (result == null || isBeyond(next, result, upper)) {
                result = next;
            } else if (taken.size() > count && !isBeyond(number, result, upper)) {
                break;
            }
        }
        return result;
    }

    private static boolean isBeyond(Rational number, Rational other, boolean upper) {
        return upper ? number.compareTo(other) > 0 : number.compareTo(other) < 0;
    }
}
