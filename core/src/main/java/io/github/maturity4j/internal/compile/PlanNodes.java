package io.github.maturity4j.internal.compile;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.internal.node.ConstantNode;
import io.github.maturity4j.internal.node.Node;
import io.github.maturity4j.internal.node.Sheet;
import io.github.maturity4j.internal.node.Slots;
import io.github.maturity4j.internal.node.State;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** The nodes of a plan under construction. Each is evaluated at once with every answer open, which bounds it for ever. */
final class PlanNodes {

    private static final int MAX_NODES = 2_000_000;
    private static final long MAX_DEPENDENCIES = 50_000_000;
    private static final int MAX_BITS = 4_096;

    private final Slots slots;
    private final Consumer<String> refusals;
    private final List<Node> nodes = new ArrayList<>();
    private final State bounds;
    private long dependencies;

    PlanNodes(Slots slots, Consumer<String> refusals) {
        this.slots = slots;
        this.refusals = refusals;
        this.bounds = new State(State.Mode.ANYTHING, Sheet.anything(slots), 64);
    }

    /** Adds the node that the factory makes of its id; one that outgrows what a plan may hold is reported and replaced. */
    Node add(IntFunction<Node> factory) {
        Node node = factory.apply(nodes.size());
        bounds.ensure(nodes.size() + 1);
        bounds.run(node);
        dependencies += node.dependencies().size();
        if (isTooLong(node)) {
            refusals.accept("expected numbers of at most " + MAX_BITS + " binary digits but they can grow longer");
            return placeholder(node);
        }
        nodes.add(node);
        return node;
    }

    /** Whether there is room for more numbers; reports where there is not. */
    boolean hasRoom() {
        boolean room = nodes.size() < MAX_NODES && dependencies < MAX_DEPENDENCIES;
        if (!room) {
            refusals.accept("expected rules that read at most " + MAX_NODES + " numbers, and " + MAX_DEPENDENCIES
                    + " answers counted for each, but they read more");
        }
        return room;
    }

    private Node placeholder(Node tooLong) {
        Node node = new ConstantNode(tooLong.id(), Rational.ZERO);
        bounds.run(node);
        nodes.add(node);
        return node;
    }

    private boolean isTooLong(Node node) {
        return node.kind() == Node.Kind.NUMBER
                && bounds.hasRange(node.id())
                && (bits(bounds.low(node.id())) > MAX_BITS || bits(bounds.high(node.id())) > MAX_BITS);
    }

    private static int bits(Rational number) {
        return Math.max(number.numerator().bitLength(), number.denominator().bitLength());
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
