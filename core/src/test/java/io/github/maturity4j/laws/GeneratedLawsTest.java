package io.github.maturity4j.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.generated.Generated;
import io.github.maturity4j.oracle.Fraction;
import io.github.maturity4j.oracle.Points;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.oracle.TestMeasures;
import io.github.maturity4j.oracle.Walk;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.Term;
import io.github.maturity4j.scorecard.ConditionResult;
import io.github.maturity4j.scorecard.Input;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.Outcome;
import io.github.maturity4j.scorecard.Outcomes;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.scorecard.Value;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.vocabulary.Attachment;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for every framework that compiles, whatever it means. */
class GeneratedLawsTest {

    private static final int FRAMEWORKS = 250;
    private static final long SEED = 77;
    private static final long WORLDS = 200;

    /** What is checked of one scored assessment. */
    private interface Law {
        void check(Generated generated, Scorer scorer, Assessment assessment, Random random);
    }

    private static void forAll(Law law) {
        int checked = 0;
        for (int number = 0; number < FRAMEWORKS; number++) {
            Generated generated = Generated.of(number, SEED);
            boolean compiles = Scorer.check(generated.framework(), TestMeasures.ALL).stream()
                    .noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
            if (compiles) {
                Scorer scorer = Scorer.of(generated.framework(), TestMeasures.ALL);
                Random random = new Random(SEED + number);
                for (int i = 0; i < 3; i++) {
                    law.check(generated, scorer, generated.assessment(WORLDS), random);
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(FRAMEWORKS * 2);
    }

    private static Assessment with(Framework framework, Assessment from, Map<AnswerKey, Answer> answers) {
        AssessmentBuilder builder = Assessment.of(framework);
        answers.forEach(builder::answer);
        from.facts().forEach(builder::fact);
        from.targets().forEach(builder::target);
        return builder.build();
    }

    private static Assessment with(Framework framework, Assessment from, AnswerKey key, Answer answer) {
        Map<AnswerKey, Answer> answers = new LinkedHashMap<>(from.answers());
        answers.put(key, answer);
        return with(framework, from, answers);
    }

    private static Answer complete(Indicator indicator, Reply reply) {
        Answer.Builder builder = Answer.builder();
        builder.reply(reply);
        Set<Attachment> demands = new LinkedHashSet<>(indicator.demands());
        if (reply instanceof Reply.NotApplicable) {
            demands.add(Attachment.REASON);
        }
        if (demands.contains(Attachment.REASON)) {
            builder.reason("because");
        }
        if (demands.contains(Attachment.LINK)) {
            builder.link("https://example.org/");
        }
        if (demands.contains(Attachment.EVIDENCE)) {
            builder.evidence("seen");
        }
        return builder.build();
    }

    private static List<Reply> replies(Scale scale) {
        if (scale instanceof Scale.Numeric numeric) {
            return List.of(new Reply.Amount(numeric.least()), new Reply.Amount(numeric.greatest()));
        }
        List<String> choices =
                Points.choices(scale).stream().map(Scale.Choice::id).toList();
        if (scale instanceof Scale.Several several) {
            int count = Math.max(1, several.fewest().orElse(0));
            return List.of(
                    new Reply.Choices(Set.copyOf(choices.subList(0, count))),
                    new Reply.Choices(Set.copyOf(choices.subList(choices.size() - count, choices.size()))));
        }
        return choices.stream().<Reply>map(Reply.Choice::new).toList();
    }

    private static Optional<AnswerKey> anyOpen(Generated generated, Assessment assessment, Random random) {
        List<AnswerKey> open = generated.oracle().reach().keys().stream()
                .filter(key -> generated.oracle().isOpen(assessment, key))
                .toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(open.get(random.nextInt(open.size())));
    }

    @Test
    void orderOfAnswersIsIrrelevant() {
        forAll((generated, scorer, assessment, random) -> {
            List<AnswerKey> keys = new ArrayList<>(assessment.answers().keySet());
            Collections.shuffle(keys, random);
            Map<AnswerKey, Answer> answers = new LinkedHashMap<>();
            keys.forEach(key -> answers.put(key, assessment.answers().get(key)));
            Assessment shuffled = with(generated.framework(), assessment, answers);
            assertThat(shuffled).isEqualTo(assessment);
            assertThat(Recompute.score(scorer, shuffled)).isEqualTo(Recompute.score(scorer, assessment));
        });
    }

    @Test
    void scoringTwiceIsEqual() {
        forAll((generated, scorer, assessment, random) -> {
            Scorecard once = Recompute.score(scorer, assessment);
            Scorecard twice = Recompute.score(Scorer.of(generated.framework(), TestMeasures.ALL), assessment);
            assertThat(twice).isEqualTo(once);
            assertThat(twice.toString()).isEqualTo(once.toString());
        });
    }

    @Test
    void anAnswerNarrowsEveryRange() {
        forAll((generated, scorer, assessment, random) -> {
            Optional<AnswerKey> open = anyOpen(generated, assessment, random);
            if (open.isEmpty()) {
                return;
            }
            Indicator indicator =
                    generated.framework().indicator(open.get().indicator()).orElseThrow();
            Answer before = assessment.answers().get(open.get());
            List<Reply> replies = new ArrayList<>();
            if (before != null
                    && before.reply().kind() == io.github.maturity4j.rule.AnswerKind.ANSWERED
                    && !(indicator.scale() instanceof Scale.Classes)) {
                replies.add(before.reply());
            } else if (before != null && before.reply() instanceof Reply.OneOf some) {
                some.ids().forEach(id -> replies.add(new Reply.Choice(id)));
            } else if (before != null && before.reply() instanceof Reply.Between between) {
                replies(indicator.scale()).stream()
                        .filter(reply -> isWithin(between, Points.of(indicator.scale(), reply)))
                        .forEach(replies::add);
            } else {
                replies.addAll(replies(indicator.scale()));
                if (indicator.applicability().mayBeNotApplicable()) {
                    replies.add(new Reply.NotApplicable());
                }
            }
            Scorecard wide = Recompute.score(scorer, assessment);
            for (Reply reply : replies) {
                Scorecard narrow = Recompute.score(
                        scorer, with(generated.framework(), assessment, open.get(), complete(indicator, reply)));
                narrows(wide, narrow);
            }
        });
    }

    private static boolean isWithin(Reply.Between between, Fraction points) {
        return points.compareTo(Fraction.of(between.lowest())) >= 0
                && points.compareTo(Fraction.of(between.highest())) <= 0;
    }

    private static void narrows(Scorecard wide, Scorecard narrow) {
        for (int i = 0; i < wide.measures().size(); i++) {
            MeasureResult before = wide.measures().get(i);
            MeasureResult after = narrow.measures().get(i);
            assertThat(within(after.possible(), before.possible()))
                    .as("%s %s: %s within %s", before.measure(), before.subject(), after.possible(), before.possible())
                    .isTrue();
        }
        for (int i = 0; i < wide.conditions().size(); i++) {
            ConditionResult before = wide.conditions().get(i);
            Outcomes after = narrow.conditions().get(i).possible();
            for (Outcome outcome : Outcome.values()) {
                assertThat(!after.allows(outcome) || before.possible().allows(outcome))
                        .as("%s %s: %s within %s", before.condition(), before.subject(), after, before.possible())
                        .isTrue();
            }
        }
        for (int i = 0; i < wide.placements().size(); i++) {
            PlacementResult before = wide.placements().get(i);
            Stages after = narrow.placements().get(i).possible();
            boolean inside = before.possible().stages().containsAll(after.stages())
                    && (!after.mayBeNone() || before.possible().mayBeNone())
                    && (!after.mayBeEmpty() || before.possible().mayBeEmpty());
            assertThat(inside)
                    .as("%s %s: %s within %s", before.placement(), before.subject(), after, before.possible())
                    .isTrue();
        }
    }

    private static boolean within(Value narrow, Value wide) {
        boolean numbers = narrow.range().isEmpty()
                || (wide.range().isPresent()
                        && wide.range().get().contains(narrow.range().get()));
        return numbers
                && (!narrow.mayBeEmpty() || wide.mayBeEmpty())
                && (!narrow.mayBeWithheld() || wide.mayBeWithheld());
    }

    @Test
    void allAnsweredIsDetermined() {
        int[] settled = {0};
        forAll((generated, scorer, assessment, random) -> {
            if (anyOpen(generated, assessment, random).isPresent()) {
                return;
            }
            AssessmentBuilder builder = Assessment.of(generated.framework());
            assessment.answers().forEach(builder::answer);
            builder.fact("size", new Reply.Amount(Rational.of(2)));
            builder.fact("sector", new Reply.Choice("public"));
            Scorecard card = Recompute.score(scorer, builder.build());
            settled[0]++;
            assertThat(card.measures()).allSatisfy(result -> {
                assertThat(result.possible().isDetermined()).as("%s", result).isTrue();
                assertThat(result.score()).isEqualTo(result.possible());
                assertThat(result.assumed()).isFalse();
                assertThat(result.coverage().isComplete()).isTrue();
            });
            assertThat(card.conditions()).allSatisfy(result -> {
                assertThat(result.possible().isOpen()).as("%s", result).isFalse();
                assertThat(result.now()).isEqualTo(result.possible());
            });
            assertThat(card.placements()).allSatisfy(result -> {
                assertThat(result.possible().isDetermined()).as("%s", result).isTrue();
                assertThat(result.now()).isEqualTo(result.possible());
            });
            assertThat(card.coverage().isComplete()).isTrue();
        });
        assertThat(settled[0]).isGreaterThan(50);
    }

    /** Whether a measure reads nothing but points of answers, and never falls when one of them rises. */
    private static boolean rises(MeasureRule rule) {
        List<Term> terms = Walk.terms(rule.formula());
        boolean formula = !(rule.formula() instanceof Formula.Custom)
                && !(rule.formula() instanceof Formula.Contributions contributions
                        && !contributions.minus().isEmpty());
        return formula
                && !terms.isEmpty()
                && rule.precondition().isEmpty()
                && terms.stream()
                        .allMatch(term -> (term.operand() instanceof Operand.Answers answers
                                        && !answers.counting().isShortfall())
                                || term.operand() instanceof Operand.Constant
                                || term.operand() instanceof Operand.Recorded);
    }

    @Test
    void raisingAnAnswerNeverLowersWhatRisesWithIt() {
        int[] compared = {0};
        forAll((generated, scorer, assessment, random) -> {
            Framework framework = generated.framework();
            List<AnswerKey> keys = assessment.answers().entrySet().stream()
                    .filter(entry -> entry.getValue().reply().kind() == io.github.maturity4j.rule.AnswerKind.ANSWERED)
                    .map(Map.Entry::getKey)
                    .filter(key -> Points.hasPoints(
                            framework.indicator(key.indicator()).orElseThrow().scale()))
                    .toList();
            if (keys.isEmpty()) {
                return;
            }
            AnswerKey key = keys.get(random.nextInt(keys.size()));
            Answer answer = assessment.answers().get(key);
            Indicator indicator = framework.indicator(key.indicator()).orElseThrow();
            Scorecard before = Recompute.score(scorer, assessment);
            for (Reply reply : replies(indicator.scale())) {
                if (Points.of(indicator.scale(), reply).compareTo(Points.of(indicator.scale(), answer.reply())) <= 0) {
                    continue;
                }
                Answer.Builder raised = Answer.builder();
                raised.from(answer).reply(reply);
                Scorecard after = Recompute.score(scorer, with(framework, assessment, key, raised.build()));
                for (int i = 0; i < before.measures().size(); i++) {
                    MeasureResult low = before.measures().get(i);
                    MeasureRule rule = framework.measures().stream()
                            .filter(candidate -> candidate.id().equals(low.measure()))
                            .findFirst()
                            .orElseThrow();
                    if (rises(rule) && low.range().isPresent()) {
                        Range high = after.measures().get(i).range().orElseThrow();
                        compared[0]++;
                        assertThat(high.low())
                                .isGreaterThanOrEqualTo(low.range().get().low());
                        assertThat(high.high())
                                .isGreaterThanOrEqualTo(low.range().get().high());
                    }
                }
            }
        });
        assertThat(compared[0]).isGreaterThan(300);
    }

    @Test
    void meansLieBetweenTheirInputs() {
        int[] means = {0};
        forAll((generated, scorer, assessment, random) -> Recompute.score(scorer, assessment).measures().stream()
                .filter(result -> result.derivation().formula() instanceof Formula.Mean)
                .filter(result -> result.range().isPresent())
                .forEach(result -> {
                    Range hull = result.derivation().inputs().stream()
                            .map(Input::possible)
                            .flatMap(value -> value.range().stream())
                            .reduce(Range::hull)
                            .orElseThrow();
                    assertThat(hull.contains(result.range().get()))
                            .as("%s", result)
                            .isTrue();
                    means[0]++;
                }));
        assertThat(means[0]).isGreaterThan(100);
    }

    @Test
    void scalingTheWeightsOfMeansChangesNothing() {
        for (int number = 0; number < FRAMEWORKS; number++) {
            Generated generated = Generated.of(number, SEED);
            Framework framework = generated.framework();
            boolean compiles = Scorer.check(framework, TestMeasures.ALL).stream()
                    .noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
            boolean means = framework.measures().stream().anyMatch(rule -> rule.formula() instanceof Formula.Mean);
            if (!compiles || !means) {
                continue;
            }
            Framework.Builder builder = Framework.builder();
            builder.from(framework)
                    .measures(framework.measures().stream()
                            .map(rule -> scaled(rule, Rational.of(7, 3)))
                            .toList());
            Assessment assessment = generated.assessment(WORLDS);
            Scorecard before = Recompute.score(Scorer.of(framework, TestMeasures.ALL), assessment);
            Scorecard after = Recompute.score(Scorer.of(builder.build(), TestMeasures.ALL), assessment);
            assertThat(after.measures().stream().map(MeasureResult::possible))
                    .containsExactlyElementsOf(before.measures().stream()
                            .map(MeasureResult::possible)
                            .toList());
            assertThat(after.measures().stream().map(MeasureResult::score))
                    .containsExactlyElementsOf(
                            before.measures().stream().map(MeasureResult::score).toList());
            assertThat(after.placements().stream().map(PlacementResult::possible))
                    .containsExactlyElementsOf(before.placements().stream()
                            .map(PlacementResult::possible)
                            .toList());
        }
    }

    private static MeasureRule scaled(MeasureRule rule, Rational factor) {
        if (!(rule.formula() instanceof Formula.Mean mean)
                || mean.terms().stream().anyMatch(Term::ownWeights)) {
            return rule;
        }
        List<Term> terms = new ArrayList<>();
        for (Term term : mean.terms()) {
            Term.Builder builder = Term.builder();
            builder.from(term).weight(term.weight().times(factor));
            Map<String, Rational> weights = new LinkedHashMap<>();
            term.weights().forEach((id, weight) -> weights.put(id, weight.times(factor)));
            terms.add(builder.weights(weights).build());
        }
        MeasureRule.Builder builder = MeasureRule.builder();
        return builder.from(rule).formula(new Formula.Mean(terms)).build();
    }
}
