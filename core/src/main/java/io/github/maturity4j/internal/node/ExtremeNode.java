package io.github.maturity4j.internal.node;

import java.util.List;

/** The lowest or the highest of several placements on one ladder; empty ones drop out, and it is empty when all are. */
public final class ExtremeNode extends Node {

    private final boolean highest;

    /** The lowest, or the highest, of the placements. */
    public ExtremeNode(int id, List<Node> placements, boolean highest) {
        super(
                id,
                Kind.PLACEMENT,
                placements.stream().mapToInt(Node::id).toArray(),
                Dependencies.of(placements, Dependencies.RISING));
        this.highest = highest;
    }

    @Override
    void evaluate(State state) {
        long result = State.NOTHING;
        for (int i = 0; i < size(); i++) {
            result = combined(result, state.stageSet(input(i)));
        }
        state.stages(id(), result);
    }

    private long combined(long left, long right) {
        long result = (left & State.NOTHING) != 0 ? right : 0;
        if ((right & State.NOTHING) != 0) {
            result |= left;
        }
        if ((left & right & State.NOTHING) == 0) {
            result &= ~State.NOTHING;
        }
        long leftStages = left & ~State.NOTHING;
        long rightStages = right & ~State.NOTHING;
        if (leftStages != 0 && rightStages != 0) {
            result |= highest
                    ? (leftStages & fromLowest(rightStages)) | (rightStages & fromLowest(leftStages))
                    : (leftStages & upToHighest(rightStages)) | (rightStages & upToHighest(leftStages));
        }
        return result;
    }

    /** All stages from the lowest of a set upwards. */
    private static long fromLowest(long set) {
        return ~(Long.lowestOneBit(set) - 1) & ~State.NOTHING;
    }

    /** All stages up to the highest of a set. */
    private static long upToHighest(long set) {
        return (Long.highestOneBit(set) << 1) - 1;
    }
}
