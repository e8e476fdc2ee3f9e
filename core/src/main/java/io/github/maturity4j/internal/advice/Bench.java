package io.github.maturity4j.internal.advice;

import io.github.maturity4j.internal.advice.Candidate.Option;
import io.github.maturity4j.internal.node.State;
import java.util.BitSet;

/**
 * A puzzle with some answers decided, twice: with those that are not decided as they are, and with them at their best. What does not
 * hold at their best cannot be made to hold; what does not hold as they are takes another change.
 */
final class Bench {

    private final Puzzle puzzle;
    private final Trial least;
    private final Trial most;
    private final BitSet undecided = new BitSet();
    private final BitSet vague = new BitSet();

    Bench(Puzzle puzzle, Steps steps) {
        this.puzzle = puzzle;
        this.least = new Trial(puzzle.plan(), puzzle.sheet(), puzzle.nodes(), steps);
        this.most = new Trial(puzzle.plan(), puzzle.sheet(), puzzle.nodes(), steps);
        puzzle.candidates().keySet().forEach(this::reopen);
    }

    /** With what is not decided as it is. */
    State least() {
        return least.state();
    }

    /** With what is not decided at its best. */
    State most() {
        return most.state();
    }

    boolean isUndecided(int slot) {
        return undecided.get(slot);
    }

    /** The answers among some that are not decided. */
    boolean hasUndecided(BitSet slots) {
        return undecided.intersects(slots);
    }

    BitSet undecided(BitSet slots) {
        BitSet found = (BitSet) slots.clone();
        found.and(undecided);
        return found;
    }

    /** Leaves an answer as it is. */
    void leave(int slot) {
        decided(slot);
        most.change(slot, most.sheet().with(slot, puzzle.sheet()));
    }

    /** Changes an answer. */
    void change(int slot, Option option) {
        decided(slot);
        least.change(slot, least.sheet().with(slot, option.reply()));
        most.change(slot, most.sheet().with(slot, option.reply()));
    }

    /** Takes back that an answer was left as it is. */
    void reopen(int slot) {
        undecided.set(slot);
        if (puzzle.isRelaxed(slot)) {
            Option best = puzzle.candidate(slot).best(puzzle.direction(slot));
            most.change(slot, most.sheet().with(slot, best.reply()));
        } else {
            vague.set(slot);
            most.change(slot, most.sheet().withAnything(slot));
        }
    }

    /** Takes back a change. */
    void takeBack(int slot) {
        least.change(slot, least.sheet().with(slot, puzzle.sheet()));
        reopen(slot);
    }

    private void decided(int slot) {
        undecided.clear(slot);
        vague.clear(slot);
    }

    /** Whether a need holds with what is not decided as it is. */
    boolean holds(Need need) {
        return holds(need, least.state());
    }

    static boolean holds(Need need, State state) {
        if (need instanceof Need.Several several) {
            int left = several.count();
            for (Need part : several.needs()) {
                left -= left > 0 && holds(part, state) ? 1 : 0;
            }
            return left == 0;
        }
        return need instanceof Need.Leaf leaf && leaf.holds(state);
    }

    /** Whether a need may still be made to hold: true unless it is certain that it cannot. */
    boolean mayHold(Need need) {
        if (need instanceof Need.Several several) {
            int left = several.count();
            for (Need part : several.needs()) {
                left -= left > 0 && mayHold(part) ? 1 : 0;
            }
            return left == 0;
        }
        Need.Leaf leaf = (Need.Leaf) need;
        if (puzzle.isHeld(leaf) && (puzzle.isUnsteady(leaf) ? hasUndecided(puzzle.slots(leaf)) : isVague(leaf))) {
            return true;
        }
        return isVague(leaf) ? leaf.mayHold(most.state()) : leaf.holds(most.state());
    }

    /** Whether a need is read off answers that may be anything. */
    boolean isVague(Need need) {
        return vague.intersects(puzzle.slots(need));
    }

    boolean isVague(int node) {
        for (int slot : puzzle.plan().node(node).dependencies().slots()) {
            if (vague.get(slot)) {
                return true;
            }
        }
        return false;
    }
}
