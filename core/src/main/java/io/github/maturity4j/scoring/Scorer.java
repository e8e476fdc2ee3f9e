package io.github.maturity4j.scoring;

import io.github.maturity4j.advice.Goal;
import io.github.maturity4j.advice.Search;
import io.github.maturity4j.advice.Sensitivity;
import io.github.maturity4j.advice.SmallestChange;
import io.github.maturity4j.advice.WhatIf;
import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.assessment.InvalidAssessmentException;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.framework.FrameworkLimits;
import io.github.maturity4j.internal.advice.Differences;
import io.github.maturity4j.internal.advice.Sensitivities;
import io.github.maturity4j.internal.advice.Solver;
import io.github.maturity4j.internal.compile.Compilation;
import io.github.maturity4j.internal.node.Sheet;
import io.github.maturity4j.internal.plan.Plan;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.spi.CustomMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Scores assessments of one framework. A scorer is compiled once and shared: it is immutable, thread-safe, and keeps no state
 * between assessments.
 *
 * <p>Compiling costs time linear in the figures of the framework and their operands; scoring costs time linear in the same, and
 * n log n in operands that are ordered (median, best, worst, and means of answers that may turn out not applicable).
 *
 * <pre>{@code
 * Scorer scorer = Scorer.of(framework);
 * Scorecard card = scorer.score(assessment);
 * }</pre>
 */
public final class Scorer {

    private final Plan plan;
    private final List<Problem> warnings;

    private Scorer(Plan plan, List<Problem> warnings) {
        this.plan = plan;
        this.warnings = warnings;
    }

    /**
     * Compiles a framework, with the custom measures that the class loader of this library finds.
     *
     * @param framework the framework
     * @return its scorer
     * @throws InvalidFrameworkException if the framework cannot be scored, with every problem
     */
    public static Scorer of(Framework framework) {
        Objects.requireNonNull(framework, "framework");
        return of(framework, installedMeasures(Scorer.class.getClassLoader()));
    }

    /**
     * Compiles a framework with given custom measures, and no others.
     *
     * @param framework the framework
     * @param measures the custom measures that the framework may name
     * @return its scorer
     * @throws InvalidFrameworkException if the framework cannot be scored, with every problem
     * @throws IllegalStateException if two measures have the same name
     */
    public static Scorer of(Framework framework, List<CustomMeasure> measures) {
        return of(framework, measures, FrameworkLimits.DEFAULT, Scorer::never);
    }

    /**
     * Compiles a framework that may come from a stranger: within limits, and cancellable.
     *
     * <p>For example, {@code Scorer.of(framework, List.of(), limits, Thread.currentThread()::isInterrupted)} stops soon after the
     * thread is interrupted.
     *
     * @param framework the framework
     * @param measures the custom measures that the framework may name
     * @param limits how large the framework may be; they bound the work of every scoring, too
     * @param cancelled asked every thousand steps or so; true to stop
     * @return its scorer
     * @throws InvalidFrameworkException if the framework cannot be scored or is beyond the limits, with every problem
     * @throws java.util.concurrent.CancellationException if {@code cancelled} says so
     * @throws IllegalStateException if two measures have the same name
     */
    public static Scorer of(
            Framework framework, List<CustomMeasure> measures, FrameworkLimits limits, BooleanSupplier cancelled) {
        Objects.requireNonNull(framework, "framework");
        Compilation compilation = Compilation.of(framework, measures, limits, cancelled);
        return new Scorer(
                compilation
                        .plan()
                        .orElseThrow(() -> new InvalidFrameworkException(framework.id(), compilation.errors())),
                compilation.warnings());
    }

    /**
     * Everything that is wrong with a framework, warnings included, without an exception.
     *
     * @param framework the framework
     * @param measures the custom measures that the framework may name
     * @return the errors, then the warnings; none where all is well
     * @throws IllegalStateException if two measures have the same name
     */
    public static List<Problem> check(Framework framework, List<CustomMeasure> measures) {
        return check(framework, measures, FrameworkLimits.DEFAULT, Scorer::never);
    }

    /**
     * Everything that is wrong with a framework that may come from a stranger, warnings included, without an exception.
     *
     * @param framework the framework
     * @param measures the custom measures that the framework may name
     * @param limits how large the framework may be
     * @param cancelled asked every thousand steps or so; true to stop
     * @return the errors, then the warnings; none where all is well
     * @throws java.util.concurrent.CancellationException if {@code cancelled} says so
     * @throws IllegalStateException if two measures have the same name
     */
    public static List<Problem> check(
            Framework framework, List<CustomMeasure> measures, FrameworkLimits limits, BooleanSupplier cancelled) {
        Objects.requireNonNull(framework, "framework");
        Compilation compilation = Compilation.of(framework, measures, limits, cancelled);
        List<Problem> problems = new ArrayList<>(compilation.errors());
        problems.addAll(compilation.warnings());
        return List.copyOf(problems);
    }

    /**
     * The custom measures that a class loader finds.
     *
     * @param loader the class loader
     * @return the measures in the order found
     * @throws java.util.ServiceConfigurationError if a provider cannot be loaded; the error names it
     */
    public static List<CustomMeasure> installedMeasures(ClassLoader loader) {
        List<CustomMeasure> found = new ArrayList<>();
        ServiceLoader.load(CustomMeasure.class, loader).forEach(found::add);
        return List.copyOf(found);
    }

    private static boolean never() {
        return false;
    }

    /** The framework that this scorer was compiled from. */
    public Framework framework() {
        return plan.framework();
    }

    /** What works in the framework, but hardly as meant: for example a threshold that nothing can reach. */
    public List<Problem> warnings() {
        return warnings;
    }

    /**
     * Scores one assessment.
     *
     * @param assessment an assessment of this framework, in this version
     * @return its scorecard
     * @throws IllegalArgumentException if the assessment is of another framework or version
     * @throws io.github.maturity4j.assessment.InvalidAssessmentException if it was built for a framework that has the same id
     *     and version but is another, and its answers do not fit this one, or if a figure outgrows what a {@link
     *     io.github.maturity4j.exact.Rational} can hold
     */
    public Scorecard score(Assessment assessment) {
        return score(assessment, Scorer::never);
    }

    /**
     * Scores one assessment, unless the caller loses interest.
     *
     * <p>For example, {@code scorer.score(assessment, Thread.currentThread()::isInterrupted)} stops soon after the thread is
     * interrupted. The interrupt stays set.
     *
     * @param assessment an assessment of this framework, in this version
     * @param cancelled asked every few hundred numbers and at each figure; true to stop
     * @return its scorecard
     * @throws java.util.concurrent.CancellationException if {@code cancelled} says so; nothing is left behind
     * @throws IllegalArgumentException if the assessment is of another framework or version
     * @throws io.github.maturity4j.assessment.InvalidAssessmentException as {@link #score(Assessment)} does
     */
    public Scorecard score(Assessment assessment, BooleanSupplier cancelled) {
        check(assessment);
        return withinBounds(() -> plan.score(assessment, cancelled));
    }

    /**
     * The smallest change that attains a stage, by the number of changes.
     *
     * @param assessment an assessment of this framework, in this version
     * @param goal the stage, or the next one of a placement
     * @return the change, with how sure it is that nothing smaller does
     * @throws IllegalArgumentException if the assessment is of another framework or version, or the framework has no such placement
     *     or the placement no such stage
     * @throws io.github.maturity4j.assessment.InvalidAssessmentException as {@link #score(Assessment)} does
     */
    public SmallestChange smallestChange(Assessment assessment, Goal goal) {
        return smallestChange(assessment, goal, Search.DEFAULT);
    }

    /**
     * The smallest change that attains a stage.
     *
     * <p>The search costs one evaluation of what depends on an answer for each step. Requirements that no answer bears on together are
     * searched apart, and take few steps; what hangs together takes, at worst, steps that double with each answer.
     *
     * @param assessment an assessment of this framework, in this version
     * @param goal the stage, or the next one of a placement
     * @param search by what cost, and how long
     * @return the change, with how sure it is that nothing smaller does
     * @throws IllegalArgumentException as {@link #smallestChange(Assessment, Goal)} does, and if a change costs 0 or less
     * @throws java.util.concurrent.CancellationException if the search is cancelled
     * @throws io.github.maturity4j.assessment.InvalidAssessmentException as {@link #score(Assessment)} does
     */
    public SmallestChange smallestChange(Assessment assessment, Goal goal, Search search) {
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(search, "search");
        check(assessment);
        return withinBounds(() -> Solver.solve(plan, plan.sheet(assessment), goal, search));
    }

    /**
     * What an assessment would give with other answers, several at once. Each new answer keeps the reason, link and evidence of the
     * old one, and brings what its indicator demands. With several respondents, what was agreed is changed.
     *
     * <p>For example, {@code scorer.whatIf(assessment, Map.of(AnswerKey.of("hears"), new Reply.Choice("usual")))}.
     *
     * @param assessment an assessment of this framework, in this version
     * @param replies what would be said, by indicator and area; for a fact, by its id
     * @return both scorecards, and what differs between them
     * @throws IllegalArgumentException as {@link #score(Assessment)} does
     * @throws io.github.maturity4j.assessment.InvalidAssessmentException as {@link #score(Assessment)} does, and if a reply is one that
     *     the framework does not allow
     */
    public WhatIf whatIf(Assessment assessment, Map<AnswerKey, Reply> replies) {
        Objects.requireNonNull(replies, "replies");
        check(assessment);
        Framework framework = plan.framework();
        AssessmentBuilder builder = Assessment.of(framework);
        replies.forEach((key, reply) -> {
            boolean fact =
                    key.area().isEmpty() && framework.fact(key.indicator()).isPresent();
            if (fact) {
                builder.fact(key.indicator(), reply);
            } else {
                builder.answer(key, Answer.of(reply));
            }
        });
        List<Problem> problems = builder.problems();
        if (!problems.isEmpty()) {
            throw new InvalidAssessmentException(framework.id(), problems);
        }
        return withinBounds(() -> {
            Sheet before = plan.sheet(assessment);
            return Differences.between(
                    plan.score(assessment, before, Scorer::never),
                    plan.score(assessment, plan.with(before, replies), Scorer::never));
        });
    }

    /**
     * What the placements of an assessment hang on.
     *
     * @param assessment an assessment of this framework, in this version
     * @return the single answers, thresholds and weights that alter a placement, and by how little
     * @throws IllegalArgumentException as {@link #score(Assessment)} does
     * @throws io.github.maturity4j.assessment.InvalidAssessmentException as {@link #score(Assessment)} does
     */
    public Sensitivity sensitivity(Assessment assessment) {
        return sensitivity(assessment, Scorer::never);
    }

    /**
     * What the placements of an assessment hang on, unless the caller loses interest.
     *
     * <p>It costs one evaluation of what depends on it for each step of an answer, and for each end of what is compared with a threshold.
     *
     * @param assessment an assessment of this framework, in this version
     * @param cancelled asked before each evaluation; true to stop
     * @return as {@link #sensitivity(Assessment)}
     * @throws java.util.concurrent.CancellationException if {@code cancelled} says so
     * @throws IllegalArgumentException as {@link #score(Assessment)} does
     * @throws io.github.maturity4j.assessment.InvalidAssessmentException as {@link #score(Assessment)} does
     */
    public Sensitivity sensitivity(Assessment assessment, BooleanSupplier cancelled) {
        check(assessment);
        return withinBounds(() -> Sensitivities.of(plan, plan.sheet(assessment), cancelled));
    }

    private void check(Assessment assessment) {
        Objects.requireNonNull(assessment, "assessment");
        Framework framework = plan.framework();
        if (!assessment.framework().equals(framework.id())
                || !assessment.version().equals(framework.version())) {
            throw new IllegalArgumentException("assessment: expected an assessment of " + framework.id() + " "
                    + framework.version() + " but was of " + assessment.framework() + " " + assessment.version());
        }
        List<Problem> problems = Assessment.of(framework).addAll(assessment).problems();
        if (!problems.isEmpty()) {
            throw new InvalidAssessmentException(framework.id(), problems);
        }
    }

    private <T> T withinBounds(Supplier<T> work) {
        try {
            return work.get();
        } catch (ArithmeticException outgrown) {
            throw new InvalidAssessmentException(
                    plan.framework().id(),
                    List.of(Problem.error(
                            Problem.Code.LIMIT,
                            "",
                            "expected figures of at most " + Rational.MAX_BITS
                                    + " binary digits but with these answers one is longer")));
        }
    }
}
