package io.github.maturity4j.report.internal.words;

import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.Method;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.vocabulary.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a placement chooses a stage, in words. */
public final class Methods {

    private final Words words;
    private final boolean repeated;

    /**
     * The methods of a rule.
     *
     * @param words how to speak about its framework
     * @param repeated whether the rule is repeated over stages, dimensions or areas
     */
    public Methods(Words words, boolean repeated) {
        this.words = words;
        this.repeated = repeated;
    }

    /**
     * A method in words.
     *
     * @param method the method
     * @return a sentence, with what each stage requires beneath
     */
    public Clause clause(Method method) {
        if (method instanceof Method.Cumulative cumulative) {
            return staged("method.cumulative", cumulative.everyStage(), cumulative.stages());
        } else if (method instanceof Method.HighestSatisfied highest) {
            return staged("method.highest-satisfied", highest.everyStage(), highest.stages());
        } else if (method instanceof Method.FirstMatch first) {
            return staged("method.first-match", Optional.empty(), first.classes());
        } else if (method instanceof Method.Bands bands) {
            List<Clause> parts = new ArrayList<>();
            bands.bounds()
                    .forEach((stage, bound) -> parts.add(Clause.of(
                            words.say("method.stage-line", words.names().stage(stage), bound(bound)))));
            return Clause.of(words.say("method.bands", new Operands(words, repeated).operand(bands.operand())), parts);
        } else if (method instanceof Method.LowestOf lowest) {
            return Clause.of(words.say("method.lowest-of", placements(lowest.placements())));
        } else if (method instanceof Method.HighestOf highest) {
            return Clause.of(words.say("method.highest-of", placements(highest.placements())));
        }
        throw new IllegalArgumentException("method: expected a kind that is known but was " + method);
    }

    /**
     * A lower bound in words.
     *
     * @param bound the bound
     * @return {@code at least} or {@code more than} its number
     */
    public String bound(Scale.Bound bound) {
        return words.say(
                bound.inclusive() ? "comparison.at-least" : "comparison.more-than",
                words.figures().exact(bound.value()));
    }

    private Clause staged(String key, Optional<Condition> every, Map<String, Condition> stages) {
        Conditions conditions = new Conditions(words, true);
        List<Clause> parts = new ArrayList<>();
        every.ifPresent(condition -> parts.add(lead(words.say("method.every-stage"), conditions.clause(condition))));
        stages.forEach((stage, condition) -> parts.add(lead(words.names().stage(stage), conditions.clause(condition))));
        return Clause.of(words.say(key), parts);
    }

    private Clause lead(String stage, Clause condition) {
        return Clause.of(words.say("method.stage-line", stage, condition.text()), condition.parts());
    }

    private String placements(List<Operand.Rank> placements) {
        Operands operands = new Operands(words, repeated);
        return words.and(placements.stream()
                .map(rank -> operands.placement(rank.placement(), rank.scope()))
                .toList());
    }
}
