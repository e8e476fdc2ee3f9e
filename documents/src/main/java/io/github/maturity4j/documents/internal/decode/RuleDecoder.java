package io.github.maturity4j.documents.internal.decode;

import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.rule.Axis;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.ConditionRule;
import io.github.maturity4j.rule.ForEach;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.Method;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.rule.RollUpRule;
import io.github.maturity4j.rule.Treatments;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads measures, named conditions and placements. */
final class RuleDecoder {

    /** Stands for a formula that could not be read. */
    static final Formula NO_FORMULA = new Formula.Fixed(Rational.ONE);

    /** Stands for a method that could not be read. */
    static final Method NO_METHOD = new Method.Cumulative(Optional.of(ConditionDecoder.PLACEHOLDER), Map.of());

    private static final int MOST_DIGITS = 18;
    private static final int DEEPEST = 256;
    private static final String EVERY_STAGE = "every-stage";

    private final Reading reading;
    private final VocabularyDecoder vocabulary;
    private final OperandDecoder operands;
    private final ConditionDecoder conditions;
    private final FormulaDecoder formulas;
    private final RollUpDecoder rollUps;

    RuleDecoder(Reading reading, VocabularyDecoder vocabulary) {
        this.reading = reading;
        this.vocabulary = vocabulary;
        this.operands = new OperandDecoder(reading);
        this.conditions = new ConditionDecoder(reading, operands);
        this.formulas = new FormulaDecoder(reading, operands, conditions);
        this.rollUps = new RollUpDecoder(reading);
    }

    List<MeasureRule> measures(Node node) {
        return List.copyOf(reading.mapById(node, Set.of(), this::measure).values());
    }

    private MeasureRule measure(String id, Node node) {
        try (Fields fields = reading.fields(node, "a measure: a map with a formula")) {
            return MeasureRule.builder()
                    .id(id)
                    .title(fields.optional("title", reading::text))
                    .description(fields.optional("description", reading::text))
                    .basis(fields.optional("basis", vocabulary::basis))
                    .forEach(fields.list("for-each", this::forEach))
                    .digits(fields.optional("digits", value -> reading.whole(value, 0, MOST_DIGITS))
                            .orElse(2))
                    .treatments(fields.optional("treat", operands::treatments).orElse(Treatments.DEFAULT))
                    .precondition(fields.optional("requires", conditions::condition))
                    .determinedOnly(
                            fields.optional("determined-only", reading::flag).orElse(false))
                    .formula(formulas.formula(fields))
                    .build();
        }
    }

    List<ConditionRule> conditions(Node node) {
        return List.copyOf(reading.mapById(node, Set.of(), this::condition).values());
    }

    private ConditionRule condition(String id, Node node) {
        try (Fields fields = reading.fields(node, "a named condition: a map with require")) {
            return ConditionRule.builder()
                    .id(id)
                    .title(fields.optional("title", reading::text))
                    .description(fields.optional("description", reading::text))
                    .basis(fields.optional("basis", vocabulary::basis))
                    .forEach(fields.list("for-each", this::forEach))
                    .condition(fields.required("require", conditions::condition, ConditionDecoder.PLACEHOLDER))
                    .build();
        }
    }

    List<PlacementRule> placements(Node node) {
        return List.copyOf(reading.mapById(node, Set.of(), this::placement).values());
    }

    private PlacementRule placement(String id, Node node) {
        try (Fields fields = reading.fields(node, "a placement: a map with a method")) {
            return PlacementRule.builder()
                    .id(id)
                    .title(fields.optional("title", reading::text))
                    .description(fields.optional("description", reading::text))
                    .basis(fields.optional("basis", vocabulary::basis))
                    .forEach(fields.list("for-each", this::forEach))
                    .stageSet(fields.optional("on", reading::id).orElse(StageSet.MAIN))
                    .voidCounts(fields.optional("void-counts", reading::flag).orElse(false))
                    .target(fields.optional("target", reading::id))
                    .method(method(fields))
                    .build();
        }
    }

    List<RollUpRule> rollUps(Node node) {
        return List.copyOf(reading.mapById(node, Set.of(), this::rollUp).values());
    }

    private RollUpRule rollUp(String id, Node node) {
        try (Fields fields = reading.fields(node, "a roll-up: a map with a method")) {
            return RollUpRule.builder()
                    .id(id)
                    .title(fields.optional("title", reading::text))
                    .description(fields.optional("description", reading::text))
                    .basis(fields.optional("basis", vocabulary::basis))
                    .digits(fields.optional("digits", value -> reading.whole(value, 0, MOST_DIGITS))
                            .orElse(2))
                    .method(rollUps.method(fields))
                    .build();
        }
    }

    /** A formula by itself. */
    Formula formula(Node node) {
        try (Fields fields = reading.fields(node, "a formula: a map")) {
            return fields.isSilent() ? NO_FORMULA : formulas.formula(fields);
        }
    }

    /** A method by itself. */
    Method method(Node node) {
        try (Fields fields = reading.fields(node, "a method: a map")) {
            return fields.isSilent() ? NO_METHOD : method(fields);
        }
    }

    private List<ForEach> forEach(Node node) {
        return reading.distinct(node, this::axis);
    }

    private ForEach axis(Node node) {
        return node instanceof Node.Members ? chosen(node) : axis(reading.id(node));
    }

    private static ForEach axis(String name) {
        for (Axis axis : Axis.values()) {
            if (Reading.word(axis).equals(name)) {
                return ForEach.of(axis);
            }
        }
        return ForEach.areasOf(name);
    }

    private ForEach chosen(Node node) {
        Map<String, ForEach> axes = reading.mapById(node, Set.of(), this::among);
        if (axes.size() != 1) {
            reading.problem(
                    Code.WRONG_VALUE, node, "expected a map from one axis to ids but was one of " + axes.size());
            return ForEach.of(Axis.DIMENSION);
        }
        return axes.values().iterator().next();
    }

    private ForEach among(String name, Node node) {
        ForEach all = axis(name);
        if (node instanceof Node.Members && all.axis() == Axis.DIMENSION) {
            try (Fields fields = reading.fields(node, "a map with a depth")) {
                return ForEach.dimensionsAt(fields.required("depth", value -> reading.whole(value, 1, DEEPEST), 1));
            }
        }
        return new ForEach(all.axis(), all.areaAxis(), someIds(node), all.depth());
    }

    private List<String> someIds(Node node) {
        if (node instanceof Node.Items items && items.nodes().isEmpty()) {
            reading.problem(Code.WRONG_VALUE, node, "expected at least one but was an empty list");
        }
        return reading.ids(node);
    }

    private Method method(Fields fields) {
        Map<String, Function<Node, Method>> kinds = new LinkedHashMap<>();
        kinds.put("cumulative", node -> stages(node, Method.Cumulative::new));
        kinds.put("highest-satisfied", node -> stages(node, Method.HighestSatisfied::new));
        kinds.put("bands", this::bands);
        kinds.put("lowest-of", node -> new Method.LowestOf(reading.someOf(node, operands::rank)));
        kinds.put("highest-of", node -> new Method.HighestOf(reading.someOf(node, operands::rank)));
        kinds.put(
                "first-match", node -> new Method.FirstMatch(some(node, reading.mapById(node, conditions::condition))));
        return fields.exactlyOne("a method", kinds).orElse(NO_METHOD);
    }

    private Method stages(Node node, BiFunction<Optional<Condition>, Map<String, Condition>, Method> constructor) {
        Map<String, Condition> stages = new LinkedHashMap<>(some(node, reading.mapById(node, conditions::condition)));
        Optional<Condition> every = Optional.ofNullable(stages.remove(EVERY_STAGE));
        return constructor.apply(every, stages);
    }

    private <T> Map<String, T> some(Node node, Map<String, T> values) {
        if (values.isEmpty() && node instanceof Node.Members) {
            reading.problem(Code.WRONG_VALUE, node, "expected at least one stage but there was none");
        }
        return values;
    }

    private Method bands(Node node) {
        try (Fields fields = reading.fields(node, "a map with of and from")) {
            return new Method.Bands(
                    fields.required("of", operands::operand, new Operand.Constant(Rational.ONE)),
                    fields.required("from", value -> some(value, reading.mapById(value, this::bound)), Map.of()));
        }
    }

    Scale.Bound bound(Node node) {
        if (!(node instanceof Node.Members)) {
            return new Scale.Bound(reading.number(node, "a lower bound: a number, or a map with above"), true);
        }
        try (Fields fields = reading.fields(node, "a lower bound")) {
            return new Scale.Bound(fields.required("above", reading::number, Rational.ONE), false);
        }
    }
}
