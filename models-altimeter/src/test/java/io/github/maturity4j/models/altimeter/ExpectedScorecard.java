package io.github.maturity4j.models.altimeter;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.scorecard.Coverage;
import io.github.maturity4j.scorecard.Outcomes;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scorecard.Stages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The figures of a worked case, as lines {@code name: value}: what {@code expected.yaml} says, and what a scorecard says in the
 * same words. A figure is an exact number or two with {@code ..} between them.
 */
final class ExpectedScorecard {

    private ExpectedScorecard() {}

    /** The lines of a case, figures as exact numbers. */
    static Map<String, Object> read(Path file) throws IOException {
        Map<String, Object> lines = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(": ");
            String name = line.substring(0, colon);
            String value = line.substring(colon + 2);
            Object before = lines.put(name, name.startsWith("measure ") ? figure(value) : value);
            if (before != null) {
                throw new IllegalStateException(file + ": " + name + " stands there twice");
            }
        }
        return lines;
    }

    private static Range figure(String text) {
        String[] ends = text.split(" \\.\\. ", -1);
        Rational low = Rational.parseExact(ends[0]);
        return ends.length == 1 ? Range.of(low) : Range.of(low, Rational.parseExact(ends[1]));
    }

    /** The lines of a scorecard, in the order of its results. */
    static Map<String, Object> of(Scorecard card) {
        Map<String, Object> lines = new LinkedHashMap<>();
        Coverage coverage = card.coverage();
        lines.put("coverage", coverage.answered() + " of " + coverage.applicable());
        for (PlacementResult placement : card.placements()) {
            String name = named(placement.placement(), placement.subject().ids());
            lines.put("placement " + name, placement.attained().orElse("none"));
            lines.put("possible " + name, possible(placement.possible()));
            lines.put("out-of-order " + name, outOfOrder(placement));
            if (name.equals("stage")) {
                lines.put(
                        "next stage",
                        placement
                                .next()
                                .map(next -> next.stage() + " " + fraction(next.progress()))
                                .orElse("nothing"));
            }
        }
        card.conditions()
                .forEach(result -> lines.put(
                        "condition "
                                + named(result.condition(), result.subject().ids()),
                        outcome(result.possible())));
        card.measures()
                .forEach(result -> lines.put(
                        "measure " + named(result.measure(), result.subject().ids()),
                        result.possible().mayBeEmpty() || result.possible().mayBeWithheld()
                                ? result.possible()
                                : result.range().orElseThrow()));
        return lines;
    }

    private static String named(String id, List<String> subject) {
        List<String> words = new ArrayList<>(List.of(id));
        words.addAll(subject);
        return String.join(" ", words);
    }

    private static String possible(Stages stages) {
        List<String> words = new ArrayList<>(stages.mayBeEmpty() ? List.of("empty") : Collections.emptyList());
        if (stages.mayBeNone()) {
            words.add("none");
        }
        words.addAll(stages.stages());
        return String.join(" ", words);
    }

    private static String outOfOrder(PlacementResult placement) {
        return placement.outOfOrder().isEmpty()
                ? "nothing"
                : placement.outOfOrder().stream()
                        .map(one -> one.stage() + " above " + one.above() + (one.certain() ? " certain" : " possible"))
                        .collect(Collectors.joining(", "));
    }

    private static String outcome(Outcomes outcomes) {
        return outcomes.isMet() ? "met" : outcomes.isUnmet() ? "unmet" : outcomes.isVoid() ? "void" : "open";
    }

    private static String fraction(Rational number) {
        return number.denominator().bitLength() == 1
                ? number.numerator().toString()
                : number.numerator() + "/" + number.denominator();
    }
}
