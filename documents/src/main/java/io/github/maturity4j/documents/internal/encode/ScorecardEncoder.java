package io.github.maturity4j.documents.internal.encode;

import io.github.maturity4j.scorecard.ConditionResult;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Scorecard;
import java.util.List;

/** Writes whole scorecards. */
public final class ScorecardEncoder {

    private static final Figures PLAIN = new Figures(2, List.of());

    private final DerivationEncoder derivations = new DerivationEncoder(PLAIN);

    private ScorecardEncoder() {}

    /**
     * A scorecard as a document.
     *
     * @param scorecard the scorecard
     * @return its members in the order of the grammar
     */
    public static Part encode(Scorecard scorecard) {
        return new ScorecardEncoder().scorecard(scorecard);
    }

    private Part scorecard(Scorecard scorecard) {
        return new MapBuilder()
                .put("maturity4j", Part.of(1))
                .put(
                        "scorecard",
                        new MapBuilder()
                                .put("framework", scorecard.framework())
                                .put("version", scorecard.version())
                                .put("unit", scorecard.unit(), AssessmentEncoder::unit)
                                .put("date", scorecard.date(), date -> Part.of(date.toString()))
                                .build())
                .put("coverage", Figures.coverage(scorecard.coverage()))
                .putMap("dimension-coverage", scorecard.dimensionCoverage(), Figures::coverage)
                .putMap("facts", scorecard.facts(), AssessmentEncoder::reply)
                .put("placements", MapBuilder.items(scorecard.placements(), this::placement))
                .put("conditions", MapBuilder.items(scorecard.conditions(), this::condition))
                .put("measures", MapBuilder.items(scorecard.measures(), ScorecardEncoder::measure))
                .build();
    }

    private static Part measure(MeasureResult result) {
        Figures figures = new Figures(result.digits(), result.thresholds());
        return new MapBuilder()
                .put("measure", result.measure())
                .putAll(DerivationEncoder.subject(result.subject()))
                .put("possible", figures.value(result.possible()))
                .put("score", figures.value(result.score()))
                .putIf(result.assumed(), "assumed", Part.of(true))
                .put("range", range(result.exact()))
                .put("over-answered", result.overAnswered(), figures::value)
                .put("coverage", Figures.coverage(result.coverage()))
                .put("basis", VocabularyEncoder.basis(result.basis()))
                .put("derivation", new DerivationEncoder(figures).measure(result.derivation()))
                .build();
    }

    private Part condition(ConditionResult result) {
        return new MapBuilder()
                .put("condition", result.condition())
                .putAll(DerivationEncoder.subject(result.subject()))
                .putAll(DerivationEncoder.outcomes(result.possible(), result.now()))
                .putIf(result.assumed(), "assumed", Part.of(true))
                .put("range", range(result.exact()))
                .put("basis", VocabularyEncoder.basis(result.basis()))
                .put("derivation", derivations.condition(result.derivation()))
                .build();
    }

    private Part placement(PlacementResult result) {
        return new MapBuilder()
                .put("placement", result.placement())
                .putAll(DerivationEncoder.subject(result.subject()))
                .put("stages", result.stageSet())
                .put("attained", result.attained())
                .putAll(DerivationEncoder.stages(result.possible(), result.now()))
                .putIf(result.assumed(), "assumed", Part.of(true))
                .put("range", range(result.exact()))
                .putList("out-of-order", result.outOfOrder(), ScorecardEncoder::outOfOrder)
                .put("next", result.next(), this::next)
                .put("gap", result.gap(), ScorecardEncoder::gap)
                .put("basis", VocabularyEncoder.basis(result.basis()))
                .put("derivation", derivations.placement(result.derivation()))
                .build();
    }

    private static Part range(boolean exact) {
        return Part.of(exact ? "exact" : "outer");
    }

    static Part outOfOrder(PlacementResult.OutOfOrder outOfOrder) {
        return new MapBuilder()
                .put("stage", outOfOrder.stage())
                .put("above", outOfOrder.above())
                .put("certain", Part.of(outOfOrder.certain()))
                .build();
    }

    private Part next(PlacementResult.Next next) {
        return new MapBuilder()
                .put("stage", next.stage())
                .put("progress", Figures.share(next.progress()))
                .putList("requirements", next.requirements(), derivations::condition)
                .putList("find-out", next.findOut(), DerivationEncoder::key)
                .putList("improve", next.improve(), DerivationEncoder::key)
                .build();
    }

    static Part gap(PlacementResult.Gap gap) {
        return new MapBuilder()
                .put("target", gap.target())
                .put("least", Part.of(gap.least()))
                .put("greatest", Part.of(gap.greatest()))
                .build();
    }
}
