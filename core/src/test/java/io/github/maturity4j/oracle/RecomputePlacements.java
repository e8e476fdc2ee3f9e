package io.github.maturity4j.oracle;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.rule.Method;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.scorecard.Input;
import io.github.maturity4j.scorecard.Outcome;
import io.github.maturity4j.scorecard.Outcomes;
import io.github.maturity4j.scorecard.PlacementDerivation;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.scorecard.Value;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Computes placements again, from their derivations alone. */
final class RecomputePlacements {

    private final Framework framework;
    private final Scorecard card;
    private final RecomputeConditions conditions;
    private final List<String> disagreements;

    RecomputePlacements(
            Framework framework, Scorecard card, RecomputeConditions conditions, List<String> disagreements) {
        this.framework = framework;
        this.card = card;
        this.conditions = conditions;
        this.disagreements = disagreements;
    }

    private void same(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            disagreements.add(what + ": the derivation gives " + expected + " but the result is " + actual);
        }
    }

    void check(PlacementResult result) {
        String what = "placement " + result.placement() + "/" + result.subject();
        PlacementDerivation derivation = result.derivation();
        for (PlacementDerivation.StageStanding standing : derivation.stages()) {
            conditions.check(what + " " + standing.stage(), standing.condition());
            same(what + " " + standing.stage(), standing.condition().possible(), standing.possible());
            same(what + " " + standing.stage() + " now", standing.condition().now(), standing.now());
        }
        derivation.measured().ifPresent(input -> conditions.input(what, input));
        for (PlacementDerivation.Placed placed : derivation.placements()) {
            var figure =
                    card.placement(placed.placement(), placed.subject().ids().toArray(new String[0]));
            same(what + " " + placed.placement(), figure.possible(), placed.possible());
            same(what + " " + placed.placement() + " now", figure.now(), placed.now());
        }
        same(
                what + " possible",
                stages(
                        result,
                        PlacementDerivation.StageStanding::possible,
                        Input::possible,
                        PlacementDerivation.Placed::possible),
                set(result.possible()));
        same(
                what + " now",
                stages(result, PlacementDerivation.StageStanding::now, Input::score, PlacementDerivation.Placed::now),
                set(result.now()));
    }

    private static Set<String> set(Stages stages) {
        Set<String> found = new TreeSet<>(stages.stages());
        if (stages.mayBeNone()) {
            found.add(World.NONE);
        }
        if (stages.mayBeEmpty()) {
            found.add(World.EMPTY);
        }
        return found;
    }

    private Set<String> stages(
            PlacementResult result,
            Function<PlacementDerivation.StageStanding, Outcomes> standing,
            Function<Input, Value> number,
            Function<PlacementDerivation.Placed, Stages> placed) {
        PlacementDerivation derivation = result.derivation();
        StageSet set = framework.stageSet(result.stageSet()).orElseThrow();
        if (derivation.method() instanceof Method.Bands bands) {
            return banded(set, bands, number.apply(derivation.measured().orElseThrow()));
        }
        if (derivation.method() instanceof Method.LowestOf || derivation.method() instanceof Method.HighestOf) {
            Set<String> found = new TreeSet<>();
            List<Set<String>> parts = derivation.placements().stream()
                    .map(part -> set(placed.apply(part)))
                    .toList();
            extremes(set, parts, 0, List.of(), derivation.method() instanceof Method.HighestOf, found);
            return found;
        }
        PlacementRule rule = framework.placements().stream()
                .filter(candidate -> candidate.id().equals(result.placement()))
                .findFirst()
                .orElseThrow();
        Set<String> found = new TreeSet<>();
        standings(set, rule, derivation.stages(), standing, new LinkedHashMap<>(), found);
        return found;
    }

    private static void standings(
            StageSet set,
            PlacementRule rule,
            List<PlacementDerivation.StageStanding> stages,
            Function<PlacementDerivation.StageStanding, Outcomes> kind,
            Map<String, Outcome> chosen,
            Set<String> found) {
        if (chosen.size() == stages.size()) {
            found.add(
                    rule.method() instanceof Method.Cumulative
                            ? World.cumulative(set, chosen, rule.voidCounts())
                            : rule.method() instanceof Method.HighestSatisfied
                                    ? World.highest(set, chosen, rule.voidCounts())
                                    : World.firstMatch(chosen));
            return;
        }
        PlacementDerivation.StageStanding next = stages.get(chosen.size());
        for (Outcome outcome : RecomputeConditions.set(kind.apply(next))) {
            Map<String, Outcome> longer = new LinkedHashMap<>(chosen);
            longer.put(next.stage(), outcome);
            standings(set, rule, stages, kind, longer, found);
        }
    }

    private static Set<String> banded(StageSet set, Method.Bands bands, Value value) {
        Set<String> found = new TreeSet<>();
        if (value.mayBeEmpty()) {
            found.add(World.EMPTY);
        }
        if (value.mayBeWithheld()) {
            found.add(World.band(set, bands, Figure.WITHHELD));
        }
        value.range().ifPresent(range -> {
            String low = World.band(set, bands, Figure.of(Fraction.of(range.low())));
            String high = World.band(set, bands, Figure.of(Fraction.of(range.high())));
            found.add(low);
            found.add(high);
            for (Stage stage : set.stages()) {
                int position = World.position(set, stage.id());
                if (position > World.position(set, low) && position < World.position(set, high)) {
                    found.add(stage.id());
                }
            }
        });
        return found;
    }

    private static void extremes(
            StageSet set,
            List<Set<String>> parts,
            int index,
            List<Integer> positions,
            boolean highest,
            Set<String> found) {
        if (index == parts.size()) {
            found.add(World.extreme(set, positions, highest));
            return;
        }
        for (String stage : parts.get(index)) {
            List<Integer> longer = new ArrayList<>(positions);
            if (!stage.equals(World.EMPTY)) {
                longer.add(World.position(set, stage));
            }
            extremes(set, parts, index + 1, longer, highest, found);
        }
    }
}
