package io.github.maturity4j.documents;

import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.scorecard.ConditionResult;
import io.github.maturity4j.scorecard.Coverage;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Scorecard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The figures of a scorecard, in the words of {@link ExpectedFigures}. */
final class ScoredFigures {

    private ScoredFigures() {}

    static Map<String, Map<String, String>> of(Scorecard card) {
        Map<String, Map<String, String>> figures = new LinkedHashMap<>();
        for (MeasureResult result : card.measures()) {
            figures.put("measure " + name(result.measure(), result.subject()), measure(result));
        }
        for (ConditionResult result : card.conditions()) {
            figures.put("condition " + name(result.condition(), result.subject()), condition(result));
        }
        for (PlacementResult result : card.placements()) {
            figures.put("placement " + name(result.placement(), result.subject()), placement(result));
        }
        figures.put("coverage", Map.of("pairs", coverage(card.coverage())));
        card.dimensionCoverage()
                .forEach((dimension, coverage) ->
                        figures.put("coverage " + dimension, Map.of("pairs", coverage(coverage))));
        return figures;
    }

    private static String name(String id, Subject subject) {
        return String.join(
                "/", Stream.concat(Stream.of(id), subject.ids().stream()).toList());
    }

    private static Map<String, String> measure(MeasureResult result) {
        Map<String, String> figure = new LinkedHashMap<>();
        figure.put("possible", result.possible().toString());
        figure.put("score", result.score().toString());
        figure.put("assumed", Boolean.toString(result.assumed()));
        figure.put("exact", Boolean.toString(result.exact()));
        result.overAnswered().ifPresent(value -> figure.put("over-answered", value.toString()));
        figure.put("coverage", coverage(result.coverage()));
        return figure;
    }

    private static Map<String, String> condition(ConditionResult result) {
        Map<String, String> figure = new LinkedHashMap<>();
        figure.put("possible", result.possible().toString());
        figure.put("now", result.now().toString());
        figure.put("assumed", Boolean.toString(result.assumed()));
        figure.put("exact", Boolean.toString(result.exact()));
        return figure;
    }

    private static Map<String, String> placement(PlacementResult result) {
        Map<String, String> figure = new LinkedHashMap<>();
        figure.put("attained", result.attained().orElse("not there"));
        figure.put("possible", result.possible().toString());
        figure.put("now", result.now().toString());
        figure.put("assumed", Boolean.toString(result.assumed()));
        figure.put("exact", Boolean.toString(result.exact()));
        List<String> outOfOrder = result.outOfOrder().stream()
                .map(found -> ExpectedFigures.outOfOrder(found.stage(), found.above(), found.certain()))
                .toList();
        figure.put("out-of-order", outOfOrder.toString());
        figure.put("next", result.next().map(PlacementResult.Next::stage).orElse("not there"));
        result.next().ifPresent(next -> {
            figure.put("progress", next.progress().toString());
            figure.put("find-out", next.findOut().toString());
            figure.put("improve", next.improve().toString());
        });
        figure.put(
                "gap",
                result.gap()
                        .map(gap -> ExpectedFigures.gap(gap.target(), gap.least(), gap.greatest()))
                        .orElse("not there"));
        return figure;
    }

    private static String coverage(Coverage coverage) {
        return ExpectedFigures.coverage(coverage.answered(), coverage.applicable());
    }
}
