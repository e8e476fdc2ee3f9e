package io.github.maturity4j.advice;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.vocabulary.Indicator;
import java.util.HashMap;
import java.util.Map;

/** What a change of one answer costs. It must always say the same of the same change. */
@FunctionalInterface
public interface Cost {

    /** Every change costs 1, so that the fewest changes are the smallest. */
    Cost COUNT = (key, from, to) -> Rational.ONE;

    /**
     * What a change costs.
     *
     * @param key the answer, or the id of a fact
     * @param from what was said so far
     * @param to what would be said
     * @return a number above 0
     */
    Rational of(AnswerKey key, Reply from, Reply to);

    /**
     * A change costs the effort that the framework gives its indicator, and 1 where it gives none, however far the answer is raised.
     *
     * @param framework the framework
     * @return the cost
     */
    static Cost effort(Framework framework) {
        Map<String, Rational> efforts = new HashMap<>();
        for (Indicator indicator : framework.indicators()) {
            indicator.effort().ifPresent(effort -> efforts.put(indicator.id(), effort));
        }
        return (key, from, to) -> efforts.getOrDefault(key.indicator(), Rational.ONE);
    }
}
