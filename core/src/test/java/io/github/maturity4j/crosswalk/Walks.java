package io.github.maturity4j.crosswalk;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.rule.Comparison;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.Counting;
import io.github.maturity4j.rule.Method;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.rule.Selection;
import io.github.maturity4j.rule.Treatments;
import io.github.maturity4j.vocabulary.Applicability;
import io.github.maturity4j.vocabulary.Area;
import io.github.maturity4j.vocabulary.Attachment;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Consolidation;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import io.github.maturity4j.vocabulary.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Two frameworks by hand, and what crosswalks between them are made of. */
final class Walks {

    static final Scale FOUR = scale("none", "some", "usual", "all");
    static final Scale COLOURS = new Scale.Classes(List.of(choice("red", -1), choice("blue", -1)));
    static final Scale PAINTS = new Scale.Classes(List.of(choice("rosso", -1), choice("blu", -1)));
    static final Scale LIST = new Scale.Several(
            List.of(choice("a", 1), choice("b", 1), choice("c", 1)),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty());

    /** The framework that was answered. */
    static final Framework FROM = Framework.builder()
            .id("from")
            .version("1")
            .basis(Basis.operationalised("for a test"))
            .addAreas(
                    Area.builder().id("north").build(),
                    Area.builder().id("south").build())
            .addIndicators(
                    Indicator.builder().id("hears").scale(FOUR).build(),
                    Indicator.builder()
                            .id("skips")
                            .scale(FOUR)
                            .consolidation(Consolidation.MEAN)
                            .applicability(Applicability.OPTIONAL_WITH_REASON)
                            .build(),
                    Indicator.builder()
                            .id("where")
                            .scale(FOUR)
                            .addAreas("north", "south")
                            .build(),
                    Indicator.builder().id("paint").scale(COLOURS).build(),
                    Indicator.builder().id("hours").scale(hours()).build(),
                    Indicator.builder()
                            .id("shown")
                            .scale(FOUR)
                            .addDemand(Attachment.LINK)
                            .build())
            .build();

    private static final Map<String, Condition> STAGES = stages();

    /** The framework to which is carried, with a stage that each of two answers can hold up. */
    static final Framework TO = Framework.builder()
            .id("to")
            .version("2")
            .basis(Basis.operationalised("for a test"))
            .addStageSet(StageSet.builder()
                    .id(StageSet.MAIN)
                    .addStages(
                            Stage.builder().id("floor").floor(true).build(),
                            Stage.builder().id("low").build(),
                            Stage.builder().id("high").build())
                    .build())
            .addIndicators(
                    Indicator.builder().id("listens").scale(FOUR).build(),
                    Indicator.builder().id("answers").scale(FOUR).build(),
                    Indicator.builder()
                            .id("leaves")
                            .scale(FOUR)
                            .applicability(Applicability.OPTIONAL_WITH_REASON)
                            .build(),
                    Indicator.builder().id("colour").scale(PAINTS).build(),
                    Indicator.builder().id("hours").scale(hours()).build(),
                    Indicator.builder().id("list").scale(LIST).build())
            .addPlacement(PlacementRule.builder()
                    .id("stage")
                    .method(new Method.Cumulative(Optional.empty(), STAGES))
                    .build())
            .build();

    private Walks() {}

    static Scale hours() {
        return new Scale.Numeric(
                Rational.ZERO, Rational.of(24), Optional.empty(), Optional.empty(), new Scale.Worth.Itself());
    }

    static Scale.Choice choice(String id, long points) {
        return new Scale.Choice(
                id,
                points < 0 ? Optional.empty() : Optional.of(Rational.of(points)),
                Optional.empty(),
                Optional.empty());
    }

    /** Choices worth 0, 1, 2 and so on. */
    static Scale scale(String... ids) {
        return new Scale.Choices(
                IntStream.range(0, ids.length).mapToObj(i -> choice(ids[i], i)).toList());
    }

    private static Condition atLeast(String indicator, long points) {
        return new Condition.Compare(
                new Operand.Answers(Selection.builder().addIndicator(indicator).build(), Counting.POINTS),
                Comparison.AT_LEAST,
                new Operand.Constant(Rational.of(points)),
                Treatments.DEFAULT);
    }

    static Relation relation(String source, String target, Relation.Kind kind) {
        return Relation.builder()
                .source(key(source))
                .target(key(target))
                .kind(kind)
                .reason(Text.of("for a test"))
                .build();
    }

    private static AnswerKey key(String name) {
        String[] parts = name.split("/", -1);
        return parts.length == 1 ? AnswerKey.of(name) : AnswerKey.of(parts[0], parts[1]);
    }

    static Relation implies(String source, String a, String target, String b) {
        return relation(source, target, new Relation.Implies(Level.choice(a), Level.choice(b)));
    }

    static Relation impliedBy(String source, String a, String target, String b) {
        return relation(source, target, new Relation.ImpliedBy(Level.choice(a), Level.choice(b)));
    }

    static Crosswalk crosswalk(Relation... relations) {
        return Crosswalk.builder()
                .id("walk")
                .version("1")
                .fromFramework(new FrameworkVersion("from", "1"))
                .toFramework(new FrameworkVersion("to", "2"))
                .basis(Basis.operationalised("for a test"))
                .addRelations(relations)
                .build();
    }

    static Crossing crossing(Relation... relations) {
        return Crossing.of(crosswalk(relations), FROM, TO);
    }

    private static Map<String, Condition> stages() {
        Map<String, Condition> stages = new LinkedHashMap<>();
        stages.put("low", atLeast("listens", 2));
        stages.put("high", new Condition.All(List.of(atLeast("answers", 2), atLeast("leaves", 1))));
        return stages;
    }
}
