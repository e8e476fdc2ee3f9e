package io.github.maturity4j.internal.node;

import io.github.maturity4j.exact.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Weighted mean; empty when the total weight of what is left is 0. For the greatest value, inputs that may drop out are taken by
 * descending best as long as they exceed the running mean; mirrored for the least. So both ends are exact.
 */
public final class MeanNode extends NumberNode {

    private final Rational[] weights;

    /** A mean; weights are at least 0. */
    public MeanNode(int id, List<Node> inputs, List<Rational> weights) {
        super(id, inputs, Dependencies.of(inputs, Dependencies.RISING));
        this.weights = weights.toArray(Rational[]::new);
    }

    private record Part(Rational number, Rational weight) {}

    @Override
    void combine(State state, int withheld) {
        Rational low = end(state, false);
        Rational high = end(state, true);
        if (low == null || high == null) {
            state.noNumber(id(), State.EMPTY | withheld);
            return;
        }
        state.number(id(), low, high, withheld | (hasFixedWeight(state) ? 0 : State.EMPTY));
    }

    private boolean hasFixedWeight(State state) {
        for (int i = 0; i < size(); i++) {
            if (isFixed(state, i) && weights[i].signum() > 0) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Rational end(State state, boolean upper) {
        Rational sum = Rational.ZERO;
        Rational total = Rational.ZERO;
        List<Part> droppable = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if (weights[i].signum() == 0 || !state.hasRange(input(i))) {
                continue;
            }
            Rational number = upper ? state.high(input(i)) : state.low(input(i));
            if (isFixed(state, i)) {
                sum = sum.plus(weights[i].times(number));
                total = total.plus(weights[i]);
            } else {
                droppable.add(new Part(number, weights[i]));
            }
        }
        Comparator<Part> rising = Comparator.comparing(Part::number);
        droppable.sort(upper ? rising.reversed() : rising);
        for (Part part : droppable) {
            if (total.signum() != 0) {
                int order = part.number().times(total).compareTo(sum);
                if (upper ? order <= 0 : order >= 0) {
                    break;
                }
            }
            sum = sum.plus(part.weight().times(part.number()));
            total = total.plus(part.weight());
        }
        return total.signum() == 0 ? null : sum.dividedBy(total);
    }
}
