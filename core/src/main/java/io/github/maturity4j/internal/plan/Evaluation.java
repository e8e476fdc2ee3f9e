package io.github.maturity4j.internal.plan;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.internal.node.Node;
import io.github.maturity4j.internal.node.Sheet;
import io.github.maturity4j.internal.node.Slot;
import io.github.maturity4j.internal.node.State;
import io.github.maturity4j.rule.AnswerKind;
import io.github.maturity4j.scorecard.ConditionResult;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.LinkedHashMap;
import java.util.Map;
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
                .putAllFacts(facts(assessment));
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

    /** What is recorded, in the order of the assessment, then of the framework. */
    private Map<String, Reply> facts(Assessment assessment) {
        Map<String, Reply> facts = new LinkedHashMap<>(assessment.facts());
        for (Slot slot : sheet.slots().all()) {
            Reply reply = sheet.reply(slot.index());
            if (slot.fact()
                    && (reply.kind() != AnswerKind.UNANSWERED
                            || facts.containsKey(slot.key().indicator()))) {
                facts.put(slot.key().indicator(), reply);
            }
        }
        return facts;
    }

    /** Whether every end of a result is reached by completions of the open answers. */
    boolean isExact(int id) {
        Node node = plan.node(id);
        return possible.determined(node)
                || (!possible.isInexact(id) && node.dependencies().reachBothEnds(sheet));
    }

    /** A set of stages for people and programs. */
    static Stages stages(State state, int node, StageSet set) {
        return Plan.stages(state.stageSet(node), set);
    }
}
