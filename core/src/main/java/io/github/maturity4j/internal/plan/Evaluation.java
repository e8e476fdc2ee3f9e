package io.github.maturity4j.internal.plan;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.internal.node.Node;
import io.github.maturity4j.internal.node.Sheet;
import io.github.maturity4j.internal.node.State;
import io.github.maturity4j.scorecard.ConditionResult;
import io.github.maturity4j.scorecard.RoleResult;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * One evaluated assessment: what is possible, what is now, and what was answered, told as a scorecard.
 *
 * @param plan the plan
 * @param sheet the answers
 * @param possible everything the figures may still be
 * @param now the figures with treatments applied
 * @param answered the figures over what was answered
 */
record Evaluation(Plan plan, Sheet sheet, State possible, State now, State answered) {

    Scorecard scorecard(Assessment assessment, BooleanSupplier cancelled) {
        Coverages coverages = new Coverages(this);
        MeasureResults measures = new MeasureResults(this, coverages);
        Derivations derivations = new Derivations(this);
        PlacementResults placements = new PlacementResults(this);
        Scorecard.Builder card = Scorecard.builder()
                .framework(assessment.framework())
                .version(assessment.version())
                .title(plan.framework().title())
                .sources(plan.framework().sources())
                .assessment(assessment.id())
                .engine(Engine.VERSION)
                .language(plan.framework().language())
                .rights(plan.framework().rights())
                .unit(assessment.unit())
                .date(assessment.date())
                .coverage(coverages.ofWhole())
                .putAllDimensionCoverage(coverages.ofDimensions())
                .putAllFacts(assessment.facts());
        for (Figure figure : plan.figures()) {
            Plan.goOn(cancelled);
            if (figure instanceof Figure.OfMeasure measure) {
                card.addMeasure(measures.of(measure));
            } else if (figure instanceof Figure.OfPlacement placement) {
                card.addPlacement(placements.of(placement));
            } else if (figure instanceof Figure.OfCondition condition) {
                int node = condition.condition().node();
                card.addCondition(ConditionResult.builder()
                        .condition(condition.rule().id())
                        .subject(condition.subject())
                        .possible(possible.outcomes(node))
                        .now(now.outcomes(node))
                        .assumed(now.isAssumed(node))
                        .exact(isExact(node))
                        .basis(condition.basis())
                        .derivation(derivations.of(condition.condition()))
                        .build());
            }
        }
        return card.build();
    }

    /** The figures alone, without telling how they came about. */
    RoleResult.Builder view() {
        RoleResult.Builder view = RoleResult.builder();
        for (Figure figure : plan.figures()) {
            if (figure instanceof Figure.OfMeasure measure) {
                view.addScore(new RoleResult.Score(measure.rule().id(), measure.subject(), now.value(measure.node())));
            } else if (figure instanceof Figure.OfPlacement placement) {
                view.addStanding(new RoleResult.Standing(
                        placement.rule().id(),
                        placement.subject(),
                        PlacementResults.attained(placement.set(), stages(now, placement.node(), placement.set())),
                        stages(possible, placement.node(), placement.set())));
            }
        }
        return view;
    }

    /** Whether every end of a result is reached by completions of the open answers. */
    boolean isExact(int id) {
        Node node = plan.node(id);
        return possible.determined(node)
                || (!possible.isInexact(id) && node.dependencies().reachBothEnds(sheet));
    }

    /** A set of stages for people and programs. */
    static Stages stages(State state, int node, StageSet set) {
        long bits = state.stageSet(node);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < set.stages().size(); i++) {
            if ((bits & (State.NONE << (i + 1))) != 0) {
                ids.add(set.stages().get(i).id());
            }
        }
        return new Stages(ids, (bits & State.NONE) != 0, (bits & State.NOTHING) != 0);
    }
}
