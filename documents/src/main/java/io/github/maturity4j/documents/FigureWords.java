package io.github.maturity4j.documents;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.scorecard.Coverage;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.scorecard.Value;
import java.util.List;
import java.util.stream.Collectors;

/** What figures are in exact words: equal only where the figures are. */
final class FigureWords {

    private FigureWords() {}

    static String of(Value value) {
        String number = value.range().filter(Range::isSingle).isPresent()
                ? value.range().map(Range::low).orElseThrow().toString()
                : value.range().map(Range::toString).orElse("");
        String empty = value.mayBeEmpty() ? or(number) + "empty" : number;
        return value.mayBeWithheld() ? or(empty) + "withheld" : empty;
    }

    private static String or(String words) {
        return words.isEmpty() ? "" : words + " or ";
    }

    /** The stages in a given order. */
    static String of(Stages stages, List<String> order) {
        List<String> sorted = order.stream().filter(stages.stages()::contains).toList();
        return new Stages(
                        sorted.size() == stages.stages().size() ? sorted : stages.stages(),
                        stages.mayBeNone(),
                        stages.mayBeEmpty())
                .toString();
    }

    static String of(Coverage coverage) {
        return coverage.answered() + " of " + coverage.applicable();
    }

    static String range(boolean exact) {
        return exact ? "exact" : "outer";
    }

    static String outOfOrder(List<PlacementResult.OutOfOrder> found) {
        return found.stream()
                .map(one -> one.stage() + " above " + one.above() + (one.certain() ? ", certain" : ", possible"))
                .collect(Collectors.joining("; ", "[", "]"));
    }

    static String of(PlacementResult.Gap gap) {
        return gap.least() + " to " + gap.greatest() + " below " + gap.target();
    }
}
