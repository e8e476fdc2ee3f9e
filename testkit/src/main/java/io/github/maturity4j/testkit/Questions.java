package io.github.maturity4j.testkit;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.ConditionRule;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.Method;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.vocabulary.Fact;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that a framework asks, with what can be answered; and assessments made of picks among that. */
final class Questions {

    /**
     * One fact, or one indicator for one area.
     *
     * @param key what is answered; absent for a fact
     * @param fact the id of the fact; absent for an indicator
     * @param indicator the indicator; absent for a fact
     * @param scale the scale
     * @param options what can be answered, worst first, then not applicable where that is allowed
     */
    record Question(
            Optional<AnswerKey> key,
            Optional<String> fact,
            Optional<Indicator> indicator,
            Scale scale,
            List<Answer> options) {}

    private final Framework framework;
    private final List<Question> questions = new ArrayList<>();
    private boolean all = true;

    private Questions(Framework framework) {
        this.framework = framework;
    }

    static Questions of(Framework framework) {
        Questions questions = new Questions(framework);
        Set<Rational> cuts = cuts(framework);
        framework.facts().forEach(fact -> questions.add(fact, cuts));
        framework.indicators().forEach(indicator -> questions.add(indicator, cuts));
        return questions;
    }

    private void add(Fact fact, Set<Rational> cuts) {
        Options options = Options.of(fact.scale(), cuts);
        all = all && (options.all() || fact.scale() instanceof Scale.Words);
        questions.add(new Question(
                Optional.empty(),
                Optional.of(fact.id()),
                Optional.empty(),
                fact.scale(),
                options.replies().stream().map(Answer::of).toList()));
    }

    private void add(Indicator indicator, Set<Rational> cuts) {
        Options options = Options.of(indicator.scale(), cuts);
        all = all && options.all();
        List<Answer> answers = new ArrayList<>();
        options.replies().forEach(reply -> answers.add(Options.complete(indicator, reply)));
        if (indicator.applicability().mayBeNotApplicable()) {
            answers.add(Options.complete(indicator, new Reply.NotApplicable()));
        }
        List<AnswerKey> keys = indicator.areas().isEmpty()
                ? List.of(AnswerKey.of(indicator.id()))
                : indicator.areas().stream()
                        .map(area -> AnswerKey.of(indicator.id(), area))
                        .toList();
        for (AnswerKey key : keys) {
            questions.add(new Question(
                    Optional.of(key),
                    Optional.empty(),
                    Optional.of(indicator),
                    indicator.scale(),
                    List.copyOf(answers)));
        }
    }

    /** The facts, then every indicator for each of its areas, in document order. */
    List<Question> all() {
        return questions;
    }

    /** Whether the options are all there are. */
    boolean complete() {
        return all;
    }

    int size() {
        return questions.size();
    }

    /** An assessment of these answers, by question; null where nothing is said. */
    Assessment assessment(@Nullable Answer[] picks) {
        AssessmentBuilder builder = Assessment.of(framework);
        for (int i = 0; i < picks.length; i++) {
            Answer pick = picks[i];
            if (pick != null) {
                Question question = questions.get(i);
                question.key().ifPresent(key -> builder.answer(key, pick));
                question.fact().ifPresent(fact -> builder.fact(fact, pick.reply()));
            }
        }
        return builder.build();
    }

    /** Answers drawn at random, of which a share is left open. */
    @Nullable
    Answer[] draw(Random random, double open) {
        @Nullable Answer[] picks = new Answer[size()];
        for (int i = 0; i < picks.length; i++) {
            Question question = questions.get(i);
            if (random.nextDouble() >= open) {
                picks[i] =
                        question.options().get(random.nextInt(question.options().size()));
            } else if (question.key().isPresent() && random.nextBoolean()) {
                picks[i] = Answer.unknown();
            }
        }
        return picks;
    }

    /** The numbers with which rules compare: where a number is answered, these may decide. */
    private static Set<Rational> cuts(Framework framework) {
        Set<Rational> cuts = new LinkedHashSet<>();
        for (ConditionRule rule : framework.conditions()) {
            cuts(rule.condition(), cuts);
        }
        for (MeasureRule rule : framework.measures()) {
            rule.precondition().ifPresent(condition -> cuts(condition, cuts));
        }
        for (PlacementRule rule : framework.placements()) {
            Method method = rule.method();
            if (method instanceof Method.Cumulative cumulative) {
                cumulative.everyStage().ifPresent(condition -> cuts(condition, cuts));
                cumulative.stages().values().forEach(condition -> cuts(condition, cuts));
            } else if (method instanceof Method.HighestSatisfied highest) {
                highest.everyStage().ifPresent(condition -> cuts(condition, cuts));
                highest.stages().values().forEach(condition -> cuts(condition, cuts));
            } else if (method instanceof Method.FirstMatch first) {
                first.classes().values().forEach(condition -> cuts(condition, cuts));
            } else if (method instanceof Method.Bands bands) {
                bands.bounds().values().forEach(bound -> cuts.add(bound.value()));
            }
        }
        return cuts;
    }

    private static void cuts(Condition condition, Set<Rational> cuts) {
        if (condition instanceof Condition.Compare compare && compare.right() instanceof Operand.Constant constant) {
            cuts.add(constant.value());
        } else if (condition instanceof Condition.Table table) {
            cuts.addAll(table.thresholds().values());
        } else if (condition instanceof Condition.All all) {
            all.conditions().forEach(part -> cuts(part, cuts));
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(part -> cuts(part, cuts));
        } else if (condition instanceof Condition.AtLeast atLeast) {
            atLeast.conditions().forEach(part -> cuts(part, cuts));
        } else if (condition instanceof Condition.OfEach ofEach) {
            cuts(ofEach.condition(), cuts);
        } else if (condition instanceof Condition.Not not) {
            cuts(not.condition(), cuts);
        }
    }
}
