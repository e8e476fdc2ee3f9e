package io.github.maturity4j.comparison;

import io.github.maturity4j.migration.Family;
import io.github.maturity4j.migration.Migrated;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.scorecard.ConditionResult;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.PlacementDerivation;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scorecard.Stages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what a newer version made of an older assessment. */
final class Renewing {

    /** No id of a framework begins so: what has no name in the newer version is none of its parts. */
    private static final String GONE = "?";

    private final Migrated migrated;

    private Renewing(Migrated migrated) {
        this.migrated = migrated;
    }

    static Renewal of(Scorecard before, Migrated migrated, Scorecard rescored) {
        return new Renewing(migrated).renewal(before, rescored);
    }

    private Renewal renewal(Scorecard before, Scorecard rescored) {
        List<Movement> movements = new ArrayList<>();
        Set<Figure> gained = new LinkedHashSet<>();
        Map<Figure, Figure> olds = new LinkedHashMap<>();
        placements(before, rescored, movements, olds, gained);
        Map<Figure, MeasureResult> measures = new HashMap<>();
        before.measures().forEach(result -> {
            Figure named = named(Outline.figure(result));
            olds.put(named, Outline.figure(result));
            measures.put(named, result);
        });
        for (MeasureResult result : rescored.measures()) {
            MeasureResult old = measures.get(Outline.figure(result));
            if (old == null) {
                gained.add(Outline.figure(result));
            } else {
                olds.remove(Outline.figure(result));
                if (!(old.possible().equals(result.possible()) && old.score().equals(result.score()))) {
                    movements.add(new Movement.OfMeasure(
                            old,
                            result,
                            Ways.shown(old.score(), result.score()),
                            Ways.possible(old.possible(), result.possible()),
                            Cause.NONE));
                }
            }
        }
        conditions(before, rescored, movements, olds, gained);
        if (!before.coverage().equals(rescored.coverage())) {
            movements.add(new Movement.OfCoverage(
                    Optional.empty(),
                    before.coverage(),
                    rescored.coverage(),
                    Ways.shown(before.coverage(), rescored.coverage())));
        }
        return new Renewal(rescored, movements, List.copyOf(olds.values()), List.copyOf(gained), migrated.fates());
    }

    private void placements(
            Scorecard before,
            Scorecard rescored,
            List<Movement> movements,
            Map<Figure, Figure> olds,
            Set<Figure> gained) {
        Map<String, Ladder> ladders = Ladder.of(rescored);
        Map<Figure, PlacementResult> placements = new HashMap<>();
        before.placements().forEach(result -> {
            Figure named = named(Outline.figure(result));
            olds.put(named, Outline.figure(result));
            placements.put(named, result);
        });
        for (PlacementResult result : rescored.placements()) {
            PlacementResult old = placements.get(Outline.figure(result));
            Ladder ladder = ladders.get(result.stageSet());
            if (old == null || ladder == null) {
                gained.add(Outline.figure(result));
                continue;
            }
            olds.remove(Outline.figure(result));
            PlacementResult named = named(old);
            ladder.learn(named);
            if (!(named.possible().equals(result.possible()) && named.now().equals(result.now()))) {
                movements.add(new Movement.OfPlacement(
                        old,
                        result,
                        ladder.shown(named, result),
                        ladder.possible(named, result),
                        Cause.NONE));
            }
        }
    }

    private void conditions(
            Scorecard before,
            Scorecard rescored,
            List<Movement> movements,
            Map<Figure, Figure> olds,
            Set<Figure> gained) {
        Map<Figure, ConditionResult> conditions = new HashMap<>();
        before.conditions().forEach(result -> {
            Figure named = named(Outline.figure(result));
            olds.put(named, Outline.figure(result));
            conditions.put(named, result);
        });
        for (ConditionResult result : rescored.conditions()) {
            ConditionResult old = conditions.get(Outline.figure(result));
            if (old == null) {
                gained.add(Outline.figure(result));
                continue;
            }
            olds.remove(Outline.figure(result));
            if (!(old.possible().equals(result.possible()) && old.now().equals(result.now()))) {
                movements.add(new Movement.OfCondition(
                        old,
                        result,
                        Ways.shown(Ways.value(old.now()), Ways.value(result.now())),
                        Ways.possible(Ways.value(old.possible()), Ways.value(result.possible())),
                        Cause.NONE));
            }
        }
    }

    /** A figure of the older version under the names of the newer one. */
    private Figure named(Figure figure) {
        List<Subject.Part> parts = new ArrayList<>();
        for (Subject.Part part : figure.subject().parts()) {
            Family family =
                    switch (part.axis()) {
                        case STAGE -> Family.STAGES;
                        case DIMENSION -> Family.DIMENSIONS;
                        case AREA -> Family.AREAS;
                    };
            parts.add(new Subject.Part(part.axis(), named(family, part.id())));
        }
        return new Figure(figure.kind(), figure.id(), new Subject(parts));
    }

    private String named(Family family, String id) {
        return migrated.name(family, id).orElse(GONE + id);
    }

    private PlacementResult named(PlacementResult result) {
        PlacementDerivation derivation = result.derivation();
        List<PlacementDerivation.StageStanding> stages = derivation.stages().stream()
                .map(stage -> new PlacementDerivation.StageStanding(
                        named(Family.STAGES, stage.stage()),
                        stage.condition(),
                        stage.bound(),
                        stage.possible(),
                        stage.now()))
                .toList();
        return PlacementResult.builder()
                .from(result)
                .attained(result.attained().map(id -> named(Family.STAGES, id)))
                .possible(named(result.possible()))
                .now(named(result.now()))
                .derivation(new PlacementDerivation(
                        derivation.method(),
                        derivation.floor().map(id -> named(Family.STAGES, id)),
                        derivation.voidCounts(),
                        stages,
                        derivation.measured(),
                        derivation.placements()))
                .build();
    }

    private Stages named(Stages stages) {
        return new Stages(
                stages.stages().stream().map(id -> named(Family.STAGES, id)).toList(),
                stages.mayBeNone(),
                stages.mayBeEmpty());
    }
}
