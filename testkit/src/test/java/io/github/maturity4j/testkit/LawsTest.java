package io.github.maturity4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.rule.Counting;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.Selection;
import io.github.maturity4j.rule.Term;
import io.github.maturity4j.scorecard.ConditionResult;
import io.github.maturity4j.scorecard.ConsolidatedAnswer;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.Outcomes;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.RespondentsResult;
import io.github.maturity4j.scorecard.RoleResult;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.scorecard.Value;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.vocabulary.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Each law can fail: shown by scorecards that were tampered with. */
class LawsTest {

    private static final Framework DESK = Desk.sound();

    /** What a law says of scorecards that were tampered with. */
    private static String broken(String law, BiFunction<Assessment, Scorecard, Scorecard> tampering) {
        Scorer scorer = Scorer.of(DESK, List.of());
        Laws laws = new Laws(
                DESK,
                List.of(),
                () -> assessment -> tampering.apply(assessment, Recompute.score(scorer, assessment)),
                20,
                1);
        return laws.broken(laws.all().get(law)).orElse("");
    }

    private static Function<Assessment, Scorecard> recomputing(Framework framework) {
        Scorer scorer = Scorer.of(framework, List.of());
        return assessment -> Recompute.score(scorer, assessment);
    }

    private static Scorecard measures(Scorecard card, UnaryOperator<MeasureResult> change) {
        Scorecard.Builder changed = Scorecard.builder();
        return changed.from(card)
                .measures(card.measures().stream().map(change).toList())
                .build();
    }

    private static MeasureResult possible(MeasureResult result, UnaryOperator<Rational> change) {
        MeasureResult.Builder changed = MeasureResult.builder();
        changed.from(result);
        result.possible().range().ifPresent(range -> {
            Rational one = change.apply(range.low());
            Rational other = change.apply(range.high());
            changed.possible(new Value(
                    Optional.of(Range.of(one.min(other), one.max(other))),
                    result.possible().mayBeEmpty(),
                    result.possible().mayBeWithheld()));
        });
        return changed.build();
    }

    @Test
    void everyLawHoldsForTheScorer() {
        Laws laws = new Laws(DESK, List.of(), () -> recomputing(DESK), 50, 7);

        assertThat(laws.all())
                .hasSize(8)
                .allSatisfy((name, law) -> assertThat(laws.broken(law)).isEmpty());
    }

    @Test
    void aResultThatDependsOnWhatWentBeforeIsFound() {
        List<Scorecard> before = new ArrayList<>();
        BiFunction<Assessment, Scorecard, Scorecard> counting = (assessment, card) -> {
            before.add(card);
            return measures(card, result -> possible(result, number -> number.plus(Rational.of(before.size()))));
        };

        assertThat(broken("scoring twice gives the same scorecard, byte for byte", counting))
                .startsWith("expected the same scorecard where the answers are scored again but in line ")
                .contains("\nassessment 1 of 20, seed 1:\n");
        assertThat(broken("the order of answers is irrelevant", counting))
                .startsWith("expected the same scorecard where the answers are scored in another order but in line ");
    }

    @Test
    void aFrameworkThatNoDocumentCanHoldIsFound() {
        Framework.Builder thirds = Framework.builder();
        thirds.from(DESK)
                .addMeasure(MeasureRule.builder()
                        .id("thirds")
                        .formula(new Formula.Sum(List.of(Term.builder()
                                .operand(new Operand.Answers(
                                        Selection.builder().addIndicator("days").build(), Counting.POINTS))
                                .weight(Rational.of(1, 3))
                                .build())))
                        .build());
        Framework framework = thirds.build();
        Laws laws = new Laws(framework, List.of(), () -> recomputing(framework), 1, 1);

        assertThat(laws.broken(laws.all().get("writing and reading changes nothing"))
                        .orElseThrow())
                .startsWith("expected that what is written can be read but it is refused: ");
    }

    @Test
    void aMeasureThatFallsIsFound() {
        assertThat(broken(
                        "raising an answer never lowers what rises with it",
                        (assessment, card) -> measures(card, result -> possible(result, Rational::negate))))
                .startsWith("measure ")
                .contains(" falls from [", " rises from ");
    }

    @Test
    void aPlacementThatFallsIsFound() {
        assertThat(broken("raising an answer never lowers what rises with it", (assessment, card) -> {
                    Scorecard.Builder changed = Scorecard.builder();
                    return changed.from(card)
                            .placements(card.placements().stream()
                                    .map(result -> result.attained().equals(Optional.of("answering"))
                                            ? PlacementResult.builder()
                                                    .from(result)
                                                    .attained(Optional.empty())
                                                    .build()
                                            : result)
                                    .toList())
                            .build();
                }))
                .startsWith("placement ")
                .contains(" falls from [");
    }

    @Test
    void aRangeThatLeavesOutACompletionIsFound() {
        assertThat(broken(
                        "ranges contain every completion, and narrow as answers arrive",
                        (assessment, card) -> measures(
                                card,
                                result -> possible(
                                        result,
                                        number -> number.plus(
                                                Rational.of(assessment.answers().size()))))))
                .startsWith("measure ")
                .contains(": expected a value within [", "] but was [", "had come to those of");
        assertThat(broken("ranges contain every completion, and narrow as answers arrive", (assessment, card) -> {
                    Scorecard.Builder changed = Scorecard.builder();
                    return assessment.facts().isEmpty()
                            ? changed.from(card)
                                    .placements(card.placements().stream()
                                            .map(result -> PlacementResult.builder()
                                                    .from(result)
                                                    .possible(new Stages(List.of("ad-hoc"), false, false))
                                                    .build())
                                            .toList())
                                    .build()
                            : card;
                }))
                .startsWith("placement ")
                .contains(": expected a stage within [ad-hoc] but was [");
    }

    @Test
    void whatStaysOpenAlthoughAllIsAnsweredIsFound() {
        assertThat(broken(
                        "with everything answered, nothing is open",
                        (assessment, card) -> measures(
                                card,
                                result -> MeasureResult.builder()
                                        .from(result)
                                        .possible(new Value(
                                                Optional.of(Range.of(Rational.ZERO, Rational.ONE)), false, false))
                                        .build())))
                .startsWith("measure reach: expected one value but was [0, 1]");
        assertThat(broken("with everything answered, nothing is open", (assessment, card) -> {
                    Scorecard.Builder changed = Scorecard.builder();
                    return changed.from(card)
                            .conditions(card.conditions().stream()
                                    .map(result -> ConditionResult.builder()
                                            .from(result)
                                            .possible(new Outcomes(true, true, false))
                                            .build())
                                    .toList())
                            .build();
                }))
                .startsWith("condition central: expected one outcome but was ");
    }

    @Test
    void contributionsThatDoNotSumAreFound() {
        assertThat(broken(
                        "contributions sum to the figure",
                        (assessment, card) -> measures(
                                card,
                                result -> result.score().number().isPresent()
                                        ? MeasureResult.builder()
                                                .from(result)
                                                .score(Value.of(result.score()
                                                        .number()
                                                        .get()
                                                        .plus(Rational.ONE)))
                                                .build()
                                        : result)))
                .startsWith("measure ")
                .contains(": expected contributions that sum to [", "] but they sum to [");
    }

    private static final String RESPONDENTS = "several respondents can be consolidated";

    @Test
    void respondentsWhoSayTheSameAndScoreOtherwiseAreFound() {
        assertThat(broken(
                        RESPONDENTS,
                        (assessment, card) -> assessment.responses().isEmpty()
                                ? card
                                : measures(card, result -> possible(result, number -> number.plus(Rational.ONE)))))
                .startsWith("measure reach: expected ")
                .contains(" where 40 respondents say this\nassessment 1 of 20, seed 1:\n");
        assertThat(broken(RESPONDENTS, (assessment, card) -> {
                    Scorecard.Builder changed = Scorecard.builder();
                    return assessment.responses().isEmpty()
                            ? card
                            : changed.from(card)
                                    .conditions(card.conditions().stream()
                                            .map(result -> ConditionResult.builder()
                                                    .from(result)
                                                    .possible(new Outcomes(true, false, true))
                                                    .build())
                                            .toList())
                                    .build();
                }))
                .startsWith("condition central: expected ");
        assertThat(broken(RESPONDENTS, (assessment, card) -> {
                    Scorecard.Builder changed = Scorecard.builder();
                    return assessment.responses().isEmpty()
                            ? card
                            : changed.from(card)
                                    .placements(card.placements().stream()
                                            .map(result -> PlacementResult.builder()
                                                    .from(result)
                                                    .possible(new Stages(List.of(), true, true))
                                                    .build())
                                            .toList())
                                    .build();
                }))
                .startsWith("placement stage: expected ");
    }

    private static String told(UnaryOperator<RespondentsResult> tampering) {
        return broken(RESPONDENTS, (assessment, card) -> {
            Scorecard.Builder changed = Scorecard.builder();
            return changed.from(card)
                    .respondents(card.respondents().map(tampering))
                    .build();
        });
    }

    @Test
    void whatIsMissingOfRespondentsIsFound() {
        assertThat(broken(RESPONDENTS, (assessment, card) -> {
                    Scorecard.Builder changed = Scorecard.builder();
                    return changed.from(card).respondents(Optional.empty()).build();
                }))
                .startsWith(
                        "expected what the respondents said but there is nothing of it where 40 respondents differ\n");
        assertThat(told(result -> {
                    RespondentsResult.Builder fewer = RespondentsResult.builder();
                    return fewer.from(result).count(39).build();
                }))
                .startsWith("expected 40 respondents but there are 39 where 40 respondents differ\n");
        assertThat(told(result -> {
                    RespondentsResult.Builder none = RespondentsResult.builder();
                    return none.from(result).roles(List.of()).build();
                }))
                .startsWith("expected how each of the roles [Optional.empty] sees it but there is []");
        assertThat(told(result -> {
                    RespondentsResult.Builder blind = RespondentsResult.builder();
                    return blind.from(result)
                            .roles(result.roles().stream()
                                    .map(role -> RoleResult.builder()
                                            .from(role)
                                            .standings(List.of())
                                            .build())
                                    .toList())
                            .build();
                }))
                .startsWith("expected every figure as the role of nobody in particular sees it but some are not there");
    }

    /** Among forty who answer yes, no or not applicable, none said {@code perhaps}. */
    @Test
    void anAnswerThatNobodyGaveIsFound() {
        assertThat(told(result -> answering(result, new Reply.Choice("perhaps"))))
                .startsWith("expected one of the answers to hears/management, ")
                .contains(", but was Choice[id=perhaps] where 40 respondents differ");
        assertThat(told(result -> answering(result, new Reply.Unanswered())))
                .contains(", but was Unanswered[] where 40 respondents differ");
    }

    private static RespondentsResult answering(RespondentsResult result, Reply reply) {
        RespondentsResult.Builder made = RespondentsResult.builder();
        return made.from(result)
                .answers(result.answers().stream()
                        .map(answer -> ConsolidatedAnswer.builder()
                                .from(answer)
                                .reply(reply)
                                .build())
                        .toList())
                .build();
    }

    /** Clerks alone may tell the days, eleven of them are needed where ten would be a fourth of forty, and guests only look on. */
    @Test
    void rolesWithAQuorumARequirementOrNoWeightAreHeard() {
        Framework plain = Desk.with("days: { stage", "days: { roles: clerk, stage", "indicators:\n", """
                roles: [ clerk, porter, visitor, guest ]
                indicators:
                """);
        Framework.Builder builder = Framework.builder();
        Framework desk = builder.from(plain)
                .roles(plain.roles().stream()
                        .map(role -> switch (role.id()) {
                            case "clerk" ->
                                Role.builder()
                                        .from(role)
                                        .quorum(11)
                                        .required(true)
                                        .build();
                            case "guest" ->
                                Role.builder().from(role).weight(Rational.ZERO).build();
                            default -> role;
                        })
                        .toList())
                .build();
        List<Integer> sizes = new ArrayList<>();
        Scorer scorer = Scorer.of(desk, List.of());
        Laws laws = new Laws(
                desk,
                List.of(),
                () -> assessment -> {
                    sizes.add(assessment.responses().size());
                    return Recompute.score(scorer, assessment);
                },
                5,
                1);

        assertThat(laws.broken(laws.all().get(RESPONDENTS))).isEmpty();
        assertThat(sizes).contains(0, 41).hasSize(20);
    }
}
