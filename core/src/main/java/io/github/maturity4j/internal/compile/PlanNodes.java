package io.github.maturity4j.internal.compile;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.internal.node.ConstantNode;
import io.github.maturity4j.internal.node.Node;
import io.github.maturity4j.internal.node.Sheet;
import io.github.maturity4j.internal.node.Slots;
import io.github.maturity4j.internal.node.State;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** The nodes of a plan under construction. Each is evaluated at once with every answer open, which bounds it for ever. */
final class PlanNodes {

    private final Slots slots;
    private final List<Node> nodes = new ArrayList<>();
    private final State bounds;

    PlanNodes(Slots slots) {
        this.slots = slots;
        this.bounds = new State(State.Mode.ANYTHING, Sheet.anything(slots), 64);
    }

    /** Adds the node that the factory makes of its id. */
    Node add(IntFunction<Node> factory) {
        Node node = factory.apply(nodes.size());
        bounds.ensure(nodes.size() + 1);
        bounds.run(node);
        nodes.add(node);
        return node;
    }

    Node constant(Rational value) {
        return add(id -> new ConstantNode(id, value));
    }

    Node get(int id) {
        return nodes.get(id);
    }

    List<Node> all() {
        return nodes;
    }

    Slots slots() {
        return slots;
    }

    /** What every node can ever give. */
    State bounds() {
        return bounds;
    }

    /** Whether a number can never be below 0. */
    boolean isNeverNegative(Node node) {
        return !bounds.hasRange(node.id()) || bounds.low(node.id()).signum() >= 0;
    }
}
