package io.github.maturity4j.testkit;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.assessment.Identity;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.documents.AssessmentDocuments;
import io.github.maturity4j.documents.DocumentLimits;
import io.github.maturity4j.documents.FrameworkDocuments;
import io.github.maturity4j.documents.InvalidDocumentException;
import io.github.maturity4j.documents.ScorecardDocuments;
import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.rule.AnswerKind;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.scorecard.ConditionResult;
import io.github.maturity4j.scorecard.Input;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.Outcome;
import io.github.maturity4j.scorecard.Outcomes;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.scorecard.Value;
import io.github.maturity4j.spi.CustomMeasure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What holds for every framework, tried on assessments drawn at random, the same at every run. */
final class Laws {

    private static final double[] OPEN = {0.5, 0.1, 0.9, 0};
    private static final int STEPS = 25;
    private static final int RAISED = 10;

    private final Framework framework;
    private final List<CustomMeasure> measures;
    private final Supplier<Function<Assessment, Scorecard>> scorers;
    private final Function<Assessment, Scorecard> scorer;
    private final Questions questions;
    private final int samples;
    private final long seed;

    /** Laws of a framework, scored by what the supplier gives: a scorer of its own at each call. */
    Laws(
            Framework framework,
            List<CustomMeasure> measures,
            Supplier<Function<Assessment, Scorecard>> scorers,
            int samples,
            long seed) {
        this.framework = framework;
        this.measures = measures;
        this.scorers = scorers;
        this.scorer = scorers.get();
        this.questions = Questions.of(framework);
        this.samples = samples;
        this.seed = seed;
    }

    /** One law: what is wrong with some answers; empty where nothing is. */
    interface Law {

        /**
         * Tries the law.
         *
         * @param picks what is answered, by question
         * @param random where chance comes from
         * @return what is wrong
         */
        Optional<String> broken(@Nullable Answer[] picks, Random random);
    }

    /** The laws by what they say. */
    Map<String, Law> all() {
        Map<String, Law> laws = new LinkedHashMap<>();
        laws.put("the order of answers is irrelevant", this::order);
        laws.put("writing and reading changes nothing", this::documents);
        laws.put("raising an answer never lowers what rises with it", this::raising);
        laws.put("ranges contain every completion, and narrow as answers arrive", this::ranges);
        laws.put("with everything answered, nothing is open", this::determined);
        laws.put("contributions sum to the figure", this::contributions);
        laws.put("scoring twice gives the same scorecard, byte for byte", this::twice);
        laws.put("several respondents can be consolidated", this::respondents);
        return laws;
    }

    /** The first of the drawn assessments that breaks a law, and how. */
    Optional<String> broken(Law law) {
        for (int number = 0; number < samples; number++) {
            Random random = new Random(seed * 1_000_003 + number);
            @Nullable Answer[] picks = questions.draw(random, OPEN[number % OPEN.length]);
            Optional<String> broken = law.broken(picks.clone(), random);
            if (broken.isPresent()) {
                return Optional.of(broken.get() + "\nassessment " + (number + 1) + " of " + samples + ", seed " + seed
                        + ":\n" + AssessmentDocuments.toYaml(questions.assessment(picks)));
            }
        }
        return Optional.empty();
    }

    private Scorecard score(@Nullable Answer[] picks) {
        return scorer.apply(questions.assessment(picks));
    }

    private Optional<String> order(@Nullable Answer[] picks, Random random) {
        Assessment assessment = questions.assessment(picks);
        List<Map.Entry<AnswerKey, Answer>> answers =
                new ArrayList<>(assessment.answers().entrySet());
        Collections.shuffle(answers, random);
        List<Map.Entry<String, Reply>> facts =
                new ArrayList<>(assessment.facts().entrySet());
        Collections.shuffle(facts, random);
        AssessmentBuilder shuffled = Assessment.of(framework);
        answers.forEach(answer -> shuffled.answer(answer.getKey(), answer.getValue()));
        facts.forEach(fact -> shuffled.fact(fact.getKey(), fact.getValue()));
        return differs(scorer.apply(assessment), scorer.apply(shuffled.build()), "in another order");
    }

    private Optional<String> twice(@Nullable Answer[] picks, Random random) {
        Assessment assessment = questions.assessment(picks);
        return differs(scorer.apply(assessment), scorer.apply(assessment), "again")
                .or(() -> differs(scorer.apply(assessment), scorers.get().apply(assessment), "by another scorer"));
    }

    private static Optional<String> differs(Scorecard once, Scorecard other, String how) {
        String expected = ScorecardDocuments.toYaml(once);
        String actual = ScorecardDocuments.toYaml(other);
        if (expected.equals(actual)) {
            return Optional.empty();
        }
        List<String> before = expected.lines().toList();
        List<String> after = actual.lines().toList();
        int line = 0;
        while (line < Math.min(before.size(), after.size()) && before.get(line).equals(after.get(line))) {
            line++;
        }
        return Optional.of("expected the same scorecard where the answers are scored " + how + " but in line "
                + (line + 1) + " expected " + line(before, line) + " but was " + line(after, line));
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index).strip() : "the end";
    }

    private Optional<String> documents(@Nullable Answer[] picks, Random random) {
        Assessment assessment = questions.assessment(picks);
        try {
            Framework read = FrameworkDocuments.parse(
                    FrameworkDocuments.toYaml(framework), "written.yaml", DocumentLimits.DEFAULT, measures);
            if (!read.equals(framework)
                    || !FrameworkDocuments.toJson(read).equals(FrameworkDocuments.toJson(framework))) {
                return Optional.of("expected the same framework after it was written and read but it is another");
            }
            Assessment again =
                    AssessmentDocuments.parse(AssessmentDocuments.toJson(assessment), "written.json", framework);
            return again.equals(assessment)
                    ? Optional.empty()
                    : Optional.of("expected the same assessment after it was written and read but it is another");
        } catch (InvalidDocumentException | IllegalArgumentException refused) {
            return Optional.of("expected that what is written can be read but it is refused: " + refused.getMessage());
        }
    }

    private Optional<String> raising(@Nullable Answer[] picks, Random random) {
        Rising rising = new Rising(framework, measures);
        Scorecard before = score(picks);
        List<Integer> raised = new ArrayList<>();
        for (int i = 0; i < picks.length; i++) {
            Answer pick = picks[i];
            boolean answered = pick != null && pick.reply().kind() == AnswerKind.ANSWERED;
            if (answered && questions.all().get(i).key().isPresent()) {
                raised.add(i);
            }
        }
        Collections.shuffle(raised, random);
        for (int i : raised.subList(0, Math.min(RAISED, raised.size()))) {
            Questions.Question question = questions.all().get(i);
            Answer from = picks[i];
            for (Answer to : question.options()) {
                if (from != null && better(question, from, to)) {
                    @Nullable Answer[] better = picks.clone();
                    better[i] = to;
                    Optional<String> fell = falls(rising, before, score(better));
                    if (fell.isPresent()) {
                        return Optional.of(fell.get() + " where "
                                + question.key().orElseThrow() + " rises from " + from.reply() + " to " + to.reply());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean better(Questions.Question question, Answer from, Answer to) {
        Optional<Rational> before = Options.points(question.scale(), from.reply());
        Optional<Rational> after = Options.points(question.scale(), to.reply());
        return before.isPresent() && after.isPresent() && after.get().compareTo(before.get()) > 0;
    }

    private Optional<String> falls(Rising rising, Scorecard before, Scorecard after) {
        for (int i = 0; i < before.measures().size(); i++) {
            MeasureResult from = before.measures().get(i);
            MeasureResult to = after.measures().get(i);
            if (rising.measure(from.measure())
                    && from.range().isPresent()
                    && to.range().isPresent()
                    && (to.range().get().low().compareTo(from.range().get().low()) < 0
                            || to.range()
                                            .get()
                                            .high()
                                            .compareTo(from.range().get().high())
                                    < 0)) {
                return Optional.of(figure("measure", from.measure(), from.subject()) + " falls from " + from.possible()
                        + " to " + to.possible());
            }
        }
        for (int i = 0; i < before.conditions().size(); i++) {
            ConditionResult from = before.conditions().get(i);
            Outcomes to = after.conditions().get(i).possible();
            if (rising.condition(from.condition())
                    && ((!from.possible().canBeUnmet() && to.canBeUnmet())
                            || (from.possible().canBeMet() && !to.canBeMet()))) {
                return Optional.of(figure("condition", from.condition(), from.subject()) + " falls from "
                        + from.possible() + " to " + to);
            }
        }
        for (int i = 0; i < before.placements().size(); i++) {
            PlacementResult from = before.placements().get(i);
            PlacementResult to = after.placements().get(i);
            if (rising.placement(from.placement())
                    && (position(from, from.attained()) > position(to, to.attained())
                            || position(from, from.highestPossible()) > position(to, to.highestPossible()))) {
                return Optional.of(figure("placement", from.placement(), from.subject()) + " falls from "
                        + from.possible() + " to " + to.possible());
            }
        }
        return Optional.empty();
    }

    private int position(PlacementResult result, Optional<String> stage) {
        return stage.map(framework.stageSet(result.stageSet()).orElseThrow()::position)
                .orElse(-1);
    }

    private Optional<String> ranges(@Nullable Answer[] picks, Random random) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < picks.length; i++) {
            Answer pick = picks[i];
            if (pick == null || pick.reply().kind() == AnswerKind.UNKNOWN) {
                open.add(i);
            }
        }
        Collections.shuffle(open, random);
        int at = 0;
        Scorecard wide = score(picks);
        int step = Math.max(1, open.size() / STEPS);
        while (at < open.size()) {
            int end = Math.min(open.size(), at + step);
            for (int i : open.subList(at, end)) {
                List<Answer> options = questions.all().get(i).options();
                picks[i] = options.get(random.nextInt(options.size()));
            }
            Scorecard narrow = score(picks);
            Optional<String> outside = outside(wide, narrow);
            if (outside.isPresent()) {
                return Optional.of(outside.get() + " after these answers:\n"
                        + AssessmentDocuments.toYaml(questions.assessment(picks)) + "had come to those of");
            }
            wide = narrow;
            at = end;
        }
        return Optional.empty();
    }

    private static Optional<String> outside(Scorecard wide, Scorecard narrow) {
        for (int i = 0; i < wide.measures().size(); i++) {
            MeasureResult before = wide.measures().get(i);
            Value after = narrow.measures().get(i).possible();
            if (!within(after, before.possible())) {
                return Optional.of(figure("measure", before.measure(), before.subject()) + ": expected a value within "
                        + before.possible() + " but was " + after);
            }
        }
        for (int i = 0; i < wide.conditions().size(); i++) {
            ConditionResult before = wide.conditions().get(i);
            Outcomes after = narrow.conditions().get(i).possible();
            for (Outcome outcome : Outcome.values()) {
                if (after.allows(outcome) && !before.possible().allows(outcome)) {
                    return Optional.of(figure("condition", before.condition(), before.subject())
                            + ": expected an outcome within " + before.possible() + " but was " + after);
                }
            }
        }
        for (int i = 0; i < wide.placements().size(); i++) {
            PlacementResult before = wide.placements().get(i);
            Stages after = narrow.placements().get(i).possible();
            Stages all = before.possible();
            if (!all.stages().containsAll(after.stages())
                    || (after.mayBeNone() && !all.mayBeNone())
                    || (after.mayBeEmpty() && !all.mayBeEmpty())) {
                return Optional.of(figure("placement", before.placement(), before.subject())
                        + ": expected a stage within " + all + " but was " + after);
            }
        }
        return Optional.empty();
    }

    private static boolean within(Value narrow, Value wide) {
        boolean numbers = narrow.range().isEmpty()
                || (wide.range().isPresent()
                        && wide.range().get().contains(narrow.range().get()));
        return numbers
                && (!narrow.mayBeEmpty() || wide.mayBeEmpty())
                && (!narrow.mayBeWithheld() || wide.mayBeWithheld());
    }

    private Optional<String> determined(@Nullable Answer[] picks, Random random) {
        @Nullable Answer[] whole = questions.draw(random, 0);
        for (int i = 0; i < whole.length; i++) {
            Answer pick = picks[i];
            whole[i] = pick == null || pick.reply().kind() == AnswerKind.UNKNOWN ? whole[i] : pick;
        }
        return open(score(whole))
                .map(open -> open + " after these answers:\n" + AssessmentDocuments.toYaml(questions.assessment(whole))
                        + "had completed those of");
    }

    private static Optional<String> open(Scorecard card) {
        for (MeasureResult result : card.measures()) {
            if (!result.possible().isDetermined() || !result.score().equals(result.possible()) || result.assumed()) {
                return Optional.of(figure("measure", result.measure(), result.subject())
                        + ": expected one value but was " + result.possible());
            }
        }
        for (ConditionResult result : card.conditions()) {
            if (result.possible().isOpen() || result.assumed()) {
                return Optional.of(figure("condition", result.condition(), result.subject())
                        + ": expected one outcome but was " + result.possible());
            }
        }
        for (PlacementResult result : card.placements()) {
            if (!result.possible().isDetermined() || result.assumed()) {
                return Optional.of(figure("placement", result.placement(), result.subject())
                        + ": expected one stage but was " + result.possible());
            }
        }
        return card.coverage().isComplete()
                ? Optional.empty()
                : Optional.of("expected full coverage but was " + card.coverage());
    }

    private Optional<String> contributions(@Nullable Answer[] picks, Random random) {
        for (MeasureResult result : score(picks).measures()) {
            List<Input> inputs = result.derivation().inputs();
            Optional<Range> score = result.score().range();
            if (score.isPresent()
                    && inputs.stream().anyMatch(input -> input.contribution().isPresent())) {
                Rational low = result.derivation().formula() instanceof Formula.Contributions contributions
                        ? contributions.start()
                        : Rational.ZERO;
                Rational high = low;
                for (Input input : inputs) {
                    if (input.contribution().isPresent()) {
                        low = low.plus(input.contribution().get().low());
                        high = high.plus(input.contribution().get().high());
                    }
                }
                if (!Range.of(low, high).equals(score.get())) {
                    return Optional.of(figure("measure", result.measure(), result.subject())
                            + ": expected contributions that sum to " + score.get() + " but they sum to "
                            + Range.of(low, high));
                }
            }
        }
        return Optional.empty();
    }

    /** Those who say the same score as one who says it; those who differ score, and each role by itself. */
    private Optional<String> respondents(@Nullable Answer[] picks, Random random) {
        Survey survey = new Survey(framework, questions, Identity.NAMED);
        Optional<String> differs = otherwise(score(picks), scorer.apply(survey.assessment(picks, one -> picks)));
        if (differs.isPresent()) {
            return Optional.of(differs.get() + " where " + survey.size() + " respondents say this");
        }
        double open = random.nextDouble();
        List<@Nullable Answer[]> said = new ArrayList<>();
        for (int i = 0; i < survey.size(); i++) {
            said.add(questions.draw(random, open));
        }
        Assessment several = survey.assessment(picks, said::get);
        Optional<String> wrong = Survey.problem(framework, several, scorer.apply(several));
        if (wrong.isPresent()) {
            return Optional.of(wrong.get() + " where " + survey.size() + " respondents differ");
        }
        Survey unnamed = new Survey(framework, questions, Identity.ANONYMOUS);
        return scorer.apply(unnamed.assessment(picks, said::get)).respondents().isPresent()
                ? Optional.empty()
                : Optional.of("expected what the respondents said but there is nothing of it where they are not named");
    }

    /** The first figure of some that is not the same. */
    private static Optional<String> otherwise(Scorecard one, Scorecard other) {
        for (int i = 0; i < one.measures().size(); i++) {
            MeasureResult expected = one.measures().get(i);
            MeasureResult actual = other.measures().get(i);
            if (!expected.possible().equals(actual.possible())
                    || !expected.score().equals(actual.score())) {
                return Optional.of(figure("measure", expected.measure(), expected.subject()) + ": expected "
                        + expected.possible() + " but was " + actual.possible());
            }
        }
        for (int i = 0; i < one.conditions().size(); i++) {
            ConditionResult expected = one.conditions().get(i);
            Outcomes actual = other.conditions().get(i).possible();
            if (!expected.possible().equals(actual)) {
                return Optional.of(figure("condition", expected.condition(), expected.subject()) + ": expected "
                        + expected.possible() + " but was " + actual);
            }
        }
        for (int i = 0; i < one.placements().size(); i++) {
            PlacementResult expected = one.placements().get(i);
            PlacementResult actual = other.placements().get(i);
            if (!expected.possible().equals(actual.possible())
                    || !expected.attained().equals(actual.attained())) {
                return Optional.of(figure("placement", expected.placement(), expected.subject()) + ": expected "
                        + expected.possible() + " but was " + actual.possible());
            }
        }
        return Optional.empty();
    }

    private static String figure(String family, String id, Subject subject) {
        return family + " " + id + (subject.parts().isEmpty() ? "" : " of " + subject);
    }
}
