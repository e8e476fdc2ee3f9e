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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

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

    private void same(Place what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            disagreements.add(what + ": the derivation gives " + expected + " but the result is " + actual);
        }
    }

    void check(PlacementResult result) {
        Place what = new Place("placement", result.placement(), result.subject());
        PlacementDerivation derivation = result.derivation();
        for (PlacementDerivation.StageStanding standing : derivation.stages()) {
            conditions.check(what.at(standing.stage()), standing.condition());
            same(what.at(standing.stage()), standing.condition().possible(), standing.possible());
            same(what.at(standing.stage(), "now"), standing.condition().now(), standing.now());
        }
        derivation.measured().ifPresent(input -> conditions.input(what, input));
        for (PlacementDerivation.Placed placed : derivation.placements()) {
            var figure =
                    card.placement(placed.placement(), placed.subject().ids().toArray(new String[0]));
            same(what.at(placed.placement()), figure.possible(), placed.possible());
            same(what.at(placed.placement(), "now"), figure.now(), placed.now());
        }
        same(
                what.at("possible"),
                stages(
                        result,
                        PlacementDerivation.StageStanding::possible,
                        Input::possible,
                        PlacementDerivation.Placed::possible),
                set(result.possible()));
        same(
                what.at("now"),
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
            return extremes(
                    set,
                    derivation.placements().stream()
                            .map(part -> set(placed.apply(part)))
                            .toList(),
                    derivation.method() instanceof Method.HighestOf);
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

    /** Placement by placement, since the lowest of several is the lowest of one and of the lowest of the others. */
    private static Set<String> extremes(StageSet set, List<Set<String>> parts, boolean highest) {
        Set<String> found = Set.of(World.EMPTY);
        for (Set<String> part : parts) {
            Set<String> longer = new TreeSet<>();
            for (String before : found) {
                for (String stage : part) {
                    List<Integer> positions = Stream.of(before, stage)
                            .filter(candidate -> !candidate.equals(World.EMPTY))
                            .map(candidate -> World.position(set, candidate))
                            .toList();
                    longer.add(World.extreme(set, positions, highest));
                }
            }
            found = longer;
        }
        return found;
    }
}
