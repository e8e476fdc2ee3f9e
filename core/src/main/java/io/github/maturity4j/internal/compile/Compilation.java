package io.github.maturity4j.internal.compile;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.framework.FrameworkLimits;
import io.github.maturity4j.internal.plan.Plan;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.spi.CustomMeasure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What became of compiling a framework.
 *
 * @param plan the plan; empty where there are errors
 * @param errors what keeps the framework from being scored
 * @param warnings what works, but hardly as meant
 */
public record Compilation(Optional<Plan> plan, List<Problem> errors, List<Problem> warnings) {

    /** Compiles a framework within limits; custom measures are found by name among those given. */
    public static Compilation of(
            Framework framework, List<CustomMeasure> measures, FrameworkLimits limits, BooleanSupplier cancelled) {
        Map<String, CustomMeasure> byName = new LinkedHashMap<>();
        for (CustomMeasure measure : measures) {
            CustomMeasure other = byName.putIfAbsent(measure.name(), measure);
            if (other != null) {
                throw new IllegalStateException("custom measure " + measure.name() + " is provided twice: by "
                        + other.getClass().getName() + " and by "
                        + measure.getClass().getName());
            }
        }
        Problems problems = new Problems();
        Elements elements = new Elements(framework, limits.dimensionDepth());
        new FrameworkCheck(framework, elements, limits, problems).run();
        new ScaleCheck(framework, problems).run();
        Effort effort = new Effort(limits.steps(), cancelled);
        Plan plan = new Compiler(framework, elements, byName, limits, effort, problems).compile();
        boolean whole = problems.errors().isEmpty();
        return new Compilation(
                whole ? Optional.of(plan) : Optional.empty(),
                problems.errors(),
                // What is reached or not can be told of a whole framework only.
                problems.warnings().stream()
                        .filter(warning -> whole || warning.code() != Problem.Code.UNREACHABLE)
                        .toList());
    }
}
