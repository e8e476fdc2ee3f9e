package io.github.maturity4j.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.assessment.Unit;
import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.rule.AnswerKind;
import io.github.maturity4j.rule.Axis;
import io.github.maturity4j.rule.Comparison;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.Counting;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.rule.Method;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.Scope;
import io.github.maturity4j.rule.Selection;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.rule.Term;
import io.github.maturity4j.rule.Treatment;
import io.github.maturity4j.rule.Treatments;
import io.github.maturity4j.scorecard.ConditionDerivation;
import io.github.maturity4j.scorecard.ConditionDerivation.Combined.Kind;
import io.github.maturity4j.scorecard.ConditionResult;
import io.github.maturity4j.scorecard.Coverage;
import io.github.maturity4j.scorecard.Digest;
import io.github.maturity4j.scorecard.Input;
import io.github.maturity4j.scorecard.MeasureDerivation;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.Outcomes;
import io.github.maturity4j.scorecard.PlacementDerivation;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.scorecard.Value;
import io.github.maturity4j.vocabulary.Attachment;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Rights;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Source;
import io.github.maturity4j.vocabulary.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScorecardDocumentsTest {

    /** What is known in part is written as a map by itself, numbers that are no decimals as figures. */
    @Test
    void everyKindOfReplyIsReadAsItWasWritten() {
        Scorecard card = Scorecard.builder()
                .from(everything())
                .facts(Map.of())
                .putFact("points", new Reply.Points(THIRD))
                .putFact("between", new Reply.Between(Rational.ZERO, Rational.of(5, 2)))
                .putFact("one", new Reply.OneOf(Set.of("b", "a")))
                .build();
        String yaml = ScorecardDocuments.toYaml(card);

        assertThat(ScorecardDocuments.parse(yaml, "card.yaml")).isEqualTo(card);
        assertThat(ScorecardDocuments.parse(ScorecardDocuments.toJson(card), "card.json"))
                .isEqualTo(card);
        assertThat(yaml).contains("""
                facts:
                  points:
                    points:
                      rounded: 0.33
                      exact: "1/3"
                  between:
                    between:
                      - 0
                      - 2.5
                  one:
                    one-of:
                      - "a"
                      - "b"
                """);
        assertThat(SchemaJudge.of(DocumentSchemas.scorecard()).problems(ScorecardDocuments.toJson(card)))
                .isEmpty();
    }

    private static final Path WRITTEN = Path.of("src/test/resources/scorecards");
    private static final Basis BASIS = Basis.published("book", "p. 1");
    private static final Outcomes OPEN = new Outcomes(true, true, false);
    private static final Rational THIRD = Rational.of(1, 3);

    private static Input input(Input.Origin origin, Value value) {
        return Input.builder().origin(origin).possible(value).score(value).build();
    }

    private static Value range(Rational low, Rational high) {
        return new Value(Optional.of(Range.of(low, high)), false, false);
    }

    /** Every kind of thing that a scorecard can hold. */
    private static Scorecard everything() {
        AnswerKey hears = AnswerKey.of("hears", "management");
        AnswerKey drill = AnswerKey.of("drill");
        Input answered = Input.builder()
                .origin(new Input.Origin.Answered(hears, new Reply.Choice("usual"), Counting.POINTS, true))
                .weight(Rational.of(2))
                .possible(range(Rational.ZERO, Rational.of(1, 2)))
                .score(Value.of(Rational.ZERO))
                .treatment(new Treatment.As(Rational.ZERO))
                .contribution(Range.of(THIRD))
                .baseline(Rational.ONE)
                .reasonCode("R1")
                .build();
        ConditionDerivation kind = new ConditionDerivation.AnswerChecked(
                drill,
                new Reply.Unknown(),
                new Condition.OfKind(Selection.ALL, AnswerKind.ANSWERED),
                Optional.of(new Treatment.Satisfied()),
                OPEN,
                Outcomes.MET);
        ConditionDerivation compared = new ConditionDerivation.Compared(
                input(
                        new Input.Origin.Measured("m", Subject.of(Axis.STAGE, "first")),
                        Value.of(Rational.parse("0.8996"))),
                Comparison.AT_LEAST,
                input(new Input.Origin.Constant(), Value.of(Rational.parse("0.9"))),
                Outcomes.UNMET,
                Outcomes.UNMET);
        ConditionDerivation combined = new ConditionDerivation.Combined(
                Kind.ALL,
                0,
                List.of(
                        kind,
                        compared,
                        new ConditionDerivation.AnswerChecked(
                                hears,
                                new Reply.Choices(java.util.Set.of("x")),
                                new Condition.Brings(Selection.ALL, Attachment.LINK),
                                Optional.empty(),
                                Outcomes.MET,
                                Outcomes.MET),
                        new ConditionDerivation.AnswerChecked(
                                hears,
                                new Reply.Choice("usual"),
                                new Condition.Chosen(
                                        Selection.ALL,
                                        List.of("usual"),
                                        Treatments.builder()
                                                .notApplicable(new Treatment.Satisfied())
                                                .build()),
                                Optional.empty(),
                                Outcomes.MET,
                                Outcomes.MET),
                        new ConditionDerivation.FactChecked(
                                "sector", Optional.of(new Reply.Words("no: 1")), List.of("a", "b"), OPEN, OPEN),
                        new ConditionDerivation.PlacementChecked(
                                Subject.WHOLE,
                                new Condition.Placed("stage", Scope.SAME, Comparison.MORE_THAN, "first"),
                                new Stages(List.of("first", "second"), true, false),
                                new Stages(List.of("second"), false, false),
                                OPEN,
                                OPEN),
                        new ConditionDerivation.PlacementChecked(
                                Subject.of(Axis.AREA, "sales"),
                                new Condition.PlacedIn("stage", Scope.SAME, List.of("first")),
                                new Stages(List.of(), false, true),
                                new Stages(List.of(), false, true),
                                Outcomes.VOID,
                                Outcomes.VOID),
                        new ConditionDerivation.Combined(
                                Kind.ANY,
                                0,
                                List.of(new ConditionDerivation.Negated(compared, Outcomes.MET, Outcomes.MET)),
                                Outcomes.MET,
                                Outcomes.MET),
                        new ConditionDerivation.Combined(
                                Kind.AT_LEAST,
                                1,
                                List.of(new ConditionDerivation.Referred(
                                        "ready", Subject.WHOLE, Outcomes.MET, Outcomes.MET)),
                                Outcomes.MET,
                                Outcomes.MET)),
                new Outcomes(true, true, true),
                Outcomes.UNMET);
        MeasureResult measure = MeasureResult.builder()
                .measure("m")
                .subject(new Subject(
                        List.of(new Subject.Part(Axis.DIMENSION, "people"), new Subject.Part(Axis.AREA, "sales"))))
                .possible(new Value(Optional.of(Range.of(THIRD, Rational.of(2, 3))), true, true))
                .score(Value.of(Rational.parse("0.5")))
                .assumed(true)
                .exact(true)
                .overAnswered(Value.EMPTY)
                .coverage(new Coverage(Rational.of(999), Rational.of(1000)))
                .addThreshold(Rational.parse("0.67"))
                .digits(3)
                .basis(BASIS)
                .derivation(new MeasureDerivation(
                        new Formula.Mean(List.of(Term.of(new Operand.Answers(Selection.ALL, Counting.POINTS)))),
                        List.of(
                                answered,
                                input(new Input.Origin.Ranked("stage", Subject.WHOLE), Value.of(Rational.of(2))),
                                input(new Input.Origin.Targeted("stage", Subject.WHOLE), Value.EMPTY),
                                input(new Input.Origin.Recorded("staff"), Value.WITHHELD),
                                input(new Input.Origin.Judged(kind), Value.of(Rational.ONE))),
                        Optional.of(kind),
                        true))
                .build();
        PlacementResult placement = PlacementResult.builder()
                .placement("stage")
                .subject(Subject.WHOLE)
                .stageSet("stages")
                .attained("first")
                .possible(new Stages(List.of("first", "second"), true, true))
                .now(new Stages(List.of("first"), false, false))
                .assumed(true)
                .exact(false)
                .addOutOfOrder(new PlacementResult.OutOfOrder("third", "second", false))
                .next(new PlacementResult.Next(
                        "second", Rational.of(999, 1000), List.of(compared), List.of(drill), List.of(hears)))
                .gap(new PlacementResult.Gap("third", 1, 2))
                .basis(Basis.operationalised("ours"))
                .derivation(new PlacementDerivation(
                        new Method.Bands(
                                new Operand.Measured("m", Scope.SAME),
                                Map.of("second", new Scale.Bound(Rational.of(1), false))),
                        Optional.of("zeroth"),
                        true,
                        List.of(new PlacementDerivation.StageStanding(
                                "second", kind, Optional.of(new Scale.Bound(Rational.of(1), true)), OPEN, OPEN)),
                        Optional.of(answered),
                        List.of(new PlacementDerivation.Placed(
                                "other",
                                Subject.of(Axis.AREA, "sales"),
                                new Stages(List.of("first"), false, false),
                                new Stages(List.of("first"), false, false)))))
                .build();
        ConditionResult condition = ConditionResult.builder()
                .condition("ready")
                .subject(Subject.of(Axis.STAGE, "first"))
                .possible(new Outcomes(true, true, true))
                .now(Outcomes.UNMET)
                .assumed(true)
                .exact(true)
                .basis(BASIS)
                .derivation(combined)
                .build();
        return Scorecard.builder()
                .framework("f")
                .version("1.0")
                .title(Text.of("it", "Tutto"))
                .language("it")
                .rights(Rights.builder().licence(Text.of("CC-BY-4.0")).build())
                .addSource(Source.builder().id("book").title("The book").build())
                .assessment("2026-q1")
                .engine("1.2.3")
                .frameworkDigest(new Digest("0123456789abcdef".repeat(4)))
                .overlayDigest(new Digest("ab".repeat(32)))
                .assessmentDigest(new Digest("9".repeat(64)))
                .unit(Unit.builder().id("acme").name("Acme").build())
                .date(LocalDate.of(2026, 3, 31))
                .addMeasure(measure)
                .addCondition(condition)
                .addPlacement(placement)
                .coverage(new Coverage(Rational.of(4), Rational.of(5)))
                .putDimensionCoverage("people", new Coverage(Rational.ZERO, Rational.ZERO))
                .putFact("sector", new Reply.Words("no"))
                .putFact("staff", new Reply.Amount(Rational.parse("12.5")))
                .build();
    }

    @Test
    void aScorecardIsWrittenLikeThis() throws Exception {
        assertThat(ScorecardDocuments.toYaml(everything()))
                .isEqualTo(Files.readString(WRITTEN.resolve("everything.yaml")));
        assertThat(ScorecardDocuments.toJson(everything()))
                .isEqualTo(Files.readString(WRITTEN.resolve("everything.json")));
    }

    @Test
    void whatIsWrittenIsReadBackEqual() {
        assertThat(ScorecardDocuments.read(WRITTEN.resolve("everything.yaml"))).isEqualTo(everything());
        assertThat(ScorecardDocuments.read(WRITTEN.resolve("everything.json"))).isEqualTo(everything());
    }

    @Test
    void aFigureHasTheDigitsOfItsMeasureWhereverItIs() {
        ConditionDerivation compared = new ConditionDerivation.Compared(
                input(new Input.Origin.Measured("m", Subject.WHOLE), Value.of(Rational.of(2, 3))),
                Comparison.AT_LEAST,
                input(new Input.Origin.Constant(), Value.of(THIRD)),
                Outcomes.MET,
                Outcomes.MET);
        ConditionResult result = ConditionResult.builder()
                .from(everything().conditions().get(0))
                .derivation(compared)
                .build();
        Scorecard card = Scorecard.builder()
                .from(everything())
                .conditions(List.of(result))
                .build();

        String yaml = ScorecardDocuments.toYaml(card);
        assertThat(yaml).contains("""
                        compared:
                          measure: "m"
                          possible:
                            low:
                              rounded: 0.667
                              exact: "2/3"
                            high:
                              rounded: 0.667
                              exact: "2/3"
                        at-least:
                          constant:
                            rounded: 0.33
                            exact: "1/3"
                        """.indent(6));
        assertThat(ScorecardDocuments.parse(yaml, "card.yaml")).isEqualTo(card);
    }

    @Test
    void whatWouldBeReadAsAnotherIsNotWritten() {
        Scorecard blank =
                Scorecard.builder().from(everything()).framework("no id").build();
        assertThatThrownBy(() -> ScorecardDocuments.toYaml(blank))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "expected a value that a document can hold but was one with the problem /scorecard/framework:"
                                + " expected an id of 1 to 64 ASCII letters, digits, \"_\", \".\" or \"-\" but was \"no id\"");
        Input open = Input.builder()
                .origin(new Input.Origin.Constant())
                .possible(Value.EMPTY)
                .score(Value.EMPTY)
                .build();
        ConditionResult result = ConditionResult.builder()
                .from(everything().conditions().get(0))
                .derivation(
                        new ConditionDerivation.Compared(open, Comparison.AT_LEAST, open, Outcomes.MET, Outcomes.MET))
                .build();
        Scorecard constant = Scorecard.builder()
                .from(everything())
                .conditions(List.of(result))
                .build();
        assertThatThrownBy(() -> ScorecardDocuments.toYaml(constant))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("possible: expected a constant to be one number but was empty");
    }

    @Test
    void aFileHoldsTheSame(@TempDir Path folder) throws Exception {
        ScorecardDocuments.write(everything(), folder.resolve("card.yaml"), Format.YAML);
        ScorecardDocuments.overwrite(everything(), folder.resolve("card.yaml"), Format.JSON);
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        ScorecardDocuments.write(everything(), bytes, Format.JSON);

        assertThat(folder.resolve("card.yaml")).hasBinaryContent(bytes.toByteArray());
    }
}
