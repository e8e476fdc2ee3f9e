package io.github.maturity4j.internal.node;

import java.util.Arrays;
import java.util.List;

/**
 * The slots that reach a node: whether a rising answer raises it, lowers it or may do both, and whether it arrives on more than
 * one way. Immutable.
 */
public final class Dependencies {

    static final byte RISING = 1;
    static final byte FALLING = 2;
    static final byte BOTH = RISING | FALLING;

    /** The direction of a precondition: raising it never withholds, whichever way the number then counts. */
    static final byte GATE = 4;

    /** How a rising answer moves a result. */
    public enum Direction {
        /** It raises the result, or leaves it. */
        RISING,
        /** It lowers the result, or leaves it. */
        FALLING,
        /** It may do either. */
        BOTH
    }

    private static final byte SEVERAL_WAYS = 4;
    private static final byte GATE_RISING = 8;
    private static final byte GATE_FALLING = 16;
    private static final byte GATED = GATE_RISING | GATE_FALLING;
    private static final Dependencies NONE = new Dependencies(new int[0], new byte[0]);

    private final int[] slots;
    private final byte[] marks;

    private Dependencies(int[] slots, byte[] marks) {
        this.slots = slots;
        this.marks = marks;
    }

    static Dependencies none() {
        return NONE;
    }

    static Dependencies of(int slot, byte direction) {
        return new Dependencies(new int[] {slot}, new byte[] {direction});
    }

    static Dependencies of(List<Node> inputs, byte direction) {
        byte[] directions = new byte[inputs.size()];
        Arrays.fill(directions, direction);
        return of(inputs, directions);
    }

    static Dependencies of(List<Node> inputs, byte[] directions) {
        int total = 0;
        for (Node input : inputs) {
            total += input.dependencies().slots.length;
        }
        long[] entries = new long[total];
        int filled = 0;
        for (int i = 0; i < inputs.size(); i++) {
            Dependencies from = inputs.get(i).dependencies();
            for (int j = 0; j < from.slots.length; j++) {
                entries[filled++] = ((long) from.slots[j] << 8) | through(from.marks[j], directions[i]);
            }
        }
        Arrays.sort(entries);
        int[] slots = new int[total];
        byte[] marks = new byte[total];
        int count = 0;
        for (long entry : entries) {
            int slot = (int) (entry >> 8);
            byte mark = (byte) entry;
            if (count > 0 && slots[count - 1] == slot) {
                marks[count - 1] |= (byte) (mark | SEVERAL_WAYS);
            } else {
                slots[count] = slot;
                marks[count++] = mark;
            }
        }
        return count == 0 ? NONE : new Dependencies(Arrays.copyOf(slots, count), Arrays.copyOf(marks, count));
    }

    private static int through(byte mark, byte direction) {
        int ways = mark & (SEVERAL_WAYS | GATED);
        int inner = mark & BOTH;
        if (direction == GATE) {
            return inner << 3 | ways;
        }
        if (direction == RISING) {
            return inner | ways;
        }
        if (direction == FALLING) {
            return (inner == RISING ? FALLING : inner == FALLING ? RISING : inner) | ways;
        }
        return (inner == 0 ? 0 : BOTH) | ways;
    }

    /** How many slots there are. */
    public int size() {
        return slots.length;
    }

    /** The slots, rising. */
    public int[] slots() {
        return slots.clone();
    }

    /** Whether raising the answer of the slot at this index may raise the result. */
    public boolean mayRise(int index) {
        return (marks[index] & (RISING | GATE_RISING)) != 0;
    }

    /** How a rising answer of the slot at this index moves the result. */
    public Direction direction(int index) {
        if ((marks[index] & GATED) != 0) {
            return Direction.BOTH;
        }
        return switch (marks[index] & BOTH) {
            case RISING -> Direction.RISING;
            case FALLING -> Direction.FALLING;
            default -> Direction.BOTH;
        };
    }

    /**
     * Whether both ends of a range are reached: each open answer arrives on one way only, or, where it can be nothing but a
     * range of points, in one direction only.
     */
    public boolean reachBothEnds(Sheet sheet) {
        for (int i = 0; i < slots.length; i++) {
            if ((marks[i] & SEVERAL_WAYS) != 0
                    && sheet.isOpen(slots[i])
                    && ((marks[i] & BOTH) == BOTH || (marks[i] & GATED) != 0 || sheet.hasSpecialOutcomes(slots[i]))) {
                return false;
            }
        }
        return true;
    }
}
