package io.github.maturity4j.internal.advice;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.internal.advice.Candidate.Option;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Searches the smallest solution of a puzzle. A budget begins at the bound of the whole and grows to the least bound that exceeded it;
 * within a budget answers are decided in document order, changed first, so that the first solution is the smallest, and of those
 * equally small the one with the earliest answers.
 */
final class Hunt {

    private static final int DEEPEST = 1_000;
    private static final long LOWERING = 100_000;

    private final Puzzle puzzle;
    private final Steps steps;
    private final Bench bench;
    private final Bound bound;
    private final List<Integer> slots;
    private final boolean relaxed;
    private final NavigableMap<Integer, Option> chosen = new TreeMap<>();
    private final Set<Integer> asked = new HashSet<>();
    private final Set<Integer> barred = new HashSet<>();
    private Rational budget = Rational.ZERO;
    private @Nullable Rational exceeded;

    Hunt(Puzzle puzzle, Steps steps) {
        this.puzzle = puzzle;
        this.steps = steps;
        this.bench = new Bench(puzzle, steps);
        this.bound = new Bound(puzzle, bench);
        this.slots = List.copyOf(puzzle.candidates().keySet());
        this.relaxed = puzzle.isRelaxed();
    }

    /**
     * What was found.
     *
     * @param changes the changes by slot; null where none were found
     * @param below no solution costs less than this; null where there is no solution at all
     */
    record Found(
            @Nullable NavigableMap<Integer, Option> changes,
            @Nullable Rational below) {

        Rational cost() {
            return changes == null ? Rational.ZERO : Hunt.cost(changes);
        }
    }

    private static Rational cost(Map<Integer, Option> changes) {
        return changes.values().stream().map(Option::cost).reduce(Rational.ZERO, Rational::plus);
    }

    Found run() {
        Rational first = mayHold() ? bound.of(puzzle.needs()) : null;
        if (first == null) {
            return new Found(null, null);
        }
        budget = first;
        NavigableMap<Integer, Option> some = first.signum() == 0 && holds() ? null : anything();
        try {
            while (true) {
                exceeded = null;
                if (search(0, Rational.ZERO)) {
                    return new Found(lowered(earliest(new TreeMap<>(chosen))), budget);
                } else if (exceeded == null) {
                    return new Found(null, null);
                }
                budget = exceeded;
            }
        } catch (Steps.Exhausted exhausted) {
            return new Found(some == null ? null : lowered(some), budget);
        }
    }

    private boolean mayHold() {
        return puzzle.needs().stream().allMatch(bench::mayHold);
    }

    private boolean holds() {
        return puzzle.needs().stream().allMatch(bench::holds);
    }

    /** Decides the answers from one on; true where what is chosen is a solution. */
    private boolean search(int from, Rational cost) {
        int next = from;
        List<Integer> left = new ArrayList<>();
        while (true) {
            steps.check();
            Rational more = mayHold() ? bound.of(puzzle.needs()) : null;
            Rational whole = more == null ? null : cost.plus(more);
            if (whole != null && whole.compareTo(budget) > 0) {
                exceeded = exceeded == null ? whole : exceeded.min(whole);
                whole = null;
            }
            if (whole == null) {
                break;
            } else if (holds() && chosen.keySet().containsAll(asked)) {
                return true;
            }
            BitSet useful = useful();
            while (next < slots.size() && (!useful.get(slots.get(next)) || barred.contains(slots.get(next)))) {
                next++;
            }
            if (next == slots.size()) {
                break;
            }
            int slot = slots.get(next++);
            if (changed(slot, next, cost)) {
                return true;
            }
            if (asked.contains(slot)) {
                break;
            }
            bench.leave(slot);
            left.add(slot);
        }
        left.forEach(bench::reopen);
        return false;
    }

    /**
     * Of the equally small solutions, the one with the earliest answers. Where an answer may go to several values, the first one found
     * need not be: each earlier answer is asked for in turn.
     */
    private NavigableMap<Integer, Option> earliest(NavigableMap<Integer, Option> first) {
        NavigableMap<Integer, Option> best = first;
        boolean single = slots.stream()
                .allMatch(slot -> puzzle.candidate(slot)
                                .worthwhile(puzzle.direction(slot))
                                .size()
                        == 1);
        if (single) {
            return best;
        }
        try {
            for (int slot : slots) {
                if (asked.containsAll(best.keySet())) {
                    break;
                } else if (best.containsKey(slot)) {
                    asked.add(slot);
                    continue;
                }
                Hunt other = new Hunt(puzzle, steps);
                other.budget = budget;
                other.asked.addAll(asked);
                other.asked.add(slot);
                other.barred.addAll(barred);
                if (other.search(0, Rational.ZERO)) {
                    best = new TreeMap<>(other.chosen);
                    asked.add(slot);
                } else {
                    barred.add(slot);
                }
            }
        } catch (Steps.Exhausted exhausted) {
            return best;
        }
        return best;
    }

    private boolean changed(int slot, int next, Rational cost) {
        if (chosen.size() >= DEEPEST) {
            throw new Steps.Exhausted();
        }
        for (Option option : puzzle.candidate(slot).worthwhile(puzzle.direction(slot))) {
            bench.change(slot, option);
            chosen.put(slot, option);
            if (search(next, cost.plus(option.cost()))) {
                return true;
            }
            chosen.remove(slot);
            bench.takeBack(slot);
        }
        return false;
    }

    /** The answers that bear on something that does not hold yet; all of them where raising one may undo what holds. */
    private BitSet useful() {
        BitSet useful = new BitSet();
        if (relaxed) {
            puzzle.needs().forEach(need -> collect(need, useful));
        } else {
            slots.forEach(useful::set);
        }
        return useful;
    }

    private void collect(Need need, BitSet useful) {
        if (bench.holds(need)) {
            return;
        } else if (need instanceof Need.Several several) {
            several.needs().forEach(part -> collect(part, useful));
        } else {
            useful.or(puzzle.slots(need));
        }
    }

    // Any solution

    /** A solution that no change can be dropped from, where all answers at their best are one; else null. */
    private @Nullable NavigableMap<Integer, Option> anything() {
        Bench trial = new Bench(puzzle, steps);
        NavigableMap<Integer, Option> changes = new TreeMap<>();
        for (int slot : slots) {
            if (puzzle.isRelaxed(slot)) {
                Option best = puzzle.candidate(slot).best(puzzle.direction(slot));
                trial.change(slot, best);
                changes.put(slot, best);
            }
        }
        if (!solves(trial)) {
            return null;
        }
        List<Map.Entry<Integer, Option>> dearest = new ArrayList<>(List.copyOf(changes.entrySet()));
        dearest.sort(Comparator.comparing(
                        (Map.Entry<Integer, Option> change) -> change.getValue().cost())
                .thenComparing(Map.Entry::getKey)
                .reversed());
        for (Map.Entry<Integer, Option> change : dearest) {
            trial.takeBack(change.getKey());
            if (solves(trial)) {
                changes.remove(change.getKey());
            } else {
                trial.change(change.getKey(), change.getValue());
            }
        }
        return changes;
    }

    private boolean solves(Bench trial) {
        return puzzle.needs().stream().allMatch(trial::holds);
    }

    // Values

    /** The same changes, none dearer together, each to the least that suffices, the earliest first. */
    private NavigableMap<Integer, Option> lowered(NavigableMap<Integer, Option> found) {
        Bench trial = new Bench(puzzle, steps);
        for (int slot : slots) {
            if (!found.containsKey(slot)) {
                trial.leave(slot);
            }
        }
        NavigableMap<Integer, Option> values = new TreeMap<>();
        long most = steps.taken() + LOWERING;
        if (found.size() > DEEPEST) {
            return found;
        }
        return lower(trial, List.copyOf(found.keySet()), cost(found), values, most) ? values : new TreeMap<>(found);
    }

    private boolean lower(
            Bench trial, List<Integer> open, Rational affordable, NavigableMap<Integer, Option> values, long most) {
        if (open.isEmpty()) {
            return solves(trial);
        }
        int slot = open.get(0);
        List<Integer> rest = open.subList(1, open.size());
        Rational others =
                rest.stream().map(other -> puzzle.candidate(other).least()).reduce(Rational.ZERO, Rational::plus);
        for (Option option : puzzle.candidate(slot).options()) {
            if (steps.taken() > most) {
                return false;
            }
            Rational remaining = affordable.minus(option.cost());
            if (remaining.compareTo(others) < 0) {
                continue;
            }
            trial.change(slot, option);
            values.put(slot, option);
            if (puzzle.needs().stream().allMatch(trial::mayHold) && lower(trial, rest, remaining, values, most)) {
                return true;
            }
            values.remove(slot);
            trial.takeBack(slot);
        }
        return false;
    }
}
