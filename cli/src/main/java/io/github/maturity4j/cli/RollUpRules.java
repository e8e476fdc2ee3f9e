package io.github.maturity4j.cli;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.rollup.RollUp;
import io.github.maturity4j.rule.RollUpMethod;
import io.github.maturity4j.rule.RollUpMethod.Weight;
import io.github.maturity4j.rule.RollUpRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the values of {@code --rule}: ids of rules, or rules in short such as {@code share:stage:engagement}. */
final class RollUpRules {

    private final List<RollUpRule> known;

    RollUpRules(Framework framework) {
        known = new ArrayList<>(framework.rollUps());
        known.addAll(RollUp.defaults(framework));
    }

    /**
     * A rule.
     *
     * @throws Failure if there is none of that name, and it is none in short
     */
    RollUpRule rule(String value) {
        return known.stream()
                .filter(rule -> rule.id().equals(value))
                .findFirst()
                .or(() -> method(value.split(":", -1))
                        .map(method -> RollUpRule.builder()
                                .id(value.replace(':', '.'))
                                .method(method)
                                .build()))
                .orElseThrow(() -> unknown(value));
    }

    private static Optional<RollUpMethod> method(String[] parts) {
        if (parts.length == 2) {
            return switch (parts[0]) {
                case "lowest" -> Optional.of(new RollUpMethod.Lowest(parts[1]));
                case "distribution" -> Optional.of(new RollUpMethod.Distribution(parts[1]));
                case "mean" -> Optional.of(new RollUpMethod.Mean(parts[1], Weight.SIZE));
                case "mean-of-units" -> Optional.of(new RollUpMethod.Mean(parts[1], Weight.UNITS));
                default -> Optional.empty();
            };
        } else if (parts.length == 3) {
            return switch (parts[0]) {
                case "share" -> Optional.of(new RollUpMethod.Share(parts[1], parts[2], Weight.SIZE));
                case "share-of-units" -> Optional.of(new RollUpMethod.Share(parts[1], parts[2], Weight.UNITS));
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    private Failure unknown(String value) {
        return new Failure(
                Failure.USAGE,
                Messages.say(
                        "error.unknown-rule",
                        Wording.quoted(value),
                        Wording.hint(value, known.stream().map(RollUpRule::id).toList())));
    }
}
