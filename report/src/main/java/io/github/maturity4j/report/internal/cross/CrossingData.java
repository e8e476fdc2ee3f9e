package io.github.maturity4j.report.internal.cross;

import io.github.maturity4j.crosswalk.CarriedAnswer;
import io.github.maturity4j.crosswalk.Crosswalk;
import io.github.maturity4j.crosswalk.FrameworkVersion;
import io.github.maturity4j.crosswalk.Inquiry;
import io.github.maturity4j.crosswalk.Possible;
import io.github.maturity4j.crosswalk.Relation;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.vocabulary.Basis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A crossing as a tree of maps and lists. */
public final class CrossingData {

    private final Crossed crossed;
    private final Crosswalk crosswalk;
    private final Locale locale;

    /** A crossing, its reasons in a language. */
    public CrossingData(Crossed crossed, Locale locale) {
        this.crossed = crossed;
        this.crosswalk = crossed.carried().crosswalk();
        this.locale = locale;
    }

    /** The tree. */
    public Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>(of(crosswalk));
        crosswalk.basis().ifPresent(basis -> tree.put("basis", basis(basis)));
        tree.put(
                "placements",
                crossed.card().placements().stream()
                        .map(CrossingData::placement)
                        .toList());
        tree.put(
                "answers",
                crossed.carried().answers().stream().map(this::answer).toList());
        tree.put("ask", crossed.questions().stream().map(CrossingData::question).toList());
        return tree;
    }

    /** What a list of crosswalks tells of each. */
    public static Map<String, Object> of(Crosswalk crosswalk) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("crosswalk", crosswalk.id());
        tree.put("version", crosswalk.version());
        tree.put("from", framework(crosswalk.fromFramework()));
        tree.put("to", framework(crosswalk.toFramework()));
        return tree;
    }

    private static Map<String, Object> framework(FrameworkVersion named) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("framework", named.framework());
        tree.put("version", named.version());
        return tree;
    }

    private static Map<String, Object> placement(PlacementResult result) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("placement", result.placement());
        if (!result.subject().parts().isEmpty()) {
            tree.put("subject", result.subject().toString());
        }
        tree.put("possible", result.possible().stages());
        tree.put("may-be-none", result.possible().mayBeNone());
        tree.put("may-be-empty", result.possible().mayBeEmpty());
        return tree;
    }

    private Map<String, Object> answer(CarriedAnswer answer) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("answer", answer.target().toString());
        tree.put("standing", answer.standing().name().toLowerCase(Locale.ROOT));
        answer.possible().ifPresent(possible -> tree.putAll(possible(possible)));
        tree.put("relations", answer.steps().stream().map(this::step).toList());
        return tree;
    }

    private static Map<String, Object> possible(Possible possible) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (possible instanceof Possible.OfChoices choices) {
            tree.put("choices", List.copyOf(choices.choices()));
        } else if (possible instanceof Possible.OfPoints points) {
            points.span().ifPresent(span -> {
                tree.put("low", span.low().toString());
                tree.put(span.below() ? "below" : "high", span.high().toString());
            });
        }
        tree.put("may-be-not-applicable", possible.mayBeNotApplicable());
        return tree;
    }

    private Map<String, Object> step(CarriedAnswer.Step step) {
        Relation relation = step.relation();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("source", relation.source().toString());
        if (relation.kind() instanceof Relation.Implies implies) {
            tree.put(
                    "implies",
                    List.of(implies.source().toString(), implies.target().toString()));
        } else if (relation.kind() instanceof Relation.ImpliedBy impliedBy) {
            tree.put(
                    "implied-by",
                    List.of(impliedBy.source().toString(), impliedBy.target().toString()));
        } else {
            tree.put("equivalent", true);
        }
        tree.putAll(possible(step.leaves()));
        tree.put("reason", crosswalk.phrase(relation.reason(), locale).words());
        relation.basis().ifPresent(basis -> tree.put("basis", basis(basis)));
        return tree;
    }

    private Map<String, Object> basis(Basis basis) {
        return basis instanceof Basis.Published published
                ? Map.of("published", published.source())
                : Map.of(
                        "operationalised",
                        crosswalk
                                .phrase(((Basis.Operationalised) basis).reason(), locale)
                                .words());
    }

    private static Map<String, Object> question(Inquiry.Question question) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("answer", question.key().toString());
        tree.put("surely", question.surely());
        tree.put("at-most", question.atMost());
        tree.put("for-next", question.forNext());
        return tree;
    }
}
