package io.github.maturity4j.internal.advice;

import io.github.maturity4j.exact.Rational;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the changes that are still missing cost at least; no value where no change can help any more. */
final class Bound {

    private final Puzzle puzzle;
    private final Bench bench;
    private final Map<Integer, Rational> least = new HashMap<>();
    private final IdentityHashMap<Need, Boolean> disjoint = new IdentityHashMap<>();
    private final IdentityHashMap<Tally, List<Group>> groups = new IdentityHashMap<>();
    private final @Nullable Rational unit;

    Bound(Puzzle puzzle, Bench bench) {
        this.puzzle = puzzle;
        this.bench = bench;
        puzzle.candidates().forEach((slot, candidate) -> least.put(slot, candidate.least()));
        this.unit = puzzle.candidates().values().stream()
                .flatMap(candidate -> candidate.options().stream())
                .map(Candidate.Option::cost)
                .distinct()
                .reduce(Bound::common)
                .orElse(null);
    }

    /** Parts of a tally that some answer bears on together. */
    private record Group(List<Tally.Part> parts, BitSet slots) {}

    private record Gain(Rational gain, Rational cost) {}

    /** The greatest number that both are multiples of. */
    private static Rational common(Rational one, Rational other) {
        BigInteger top = one.numerator()
                .multiply(other.denominator())
                .gcd(other.numerator().multiply(one.denominator()));
        return Rational.of(top, one.denominator().multiply(other.denominator()));
    }

    /** What it takes at least until all needs hold. */
    @Nullable
    Rational of(List<Need> needs) {
        return all(needs);
    }

    private @Nullable Rational of(Need need) {
        if (need instanceof Need.Several several) {
            return several.count() == several.needs().size() ? all(several.needs()) : some(several);
        }
        Need.Leaf leaf = (Need.Leaf) need;
        if (leaf.holds(bench.least())) {
            return Rational.ZERO;
        }
        Rational cheapest = cheapest(puzzle.slots(leaf));
        Optional<Tally> tally = leaf.tally();
        if (cheapest == null || tally.isEmpty() || puzzle.isHeld(leaf)) {
            return cheapest;
        }
        Rational summed = of(tally.get());
        return summed == null ? null : summed.max(cheapest);
    }

    private @Nullable Rational cheapest(BitSet slots) {
        Rational cheapest = null;
        for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
            if (bench.isUndecided(slot)) {
                Rational cost = least.getOrDefault(slot, Rational.ONE);
                cheapest = cheapest == null ? cost : cheapest.min(cost);
            }
        }
        return cheapest;
    }

    private record Priced(Need need, Rational cost) {}

    /** Needs that no answer bears on together add up. */
    private @Nullable Rational all(List<Need> needs) {
        List<Priced> priced = new ArrayList<>();
        for (Need need : needs) {
            Rational cost = of(need);
            if (cost == null) {
                return null;
            } else if (cost.signum() > 0) {
                priced.add(new Priced(need, cost));
            }
        }
        priced.sort(Comparator.comparing(Priced::cost).reversed());
        BitSet taken = new BitSet();
        Rational sum = Rational.ZERO;
        for (Priced next : priced) {
            BitSet slots = bench.undecided(puzzle.slots(next.need()));
            if (!taken.intersects(slots)) {
                taken.or(slots);
                sum = sum.plus(next.cost());
            }
        }
        return sum;
    }

    private @Nullable Rational some(Need.Several several) {
        List<Rational> costs = new ArrayList<>();
        for (Need need : several.needs()) {
            Rational cost = of(need);
            if (cost != null) {
                costs.add(cost);
            }
        }
        if (costs.size() < several.count()) {
            return null;
        }
        costs.sort(Comparator.naturalOrder());
        List<Rational> cheapest = costs.subList(0, several.count());
        return isDisjoint(several)
                ? cheapest.stream().reduce(Rational.ZERO, Rational::plus)
                : cheapest.get(cheapest.size() - 1);
    }

    private boolean isDisjoint(Need.Several several) {
        Boolean known = disjoint.get(several);
        if (known == null) {
            known = true;
            BitSet seen = new BitSet();
            for (Need need : several.needs()) {
                known &= !seen.intersects(puzzle.slots(need));
                seen.or(puzzle.slots(need));
            }
            disjoint.put(several, known);
        }
        return known;
    }

    // Means and sums

    private @Nullable Rational of(Tally tally) {
        Rational missing = tally.total();
        for (Tally.Part part : tally.parts()) {
            missing = missing.minus(part.amount(bench.least(), false));
        }
        if (missing.signum() <= 0) {
            return Rational.ZERO;
        }
        List<Gain> gains = new ArrayList<>();
        for (Group group : groups.computeIfAbsent(tally, this::grouped)) {
            Optional<Gain> gain = gain(group);
            gain.filter(found -> found.gain().signum() > 0).ifPresent(gains::add);
        }
        gains.sort(Comparator.comparing((Gain gain) -> gain.cost().dividedBy(gain.gain())));
        Rational cost = Rational.ZERO;
        for (Gain gain : gains) {
            if (gain.gain().compareTo(missing) >= 0) {
                Rational last = gain.cost().times(missing).dividedBy(gain.gain());
                return rounded(cost.plus(last));
            }
            missing = missing.minus(gain.gain());
            cost = cost.plus(gain.cost());
        }
        return null;
    }

    private Rational rounded(Rational cost) {
        return unit == null ? cost : cost.roundTo(unit, RoundingMode.CEILING);
    }

    private Optional<Gain> gain(Group group) {
        Rational cost = cheapest(group.slots());
        if (cost != null
                && group.parts().size() == 1
                && group.parts().get(0).need().isPresent()) {
            cost = of(group.parts().get(0).need().get());
        }
        return cost == null ? Optional.empty() : Optional.of(new Gain(amount(group), cost));
    }

    private Rational amount(Group group) {
        Rational gain = Rational.ZERO;
        for (Tally.Part part : group.parts()) {
            Rational best = part.amount(bench.most(), bench.isVague(part.node()));
            gain = gain.plus(best).minus(part.amount(bench.least(), false));
        }
        return gain;
    }

    private List<Group> grouped(Tally tally) {
        List<Group> found = new ArrayList<>();
        for (Tally.Part part : tally.parts()) {
            BitSet own = new BitSet();
            for (int slot : puzzle.plan().node(part.node()).dependencies().slots()) {
                own.set(slot, puzzle.candidates().containsKey(slot));
            }
            List<Tally.Part> parts = new ArrayList<>(List.of(part));
            for (int i = found.size() - 1; i >= 0; i--) {
                if (found.get(i).slots().intersects(own)) {
                    Group joined = found.remove(i);
                    own.or(joined.slots());
                    parts.addAll(joined.parts());
                }
            }
            found.add(new Group(parts, own));
        }
        return found;
    }
}
