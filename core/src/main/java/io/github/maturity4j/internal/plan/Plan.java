package io.github.maturity4j.internal.plan;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.internal.node.Node;
import io.github.maturity4j.internal.node.Sheet;
import io.github.maturity4j.internal.node.Slots;
import io.github.maturity4j.internal.node.State;
import io.github.maturity4j.internal.respondents.Consolidated;
import io.github.maturity4j.scorecard.RespondentsResult;
import io.github.maturity4j.scorecard.Scorecard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** A compiled framework: nodes in evaluation order, and the figures that they give. Immutable and thread-safe. */
public final class Plan {

    private static final int ASK_EVERY = 256;

    private final Framework framework;
    private final Slots slots;
    private final Node[] nodes;
    private final List<Figure> figures;
    private final Map<Integer, Figure.OfPlacement> placements = new HashMap<>();
    private final Map<Integer, Figure.OfMeasure> measures = new HashMap<>();

    /** A plan; every node comes after those it reads. */
    public Plan(Framework framework, Slots slots, List<Node> nodes, List<Figure> figures) {
        this.framework = framework;
        this.slots = slots;
        this.nodes = nodes.toArray(Node[]::new);
        this.figures = List.copyOf(figures);
        for (Figure figure : figures) {
            if (figure instanceof Figure.OfPlacement placement) {
                placements.put(placement.node(), placement);
            } else if (figure instanceof Figure.OfMeasure measure) {
                measures.put(measure.node(), measure);
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

    /** The figure of a measure by its node. */
    Optional<Figure.OfMeasure> measure(int node) {
        return Optional.ofNullable(measures.get(node));
    }

    /** Scores an assessment of this framework; asks now and then whether to go on. */
    public Scorecard score(Assessment assessment, BooleanSupplier cancelled) {
        if (assessment.responses().isEmpty()) {
            return evaluate(Sheet.of(slots, assessment, Map.of()), cancelled).scorecard(assessment, cancelled);
        }
        Consolidated consolidated = new Consolidated(framework, slots, assessment);
        RespondentsResult respondents = consolidated.result(answers ->
                evaluate(Sheet.of(slots, assessment, answers), cancelled).view());
        return Scorecard.builder()
                .from(evaluate(Sheet.of(slots, assessment, consolidated.answers()), cancelled)
                        .scorecard(assessment, cancelled))
                .respondents(respondents)
                .build();
    }

    /** The answers that score, by slot: those of several respondents as one. */
    public Sheet sheet(Assessment assessment) {
        return Sheet.of(
                slots,
                assessment,
                assessment.responses().isEmpty() ? Map.of() : new Consolidated(framework, slots, assessment).answers());
    }

    private Evaluation evaluate(Sheet sheet, BooleanSupplier cancelled) {
        State possible = run(State.Mode.POSSIBLE, sheet, cancelled);
        boolean open = slots.all().stream().anyMatch(slot -> sheet.isOpen(slot.index()));
        State now = open ? run(State.Mode.NOW, sheet, cancelled) : possible;
        State answered = open ? run(State.Mode.ANSWERED, sheet, cancelled) : possible;
        return new Evaluation(this, sheet, possible, now, answered);
    }

    private State run(State.Mode mode, Sheet sheet, BooleanSupplier cancelled) {
        State state = new State(mode, sheet, nodes.length);
        for (Node node : nodes) {
            if (node.id() % ASK_EVERY == 0) {
                goOn(cancelled);
            }
            state.run(node);
        }
        return state;
    }

    /** Stops where the caller no longer wants the result. */
    static void goOn(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("scoring was cancelled");
        }
    }
}
