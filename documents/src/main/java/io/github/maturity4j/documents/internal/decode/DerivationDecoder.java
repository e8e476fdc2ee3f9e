package io.github.maturity4j.documents.internal.decode;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.rule.AnswerKind;
import io.github.maturity4j.rule.Axis;
import io.github.maturity4j.rule.Comparison;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.Counting;
import io.github.maturity4j.rule.Scope;
import io.github.maturity4j.rule.Selection;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.rule.Treatments;
import io.github.maturity4j.scorecard.ConditionDerivation;
import io.github.maturity4j.scorecard.ConditionDerivation.Combined.Kind;
import io.github.maturity4j.scorecard.Input;
import io.github.maturity4j.scorecard.MeasureDerivation;
import io.github.maturity4j.scorecard.Outcome;
import io.github.maturity4j.scorecard.Outcomes;
import io.github.maturity4j.scorecard.PlacementDerivation;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.scorecard.Value;
import io.github.maturity4j.vocabulary.Attachment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how figures came about. */
final class DerivationDecoder {

    /** Stands for a condition that could not be read. */
    static final ConditionDerivation PLACEHOLDER =
            new ConditionDerivation.Combined(Kind.ALL, 0, List.of(), Outcomes.VOID, Outcomes.VOID);

    /** Stands for a question that could not be read. */
    static final AnswerKey NO_KEY = AnswerKey.of("?");

    private static final Stages NO_STAGES = new Stages(List.of(), false, true);
    private static final Reply UNANSWERED = new Reply.Unanswered();
    private static final Pattern KEY =
            Pattern.compile("([A-Za-z0-9][A-Za-z0-9_.-]{0,63})(?:/([A-Za-z0-9][A-Za-z0-9_.-]{0,63}))?");
    private static final int MOST = 1_000_000;

    private final Reading reading;
    private final FigureDecoder figures;
    private final RuleDecoder rules;
    private final OperandDecoder operands;
    private final ReplyDecoder replies;

    DerivationDecoder(Reading reading, FigureDecoder figures) {
        this.reading = reading;
        this.figures = figures;
        this.rules = new RuleDecoder(reading, new VocabularyDecoder(reading));
        this.operands = new OperandDecoder(reading);
        this.replies = new ReplyDecoder(reading);
    }

    /** What a figure speaks about: the whole where nothing is said. */
    Subject subject(Fields fields) {
        return fields.optional("subject", this::subject).orElse(Subject.WHOLE);
    }

    private Subject subject(Node node) {
        List<Subject.Part> parts = new ArrayList<>();
        if (!(node instanceof Node.Members map)) {
            reading.wrongType(node, "a map from stage, dimension or area to an id");
            return Subject.WHOLE;
        }
        for (Node.Member member : map.members()) {
            Optional<Axis> axis = axis(member.name());
            String id = reading.id(member.value());
            axis.ifPresentOrElse(
                    found -> parts.add(new Subject.Part(found, id)),
                    () -> reading.problems()
                            .add(
                                    Code.UNKNOWN_MEMBER,
                                    member.place(),
                                    map.path().then(member.name()),
                                    "expected stage, dimension or area but was " + Wording.quoted(member.name())));
        }
        if (map.members().isEmpty()) {
            reading.problem(Code.MISSING_MEMBER, node, "expected stage, dimension or area but there was none");
        }
        return new Subject(parts);
    }

    private static Optional<Axis> axis(String name) {
        for (Axis axis : Axis.values()) {
            if (Reading.word(axis).equals(name)) {
                return Optional.of(axis);
            }
        }
        return Optional.empty();
    }

    Outcomes outcomes(Node node) {
        List<Outcome> words = reading.distinct(node, value -> reading.word(value, Outcome.values()));
        if (words.isEmpty()) {
            reading.problem(Code.WRONG_VALUE, node, "expected at least one outcome but was an empty list");
            return Outcomes.VOID;
        }
        return new Outcomes(words.contains(Outcome.MET), words.contains(Outcome.UNMET), words.contains(Outcome.VOID));
    }

    /** The stages still possible, among the other members of a map. */
    Stages stages(Fields fields) {
        List<String> possible = fields.required("possible", this::stageIds, List.of());
        boolean none = figures.flag(fields, "may-be-none");
        boolean empty = figures.flag(fields, "may-be-empty");
        if (possible.isEmpty() && !none && !empty) {
            if (fields.has("possible")) {
                reading.problem(
                        Code.WRONG_VALUE,
                        fields.node("possible").orElseThrow(),
                        "expected at least one stage, may-be-none or may-be-empty but there was none");
            }
            return NO_STAGES;
        }
        return new Stages(possible, none, empty);
    }

    private List<String> stageIds(Node node) {
        if (node instanceof Node.Items) {
            return reading.ids(node);
        }
        reading.wrongType(node, "a list of stages");
        return List.of();
    }

    /** The stages with treatments applied: those still possible where nothing else is said. */
    Stages stagesNow(Fields fields, Stages possible) {
        return fields.optional("now", node -> {
                    try (Fields now = reading.fields(node, "a map with possible")) {
                        return stages(now);
                    }
                })
                .orElse(possible);
    }

    /** An answer: {@code indicator} or {@code indicator/area}. */
    AnswerKey key(Node node) {
        String name = reading.string(node, "an indicator, or an indicator and an area such as drill/sales");
        Matcher matcher = KEY.matcher(name);
        if (matcher.matches()) {
            return new AnswerKey(matcher.group(1), Optional.ofNullable(matcher.group(2)));
        }
        if (!Reading.isPlaceholder(name)) {
            reading.problem(
                    Code.MALFORMED_NAME,
                    node,
                    "expected an indicator, or an indicator and an area such as drill/sales, but was "
                            + node.described());
        }
        return NO_KEY;
    }

    MeasureDerivation measure(Node node) {
        try (Fields fields = reading.fields(node, "a derivation: a map with formula and inputs")) {
            return new MeasureDerivation(
                    fields.required("formula", rules::formula, RuleDecoder.NO_FORMULA),
                    fields.required("inputs", value -> reading.list(value, this::input), List.of()),
                    fields.optional("requires", this::condition),
                    figures.flag(fields, "determined-only"));
        }
    }

    PlacementDerivation placement(Node node) {
        try (Fields fields = reading.fields(node, "a derivation: a map with a method")) {
            return new PlacementDerivation(
                    fields.required("method", rules::method, RuleDecoder.NO_METHOD),
                    fields.optional("floor", reading::id),
                    figures.flag(fields, "void-counts"),
                    fields.list("stages", value -> reading.list(value, this::standing)),
                    fields.optional("measured", this::input),
                    fields.list("placements", value -> reading.list(value, this::placed)));
        }
    }

    private PlacementDerivation.StageStanding standing(Node node) {
        try (Fields fields = reading.fields(node, "a map with a stage and its condition")) {
            String stage = fields.required("stage", reading::id, "?");
            Outcomes possible = fields.required("possible", this::outcomes, Outcomes.VOID);
            return new PlacementDerivation.StageStanding(
                    stage,
                    fields.required("condition", this::condition, PLACEHOLDER),
                    fields.optional("bound", rules::bound),
                    possible,
                    fields.optional("now", this::outcomes).orElse(possible));
        }
    }

    private PlacementDerivation.Placed placed(Node node) {
        try (Fields fields = reading.fields(node, "a map with a placement and its stages")) {
            String placement = fields.required("placement", reading::id, "?");
            Stages possible = stages(fields);
            return new PlacementDerivation.Placed(placement, subject(fields), possible, stagesNow(fields, possible));
        }
    }

    Input input(Node node) {
        try (Fields fields = reading.fields(node, "an input: a map that says where a number comes from")) {
            Optional<Value> constant = fields.optional("constant", value -> Value.of(figures.figure(value)));
            Value possible = constant.orElseGet(() -> fields.required("possible", figures::value, Value.EMPTY));
            return Input.builder()
                    .origin(origin(fields))
                    .weight(fields.optional("weight", figures::figure).orElse(Rational.ONE))
                    .possible(possible)
                    .score(fields.optional("score", figures::value).orElse(possible))
                    .mayBeSatisfied(figures.flag(fields, "may-be-satisfied"))
                    .treatment(fields.optional("treatment", operands::treatment))
                    .contribution(fields.optional("contribution", figures::range))
                    .baseline(fields.optional("baseline", figures::figure))
                    .reasonCode(fields.optional("reason", reading::string))
                    .build();
        }
    }

    private Input.Origin origin(Fields fields) {
        Map<String, Function<Node, Input.Origin>> kinds = new LinkedHashMap<>();
        kinds.put("answer", node -> {
            AnswerKey key = key(node);
            return new Input.Origin.Answered(
                    key,
                    fields.required("reply", replies::recorded, UNANSWERED),
                    Counting.of(figures.flag(fields, "shortfall"), figures.flag(fields, "rescaled")),
                    figures.flag(fields, "lacking"));
        });
        kinds.put("measure", node -> new Input.Origin.Measured(reading.id(node), subject(fields)));
        kinds.put("placement", node -> new Input.Origin.Ranked(reading.id(node), subject(fields)));
        kinds.put("target", node -> new Input.Origin.Targeted(reading.id(node), subject(fields)));
        kinds.put("fact", node -> new Input.Origin.Recorded(reading.id(node)));
        kinds.put("condition", node -> new Input.Origin.Judged(condition(node)));
        kinds.put("constant", node -> new Input.Origin.Constant());
        return fields.exactlyOne("where the number comes from", kinds).orElseGet(Input.Origin.Constant::new);
    }

    ConditionDerivation condition(Node node) {
        try (Fields fields = reading.fields(node, "a condition: a map with its outcomes")) {
            Outcomes possible = fields.required("possible", this::outcomes, Outcomes.VOID);
            Outcomes now = fields.optional("now", this::outcomes).orElse(possible);
            Map<String, Function<Node, ConditionDerivation>> kinds = new LinkedHashMap<>();
            kinds.put("compared", value -> compared(fields, value, possible, now));
            kinds.put("answer", value -> answer(fields, value, possible, now));
            kinds.put("fact", value -> fact(fields, value, possible, now));
            kinds.put("placement", value -> placement(fields, value, possible, now));
            kinds.put("all", value -> combined(Kind.ALL, 0, value, possible, now));
            kinds.put("any", value -> combined(Kind.ANY, 0, value, possible, now));
            kinds.put("of", value -> {
                int count = fields.required("at-least", number -> reading.whole(number, 1, MOST), 1);
                return combined(Kind.AT_LEAST, count, value, possible, now);
            });
            kinds.put("not", value -> new ConditionDerivation.Negated(condition(value), possible, now));
            kinds.put(
                    "condition",
                    value -> new ConditionDerivation.Referred(reading.id(value), subject(fields), possible, now));
            return fields.exactlyOne("a condition", kinds).orElse(PLACEHOLDER);
        }
    }

    private ConditionDerivation combined(Kind kind, int count, Node node, Outcomes possible, Outcomes now) {
        return new ConditionDerivation.Combined(kind, count, reading.list(node, this::condition), possible, now);
    }

    private ConditionDerivation compared(Fields fields, Node node, Outcomes possible, Outcomes now) {
        Input left = input(node);
        return fields.exactlyOne("a comparison", comparisons((comparison, value) -> (ConditionDerivation)
                        new ConditionDerivation.Compared(left, comparison, input(value), possible, now)))
                .orElse(PLACEHOLDER);
    }

    private static <T> Map<String, Function<Node, T>> comparisons(BiFunction<Comparison, Node, T> each) {
        Map<String, Function<Node, T>> kinds = new LinkedHashMap<>();
        for (Comparison comparison : Comparison.values()) {
            kinds.put(Reading.word(comparison), node -> each.apply(comparison, node));
        }
        return kinds;
    }

    private ConditionDerivation answer(Fields fields, Node node, Outcomes possible, Outcomes now) {
        AnswerKey key = key(node);
        Reply reply = fields.required("reply", replies::recorded, UNANSWERED);
        Map<String, Function<Node, Condition>> kinds = new LinkedHashMap<>();
        kinds.put(
                "is",
                value -> new Condition.Chosen(
                        Selection.ALL,
                        reading.ids(value),
                        fields.optional("treat", operands::treatments).orElse(Treatments.DEFAULT)));
        kinds.put("kind", value -> new Condition.OfKind(Selection.ALL, reading.word(value, AnswerKind.values())));
        kinds.put("has", value -> new Condition.Brings(Selection.ALL, reading.word(value, Attachment.values())));
        return fields.exactlyOne("what is asked of the answer", kinds)
                .<ConditionDerivation>map(rule -> new ConditionDerivation.AnswerChecked(
                        key, reply, rule, fields.optional("treatment", operands::treatment), possible, now))
                .orElse(PLACEHOLDER);
    }

    private ConditionDerivation fact(Fields fields, Node node, Outcomes possible, Outcomes now) {
        return new ConditionDerivation.FactChecked(
                reading.id(node),
                fields.optional("reply", replies::recorded),
                fields.required("is", reading::ids, List.of()),
                possible,
                now);
    }

    private ConditionDerivation placement(Fields fields, Node node, Outcomes possible, Outcomes now) {
        String placement = reading.id(node);
        Subject subject = subject(fields);
        Map<String, Function<Node, Condition>> kinds = new LinkedHashMap<>(comparisons(
                (comparison, value) -> new Condition.Placed(placement, Scope.SAME, comparison, reading.id(value))));
        kinds.put("is", value -> new Condition.PlacedIn(placement, Scope.SAME, reading.ids(value)));
        Standing standing = fields.required("stages", this::standingOf, new Standing(NO_STAGES, NO_STAGES));
        return fields.exactlyOne("what is asked of the placement", kinds)
                .<ConditionDerivation>map(rule -> new ConditionDerivation.PlacementChecked(
                        subject, rule, standing.possible(), standing.now(), possible, now))
                .orElse(PLACEHOLDER);
    }

    private record Standing(Stages possible, Stages now) {}

    private Standing standingOf(Node node) {
        try (Fields fields = reading.fields(node, "a map with possible")) {
            Stages possible = stages(fields);
            return new Standing(possible, stagesNow(fields, possible));
        }
    }
}
