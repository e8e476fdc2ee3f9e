package io.github.maturity4j.cli.docs.sample;

import io.github.maturity4j.advice.Goal;
import io.github.maturity4j.advice.Search;
import io.github.maturity4j.advice.Sensitivity;
import io.github.maturity4j.advice.SmallestChange;
import io.github.maturity4j.advice.WhatIf;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.framework.FrameworkLimits;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.spi.CustomMeasure;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Stands in the samples of the documentation for the scorer of that name: it scores the same, every figure recomputed. */
public final class Scorer {

    private final io.github.maturity4j.scoring.Scorer scorer;
    private final List<CustomMeasure> measures;

    private Scorer(io.github.maturity4j.scoring.Scorer scorer, List<CustomMeasure> measures) {
        this.scorer = scorer;
        this.measures = measures;
    }

    public static Scorer of(Framework framework) {
        return new Scorer(
                io.github.maturity4j.scoring.Scorer.of(framework), installedMeasures(Scorer.class.getClassLoader()));
    }

    public static Scorer of(Framework framework, List<CustomMeasure> measures) {
        return new Scorer(io.github.maturity4j.scoring.Scorer.of(framework, measures), measures);
    }

    public static Scorer of(
            Framework framework, List<CustomMeasure> measures, FrameworkLimits limits, BooleanSupplier cancelled) {
        return new Scorer(io.github.maturity4j.scoring.Scorer.of(framework, measures, limits, cancelled), measures);
    }

    public static List<Problem> check(Framework framework, List<CustomMeasure> measures) {
        return io.github.maturity4j.scoring.Scorer.check(framework, measures);
    }

    public static List<Problem> check(
            Framework framework, List<CustomMeasure> measures, FrameworkLimits limits, BooleanSupplier cancelled) {
        return io.github.maturity4j.scoring.Scorer.check(framework, measures, limits, cancelled);
    }

    public static List<CustomMeasure> installedMeasures(ClassLoader loader) {
        return io.github.maturity4j.scoring.Scorer.installedMeasures(loader);
    }

    /** The scorer that this one stands for. */
    public io.github.maturity4j.scoring.Scorer itself() {
        return scorer;
    }

    public Framework framework() {
        return scorer.framework();
    }

    public List<Problem> warnings() {
        return scorer.warnings();
    }

    public Scorecard score(Assessment assessment) {
        return Recompute.score(scorer, assessment, measures);
    }

    public Scorecard score(Assessment assessment, BooleanSupplier cancelled) {
        Scorecard card = scorer.score(assessment, cancelled);
        if (!card.equals(score(assessment))) {
            throw new AssertionError("expected the same scorecard where nothing was cancelled");
        }
        return card;
    }

    public SmallestChange smallestChange(Assessment assessment, Goal goal) {
        return scorer.smallestChange(assessment, goal);
    }

    public SmallestChange smallestChange(Assessment assessment, Goal goal, Search search) {
        return scorer.smallestChange(assessment, goal, search);
    }

    public WhatIf whatIf(Assessment assessment, Map<AnswerKey, Reply> replies) {
        return scorer.whatIf(assessment, replies);
    }

    public Sensitivity sensitivity(Assessment assessment) {
        return scorer.sensitivity(assessment);
    }

    public Sensitivity sensitivity(Assessment assessment, BooleanSupplier cancelled) {
        return scorer.sensitivity(assessment, cancelled);
    }
}
