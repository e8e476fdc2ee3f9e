package io.github.maturity4j.internal.advice;

import io.github.maturity4j.advice.Sensitivity.Shift;
import io.github.maturity4j.internal.node.Node;
import io.github.maturity4j.internal.node.Sheet;
import io.github.maturity4j.internal.node.State;
import io.github.maturity4j.internal.plan.Figure;
import io.github.maturity4j.internal.plan.Plan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The placements of a plan, evaluated again and again with one thing changed. */
final class Rerun {

    private final Plan plan;
    private final Sheet sheet;
    private final State state;
    private final List<Figure.OfPlacement> placements = new ArrayList<>();
    private final long[] before;
    private final BooleanSupplier cancelled;

    Rerun(Plan plan, Sheet sheet, BooleanSupplier cancelled) {
        this.plan = plan;
        this.sheet = sheet;
        this.cancelled = cancelled;
        this.state = new State(State.Mode.NOW, sheet, plan.size());
        this.before = new long[plan.size()];
        for (int id = 0; id < plan.size(); id++) {
            state.run(plan.node(id));
        }
        for (Figure figure : plan.figures()) {
            if (figure instanceof Figure.OfPlacement placement) {
                placements.add(placement);
                before[placement.node()] = state.stageSet(placement.node());
            }
        }
    }

    /** The figures as they are. */
    State state() {
        return state;
    }

    Sheet sheet() {
        return sheet;
    }

    /** The placements that other answers in a slot alter. */
    List<Shift> with(int slot, Sheet other) {
        BitSet reached = new BitSet();
        for (int id = 0; id < plan.size(); id++) {
            if (reaches(slot, plan.node(id))) {
                reached.set(id);
            }
        }
        state.sheet(other);
        List<Shift> shifts = shifts(reached, List.of());
        state.sheet(sheet);
        reached.stream().mapToObj(plan::node).forEach(state::run);
        return shifts;
    }

    private static boolean reaches(int slot, Node node) {
        return java.util.Arrays.binarySearch(node.dependencies().slots(), slot) >= 0;
    }

    /** The placements that other nodes in the place of those with the same ids alter. */
    List<Shift> with(List<Node> others) {
        BitSet reached = descendants(others.stream().map(Node::id).toList());
        List<Shift> shifts = shifts(reached, others);
        reached.stream().mapToObj(plan::node).forEach(state::run);
        return shifts;
    }

    /** Some nodes and all that read them, directly or not. */
    BitSet descendants(List<Integer> ids) {
        BitSet reached = new BitSet();
        ids.forEach(reached::set);
        for (int id = reached.nextSetBit(0); id >= 0 && id < plan.size(); id++) {
            for (int input : plan.node(id).inputs()) {
                if (reached.get(input)) {
                    reached.set(id);
                }
            }
        }
        return reached;
    }

    private List<Shift> shifts(BitSet reached, List<Node> others) {
        Plan.goOn(cancelled);
        for (int id = reached.nextSetBit(0); id >= 0; id = reached.nextSetBit(id + 1)) {
            Node node = plan.node(id);
            for (Node other : others) {
                node = other.id() == id ? other : node;
            }
            state.run(node);
        }
        List<Shift> shifts = new ArrayList<>();
        for (Figure.OfPlacement placement : placements) {
            long after = state.stageSet(placement.node());
            if (after != before[placement.node()]) {
                shifts.add(new Shift(
                        placement.rule().id(),
                        placement.subject(),
                        Plan.stages(before[placement.node()], placement.set()),
                        Plan.stages(after, placement.set())));
            }
        }
        return shifts;
    }
}
