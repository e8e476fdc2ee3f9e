package io.github.maturity4j.documents.internal.decode;

import io.github.maturity4j.documents.ExpectedCondition;
import io.github.maturity4j.documents.ExpectedMeasure;
import io.github.maturity4j.documents.ExpectedPlacement;
import io.github.maturity4j.documents.ExpectedPlacement.OrNothing;
import io.github.maturity4j.documents.ExpectedScorecard;
import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.scorecard.Coverage;
import io.github.maturity4j.scorecard.Outcome;
import io.github.maturity4j.scorecard.Outcomes;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.vocabulary.Dimension;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads the figures that a worked case expects. */
final class ExpectedDecoder {

    private static final String FIGURE = "a figure, or a map of what is expected of it";
    private static final int MOST_RANKS = 999_999_999;

    private final Reading reading;
    private final Framework framework;
    private final ExactNumbers numbers;
    private final FigureNames names;

    ExpectedDecoder(Reading reading, Framework framework) {
        this.reading = reading;
        this.framework = framework;
        this.numbers = new ExactNumbers(reading);
        this.names = new FigureNames(reading, framework);
    }

    ExpectedScorecard scorecard(Node node) {
        ExpectedScorecard.Builder expected = ExpectedScorecard.builder();
        try (Fields fields = reading.fields(node, "a map of expected figures")) {
            expected.measures(fields.optional(
                            "measures", map -> figures(map, "measure", framework.measures(), (rule, at) -> measure(at)))
                    .orElse(Map.of()));
            expected.conditions(fields.optional(
                            "conditions",
                            map -> figures(map, "condition", framework.conditions(), (rule, at) -> condition(at)))
                    .orElse(Map.of()));
            expected.placements(fields.optional(
                            "placements", map -> figures(map, "placement", framework.placements(), this::placement))
                    .orElse(Map.of()));
            expected.coverage(fields.optional("coverage", this::coverage));
            expected.dimensionCoverage(
                    fields.optional("dimension-coverage", this::dimensions).orElse(Map.of()));
        }
        ExpectedScorecard scorecard = expected.build();
        if (scorecard.size() == 0 && node instanceof Node.Members && !hasProblemIn(node)) {
            reading.problem(Code.MISSING_MEMBER, node, "expected at least one figure but there was none");
        }
        return scorecard;
    }

    private boolean hasProblemIn(Node node) {
        String pointer = node.path().pointer();
        return reading.problems().pointers().stream().anyMatch(other -> other.startsWith(pointer));
    }

    private <R extends io.github.maturity4j.rule.Rule, T> Map<String, T> figures(
            Node node, String kind, List<R> rules, BiFunction<R, Node, T> each) {
        Map<String, T> figures = new LinkedHashMap<>();
        if (!(node instanceof Node.Members map)) {
            reading.wrongType(node, "a map from figure to what is expected of it");
            return figures;
        }
        for (Node.Member member : map.members()) {
            names.rule(member, map, kind, rules)
                    .ifPresent(rule -> figures.put(member.name(), each.apply(rule, member.value())));
        }
        return figures;
    }

    private Map<String, Coverage> dimensions(Node node) {
        List<String> known =
                framework.allDimensions().stream().map(Dimension::id).toList();
        Map<String, Coverage> found = new LinkedHashMap<>();
        if (!(node instanceof Node.Members map)) {
            reading.wrongType(node, "a map from dimension to coverage");
            return found;
        }
        for (Node.Member member : map.members()) {
            if (known.contains(member.name())) {
                found.put(member.name(), coverage(member.value()));
            } else {
                reading.problems()
                        .add(
                                Code.UNKNOWN_NAME,
                                member.place(),
                                map.path().then(member.name()),
                                Wording.unknown("dimension", member.name(), known));
            }
        }
        return found;
    }

    private ExpectedMeasure measure(Node node) {
        ExpectedMeasure.Builder measure = ExpectedMeasure.builder();
        if (!(node instanceof Node.Members)) {
            return measure.possible(numbers.value(node)).build();
        }
        try (Fields fields = some(node)) {
            measure.possible(fields.optional("possible", numbers::value))
                    .score(fields.optional("score", numbers::value))
                    .assumed(fields.optional("assumed", reading::flag))
                    .exact(fields.optional("range", this::exact))
                    .overAnswered(fields.optional("over-answered", numbers::value))
                    .coverage(fields.optional("coverage", this::coverage));
        }
        return measure.build();
    }

    private ExpectedCondition condition(Node node) {
        ExpectedCondition.Builder condition = ExpectedCondition.builder();
        if (!(node instanceof Node.Members)) {
            return condition.possible(outcomes(node)).build();
        }
        try (Fields fields = some(node)) {
            condition
                    .possible(fields.optional("possible", this::outcomes))
                    .now(fields.optional("now", this::outcomes))
                    .assumed(fields.optional("assumed", reading::flag))
                    .exact(fields.optional("range", this::exact));
        }
        return condition.build();
    }

    private ExpectedPlacement placement(PlacementRule rule, Node node) {
        List<String> stages = framework.stageSet(rule.stageSet()).stream()
                .map(StageSet::stages)
                .flatMap(List::stream)
                .map(Stage::id)
                .toList();
        ExpectedPlacement.Builder placement = ExpectedPlacement.builder();
        if (!(node instanceof Node.Members)) {
            String stage = stage(node, stages);
            return placement
                    .attained(OrNothing.of(stage))
                    .possible(new Stages(List.of(stage), false, false))
                    .build();
        }
        try (Fields fields = some(node)) {
            placement
                    .attained(orNothing(fields, "attained", value -> stage(value, stages)))
                    .possible(stages(fields, stages))
                    .now(fields.optional("now", value -> now(value, stages)))
                    .assumed(fields.optional("assumed", reading::flag))
                    .exact(fields.optional("range", this::exact))
                    .outOfOrder(fields.optional(
                            "out-of-order", value -> reading.list(value, one -> outOfOrder(one, stages))))
                    .next(orNothing(fields, "next", value -> next(value, stages)))
                    .gap(orNothing(fields, "gap", value -> gap(value, stages)));
        }
        return placement.build();
    }

    /** The members of an expectation, at least one. */
    private Fields some(Node node) {
        if (node instanceof Node.Members map && map.members().isEmpty()) {
            reading.problem(Code.MISSING_MEMBER, node, "expected " + FIGURE + " but was an empty map");
        }
        return reading.fields(node, FIGURE);
    }

    private static <T> Optional<OrNothing<T>> orNothing(Fields fields, String name, Function<Node, T> decoder) {
        return fields.optional(
                name, node -> node instanceof Node.Null ? OrNothing.nothing() : OrNothing.of(decoder.apply(node)));
    }

    private boolean exact(Node node) {
        return reading.word(node, RangeWord.values()) == RangeWord.EXACT;
    }

    private enum RangeWord {
        EXACT,
        OUTER
    }

    private Outcomes outcomes(Node node) {
        List<Outcome> found = reading.distinct(node, value -> reading.word(value, Outcome.values()));
        if (found.isEmpty()) {
            reading.problem(Code.WRONG_VALUE, node, "expected at least one outcome but was an empty list");
            return Outcomes.VOID;
        }
        return new Outcomes(found.contains(Outcome.MET), found.contains(Outcome.UNMET), found.contains(Outcome.VOID));
    }

    private String stage(Node node, List<String> stages) {
        String id = reading.id(node);
        if (!Reading.isPlaceholder(id) && !stages.contains(id)) {
            reading.problem(Code.UNKNOWN_NAME, node, Wording.unknown("stage", id, stages));
        }
        return id;
    }

    private Optional<Stages> stages(Fields fields, List<String> stages) {
        Optional<List<String>> ids = fields.optional("possible", node -> stageList(node, stages));
        boolean mayBeNone = fields.optional("may-be-none", reading::flag).orElse(false);
        boolean mayBeEmpty = fields.optional("may-be-empty", reading::flag).orElse(false);
        if (ids.isEmpty() && !mayBeNone && !mayBeEmpty) {
            return Optional.empty();
        }
        if (ids.isEmpty()) {
            return Optional.of(new Stages(List.of(), mayBeNone, mayBeEmpty));
        }
        if (ids.get().isEmpty() && !mayBeNone && !mayBeEmpty) {
            fields.node("possible")
                    .filter(Node.Items.class::isInstance)
                    .ifPresent(
                            node -> reading.problem(
                                    Code.WRONG_VALUE,
                                    node,
                                    "expected at least one stage, or may-be-none or may-be-empty beside it, but was an empty list"));
            return Optional.empty();
        }
        return Optional.of(new Stages(ids.get(), mayBeNone, mayBeEmpty));
    }

    /** Stages in the order of their set. */
    private List<String> stageList(Node node, List<String> stages) {
        List<String> ids = reading.distinct(node, value -> stage(value, stages));
        List<String> sorted = stages.stream().filter(ids::contains).toList();
        return sorted.size() == ids.size() ? sorted : ids;
    }

    private Stages now(Node node, List<String> stages) {
        if (!(node instanceof Node.Members)) {
            List<String> ids = stageList(node, stages);
            if (ids.isEmpty()) {
                reading.problem(Code.WRONG_VALUE, node, "expected at least one stage but was an empty list");
                return new Stages(List.of(), true, false);
            }
            return new Stages(ids, false, false);
        }
        try (Fields fields = some(node)) {
            return stages(fields, stages).orElseGet(() -> new Stages(List.of(), true, false));
        }
    }

    private PlacementResult.OutOfOrder outOfOrder(Node node, List<String> stages) {
        try (Fields fields = reading.fields(node, "a map of stage, above and certain")) {
            return new PlacementResult.OutOfOrder(
                    fields.required("stage", value -> stage(value, stages), "?"),
                    fields.required("above", value -> stage(value, stages), "?"),
                    fields.required("certain", reading::flag, false));
        }
    }

    private ExpectedPlacement.Next next(Node node, List<String> stages) {
        if (!(node instanceof Node.Members)) {
            return new ExpectedPlacement.Next(
                    stage(node, stages), Optional.empty(), Optional.empty(), Optional.empty());
        }
        try (Fields fields = reading.fields(node, "a stage, or a map of what is expected of the next one")) {
            return new ExpectedPlacement.Next(
                    fields.required("stage", value -> stage(value, stages), "?"),
                    fields.optional("progress", numbers::number),
                    fields.optional("find-out", names::keys),
                    fields.optional("improve", names::keys));
        }
    }

    private PlacementResult.Gap gap(Node node, List<String> stages) {
        try (Fields fields = reading.fields(node, "a map of target, least and greatest")) {
            return new PlacementResult.Gap(
                    fields.required("target", value -> stage(value, stages), "?"),
                    fields.required("least", value -> reading.whole(value, 0, MOST_RANKS), 0),
                    fields.required("greatest", value -> reading.whole(value, 0, MOST_RANKS), 0));
        }
    }

    private Coverage coverage(Node node) {
        List<Rational> pair = reading.pair(node, numbers::number, Rational.ONE);
        if (pair.get(0).signum() < 0 || pair.get(0).compareTo(pair.get(1)) > 0) {
            reading.problem(
                    Code.WRONG_VALUE,
                    node,
                    "expected what was answered, then what applies, which is at least as much, but was [" + pair.get(0)
                            + ", " + pair.get(1) + "]");
        }
        return new Coverage(pair.get(0), pair.get(1));
    }
}
