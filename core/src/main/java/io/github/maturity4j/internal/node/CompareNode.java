package io.github.maturity4j.internal.node;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.rule.Comparison;
import java.util.List;

/** Two numbers compared: void where one is empty, unmet where one is withheld, met where an answer counts as satisfied. */
public final class CompareNode extends Node {

    private final Comparison comparison;

    /** Left compared with right. */
    public CompareNode(int id, Node left, Comparison comparison, Node right) {
        super(
                id,
                Kind.CONDITION,
                new int[] {left.id(), right.id()},
                Dependencies.of(List.of(left, right), directions(comparison)));
        this.comparison = comparison;
    }

    private static byte[] directions(Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST, MORE_THAN -> new byte[] {Dependencies.RISING, Dependencies.FALLING};
            case AT_MOST, LESS_THAN -> new byte[] {Dependencies.FALLING, Dependencies.RISING};
            case EQUAL_TO -> new byte[] {Dependencies.BOTH, Dependencies.BOTH};
        };
    }

    @Override
    void evaluate(State state) {
        int left = input(0);
        int right = input(1);
        int flags = state.flags(left) | state.flags(right);
        if ((flags & State.ONLY_SATISFIED) != 0) {
            state.outcomes(id(), State.MET);
            return;
        }
        int set = (flags & State.EMPTY) != 0 ? State.VOID : 0;
        set |= (flags & State.SATISFIED) != 0 ? State.MET : 0;
        boolean leftSays = state.hasRange(left) || state.mayBeWithheld(left);
        boolean rightSays = state.hasRange(right) || state.mayBeWithheld(right);
        if ((flags & State.WITHHELD) != 0 && leftSays && rightSays) {
            set |= State.UNMET;
        }
        if (state.hasRange(left) && state.hasRange(right)) {
            set |= compare(state, left, right);
        }
        state.outcomes(id(), set);
    }

    private int compare(State state, int left, int right) {
        Rational lowLeft = state.low(left);
        Rational highLeft = state.high(left);
        Rational lowRight = state.low(right);
        Rational highRight = state.high(right);
        if (comparison == Comparison.EQUAL_TO) {
            boolean overlap = lowLeft.compareTo(highRight) <= 0 && lowRight.compareTo(highLeft) <= 0;
            boolean single = lowLeft.equals(highLeft) && lowRight.equals(highRight);
            if (overlap && !single) {
                state.markInexact(id());
            }
            return (overlap ? State.MET : 0) | (overlap && single ? 0 : State.UNMET);
        }
        boolean rising = comparison == Comparison.AT_LEAST || comparison == Comparison.MORE_THAN;
        int best = rising ? highLeft.compareTo(lowRight) : lowLeft.compareTo(highRight);
        int worst = rising ? lowLeft.compareTo(highRight) : highLeft.compareTo(lowRight);
        return (comparison.holds(best) ? State.MET : 0) | (comparison.holds(worst) ? 0 : State.UNMET);
    }
}
