package io.github.maturity4j.internal.plan;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.internal.node.Sheet;
import io.github.maturity4j.internal.node.State;
import io.github.maturity4j.rule.Method;
import io.github.maturity4j.scorecard.PlacementDerivation;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells the stages of placements. */
final class PlacementResults {

    private final Evaluation evaluation;
    private final Derivations derivations;
    private final State possible;
    private final State now;

    PlacementResults(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.derivations = new Derivations(evaluation);
        this.possible = evaluation.possible();
        this.now = evaluation.now();
    }

    PlacementResult of(Figure.OfPlacement figure) {
        Stages stagesNow = Evaluation.stages(now, figure.node(), figure.set());
        Optional<String> attained = attained(figure.set(), stagesNow);
        return PlacementResult.builder()
                .placement(figure.rule().id())
                .subject(figure.subject())
                .stageSet(figure.set().id())
                .attained(attained)
                .possible(Evaluation.stages(possible, figure.node(), figure.set()))
                .now(stagesNow)
                .assumed(now.isAssumed(figure.node()))
                .exact(evaluation.isExact(figure.node()))
                .outOfOrder(outOfOrder(figure))
                .next(next(figure, stagesNow, attained))
                .gap(gap(figure, stagesNow))
                .basis(figure.basis())
                .derivation(new PlacementDerivation(
                        figure.rule().method(),
                        figure.set().floor().map(Stage::id),
                        figure.rule().voidCounts(),
                        standings(figure),
                        figure.measured().map(input -> derivations.input(input).build()),
                        figure.placements().stream()
                                .map(placed -> new PlacementDerivation.Placed(
                                        placed.placement(),
                                        placed.subject(),
                                        Evaluation.stages(possible, placed.node(), figure.set()),
                                        Evaluation.stages(now, placed.node(), figure.set())))
                                .toList()))
                .build();
    }

    static Optional<String> attained(StageSet set, Stages stages) {
        if (stages.stages().isEmpty() || stages.mayBeNone()) {
            return Optional.empty();
        }
        boolean told = set.ordered() || stages.isDetermined();
        return told ? Optional.of(stages.stages().get(0)) : Optional.empty();
    }

    private List<PlacementDerivation.StageStanding> standings(Figure.OfPlacement figure) {
        return figure.stages().stream()
                .map(stage -> new PlacementDerivation.StageStanding(
                        stage.stage(),
                        derivations.of(stage.condition()),
                        stage.bound(),
                        possible.outcomes(stage.condition().node()),
                        now.outcomes(stage.condition().node())))
                .toList();
    }

    private List<PlacementResult.OutOfOrder> outOfOrder(Figure.OfPlacement figure) {
        List<PlacementResult.OutOfOrder> found = new ArrayList<>();
        Method method = figure.rule().method();
        if (!(method instanceof Method.Cumulative || method instanceof Method.HighestSatisfied)) {
            return found;
        }
        Optional<String> unmet = Optional.empty();
        Optional<String> open = Optional.empty();
        for (Figure.StageSpec stage : figure.stages()) {
            int set = now.outcomeSet(stage.condition().node());
            if (set == State.MET && (unmet.isPresent() || open.isPresent())) {
                String above = unmet.isPresent() ? unmet.get() : open.orElseThrow();
                found.add(new PlacementResult.OutOfOrder(stage.stage(), above, unmet.isPresent()));
            }
            if (set == State.UNMET && unmet.isEmpty()) {
                unmet = Optional.of(stage.stage());
            } else if ((set & State.UNMET) != 0 && open.isEmpty()) {
                open = Optional.of(stage.stage());
            }
        }
        return found;
    }

    private Optional<PlacementResult.Next> next(
            Figure.OfPlacement figure, Stages stagesNow, Optional<String> attained) {
        boolean empty = stagesNow.stages().isEmpty() && !stagesNow.mayBeNone();
        if (!figure.set().ordered() || empty) {
            return Optional.empty();
        }
        int reached = attained.map(figure.set()::position).orElse(-1);
        for (Figure.StageSpec stage : figure.stages()) {
            int outcomes = now.outcomeSet(stage.condition().node());
            if (figure.set().position(stage.stage()) > reached && outcomes != State.VOID) {
                return Optional.of(next(stage));
            }
        }
        return Optional.empty();
    }

    private PlacementResult.Next next(Figure.StageSpec stage) {
        Requirements requirements = new Requirements(evaluation);
        requirements.visit(stage.condition());
        return new PlacementResult.Next(
                stage.stage(),
                new Progress(now).of(stage.condition()),
                requirements.unresolved().stream().map(derivations::of).toList(),
                keys(requirements.findOut()),
                keys(requirements.improve()));
    }

    private List<AnswerKey> keys(Iterable<Integer> slots) {
        Sheet sheet = evaluation.sheet();
        List<AnswerKey> keys = new ArrayList<>();
        slots.forEach(slot -> keys.add(sheet.slots().get(slot).key()));
        return keys;
    }

    private Optional<PlacementResult.Gap> gap(Figure.OfPlacement figure, Stages stagesNow) {
        StageSet set = figure.set();
        String key = Sheet.targetKey(figure.rule().id(), figure.subject());
        Optional<String> target = evaluation.sheet().target(key).or(figure.rule()::target);
        if (target.isEmpty() || !set.ordered()) {
            return Optional.empty();
        }
        Stages all = Evaluation.stages(possible, figure.node(), set);
        if (stagesNow.stages().isEmpty() && !stagesNow.mayBeNone()) {
            return Optional.empty();
        }
        int wanted = set.rank(set.position(target.get()));
        int lowest = all.mayBeNone() || all.stages().isEmpty()
                ? 0
                : set.rank(set.position(all.stages().get(0)));
        int highest = all.stages().isEmpty()
                ? 0
                : set.rank(set.position(all.stages().get(all.stages().size() - 1)));
        return Optional.of(
                new PlacementResult.Gap(target.get(), Math.max(0, wanted - highest), Math.max(0, wanted - lowest)));
    }
}
