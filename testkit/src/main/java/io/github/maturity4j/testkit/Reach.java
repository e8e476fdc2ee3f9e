package io.github.maturity4j.testkit;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which stages can be attained. A stage is shown by an assessment that attains it: first one of a few that answer everything
 * alike or stage by stage, then one that is searched for, answer by answer, leaving every branch in which the range of the
 * placement says that the stage is out of reach. Where no branch is left, nothing attains it.
 */
final class Reach {

    /**
     * A stage of one figure of a placement.
     *
     * @param placement the id of the placement
     * @param subject what it speaks about
     * @param stage the id of the stage
     */
    record Goal(String placement, Subject subject, String stage) {

        /** For example {@code stage: top}, or {@code facet/goals: top}. */
        @Override
        public String toString() {
            return placement + (subject.parts().isEmpty() ? "" : "/" + subject) + ": " + stage;
        }
    }

    /** What came of the search for one stage. */
    sealed interface Finding {

        /**
         * It can be attained.
         *
         * @param shown an assessment that attains it
         */
        record Attained(Assessment shown) implements Finding {}

        /**
         * It can not be attained by any answers.
         *
         * @param why how that is known
         */
        record Unreachable(String why) implements Finding {}

        /**
         * None was found, and none ruled out.
         *
         * @param why where the search ended
         */
        record NotFound(String why) implements Finding {}
    }

    private static final int LEVELS = 20;

    private final Framework framework;
    private final Function<Assessment, Scorecard> scoring;
    private final Questions questions;
    private final int effort;
    private final Map<Goal, Finding> findings = new LinkedHashMap<>();

    Reach(Framework framework, Function<Assessment, Scorecard> scoring, int effort) {
        this.framework = framework;
        this.scoring = scoring;
        this.questions = Questions.of(framework);
        this.effort = effort;
    }

    /** The stages of every figure of every placement, in document order, with what came of the search. */
    Map<Goal, Finding> findings() {
        Scorecard nothingSaid = score(new Answer[questions.size()]);
        List<Goal> goals = new ArrayList<>();
        for (PlacementResult result : nothingSaid.placements()) {
            for (Stage stage :
                    framework.stageSet(result.stageSet()).orElseThrow().stages()) {
                goals.add(new Goal(result.placement(), result.subject(), stage.id()));
            }
        }
        tryAlike();
        tryStageByStage();
        Map<Goal, Finding> ordered = new LinkedHashMap<>();
        for (Goal goal : goals) {
            if (!findings.containsKey(goal)) {
                findings.put(goal, search(goal, nothingSaid));
            }
            ordered.put(goal, findings.get(goal));
        }
        return ordered;
    }

    /** Scores, and keeps what is attained for the first time. */
    private Scorecard score(@Nullable Answer[] picks) {
        Assessment assessment = questions.assessment(picks);
        Scorecard card = scoring.apply(assessment);
        for (PlacementResult result : card.placements()) {
            result.attained()
                    .ifPresent(stage -> findings.putIfAbsent(
                            new Goal(result.placement(), result.subject(), stage), new Finding.Attained(assessment)));
        }
        return card;
    }

    private static int best(Questions.Question question) {
        return question.options().size()
                - (question.indicator()
                                .filter(one -> one.applicability().mayBeNotApplicable())
                                .isPresent()
                        ? 2
                        : 1);
    }

    private void tryAlike() {
        for (int level = 0; level <= LEVELS; level++) {
            @Nullable Answer[] picks = new Answer[questions.size()];
            for (int i = 0; i < picks.length; i++) {
                Questions.Question question = questions.all().get(i);
                picks[i] = question.options().get(best(question) * level / LEVELS);
            }
            score(picks);
        }
    }

    private void tryStageByStage() {
        for (StageSet set : framework.stageSets()) {
            for (int upTo = 0; upTo < set.stages().size(); upTo++) {
                @Nullable Answer[] picks = new Answer[questions.size()];
                for (int i = 0; i < picks.length; i++) {
                    Questions.Question question = questions.all().get(i);
                    picks[i] = question.options()
                            .get(
                                    question.indicator().isPresent()
                                                    && position(
                                                                    set,
                                                                    question.indicator()
                                                                            .get())
                                                            > upTo
                                            ? 0
                                            : best(question));
                }
                score(picks);
            }
        }
    }

    /** The position of the lowest stage that an indicator speaks for; -1 where it speaks for none of the set. */
    private static int position(StageSet set, Indicator indicator) {
        return indicator.stages().stream()
                .mapToInt(set::position)
                .filter(position -> position >= 0)
                .min()
                .orElse(-1);
    }

    private static PlacementResult result(Scorecard card, Goal goal) {
        return card.placement(goal.placement(), goal.subject().ids().toArray(String[]::new));
    }

    private Finding search(Goal goal, Scorecard nothingSaid) {
        PlacementResult wide = result(nothingSaid, goal);
        if (!wide.possible().stages().contains(goal.stage())) {
            return new Finding.Unreachable("with nothing answered, only " + wide.possible() + " is possible");
        }
        StageSet set = framework.stageSet(wide.stageSet()).orElseThrow();
        int[] next = new int[questions.size()];
        @Nullable Answer[] picks = new Answer[questions.size()];
        int depth = 0;
        int spent = 0;
        while (depth >= 0) {
            if (depth == picks.length
                    || next[depth] == questions.all().get(depth).options().size()) {
                if (depth < picks.length) {
                    next[depth] = 0;
                    picks[depth] = null;
                }
                depth--;
                continue;
            }
            if (spent++ == effort) {
                return new Finding.NotFound("none was found among " + effort + " assessments; raise effort()");
            }
            picks[depth] = option(depth, next[depth]++, set, goal);
            PlacementResult result = result(score(picks), goal);
            if (findings.containsKey(goal)) {
                return findings.get(goal);
            }
            if (result.possible().stages().contains(goal.stage())) {
                depth++;
            }
        }
        return questions.complete()
                ? new Finding.Unreachable("every way to answer completely was tried, or ruled out by its range")
                : new Finding.NotFound("none was found, but numbers were tried only at ends, bounds and between them");
    }

    /** The best first for what a stage up to the goal asks, the worst first for what a higher one asks. */
    private Answer option(int depth, int index, StageSet set, Goal goal) {
        Questions.Question question = questions.all().get(depth);
        boolean worstFirst = question.indicator().isPresent()
                && set.ordered()
                && position(set, question.indicator().get()) > set.position(goal.stage());
        int best = best(question);
        return question.options().get(worstFirst || index > best ? index : best - index);
    }
}
