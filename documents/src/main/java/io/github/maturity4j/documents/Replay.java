package io.github.maturity4j.documents;

import io.github.maturity4j.documents.Mismatch.Figure;
import io.github.maturity4j.scorecard.ConditionResult;
import io.github.maturity4j.scorecard.Coverage;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Scorecard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Compares a scorecard with what a case expects. */
final class Replay {

    private static final String NOTHING = "nothing";

    private final WorkedCase worked;
    private final Scorecard card;
    private final List<Mismatch> mismatches = new ArrayList<>();

    private Replay(WorkedCase worked, Scorecard card) {
        this.worked = worked;
        this.card = card;
    }

    static List<Mismatch> mismatches(WorkedCase worked, Scorecard card) {
        return new Replay(worked, card).mismatches();
    }

    private List<Mismatch> mismatches() {
        ExpectedScorecard expected = worked.expected();
        Map<String, MeasureResult> measures = byName(card.measures(), FigureName::of);
        expected.measures()
                .forEach((name, figure) -> Optional.ofNullable(measures.get(name))
                        .ifPresentOrElse(result -> measure(figure, result), () -> missing("measure " + name)));
        Map<String, ConditionResult> conditions = byName(card.conditions(), FigureName::of);
        expected.conditions()
                .forEach((name, figure) -> Optional.ofNullable(conditions.get(name))
                        .ifPresentOrElse(result -> condition(figure, result), () -> missing("condition " + name)));
        Map<String, PlacementResult> placements = byName(card.placements(), FigureName::of);
        expected.placements()
                .forEach((name, figure) -> Optional.ofNullable(placements.get(name))
                        .ifPresentOrElse(result -> placement(figure, result), () -> missing("placement " + name)));
        expected.coverage().ifPresent(coverage -> coverage(Optional.empty(), coverage, card.coverage()));
        expected.dimensionCoverage()
                .forEach((id, coverage) -> Optional.ofNullable(
                                card.dimensionCoverage().get(id))
                        .ifPresentOrElse(
                                result -> coverage(Optional.of(id), coverage, result),
                                () -> missing("coverage of " + id)));
        return List.copyOf(mismatches);
    }

    private static <T> Map<String, T> byName(List<T> results, Function<T, String> name) {
        Map<String, T> named = new LinkedHashMap<>();
        results.forEach(result -> named.put(name.apply(result), result));
        return named;
    }

    private void measure(ExpectedMeasure expected, MeasureResult result) {
        Members members = new Members(new Figure.Measured(result));
        members.compare("possible", expected.possible(), result.possible(), FigureWords::of);
        members.compare("score", expected.score().or(expected::possible), result.score(), FigureWords::of);
        members.compare("assumed", flag(expected.assumed(), expected.possible()), result.assumed(), String::valueOf);
        members.compare("range", expected.exact(), result.exact(), FigureWords::range);
        members.compareWords(
                "over-answered",
                expected.overAnswered().map(FigureWords::of),
                result.overAnswered().map(FigureWords::of).orElse(NOTHING));
        members.compare("coverage", expected.coverage(), result.coverage(), FigureWords::of);
    }

    private void condition(ExpectedCondition expected, ConditionResult result) {
        Members members = new Members(new Figure.Judged(result));
        members.compare("possible", expected.possible(), result.possible(), String::valueOf);
        members.compare("now", expected.now().or(expected::possible), result.now(), String::valueOf);
        members.compare("assumed", flag(expected.assumed(), expected.possible()), result.assumed(), String::valueOf);
        members.compare("range", expected.exact(), result.exact(), FigureWords::range);
    }

    private void placement(ExpectedPlacement expected, PlacementResult result) {
        List<String> order = worked.framework().stageSet(result.stageSet()).stream()
                .flatMap(set -> set.stages().stream())
                .map(stage -> stage.id())
                .toList();
        Members members = new Members(new Figure.Placed(result));
        members.compareOrNothing("attained", expected.attained(), result.attained(), stage -> stage);
        members.compare("possible", expected.possible(), result.possible(), stages -> FigureWords.of(stages, order));
        members.compare(
                "now", expected.now().or(expected::possible), result.now(), stages -> FigureWords.of(stages, order));
        members.compare("assumed", flag(expected.assumed(), expected.possible()), result.assumed(), String::valueOf);
        members.compare("range", expected.exact(), result.exact(), FigureWords::range);
        members.compare("out-of-order", expected.outOfOrder(), result.outOfOrder(), FigureWords::outOfOrder);
        next(expected, result, members);
        members.compareOrNothing("gap", expected.gap(), result.gap(), FigureWords::of);
    }

    private static void next(ExpectedPlacement expected, PlacementResult result, Members members) {
        members.compareOrNothing(
                "next",
                expected.next()
                        .map(next ->
                                new ExpectedPlacement.OrNothing<>(next.value().map(ExpectedPlacement.Next::stage))),
                result.next().map(PlacementResult.Next::stage),
                stage -> stage);
        Optional<ExpectedPlacement.Next> wanted = expected.next().flatMap(ExpectedPlacement.OrNothing::value);
        if (wanted.isPresent() && result.next().isPresent()) {
            ExpectedPlacement.Next from = wanted.get();
            PlacementResult.Next to = result.next().get();
            members.compare("progress", from.progress(), to.progress(), String::valueOf);
            members.compare("find-out", from.findOut(), to.findOut(), String::valueOf);
            members.compare("improve", from.improve(), to.improve(), String::valueOf);
        }
    }

    private void coverage(Optional<String> dimension, Coverage expected, Coverage actual) {
        new Members(new Figure.Covered(dimension, actual))
                .compare("answered of applicable", Optional.of(expected), actual, FigureWords::of);
    }

    private void missing(String name) {
        new Members(new Figure.Missing(name)).compareWords("figure", Optional.of("a figure"), NOTHING);
    }

    /** Where a figure is expected and nothing is said of a treatment, none is expected to be assumed. */
    private static Optional<Boolean> flag(Optional<Boolean> said, Optional<?> possible) {
        return said.or(() -> possible.map(present -> false));
    }

    /** The members of one figure. */
    private final class Members {

        private final Figure figure;

        Members(Figure figure) {
            this.figure = figure;
        }

        <T> void compare(String member, Optional<T> expected, T actual, Function<T, String> words) {
            compareWords(member, expected.map(words), words.apply(actual));
        }

        <T> void compareOrNothing(
                String member,
                Optional<ExpectedPlacement.OrNothing<T>> expected,
                Optional<T> actual,
                Function<T, String> words) {
            compareWords(
                    member,
                    expected.map(wanted -> wanted.value().map(words).orElse(NOTHING)),
                    actual.map(words).orElse(NOTHING));
        }

        void compareWords(String member, Optional<String> expected, String actual) {
            expected.filter(words -> !words.equals(actual))
                    .ifPresent(words -> mismatches.add(new Mismatch(worked.id(), figure, member, words, actual)));
        }
    }
}
