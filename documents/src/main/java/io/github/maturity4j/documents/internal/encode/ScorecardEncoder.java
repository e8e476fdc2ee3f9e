package io.github.maturity4j.documents.internal.encode;

import io.github.maturity4j.scorecard.ConditionResult;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.vocabulary.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes whole scorecards. */
public final class ScorecardEncoder {

    private static final Figures PLAIN = new Figures(Figures.DIGITS, List.of());

    private final Map<String, Integer> digits = new HashMap<>();
    private final DerivationEncoder derivations = new DerivationEncoder(digits, PLAIN);

    private ScorecardEncoder(Scorecard scorecard) {
        scorecard.measures().forEach(result -> digits.put(result.measure(), result.digits()));
    }

    /**
     * A scorecard as a document.
     *
     * @param scorecard the scorecard
     * @return its members in the order of the grammar
     */
    public static Part encode(Scorecard scorecard) {
        return new ScorecardEncoder(scorecard).scorecard(scorecard);
    }

    private Part scorecard(Scorecard scorecard) {
        return new MapBuilder()
                .put("maturity4j", Part.of(1))
                .put("scorecard", head(scorecard))
                .put("rights", scorecard.rights(), VocabularyEncoder::rights)
                .putById("sources", scorecard.sources(), Source::id, VocabularyEncoder::source)
                .put("coverage", Figures.coverage(scorecard.coverage()))
                .putMap("dimension-coverage", scorecard.dimensionCoverage(), Figures::coverage)
                .putMap("facts", scorecard.facts(), DerivationEncoder::reply)
                .put("respondents", scorecard.respondents(), new RespondentsEncoder(scorecard)::respondents)
                .put("placements", MapBuilder.items(scorecard.placements(), this::placement))
                .put("conditions", MapBuilder.items(scorecard.conditions(), this::condition))
                .put("measures", MapBuilder.items(scorecard.measures(), this::measure))
                .build();
    }

    private static Part head(Scorecard scorecard) {
        Part.Members digests = new MapBuilder()
                .put("framework", scorecard.frameworkDigest(), digest -> Part.of(digest.toString()))
                .put("overlay", scorecard.overlayDigest(), digest -> Part.of(digest.toString()))
                .put("assessment", scorecard.assessmentDigest(), digest -> Part.of(digest.toString()))
                .build();
        return new MapBuilder()
                .put("framework", scorecard.framework())
                .put("version", scorecard.version())
                .put("title", scorecard.title(), Words::part)
                .putIf(
                        !scorecard.language().equals(FrameworkEncoder.DEFAULT_LANGUAGE),
                        "language",
                        Part.of(scorecard.language()))
                .put("assessment", scorecard.assessment())
                .put("unit", scorecard.unit(), AssessmentEncoder::unit)
                .put("date", scorecard.date(), date -> Part.of(date.toString()))
                .put("engine", scorecard.engine())
                .putIf(!digests.parts().isEmpty(), "digests", digests)
                .build();
    }

    private Part measure(MeasureResult result) {
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
                .putIf(result.digits() != Figures.DIGITS, "digits", Part.of(result.digits()))
                .putList("thresholds", result.thresholds(), Figures::number)
                .put("basis", VocabularyEncoder.basis(result.basis()))
                .put("derivation", new DerivationEncoder(digits, figures).measure(result.derivation()))
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
