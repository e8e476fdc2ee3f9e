package io.github.maturity4j.rollup;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.rule.RollUpMethod;
import io.github.maturity4j.rule.RollUpRule;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The figures that roll-up rules give for each unit: one for each rule and subject. */
final class Columns {

    private final Framework framework;
    private final List<Column> all = new ArrayList<>();
    private final List<UnitFigure> open;

    /**
     * One figure of a rule.
     *
     * @param rule the rule
     * @param subject what it speaks about
     * @param tally a new tally of it
     */
    record Column(RollUpRule rule, Subject subject, Supplier<Tally> tally) {}

    /**
     * The figures of rules.
     *
     * @param framework the framework
     * @param rules the rules, checked
     * @param blank the scorecard of an assessment without answers
     */
    Columns(Framework framework, List<RollUpRule> rules, Scorecard blank) {
        this.framework = framework;
        for (RollUpRule rule : rules) {
            subjects(rule.method(), blank)
                    .forEach(subject -> all.add(new Column(rule, subject, () -> tally(rule, subject))));
        }
        this.open = own(blank).stream().map(this::opened).toList();
    }

    private UnitFigure opened(UnitFigure figure) {
        return figure instanceof UnitFigure.Placed placed
                ? placed.open(set(placed.placement()).ordered())
                : ((UnitFigure.Measured) figure).open();
    }

    List<Column> all() {
        return all;
    }

    /** What is possible for a unit of which nothing is known. */
    List<UnitFigure> open() {
        return open;
    }

    /** The figures of a scorecard that the rules read; fewer where the scorecard lacks one. */
    List<UnitFigure> own(Scorecard card) {
        Set<UnitFigure> figures = new LinkedHashSet<>();
        for (Column column : all) {
            Optional<String> placement = placement(column.rule().method());
            if (placement.isPresent()) {
                card.placements().stream()
                        .filter(result -> result.placement().equals(placement.get())
                                && result.subject().equals(column.subject()))
                        .forEach(result -> figures.add(UnitFigure.Placed.of(result)));
            } else {
                card.measures().stream()
                        .filter(result ->
                                result.measure().equals(measure(column.rule().method()))
                                        && result.subject().equals(column.subject()))
                        .forEach(result -> figures.add(UnitFigure.Measured.of(result)));
            }
        }
        return List.copyOf(figures);
    }

    /** The figure that a rule reads; empty where it is not among them. */
    static Optional<UnitFigure> find(List<UnitFigure> figures, RollUpMethod method, Subject subject) {
        Optional<String> placement = placement(method);
        return figures.stream()
                .filter(figure -> figure.subject().equals(subject))
                .filter(figure -> figure instanceof UnitFigure.Placed placed
                        ? placement.filter(placed.placement()::equals).isPresent()
                        : placement.isEmpty()
                                && ((UnitFigure.Measured) figure).measure().equals(measure(method)))
                .findFirst();
    }

    /** By what each unit counts. */
    static RollUpMethod.Weight weight(RollUpMethod method) {
        if (method instanceof RollUpMethod.Share share) {
            return share.weight();
        } else if (method instanceof RollUpMethod.Mean mean) {
            return mean.weight();
        } else if (method instanceof RollUpMethod.MeanRank mean) {
            return mean.weight();
        }
        return method instanceof RollUpMethod.Distribution ? RollUpMethod.Weight.SIZE : RollUpMethod.Weight.UNITS;
    }

    /** The id of the placement that a rule reads; empty where it reads a measure. */
    static Optional<String> placement(RollUpMethod method) {
        if (method instanceof RollUpMethod.Lowest lowest) {
            return Optional.of(lowest.placement());
        } else if (method instanceof RollUpMethod.Distribution distribution) {
            return Optional.of(distribution.placement());
        } else if (method instanceof RollUpMethod.Share share) {
            return Optional.of(share.placement());
        } else if (method instanceof RollUpMethod.MeanRank mean) {
            return Optional.of(mean.placement());
        }
        return Optional.empty();
    }

    private static String measure(RollUpMethod method) {
        return method instanceof RollUpMethod.Mean mean ? mean.measure() : "";
    }

    private static List<Subject> subjects(RollUpMethod method, Scorecard blank) {
        Optional<String> placement = placement(method);
        return placement.isPresent()
                ? blank.placements().stream()
                        .filter(result -> result.placement().equals(placement.get()))
                        .map(result -> result.subject())
                        .toList()
                : blank.measures().stream()
                        .filter(result -> result.measure().equals(measure(method)))
                        .map(result -> result.subject())
                        .toList();
    }

    private Tally tally(RollUpRule rule, Subject subject) {
        RollUpMethod method = rule.method();
        if (method instanceof RollUpMethod.Lowest lowest) {
            return new LowestTally(rule.id(), subject, set(lowest.placement()));
        } else if (method instanceof RollUpMethod.Distribution distribution) {
            return new CountTally(rule.id(), subject, set(distribution.placement()));
        }
        return new MeanTally(
                rule.id(), subject, Columns.reading(method, placement(method).map(this::set)));
    }

    private static MeanTally.Reading reading(RollUpMethod method, Optional<StageSet> set) {
        if (method instanceof RollUpMethod.Share share) {
            StageSet stages = set.orElseThrow();
            return MeanTally.shares(stages, stages.position(share.stage()));
        }
        return set.map(MeanTally::ranks).orElseGet(MeanTally::values);
    }

    private StageSet set(String placement) {
        return framework.placements().stream()
                .filter(rule -> rule.id().equals(placement))
                .findFirst()
                .flatMap(rule -> framework.stageSet(rule.stageSet()))
                .orElseThrow(() -> new IllegalStateException("no placement " + placement));
    }
}
