package io.github.maturity4j.internal.plan;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.scorecard.Coverage;
import io.github.maturity4j.scorecard.Scorecard;

/** Stub. */
public final class Plan {
    private final Framework framework;

    Plan(Framework framework) {
        this.framework = framework;
    }

    /** The framework. */
    public Framework framework() {
        return framework;
    }

    /** Scores. */
    public Scorecard score(Assessment assessment) {
        return Scorecard.builder()
                .framework(assessment.framework())
                .version(assessment.version())
                .coverage(new Coverage(Rational.ZERO, Rational.ZERO))
                .build();
    }
}
