package io.github.maturity4j.internal.compile;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.vocabulary.Consolidation;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Role;
import io.github.maturity4j.vocabulary.Scale;
import java.util.Locale;

/** Checks how the answers of several respondents become one. */
final class RoleCheck {

    private final Framework framework;
    private final Problems problems;

    RoleCheck(Framework framework, Problems problems) {
        this.framework = framework;
        this.problems = problems;
    }

    void run() {
        framework.acrossRoles().ifPresent(across -> checkAcross("/across-roles", across));
        checkRoles();
        framework
                .indicators()
                .forEach(indicator -> checkConsolidation(Wording.pointer("indicators", indicator.id()), indicator));
    }

    private void checkConsolidation(String at, Indicator indicator) {
        boolean classes = indicator.scale() instanceof Scale.Classes;
        Consolidation within = indicator.consolidation().orElse(framework.consolidation());
        if (within == Consolidation.PLURALITY && !classes) {
            problems.error(
                    Code.WRONG_VALUE,
                    indicator.consolidation().isPresent() ? at + "/consolidation" : "/consolidation",
                    "expected plurality for unordered choices only but " + indicator.id() + " has an order");
        } else if (classes && indicator.consolidation().isPresent() && within != Consolidation.PLURALITY) {
            problems.error(
                    Code.WRONG_VALUE,
                    at + "/consolidation",
                    "expected plurality, since the choices of " + indicator.id() + " have no order");
        }
        indicator.acrossRoles().ifPresent(across -> {
            if (classes && across != Consolidation.PLURALITY) {
                problems.error(
                        Code.WRONG_VALUE,
                        at + "/across-roles",
                        "expected plurality, since the choices of " + indicator.id() + " have no order");
            } else if (!classes) {
                checkAcross(at + "/across-roles", across);
            }
        });
    }

    private void checkAcross(String at, Consolidation across) {
        if (across == Consolidation.MEDIAN || across == Consolidation.PLURALITY) {
            problems.error(
                    Code.WRONG_VALUE,
                    at,
                    "expected mean, lower-median, minimum or maximum, since roles have weights and answers an order, but was "
                            + across.name().toLowerCase(Locale.ROOT));
        }
    }

    private void checkRoles() {
        for (Role role : framework.roles()) {
            String at = Wording.pointer("roles", role.id());
            role.weight()
                    .filter(weight -> weight.signum() < 0)
                    .ifPresent(weight -> problems.error(
                            Code.WRONG_VALUE, at + "/weight", "expected a weight of at least 0 but was " + weight));
            if (role.quorum() < 1) {
                problems.error(
                        Code.WRONG_VALUE,
                        at + "/quorum",
                        "expected a whole number of at least 1 but was " + role.quorum());
            }
        }
    }
}
