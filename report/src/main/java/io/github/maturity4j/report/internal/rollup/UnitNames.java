package io.github.maturity4j.report.internal.rollup;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.report.internal.text.Printable;
import io.github.maturity4j.report.internal.words.Values;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.rollup.RolledFigure;
import io.github.maturity4j.rollup.RolledFigure.Count;
import io.github.maturity4j.rollup.RolledFigure.Place;
import io.github.maturity4j.rollup.RolledFigure.Span;
import io.github.maturity4j.rollup.RolledUnit;
import io.github.maturity4j.rollup.RolledUp;
import io.github.maturity4j.rollup.UnitFigure;
import io.github.maturity4j.rule.RollUpMethod;
import io.github.maturity4j.rule.RollUpMethod.Weight;
import io.github.maturity4j.rule.RollUpRule;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.scorecard.Value;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What units, rules, sizes and figures of a roll-up are called.
 *
 * @param words how to speak about the framework
 * @param rolled the roll-up
 */
record UnitNames(Words words, RolledUp rolled) {

    private static final int FEW = 3;

    /** The name of a unit. */
    String unit(RolledUnit unit) {
        return Printable.inline(unit.unit().name().orElse(unit.id()));
    }

    /** Some units by name, the first few of many. */
    String units(List<String> ids) {
        List<String> names = ids.stream()
                .limit(ids.size() > FEW + 1 ? FEW : ids.size())
                .map(id -> unit(rolled.unit(id)))
                .toList();
        int more = ids.size() - names.size();
        return more == 0 ? words.and(names) : words.count("rollup.more", more, words.list(names));
    }

    /** The name of a rule; where it has no title, what it does. */
    String rule(RollUpRule rule, Subject subject) {
        if (rule.title().isPresent()) {
            String title = words.names().line(rule.title().get());
            return subject.parts().isEmpty()
                    ? title
                    : words.say("brackets", title, words.names().subject(subject));
        }
        RollUpMethod method = rule.method();
        if (method instanceof RollUpMethod.Lowest lowest) {
            return words.say("rollup.rule.lowest", placement(lowest.placement(), subject));
        } else if (method instanceof RollUpMethod.Distribution distribution) {
            return words.say("rollup.rule.distribution", placement(distribution.placement(), subject));
        } else if (method instanceof RollUpMethod.Share share) {
            return words.say(
                    share.weight() == Weight.SIZE ? "rollup.rule.share-size" : "rollup.rule.share-units",
                    placement(share.placement(), subject),
                    words.names().stage(share.stage()));
        } else if (method instanceof RollUpMethod.MeanRank mean) {
            return words.say(
                    mean.weight() == Weight.SIZE ? "rollup.rule.mean-rank-size" : "rollup.rule.mean-rank-units",
                    placement(mean.placement(), subject));
        }
        RollUpMethod.Mean mean = (RollUpMethod.Mean) method;
        return words.say(
                mean.weight() == Weight.SIZE ? "rollup.rule.mean-size" : "rollup.rule.mean-units",
                words.names().measure(mean.measure(), subject));
    }

    private String placement(String id, Subject subject) {
        return words.names().placement(id, subject);
    }

    /** So many people, or whatever sizes count. */
    String people(long number) {
        return rolled.counts()
                .map(counts -> words.say(
                        "rollup.counted",
                        words.figures().whole(number),
                        words.names().line(counts)))
                .orElseGet(() -> words.count("rollup.persons", number));
    }

    /** Between so many people. */
    String people(Span span) {
        if (span.isSingle()) {
            return people(span.least());
        }
        String least = words.figures().whole(span.least());
        String greatest = words.figures().whole(span.greatest());
        return rolled.counts()
                .map(counts -> words.say(
                        "rollup.span.counted", least, greatest, words.names().line(counts)))
                .orElseGet(() -> words.say("rollup.span.people", least, greatest));
    }

    /** Between so many units. */
    String units(Span span) {
        return span.isSingle()
                ? words.count("rollup.units", span.least())
                : words.say(
                        "rollup.span.units",
                        words.figures().whole(span.least()),
                        words.figures().whole(span.greatest()));
    }

    /** Whether a placement is on a ladder. */
    boolean isLadder(String placement) {
        return words.framework().placements().stream()
                .filter(rule -> rule.id().equals(placement))
                .findFirst()
                .flatMap(rule -> words.framework().stageSet(rule.stageSet()))
                .filter(StageSet::ordered)
                .isPresent();
    }

    /** The stage of a unit, in words. */
    String attained(Optional<String> attained, boolean ladder, boolean empty, boolean determined) {
        return attained.map(words.names()::stage)
                .orElseGet(() -> empty
                        ? words.say("value.empty")
                        : words.say(ladder ? "stage.none" : determined ? "class.none" : "class.undecided"));
    }

    /** A figure of a unit itself. */
    String own(UnitFigure figure) {
        if (figure instanceof UnitFigure.Placed placed) {
            boolean empty = placed.now().stages().isEmpty() && !placed.now().mayBeNone();
            return attained(
                    placed.attained(),
                    isLadder(placed.placement()),
                    empty,
                    placed.now().isDetermined());
        }
        UnitFigure.Measured measured = (UnitFigure.Measured) figure;
        return new Values(words).value(measured.score(), Values.DIGITS, List.of());
    }

    /** What a figure of a unit may still be; empty where it is settled. */
    String possible(UnitFigure figure) {
        if (figure instanceof UnitFigure.Placed placed) {
            return placed.possible().isDetermined()
                    ? ""
                    : new Values(words).stages(placed.possible(), isLadder(placed.placement()));
        }
        UnitFigure.Measured measured = (UnitFigure.Measured) figure;
        return measured.possible().isDetermined()
                ? ""
                : new Values(words).value(measured.possible(), Values.DIGITS, List.of());
    }

    /** A figure of a unit itself, with what it may still be. */
    String whole(UnitFigure figure) {
        String possible = possible(figure);
        return possible.isEmpty() || figure instanceof UnitFigure.Measured
                ? own(figure)
                : words.say("rollup.open", own(figure), possible);
    }

    /** A number that was rolled up: a share in per cent, a mean with the digits of its rule. */
    String number(RollUpRule rule, Value value) {
        Optional<Range> range = value.range();
        if (!(rule.method() instanceof RollUpMethod.Share) || range.isEmpty()) {
            return new Values(words).value(value, rule.digits(), List.of());
        }
        String low = words.figures().percent(range.get().low());
        List<String> outcomes = new ArrayList<>();
        outcomes.add(
                range.get().isSingle()
                        ? low
                        : words.say(
                                "range",
                                low,
                                words.figures().percent(range.get().high())));
        if (value.mayBeEmpty()) {
            outcomes.add(words.say("value.empty"));
        }
        return words.or(outcomes);
    }

    /** A figure that was rolled up, in a few words. */
    String figure(RollUpRule rule, RolledFigure figure) {
        if (figure instanceof RolledFigure.OfStage stage) {
            boolean empty = stage.now().stages().isEmpty() && !stage.now().mayBeNone();
            String attained =
                    attained(stage.attained(), true, empty, stage.now().isDetermined());
            return stage.possible().isDetermined()
                    ? attained
                    : words.say("rollup.open", attained, new Values(words).stages(stage.possible(), true));
        } else if (figure instanceof RolledFigure.OfNumber number) {
            return number(rule, number.score());
        }
        return words.list(((RolledFigure.OfCounts) figure)
                .counts().stream()
                        .filter(count -> count.units().greatest() > 0)
                        .map(count -> words.say("colon", place(count), span(count.units())))
                        .toList());
    }

    private String span(Span span) {
        String least = words.figures().whole(span.least());
        return span.isSingle()
                ? least
                : words.say("range", least, words.figures().whole(span.greatest()));
    }

    /** Where units are counted. */
    String place(Count count) {
        return count.stage()
                .map(words.names()::stage)
                .orElseGet(() -> words.say(count.place() == Place.NONE ? "stage.none" : "rollup.nowhere"));
    }
}
