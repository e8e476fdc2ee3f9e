package io.github.maturity4j.internal.plan;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.spi.CustomMeasure;
import java.util.List;
import java.util.Optional;

/** Stub. */
public record Compilation(Optional<Plan> plan, List<Problem> errors, List<Problem> warnings) {
    /** Stub. */
    public static Compilation of(Framework framework, List<CustomMeasure> measures) {
        return new Compilation(Optional.of(new Plan(framework)), List.of(), List.of());
    }
}
