package io.github.maturity4j.documents.internal.encode;

import io.github.maturity4j.documents.ExpectedCondition;
import io.github.maturity4j.documents.ExpectedMeasure;
import io.github.maturity4j.documents.ExpectedPlacement;
import io.github.maturity4j.documents.ExpectedPlacement.OrNothing;
import io.github.maturity4j.documents.ExpectedScorecard;
import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.scorecard.Coverage;
import io.github.maturity4j.scorecard.Outcomes;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.scorecard.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes the figures that a worked case expects. */
final class ExpectedEncoder {

    private ExpectedEncoder() {}

    static Part encode(ExpectedScorecard expected) {
        return new MapBuilder()
                .putMap("measures", expected.measures(), ExpectedEncoder::measure)
                .putMap("conditions", expected.conditions(), ExpectedEncoder::condition)
                .putMap("placements", expected.placements(), ExpectedEncoder::placement)
                .put("coverage", expected.coverage(), ExpectedEncoder::coverage)
                .putMap("dimension-coverage", expected.dimensionCoverage(), ExpectedEncoder::coverage)
                .build();
    }

    private static Part measure(ExpectedMeasure measure) {
        Part.Members members = new MapBuilder()
                .put("possible", measure.possible(), ExpectedEncoder::value)
                .put("score", measure.score(), ExpectedEncoder::value)
                .put("assumed", measure.assumed(), Part::of)
                .put("range", measure.exact(), ExpectedEncoder::range)
                .put("over-answered", measure.overAnswered(), ExpectedEncoder::value)
                .put("coverage", measure.coverage(), ExpectedEncoder::coverage)
                .build();
        return alone(members, "possible")
                .filter(part -> !(part instanceof Part.Members))
                .orElse(members);
    }

    private static Part condition(ExpectedCondition condition) {
        Part.Members members = new MapBuilder()
                .put("possible", condition.possible(), ExpectedEncoder::outcomes)
                .put("now", condition.now(), ExpectedEncoder::outcomes)
                .put("assumed", condition.assumed(), Part::of)
                .put("range", condition.exact(), ExpectedEncoder::range)
                .build();
        return alone(members, "possible").orElse(members);
    }

    private static Part placement(ExpectedPlacement placement) {
        MapBuilder map = new MapBuilder();
        placement.attained().ifPresent(attained -> map.put("attained", orNothing(attained, Part::of)));
        placement.possible().ifPresent(possible -> map.putAll(DerivationEncoder.stages(possible)));
        Part.Members members = map.put("now", placement.now(), DerivationEncoder::stages)
                .put("assumed", placement.assumed(), Part::of)
                .put("range", placement.exact(), ExpectedEncoder::range)
                .put(
                        "out-of-order",
                        placement.outOfOrder(),
                        found -> MapBuilder.items(found, ScorecardEncoder::outOfOrder))
                .put("next", placement.next(), next -> orNothing(next, ExpectedEncoder::next))
                .put("gap", placement.gap(), gap -> orNothing(gap, ScorecardEncoder::gap))
                .build();
        return isOneStage(placement) && members.parts().size() == 2
                ? Part.of(placement.attained().flatMap(OrNothing::value).orElseThrow())
                : members;
    }

    /** Whether one stage is attained and nothing else is possible. */
    private static boolean isOneStage(ExpectedPlacement placement) {
        Optional<String> attained = placement.attained().flatMap(OrNothing::value);
        return attained.isPresent()
                && placement.possible().equals(Optional.of(new Stages(List.of(attained.get()), false, false)));
    }

    private static Part next(ExpectedPlacement.Next next) {
        Part.Members members = new MapBuilder()
                .put("stage", next.stage())
                .put("progress", next.progress(), ExpectedEncoder::number)
                .put("find-out", next.findOut(), keys -> MapBuilder.items(keys, DerivationEncoder::key))
                .put("improve", next.improve(), keys -> MapBuilder.items(keys, DerivationEncoder::key))
                .build();
        return alone(members, "stage").orElse(members);
    }

    private static Optional<Part> alone(Part.Members members, String name) {
        return members.parts().size() == 1 ? Optional.ofNullable(members.parts().get(name)) : Optional.empty();
    }

    private static <T> Part orNothing(OrNothing<T> expected, Function<T, Part> encoder) {
        return expected.value().map(encoder).orElseGet(Part.Nothing::new);
    }

    private static Part range(boolean exact) {
        return Part.of(exact ? "exact" : "outer");
    }

    private static Part outcomes(Outcomes outcomes) {
        Part.Items items = (Part.Items) DerivationEncoder.outcomes(outcomes);
        return items.parts().size() == 1 ? items.parts().get(0) : items;
    }

    private static Part coverage(Coverage coverage) {
        return MapBuilder.pair(number(coverage.answered()), number(coverage.applicable()));
    }

    private static Part value(Value value) {
        if (value.isEmpty()) {
            return Part.of("empty");
        }
        if (value.isWithheld()) {
            return Part.of("withheld");
        }
        Optional<Range> range = value.range();
        if (range.isPresent() && !value.mayBeEmpty() && !value.mayBeWithheld()) {
            return range.get().isSingle()
                    ? number(range.get().low())
                    : MapBuilder.pair(
                            number(range.get().low()), number(range.get().high()));
        }
        return new MapBuilder()
                .put("low", range, bounds -> number(bounds.low()))
                .put("high", range, bounds -> number(bounds.high()))
                .putIf(value.mayBeEmpty(), "may-be-empty", Part.of(true))
                .putIf(value.mayBeWithheld(), "may-be-withheld", Part.of(true))
                .build();
    }

    /** A decimal where a document can hold it, else a fraction. */
    private static Part number(Rational value) {
        String text = value.toString();
        try {
            return Rational.parse(text).equals(value) ? new Part.Numeral(text) : fraction(value);
        } catch (IllegalArgumentException notReadable) {
            return fraction(value);
        }
    }

    private static Part fraction(Rational value) {
        return Part.of(value.numerator() + "/" + value.denominator());
    }
}
