package io.github.maturity4j.internal.advice;

import io.github.maturity4j.internal.node.Dependencies;
import io.github.maturity4j.internal.node.Dependencies.Direction;
import io.github.maturity4j.internal.node.DeterminedNode;
import io.github.maturity4j.internal.node.Node;
import io.github.maturity4j.internal.node.Sheet;
import io.github.maturity4j.internal.plan.Plan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Needs that all have to be met, and the answers that bear on them: for each whether raising it can only help, can only harm, or may
 * do either, and so whether it can be thought of as changed to its best while it is not decided.
 */
final class Puzzle {

    private final Plan plan;
    private final Sheet sheet;
    private final List<Need> needs;
    private final NavigableMap<Integer, Candidate> candidates = new TreeMap<>();
    private final Map<Integer, Direction> directions = new HashMap<>();
    private final BitSet relaxed = new BitSet();
    private final IdentityHashMap<Need, BitSet> slots = new IdentityHashMap<>();
    private final Set<Need.Leaf> held = new LinkedHashSet<>();
    private final Set<Need.Leaf> unsteady = new LinkedHashSet<>();

    Puzzle(Plan plan, Sheet sheet, List<Need> needs, List<Candidate> all) {
        this.plan = plan;
        this.sheet = sheet;
        this.needs = List.copyOf(needs);
        Set<Need.Leaf> leaves = new LinkedHashSet<>();
        needs.forEach(need -> collect(need, leaves));
        BitSet shaky = new BitSet();
        for (Need.Leaf leaf : leaves) {
            boolean steady = isSteady(leaf);
            Dependencies dependencies = leaf.node().dependencies();
            int[] reached = dependencies.slots();
            for (int i = 0; i < reached.length; i++) {
                directions.merge(
                        reached[i],
                        steady ? helped(leaf.wanted(), dependencies.direction(i)) : Direction.BOTH,
                        (one, other) -> one == other ? one : Direction.BOTH);
                shaky.set(reached[i], shaky.get(reached[i]) || !steady);
            }
        }
        directions.forEach((slot, direction) -> {
            Candidate candidate = all.get(slot);
            if (!candidate.options().isEmpty() && (candidate.open() || direction != Direction.FALLING)) {
                candidates.put(slot, candidate);
                relaxed.set(slot, direction != Direction.BOTH && !candidate.assumed() && !shaky.get(slot));
            }
        });
    }

    private static void collect(Need need, Set<Need.Leaf> leaves) {
        if (need instanceof Need.Leaf leaf) {
            leaves.add(leaf);
        } else if (need instanceof Need.Several several) {
            several.needs().forEach(part -> collect(part, leaves));
        }
    }

    private static Direction helped(Direction wanted, Direction moved) {
        if (wanted == Direction.BOTH || moved == Direction.BOTH) {
            return Direction.BOTH;
        }
        return wanted == moved ? Direction.RISING : Direction.FALLING;
    }

    /** Whether no number on the way is held back until it is determined, while something that reaches it is open. */
    private boolean isSteady(Need.Leaf leaf) {
        BitSet own = new BitSet();
        own.set(leaf.node().id());
        List<Node> holding = Trial.ancestors(plan, own).stream()
                .mapToObj(plan::node)
                .filter(DeterminedNode.class::isInstance)
                .toList();
        if (!holding.isEmpty()) {
            held.add(leaf);
        }
        boolean steady = holding.stream()
                .allMatch(node -> Arrays.stream(node.dependencies().slots()).noneMatch(sheet::isOpen));
        if (!steady) {
            unsteady.add(leaf);
        }
        return steady;
    }

    List<Need> needs() {
        return needs;
    }

    /** The answers that bear on the needs and can be changed, in document order. */
    NavigableMap<Integer, Candidate> candidates() {
        return candidates;
    }

    /** One of these answers. */
    Candidate candidate(int slot) {
        Candidate candidate = candidates.get(slot);
        if (candidate == null) {
            throw new IllegalStateException("nothing can be changed in slot " + slot);
        }
        return candidate;
    }

    /** Which way an answer has to move to help. */
    Direction direction(int slot) {
        return directions.getOrDefault(slot, Direction.BOTH);
    }

    /** Whether nothing that an answer can be changed to is better than its best, leaving it alone included. */
    boolean isRelaxed(int slot) {
        return relaxed.get(slot);
    }

    /** Whether all answers can be thought of as changed to their best. */
    boolean isRelaxed() {
        return candidates.keySet().stream().allMatch(relaxed::get);
    }

    /** Whether a leaf may come and go with what is open, so that it says something only once all is decided. */
    boolean isUnsteady(Need.Leaf leaf) {
        return unsteady.contains(leaf);
    }

    /** Whether a number on the way to a leaf is held back until it is determined. */
    boolean isHeld(Need.Leaf leaf) {
        return held.contains(leaf);
    }

    /** The answers that bear on a need and can be changed. */
    BitSet slots(Need need) {
        BitSet known = slots.get(need);
        if (known == null) {
            known = new BitSet();
            Set<Need.Leaf> leaves = new LinkedHashSet<>();
            collect(need, leaves);
            for (Need.Leaf leaf : leaves) {
                for (int slot : leaf.node().dependencies().slots()) {
                    known.set(slot, known.get(slot) || candidates.containsKey(slot));
                }
            }
            slots.put(need, known);
        }
        return known;
    }

    /** The nodes that are read. */
    BitSet nodes() {
        Set<Need.Leaf> leaves = new LinkedHashSet<>();
        needs.forEach(need -> collect(need, leaves));
        BitSet nodes = new BitSet();
        for (Need.Leaf leaf : leaves) {
            nodes.set(leaf.node().id());
            leaf.tally().ifPresent(tally -> tally.parts().forEach(part -> nodes.set(part.node())));
        }
        return nodes;
    }

    Plan plan() {
        return plan;
    }

    Sheet sheet() {
        return sheet;
    }

    /** Parts of these needs that no answer bears on together, each a puzzle of its own. */
    List<Puzzle> parts(List<Candidate> all) {
        List<Need> flat = new ArrayList<>();
        needs.forEach(need -> flatten(need, flat));
        List<BitSet> joined = new ArrayList<>();
        List<List<Need>> groups = new ArrayList<>();
        for (Need need : flat) {
            BitSet own = (BitSet) slots(need).clone();
            List<Need> group = new ArrayList<>();
            for (int i = groups.size() - 1; i >= 0; i--) {
                if (joined.get(i).intersects(own)) {
                    own.or(joined.remove(i));
                    group.addAll(0, groups.remove(i));
                }
            }
            group.add(need);
            joined.add(own);
            groups.add(group);
        }
        return groups.stream().map(group -> new Puzzle(plan, sheet, group, all)).toList();
    }

    private static void flatten(Need need, List<Need> flat) {
        if (need instanceof Need.Several several
                && several.count() == several.needs().size()) {
            several.needs().forEach(part -> flatten(part, flat));
        } else if (!flat.contains(need)) {
            flat.add(need);
        }
    }
}
