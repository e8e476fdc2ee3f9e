package io.github.maturity4j.documents.internal.encode;

import io.github.maturity4j.rollup.RolledFigure;
import io.github.maturity4j.rollup.RolledUnit;
import io.github.maturity4j.rollup.RolledUp;
import io.github.maturity4j.rollup.UnitFigure;
import io.github.maturity4j.rule.RollUpMethod;
import io.github.maturity4j.rule.RollUpMethod.Weight;
import io.github.maturity4j.rule.RollUpRule;
import io.github.maturity4j.rule.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes roll-up rules, and what came of rolling up. */
public final class RollUpEncoder {

    private static final Figures PLAIN = new Figures(Figures.DIGITS, List.of());

    private final Map<String, Figures> figures = new HashMap<>();

    private RollUpEncoder(RolledUp rolled) {
        rolled.rules().forEach(rule -> figures.put(rule.id(), new Figures(rule.digits(), List.of())));
    }

    /**
     * A roll-up as a document.
     *
     * @param rolled what came of rolling up
     * @return its members in the order of the grammar
     */
    public static Part encode(RolledUp rolled) {
        return new RollUpEncoder(rolled).rolledUp(rolled);
    }

    static Part rule(RollUpRule rule) {
        return RuleEncoder.common(rule)
                .putIf(rule.digits() != RuleEncoder.DEFAULT_DIGITS, "digits", Part.of(rule.digits()))
                .putAll(method(rule.method()))
                .build();
    }

    private static Part.Members method(RollUpMethod method) {
        MapBuilder map = new MapBuilder();
        if (method instanceof RollUpMethod.Lowest lowest) {
            map.put("lowest", placement(lowest.placement()).build());
        } else if (method instanceof RollUpMethod.Distribution distribution) {
            map.put("distribution", placement(distribution.placement()).build());
        } else if (method instanceof RollUpMethod.Share share) {
            map.put("share", by(share.weight(), placement(share.placement()).put("at-least", share.stage())));
        } else if (method instanceof RollUpMethod.Mean mean) {
            map.put("mean", by(mean.weight(), new MapBuilder().put("measure", mean.measure())));
        } else if (method instanceof RollUpMethod.MeanRank mean) {
            map.put("mean-rank", by(mean.weight(), placement(mean.placement())));
        }
        return map.build();
    }

    private static MapBuilder placement(String placement) {
        return new MapBuilder().put("placement", placement);
    }

    private static Part by(Weight weight, MapBuilder map) {
        return map.putIf(weight != Weight.SIZE, "by", Words.part(weight)).build();
    }

    private Part rolledUp(RolledUp rolled) {
        Part.Members digests = new MapBuilder()
                .put("framework", rolled.frameworkDigest(), digest -> Part.of(digest.toString()))
                .put("overlay", rolled.overlayDigest(), digest -> Part.of(digest.toString()))
                .build();
        MapBuilder head = new MapBuilder()
                .put("organisation", rolled.organisation())
                .put("name", rolled.name())
                .put("counts", rolled.counts(), Words::part)
                .put("date", rolled.date().toString())
                .put("framework", rolled.framework())
                .put("version", rolled.version())
                .put("title", rolled.title(), Words::part)
                .putIf(!digests.parts().isEmpty(), "digests", digests);
        rolled.fewest().ifPresent(fewest -> head.put("fewest", Part.of(fewest)));
        return new MapBuilder()
                .put("maturity4j", Part.of(1))
                .put("roll-up", head.build())
                .putById("rules", rolled.rules(), Rule::id, RollUpEncoder::rule)
                .putList("open", rolled.open(), RollUpEncoder::own)
                .put("units", MapBuilder.items(rolled.units(), this::unit))
                .build();
    }

    private Part unit(RolledUnit unit) {
        MapBuilder map = new MapBuilder()
                .put("id", unit.id())
                .put("name", unit.unit().name())
                .putMap("references", unit.unit().references(), Part::of)
                .put("parent", unit.parent());
        unit.size().ifPresent(size -> map.put("size", Part.of(size)));
        unit.ownSize().ifPresent(size -> map.put("own-size", Part.of(size)));
        return map.put("standing", Words.part(unit.standing()))
                .put("assessment", unit.assessment())
                .put("date", unit.date(), date -> Part.of(date.toString()))
                .put("coverage", unit.coverage(), Figures::coverage)
                .putList("own", unit.own(), RollUpEncoder::own)
                .put("counted", Part.of(unit.counted()))
                .putIf(unit.missing() > 0, "missing", Part.of(unit.missing()))
                .putIf(unit.suppressed() > 0, "suppressed", Part.of(unit.suppressed()))
                .putIf(unit.unsized() > 0, "unsized", Part.of(unit.unsized()))
                .putList("figures", unit.figures(), this::figure)
                .build();
    }

    private static Part own(UnitFigure figure) {
        if (figure instanceof UnitFigure.Placed placed) {
            return new MapBuilder()
                    .put("placement", placed.placement())
                    .putAll(DerivationEncoder.subject(placed.subject()))
                    .put("attained", placed.attained())
                    .putAll(DerivationEncoder.stages(placed.possible(), placed.now()))
                    .put("range", range(placed.exact()))
                    .build();
        }
        UnitFigure.Measured measured = (UnitFigure.Measured) figure;
        return new MapBuilder()
                .put("measure", measured.measure())
                .putAll(DerivationEncoder.subject(measured.subject()))
                .put("possible", PLAIN.value(measured.possible()))
                .put("score", PLAIN.value(measured.score()))
                .put("range", range(measured.exact()))
                .build();
    }

    private Part figure(RolledFigure figure) {
        MapBuilder map =
                new MapBuilder().put("rule", figure.rule()).putAll(DerivationEncoder.subject(figure.subject()));
        if (figure instanceof RolledFigure.OfStage stage) {
            map.put("attained", stage.attained())
                    .putAll(DerivationEncoder.stages(stage.possible(), stage.now()))
                    .put("range", range(stage.exact()));
        } else if (figure instanceof RolledFigure.OfNumber number) {
            Figures shown = figures.getOrDefault(figure.rule(), PLAIN);
            map.put("possible", shown.value(number.possible()))
                    .put("score", shown.value(number.score()))
                    .put("range", range(number.exact()));
        } else if (figure instanceof RolledFigure.OfCounts counts) {
            map.put("counts", MapBuilder.items(counts.counts(), RollUpEncoder::count))
                    .put("units", Part.of(counts.units()))
                    .put("people", counts.people(), Part::of);
        }
        return map.build();
    }

    private static Part count(RolledFigure.Count count) {
        MapBuilder map = new MapBuilder();
        if (count.stage().isPresent()) {
            map.put("stage", count.stage());
        } else {
            map.put("place", Words.part(count.place()));
        }
        return map.put("units", span(count.units()))
                .put("people", count.people(), RollUpEncoder::span)
                .build();
    }

    private static Part span(RolledFigure.Span span) {
        return span.isSingle()
                ? Part.of(span.least())
                : MapBuilder.pair(Part.of(span.least()), Part.of(span.greatest()));
    }

    private static Part range(boolean exact) {
        return Part.of(exact ? "exact" : "outer");
    }
}
