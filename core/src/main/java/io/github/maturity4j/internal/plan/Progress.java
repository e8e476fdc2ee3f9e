package io.github.maturity4j.internal.plan;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.internal.node.State;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much of a requirement is met. A single condition counts 1 if met, else 0 (open counts 0); void ones drop out; <em>all</em>
 * is the mean of its parts, <em>any</em> the greatest, <em>at least k</em> the number met over k, at most 1.
 */
final class Progress {

    private final State now;
    private final Map<Integer, Rational> known = new HashMap<>();

    Progress(State now) {
        this.now = now;
    }

    Rational of(ConditionSpec spec) {
        Rational done = known.get(spec.node());
        if (done == null) {
            done = computed(spec);
            known.put(spec.node(), done);
        }
        return done;
    }

    private Rational computed(ConditionSpec spec) {
        if (spec instanceof ConditionSpec.OfReference reference) {
            return of(reference.definition());
        }
        if (spec instanceof ConditionSpec.OfGroup group) {
            List<ConditionSpec> parts = group.conditions().stream()
                    .filter(part -> now.outcomeSet(part.node()) != State.VOID)
                    .toList();
            if (parts.isEmpty()) {
                return Rational.ZERO;
            }
            return switch (group.kind()) {
                case ALL ->
                    parts.stream()
                            .map(this::of)
                            .reduce(Rational.ZERO, Rational::plus)
                            .dividedBy(Rational.of(parts.size()));
                case ANY -> parts.stream().map(this::of).reduce(Rational.ZERO, Rational::max);
                case AT_LEAST ->
                    Rational.of(parts.stream().filter(this::isMet).count(), group.count())
                            .min(Rational.ONE);
            };
        }
        return isMet(spec) ? Rational.ONE : Rational.ZERO;
    }

    private boolean isMet(ConditionSpec spec) {
        return now.outcomeSet(spec.node()) == State.MET;
    }
}
