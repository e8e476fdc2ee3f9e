package io.github.maturity4j.report.internal.explain;

import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.scorecard.ConditionDerivation;
import io.github.maturity4j.scorecard.ConditionResult;
import io.github.maturity4j.scorecard.Input;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.PlacementResult;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which figures a figure rests on, level by level: each figure belongs to the one that reaches it first. */
public final class Walk {

    private final Figures figures;
    private final Map<String, List<String>> beneath = new LinkedHashMap<>();
    private final Map<String, String> owners = new HashMap<>();

    /**
     * Walks from a figure.
     *
     * @param figures the figures
     * @param start the name of the first
     * @param depth how many levels beneath it are visited
     */
    public Walk(Figures figures, String start, int depth) {
        this.figures = figures;
        Map<String, Integer> levels = new HashMap<>();
        Deque<String> ahead = new ArrayDeque<>();
        levels.put(start, 0);
        ahead.add(start);
        while (!ahead.isEmpty()) {
            String name = ahead.remove();
            List<String> next = List.copyOf(restsOn(name));
            beneath.put(name, next);
            int level = levels.getOrDefault(name, 0);
            for (String found : next) {
                if (level < depth && !levels.containsKey(found)) {
                    levels.put(found, level + 1);
                    owners.put(found, name);
                    ahead.add(found);
                }
            }
        }
    }

    /** The figures that one rests on, in the order of its derivation. */
    public List<String> beneath(String name) {
        return beneath.getOrDefault(name, List.of());
    }

    /** Whether a figure is visited at all. */
    public boolean isVisited(String name) {
        return beneath.containsKey(name);
    }

    /** Whether a figure is told beneath another, which reached it first. */
    public boolean isTold(String name, String above) {
        return above.equals(owners.get(name));
    }

    /** A figure by name, which is there. */
    public Object result(String name) {
        return figures.find(name).orElseThrow(() -> new IllegalStateException("no figure " + name));
    }

    private Set<String> restsOn(String name) {
        Collector found = new Collector(new LinkedHashSet<>());
        Object result = result(name);
        if (result instanceof MeasureResult measure) {
            found.inputs(measure.derivation().inputs());
            measure.derivation().precondition().ifPresent(found::condition);
        } else if (result instanceof ConditionResult condition) {
            found.condition(condition.derivation());
        } else if (result instanceof PlacementResult placement) {
            placement.derivation().stages().forEach(standing -> found.condition(standing.condition()));
            placement.derivation().measured().ifPresent(found::input);
            placement
                    .derivation()
                    .placements()
                    .forEach(placed -> found.names().add(Figures.name(placed.placement(), placed.subject())));
        }
        return found.names();
    }

    private record Collector(Set<String> names) {

        void inputs(Collection<Input> inputs) {
            inputs.forEach(this::input);
        }

        void input(Input input) {
            Input.Origin origin = input.origin();
            if (origin instanceof Input.Origin.Measured measured) {
                names.add(Figures.name(measured.measure(), measured.subject()));
            } else if (origin instanceof Input.Origin.Ranked ranked) {
                names.add(Figures.name(ranked.placement(), ranked.subject()));
            } else if (origin instanceof Input.Origin.Judged judged) {
                condition(judged.condition());
            }
        }

        void condition(ConditionDerivation derivation) {
            if (derivation instanceof ConditionDerivation.Combined combined) {
                combined.conditions().forEach(this::condition);
            } else if (derivation instanceof ConditionDerivation.Negated negated) {
                condition(negated.condition());
            } else if (derivation instanceof ConditionDerivation.Compared compared) {
                input(compared.left());
                input(compared.right());
            } else if (derivation instanceof ConditionDerivation.PlacementChecked checked) {
                String placement = checked.rule() instanceof Condition.Placed placed
                        ? placed.placement()
                        : ((Condition.PlacedIn) checked.rule()).placement();
                names.add(Figures.name(placement, checked.subject()));
            } else if (derivation instanceof ConditionDerivation.Referred referred) {
                names.add(Figures.name(referred.condition(), referred.subject()));
            }
        }
    }
}
