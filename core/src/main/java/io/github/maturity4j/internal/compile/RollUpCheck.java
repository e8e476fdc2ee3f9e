package io.github.maturity4j.internal.compile;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.rule.RollUpMethod;
import io.github.maturity4j.rule.RollUpRule;
import io.github.maturity4j.rule.Rule;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.List;
import java.util.Optional;

/** Checks that roll-up rules read what the framework has. */
public final class RollUpCheck {

    private static final int MAX_DIGITS = 18;

    private final Framework framework;
    private final Problems problems;

    RollUpCheck(Framework framework, Problems problems) {
        this.framework = framework;
        this.problems = problems;
    }

    /**
     * What is wrong with the rules of a caller.
     *
     * @param framework the framework whose figures they read
     * @param rules the rules
     * @return the problems, in the order of the rules
     */
    public static List<Problem> of(Framework framework, List<RollUpRule> rules) {
        Problems problems = new Problems();
        RollUpCheck check = new RollUpCheck(framework, problems);
        rules.forEach(check::check);
        return problems.errors();
    }

    void check(RollUpRule rule) {
        String at = Wording.pointer("roll-ups", rule.id());
        RollUpMethod method = rule.method();
        if (method instanceof RollUpMethod.Lowest lowest) {
            ladder(at + "/lowest", lowest.placement());
        } else if (method instanceof RollUpMethod.Distribution distribution) {
            placement(at + "/distribution", distribution.placement());
        } else if (method instanceof RollUpMethod.Share share) {
            ladder(at + "/share", share.placement())
                    .ifPresent(set -> stage(at + "/share/at-least", share.stage(), set));
        } else if (method instanceof RollUpMethod.MeanRank mean) {
            ladder(at + "/mean-rank", mean.placement());
        } else if (method instanceof RollUpMethod.Mean mean) {
            measure(at + "/mean/measure", mean.measure());
        }
        if (rule.digits() < 0 || rule.digits() > MAX_DIGITS) {
            problems.error(
                    Code.WRONG_VALUE,
                    at + "/digits",
                    "expected a number in [0, " + MAX_DIGITS + "] but was " + rule.digits());
        }
    }

    private Optional<StageSet> placement(String at, String id) {
        Optional<PlacementRule> placement = framework.placements().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst();
        if (placement.isEmpty()) {
            problems.unknown(
                    at + "/placement",
                    "placement",
                    id,
                    framework.placements().stream().map(Rule::id).toList());
        }
        return placement.flatMap(rule -> framework.stageSet(rule.stageSet()));
    }

    private Optional<StageSet> ladder(String at, String id) {
        Optional<StageSet> set = placement(at, id);
        if (set.isPresent() && !set.get().ordered()) {
            problems.error(
                    Code.WRONG_VALUE,
                    at + "/placement",
                    "expected a placement on a ladder but " + Wording.quoted(id)
                            + " gives a class, and classes have no order");
        }
        return set.filter(StageSet::ordered);
    }

    private void stage(String at, String stage, StageSet set) {
        if (set.position(stage) < 0) {
            problems.unknown(
                    at, "stage", stage, set.stages().stream().map(Stage::id).toList());
        }
    }

    private void measure(String at, String id) {
        if (framework.measures().stream().noneMatch(rule -> rule.id().equals(id))) {
            problems.unknown(
                    at,
                    "measure",
                    id,
                    framework.measures().stream().map(MeasureRule::id).toList());
        }
    }
}
