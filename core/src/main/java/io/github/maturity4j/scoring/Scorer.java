package io.github.maturity4j.scoring;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.InvalidAssessmentException;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.framework.FrameworkLimits;
import io.github.maturity4j.internal.compile.Compilation;
import io.github.maturity4j.internal.plan.Plan;
import io.github.maturity4j.overlay.AppliedOverlay;
import io.github.maturity4j.overlay.OverlayId;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.spi.CustomMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.BooleanSupplier;

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
     * @throws IllegalArgumentException if the assessment is of another framework or version, or was made for an overlay that this
     *     framework does not have
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
     * @throws IllegalArgumentException if the assessment is of another framework or version, or was made for an overlay that this
     *     framework does not have
     * @throws io.github.maturity4j.assessment.InvalidAssessmentException as {@link #score(Assessment)} does
     */
    public Scorecard score(Assessment assessment, BooleanSupplier cancelled) {
        Objects.requireNonNull(assessment, "assessment");
        Framework framework = plan.framework();
        if (!assessment.framework().equals(framework.id())
                || !assessment.version().equals(framework.version())) {
            throw new IllegalArgumentException("assessment: expected an assessment of " + framework.id() + " "
                    + framework.version() + " but was of " + assessment.framework() + " " + assessment.version());
        }
        Optional<OverlayId> overlay = framework.overlay().map(AppliedOverlay::identity);
        if (assessment.overlay().isPresent() && !assessment.overlay().equals(overlay)) {
            throw new IllegalArgumentException("assessment: expected an assessment of " + framework.id() + " "
                    + framework.version()
                    + overlay.map(id -> " with the overlay " + id).orElse(" without an overlay")
                    + " but was made for the overlay " + assessment.overlay().get());
        }
        List<Problem> problems = Assessment.of(framework).addAll(assessment).problems();
        if (!problems.isEmpty()) {
            throw new InvalidAssessmentException(framework.id(), problems);
        }
        try {
            return plan.score(assessment, cancelled);
        } catch (ArithmeticException outgrown) {
            throw new InvalidAssessmentException(
                    framework.id(),
                    List.of(Problem.error(
                            Problem.Code.LIMIT,
                            "",
                            "expected figures of at most " + Rational.MAX_BITS
                                    + " binary digits but with these answers one is longer")));
        }
    }
}
