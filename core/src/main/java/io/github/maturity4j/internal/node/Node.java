package io.github.maturity4j.internal.node;

/** One rule, or one leaf, of a plan. Immutable; a plan evaluates its nodes in the order of their ids. */
public abstract class Node {

    private final int id;
    private final Kind kind;
    private final int[] inputs;
    private final Dependencies dependencies;

    /** What a node gives. */
    public enum Kind {
        /** A number. */
        NUMBER,
        /** Outcomes. */
        CONDITION,
        /** Stages. */
        PLACEMENT
    }

    Node(int id, Kind kind, int[] inputs, Dependencies dependencies) {
        this.id = id;
        this.kind = kind;
        this.inputs = inputs.clone();
        this.dependencies = dependencies;
    }

    /** The position in the plan. */
    public final int id() {
        return id;
    }

    /** What it gives. */
    public final Kind kind() {
        return kind;
    }

    /** The answers that reach it, each with its direction. */
    public final Dependencies dependencies() {
        return dependencies;
    }

    /** The nodes that it reads; not to be written to. */
    public final int[] inputs() {
        return inputs;
    }

    final int input(int index) {
        return inputs[index];
    }

    final int size() {
        return inputs.length;
    }

    /** Writes the result into the state; every input has been evaluated. */
    abstract void evaluate(State state);
}
