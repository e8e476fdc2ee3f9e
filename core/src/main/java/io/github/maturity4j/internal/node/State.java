package io.github.maturity4j.internal.node;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.scorecard.Outcomes;
import io.github.maturity4j.scorecard.Value;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The results of one evaluation of a plan, by node: numbers as a range with flags, conditions as a set of outcomes,
 * placements as a set of stages. Used by one thread.
 */
public final class State {

    /** Number flag: it may turn out empty. */
    public static final byte EMPTY = 1;

    /** Number flag: it may turn out withheld. */
    public static final byte WITHHELD = 2;

    /** Number flag, in a comparison: it may turn out satisfied, which is met whatever the number. */
    static final byte SATISFIED = 4;

    /** Number flag, in a comparison: it is satisfied, and the number only shows the best points. */
    static final byte ONLY_SATISFIED = 8;

    /** Outcome: met. */
    public static final byte MET = 1;

    /** Outcome: unmet. */
    public static final byte UNMET = 2;

    /** Outcome: void. */
    public static final byte VOID = 4;

    /** Stage set: no stage; the stage at position p is the bit p + 1. */
    public static final long NONE = 1;

    /** Stage set: nothing applicable was asked. */
    public static final long NOTHING = 1L << 63;

    /** What an evaluation assumes about open answers. */
    public enum Mode {
        /** Everything they may still be, and what treatments assume. */
        POSSIBLE,
        /** What treatments assume, and everything else they may still be. */
        NOW,
        /** Only what was answered: open ones are left out. */
        ANSWERED,
        /** Every answer may be anything whatsoever: the bounds of a plan. */
        ANYTHING
    }

    private final Mode mode;
    private Sheet sheet;
    private @Nullable Rational[] low;
    private @Nullable Rational[] high;
    private byte[] flags;
    private byte[] outcomes;
    private long[] stages;
    private boolean[] inexact;
    private boolean[] assumed;

    /**
     * A state with nothing evaluated.
     *
     * @param mode what is assumed
     * @param sheet the answers by slot
     * @param nodes the number of nodes
     */
    public State(Mode mode, Sheet sheet, int nodes) {
        this.mode = mode;
        this.sheet = sheet;
        this.low = new Rational[nodes];
        this.high = new Rational[nodes];
        this.flags = new byte[nodes];
        this.outcomes = new byte[nodes];
        this.stages = new long[nodes];
        this.inexact = new boolean[nodes];
        this.assumed = new boolean[nodes];
    }

    /** Makes room for more nodes; what has been evaluated stays. */
    public void ensure(int nodes) {
        if (nodes > flags.length) {
            int size = Math.max(nodes, flags.length * 2);
            low = Arrays.copyOf(low, size);
            high = Arrays.copyOf(high, size);
            flags = Arrays.copyOf(flags, size);
            outcomes = Arrays.copyOf(outcomes, size);
            stages = Arrays.copyOf(stages, size);
            inexact = Arrays.copyOf(inexact, size);
            assumed = Arrays.copyOf(assumed, size);
        }
    }

    Mode mode() {
        return mode;
    }

    /** The answers that nodes read. */
    public Sheet sheet() {
        return sheet;
    }

    /** Takes other answers of the same slots; results stay as they are until their nodes are run again. */
    public void sheet(Sheet other) {
        sheet = other;
    }

    /** Evaluates one node, whose inputs have been evaluated. */
    public void run(Node node) {
        int id = node.id();
        inexact[id] = false;
        assumed[id] = false;
        node.evaluate(this);
        for (int input : node.inputs()) {
            assumed[id] |= assumed[input];
            inexact[id] |= inexact[input];
        }
        if (isDetermined(node)) {
            inexact[id] = false;
        }
    }

    private boolean isDetermined(Node node) {
        int id = node.id();
        return switch (node.kind()) {
            case NUMBER -> hasRange(id) ? flags[id] == 0 && low(id).equals(high(id)) : flags[id] != (EMPTY | WITHHELD);
            case CONDITION -> Integer.bitCount(outcomes[id]) == 1;
            case PLACEMENT -> Long.bitCount(stages[id]) == 1;
        };
    }

    /** Whether a node has only one possible result. */
    public boolean determined(Node node) {
        return isDetermined(node);
    }

    void number(int node, Rational lowest, Rational highest, int flag) {
        low[node] = lowest;
        high[node] = highest;
        flags[node] = (byte) flag;
    }

    void noNumber(int node, int flag) {
        low[node] = null;
        high[node] = null;
        flags[node] = (byte) flag;
    }

    void outcomes(int node, int set) {
        outcomes[node] = (byte) set;
    }

    void stages(int node, long set) {
        stages[node] = set;
    }

    void markInexact(int node) {
        inexact[node] = true;
    }

    void markAssumed(int node) {
        assumed[node] = true;
    }

    /** Whether a number may be a number. */
    public boolean hasRange(int node) {
        return low[node] != null;
    }

    /** The least number; only where there is a range. */
    public Rational low(int node) {
        return present(low[node]);
    }

    /** The greatest number; only where there is a range. */
    public Rational high(int node) {
        return present(high[node]);
    }

    private static Rational present(@Nullable Rational number) {
        if (number == null) {
            throw new IllegalStateException("the node has no number");
        }
        return number;
    }

    /** The flags of a number. */
    public int flags(int node) {
        return flags[node];
    }

    /** Whether a number may turn out empty. */
    public boolean mayBeEmpty(int node) {
        return (flags[node] & EMPTY) != 0;
    }

    /** Whether a number may turn out withheld. */
    public boolean mayBeWithheld(int node) {
        return (flags[node] & WITHHELD) != 0;
    }

    /** Whether a number in a comparison may turn out satisfied, so that it is met whatever the number. */
    public boolean mayBeSatisfied(int node) {
        return (flags[node] & SATISFIED) != 0;
    }

    /** The outcomes of a condition, as bits. */
    public int outcomeSet(int node) {
        return outcomes[node];
    }

    /** The stages of a placement, as bits. */
    public long stageSet(int node) {
        return stages[node];
    }

    /** Whether a result rests on a treatment of an open answer. */
    public boolean isAssumed(int node) {
        return assumed[node];
    }

    /** Whether a rule on the way to a result could only bound it. */
    public boolean isInexact(int node) {
        return inexact[node];
    }

    /** A number as a value for people and programs. */
    public Value value(int node) {
        Optional<Range> range = hasRange(node) ? Optional.of(Range.of(low(node), high(node))) : Optional.empty();
        return new Value(range, mayBeEmpty(node), mayBeWithheld(node));
    }

    /** A condition as outcomes for people and programs. */
    public Outcomes outcomes(int node) {
        int set = outcomes[node];
        return new Outcomes((set & MET) != 0, (set & UNMET) != 0, (set & VOID) != 0);
    }
}
