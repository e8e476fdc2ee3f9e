package io.github.maturity4j.documents.internal.encode;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.rule.ConditionRule;
import io.github.maturity4j.rule.ForEach;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.Method;
import io.github.maturity4j.rule.Operand;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.rule.Rule;
import io.github.maturity4j.rule.Term;
import io.github.maturity4j.rule.Treatments;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.StageSet;
import java.math.RoundingMode;
import java.util.List;

/** Writes measures, named conditions and placements. */
final class RuleEncoder {

    static final int DEFAULT_DIGITS = 2;

    private RuleEncoder() {}

    static Part measure(MeasureRule rule) {
        return common(rule)
                .putIf(rule.digits() != DEFAULT_DIGITS, "digits", Part.of(rule.digits()))
                .putIf(
                        !rule.treatments().equals(Treatments.DEFAULT),
                        "treat",
                        OperandEncoder.treatments(rule.treatments()))
                .put("requires", rule.precondition(), ConditionEncoder::condition)
                .putIf(rule.determinedOnly(), "determined-only", Part.of(true))
                .putAll(formula(rule.formula()))
                .build();
    }

    static Part condition(ConditionRule rule) {
        return common(rule)
                .put("require", ConditionEncoder.condition(rule.condition()))
                .build();
    }

    static Part placement(PlacementRule rule) {
        return common(rule)
                .putIf(!rule.stageSet().equals(StageSet.MAIN), "on", Part.of(rule.stageSet()))
                .putIf(rule.voidCounts(), "void-counts", Part.of(true))
                .put("target", rule.target())
                .putAll(method(rule.method()))
                .build();
    }

    static MapBuilder common(Rule rule) {
        return new MapBuilder()
                .put("title", rule.title(), Words::part)
                .put("description", rule.description(), Words::part)
                .put("basis", rule.basis(), VocabularyEncoder::basis)
                .putOneOrMore("for-each", rule.forEach(), RuleEncoder::forEach);
    }

    private static Part forEach(ForEach each) {
        String axis = each.areaAxis().orElseGet(() -> Words.of(each.axis()));
        if (each.depth().isPresent()) {
            MapBuilder depth =
                    new MapBuilder().put("depth", Part.of(each.depth().getAsInt()));
            return new MapBuilder().put(axis, depth.build()).build();
        }
        return each.ids().isEmpty()
                ? Part.of(axis)
                : new MapBuilder().putOneOrMore(axis, each.ids()).build();
    }

    static Part.Members formula(Formula formula) {
        MapBuilder map = new MapBuilder();
        if (formula instanceof Formula.Sum sum) {
            map.put("sum", OperandEncoder.terms(sum.terms()));
        } else if (formula instanceof Formula.Mean mean) {
            map.put("mean", OperandEncoder.terms(mean.terms()));
        } else if (formula instanceof Formula.Minimum minimum) {
            map.put("minimum", OperandEncoder.terms(minimum.terms()));
        } else if (formula instanceof Formula.Maximum maximum) {
            map.put("maximum", OperandEncoder.terms(maximum.terms()));
        } else if (formula instanceof Formula.Median median) {
            map.put("median", OperandEncoder.terms(median.terms()));
        } else if (formula instanceof Formula.Best best) {
            map.put("best", ordered(best.count(), best.terms()));
        } else if (formula instanceof Formula.Worst worst) {
            map.put("worst", ordered(worst.count(), worst.terms()));
        } else if (formula instanceof Formula.Count count) {
            map.put("count", ConditionEncoder.oneOrMore(count.conditions()));
        } else if (formula instanceof Formula.Share share) {
            map.put("share", ConditionEncoder.oneOrMore(share.conditions()));
        } else if (formula instanceof Formula.Contributions contributions) {
            map.put("start", Part.of(contributions.start()))
                    .putIf(!contributions.plus().isEmpty(), "plus", OperandEncoder.terms(contributions.plus()))
                    .putIf(!contributions.minus().isEmpty(), "minus", OperandEncoder.terms(contributions.minus()));
        } else if (formula instanceof Formula.Custom custom) {
            map.put("rule", custom(custom));
        } else {
            arithmetic(formula, map);
        }
        return map.build();
    }

    private static void arithmetic(Formula formula, MapBuilder map) {
        if (formula instanceof Formula.Difference difference) {
            map.put(
                    "difference",
                    MapBuilder.pair(
                            OperandEncoder.operand(difference.minuend()),
                            OperandEncoder.operand(difference.subtrahend())));
        } else if (formula instanceof Formula.Product product) {
            map.put("product", MapBuilder.items(product.factors(), OperandEncoder::operand));
        } else if (formula instanceof Formula.Ratio ratio) {
            map.put(
                    "ratio",
                    of(ratio.dividend())
                            .put("to", OperandEncoder.operand(ratio.divisor()))
                            .put("within", ratio.within(), RuleEncoder::range)
                            .build());
        } else if (formula instanceof Formula.Rescaled rescaled) {
            map.put(
                    "rescale",
                    of(rescaled.operand())
                            .put("from", range(rescaled.from()))
                            .put("to", MapBuilder.pair(Part.of(rescaled.toLow()), Part.of(rescaled.toHigh())))
                            .build());
        } else if (formula instanceof Formula.Clamped clamped) {
            map.put(
                    "clamp",
                    of(clamped.operand()).put("within", range(clamped.within())).build());
        } else if (formula instanceof Formula.Rounded rounded) {
            map.put(
                    "round",
                    of(rounded.operand())
                            .put("to", Part.of(rounded.step()))
                            .putIf(rounded.mode() != RoundingMode.HALF_EVEN, "mode", Words.part(rounded.mode()))
                            .build());
        } else if (formula instanceof Formula.Fixed fixed) {
            map.put("fixed", Part.of(fixed.value()));
        }
    }

    private static MapBuilder of(Operand operand) {
        return new MapBuilder().put("of", OperandEncoder.operand(operand));
    }

    private static Part ordered(int count, List<Term> terms) {
        return new MapBuilder()
                .put("count", Part.of(count))
                .put("of", OperandEncoder.terms(terms))
                .build();
    }

    private static Part custom(Formula.Custom custom) {
        return new MapBuilder()
                .put("name", custom.rule())
                .putIf(!custom.terms().isEmpty(), "of", OperandEncoder.terms(custom.terms()))
                .putMap("with", custom.parameters(), Part::of)
                .build();
    }

    private static Part range(Range range) {
        return MapBuilder.pair(Part.of(range.low()), Part.of(range.high()));
    }

    static Part.Members method(Method method) {
        MapBuilder map = new MapBuilder();
        if (method instanceof Method.Cumulative cumulative) {
            MapBuilder stages =
                    new MapBuilder().put("every-stage", cumulative.everyStage(), ConditionEncoder::condition);
            cumulative.stages().forEach((stage, condition) -> stages.put(stage, ConditionEncoder.condition(condition)));
            map.put("cumulative", stages.build());
        } else if (method instanceof Method.HighestSatisfied highest) {
            MapBuilder stages = new MapBuilder().put("every-stage", highest.everyStage(), ConditionEncoder::condition);
            highest.stages().forEach((stage, condition) -> stages.put(stage, ConditionEncoder.condition(condition)));
            map.put("highest-satisfied", stages.build());
        } else if (method instanceof Method.Bands bands) {
            map.put(
                    "bands",
                    of(bands.operand())
                            .putMap("from", bands.bounds(), RuleEncoder::bound)
                            .build());
        } else if (method instanceof Method.LowestOf lowest) {
            map.put("lowest-of", MapBuilder.items(lowest.placements(), OperandEncoder::members));
        } else if (method instanceof Method.HighestOf highest) {
            map.put("highest-of", MapBuilder.items(highest.placements(), OperandEncoder::members));
        } else if (method instanceof Method.FirstMatch first) {
            map.putMap("first-match", first.classes(), ConditionEncoder::condition);
        }
        return map.build();
    }

    static Part bound(Scale.Bound bound) {
        return bound.inclusive()
                ? Part.of(bound.value())
                : new MapBuilder().put("above", Part.of(bound.value())).build();
    }
}
