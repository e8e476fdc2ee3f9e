package io.github.maturity4j.internal.compile;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.FrameworkLimits;
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

    private final Slots slots;
    private final FrameworkLimits limits;
    private final Effort effort;
    private final Consumer<String> refusals;
    private final List<Node> nodes = new ArrayList<>();
    private final State bounds;

    PlanNodes(Slots slots, FrameworkLimits limits, Effort effort, Consumer<String> refusals) {
        this.slots = slots;
        this.limits = limits;
        this.effort = effort;
        this.refusals = refusals;
        this.bounds = new State(State.Mode.ANYTHING, Sheet.anything(slots), 64);
    }

    /** Adds the node that the factory makes of its id; one that outgrows what a plan may hold is reported and replaced. */
    Node add(IntFunction<Node> factory) {
        Node node = factory.apply(nodes.size());
        bounds.ensure(nodes.size() + 1);
        effort.spend(1 + node.dependencies().size());
        if (isTooLong(node)) {
            refusals.accept(
                    "expected numbers of at most " + limits.binaryDigits() + " binary digits but they can grow longer");
            return placeholder(node);
        }
        nodes.add(node);
        return node;
    }

    /** Whether there is room for more numbers; reports where there is not. */
    boolean hasRoom() {
        boolean room = nodes.size() < limits.numbers();
        if (!room) {
            refusals.accept("expected rules that read at most " + limits.numbers() + " numbers but they read more");
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
        try {
            bounds.run(node);
        } catch (ArithmeticException outgrown) {
            return true;
        }
        return node.kind() == Node.Kind.NUMBER
                && bounds.hasRange(node.id())
                && Math.max(bits(bounds.low(node.id())), bits(bounds.high(node.id()))) > limits.binaryDigits();
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
