package io.github.maturity4j.internal.advice;

import io.github.maturity4j.internal.node.Node;
import io.github.maturity4j.internal.node.Sheet;
import io.github.maturity4j.internal.node.State;
import io.github.maturity4j.internal.plan.Plan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Some figures of a plan under answers that are changed one by one: what depends on a changed answer is evaluated anew. */
final class Trial {

    private final List<Node> nodes = new ArrayList<>();
    private final Map<Integer, List<Node>> reached = new HashMap<>();
    private final State state;
    private final Steps steps;

    /** The figures of some nodes, treatments applied. */
    Trial(Plan plan, Sheet sheet, BitSet figures, Steps steps) {
        this.steps = steps;
        this.state = new State(State.Mode.NOW, sheet, plan.size());
        BitSet needed = ancestors(plan, figures);
        needed.stream().mapToObj(plan::node).forEach(nodes::add);
        for (Node node : nodes) {
            for (int slot : node.dependencies().slots()) {
                reached.computeIfAbsent(slot, none -> new ArrayList<>()).add(node);
            }
        }
        nodes.forEach(state::run);
    }

    /** Some nodes and all that they read. */
    static BitSet ancestors(Plan plan, BitSet figures) {
        BitSet needed = new BitSet();
        Deque<Integer> ahead = new ArrayDeque<>();
        figures.stream().forEach(ahead::push);
        while (!ahead.isEmpty()) {
            int id = ahead.pop();
            if (!needed.get(id)) {
                needed.set(id);
                for (int input : plan.node(id).inputs()) {
                    ahead.push(input);
                }
            }
        }
        return needed;
    }

    State state() {
        return state;
    }

    Sheet sheet() {
        return state.sheet();
    }

    /** Takes other answers, which differ in one slot alone. */
    void change(int slot, Sheet sheet) {
        state.sheet(sheet);
        steps.spend();
        reached.getOrDefault(slot, List.of()).forEach(state::run);
    }
}
