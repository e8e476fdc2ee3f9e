package io.github.maturity4j.cli.docs;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.scorecard.ConditionResult;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.Outcomes;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.scorecard.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Figures in the words of the documentation, one a line: {@code fulfilment of answering: 0.25 to 0.75}. */
final class Told {

    private Told() {}

    /** The figures of some rules, in document order. */
    static String figures(Scorecard card, List<String> rules) {
        List<String> lines = new ArrayList<>();
        for (MeasureResult measure : card.measures()) {
            if (rules.contains(measure.measure())) {
                lines.add(name(measure.measure(), measure.subject()) + measure(measure));
            }
        }
        for (ConditionResult condition : card.conditions()) {
            if (rules.contains(condition.condition())) {
                lines.add(name(condition.condition(), condition.subject()) + condition(condition));
            }
        }
        for (PlacementResult placement : card.placements()) {
            if (rules.contains(placement.placement())) {
                lines.add(name(placement.placement(), placement.subject()) + placement(placement));
            }
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String name(String id, Subject subject) {
        return subject.parts().isEmpty() ? id + ": " : id + " of " + String.join(", ", subject.ids()) + ": ";
    }

    private static String measure(MeasureResult result) {
        String outer = result.exact() ? "" : ", outer";
        String now = result.score().equals(result.possible()) ? "" : ", now " + value(result.score());
        return value(result.possible()) + outer + now + (result.assumed() ? ", assumed" : "");
    }

    private static String value(Value value) {
        return Stream.of(
                        value.range().map(Told::range).orElse(""),
                        value.mayBeEmpty() ? "empty" : "",
                        value.mayBeWithheld() ? "withheld" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" or "));
    }

    private static String range(Range range) {
        return range.isSingle() ? range.low().toString() : range.low() + " to " + range.high();
    }

    private static String condition(ConditionResult result) {
        Outcomes now = result.now();
        return result.possible()
                + (now.equals(result.possible()) ? "" : ", now " + now)
                + (result.assumed() ? ", assumed" : "");
    }

    private static String placement(PlacementResult result) {
        List<String> told = new ArrayList<>();
        told.add(result.isEmpty() ? "empty" : result.attained().orElse("none"));
        if (!result.possible().isDetermined()) {
            told.add("possible " + stages(result.possible()) + (result.exact() ? "" : " (outer)"));
        }
        if (result.assumed()) {
            told.add("assumed");
        }
        for (PlacementResult.OutOfOrder found : result.outOfOrder()) {
            told.add(found.stage() + " out of order");
        }
        return String.join("; ", told);
    }

    private static String stages(Stages stages) {
        return Stream.of(
                        stages.mayBeEmpty() ? Stream.of("empty") : Stream.<String>empty(),
                        stages.mayBeNone() ? Stream.of("none") : Stream.<String>empty(),
                        stages.stages().stream())
                .flatMap(parts -> parts)
                .collect(Collectors.joining(", "));
    }
}
