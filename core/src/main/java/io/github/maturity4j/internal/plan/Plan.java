package io.github.maturity4j.internal.plan;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.internal.node.Node;
import io.github.maturity4j.internal.node.Sheet;
import io.github.maturity4j.internal.node.Slots;
import io.github.maturity4j.internal.node.State;
import io.github.maturity4j.scorecard.Scorecard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A compiled framework: nodes in evaluation order, and the figures that they give. Immutable and thread-safe. */
public final class Plan {

    private final Framework framework;
    private final Slots slots;
    private final Node[] nodes;
    private final List<Figure> figures;
    private final Map<Integer, Figure.OfPlacement> placements = new HashMap<>();

    /** A plan; every node comes after those it reads. */
    public Plan(Framework framework, Slots slots, List<Node> nodes, List<Figure> figures) {
        this.framework = framework;
        this.slots = slots;
        this.nodes = nodes.toArray(Node[]::new);
        this.figures = List.copyOf(figures);
        for (Figure figure : figures) {
            if (figure instanceof Figure.OfPlacement placement) {
                placements.put(placement.node(), placement);
            }
        }
    }

    /** The framework. */
    public Framework framework() {
        return framework;
    }

    Slots slots() {
        return slots;
    }

    Node node(int id) {
        return nodes[id];
    }

    List<Figure> figures() {
        return figures;
    }

    /** The figure of a placement by its node. */
    Optional<Figure.OfPlacement> placement(int node) {
        return Optional.ofNullable(placements.get(node));
    }

    /** Scores an assessment of this framework. */
    public Scorecard score(Assessment assessment) {
        Sheet sheet = Sheet.of(slots, assessment);
        State possible = run(State.Mode.POSSIBLE, sheet);
        boolean open = slots.all().stream().anyMatch(slot -> sheet.isOpen(slot.index()));
        State now = open ? run(State.Mode.NOW, sheet) : possible;
        State answered = open ? run(State.Mode.ANSWERED, sheet) : possible;
        return new Evaluation(this, sheet, possible, now, answered).scorecard(assessment);
    }

    private State run(State.Mode mode, Sheet sheet) {
        State state = new State(mode, sheet, nodes.length);
        for (Node node : nodes) {
            state.run(node);
        }
        return state;
    }
}
