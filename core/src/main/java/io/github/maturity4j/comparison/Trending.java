package io.github.maturity4j.comparison;

import io.github.maturity4j.assessment.Unit;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.scorecard.Scorecard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes trends. */
final class Trending {

    private final List<Scorecard> given;
    private final List<Problem> problems = new ArrayList<>();

    Trending(List<Scorecard> given) {
        this.given = List.copyOf(given);
    }

    Trend trend() {
        check();
        refuse();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(i -> given.get(i).date().orElseThrow()));
        List<Scorecard> cards = order.stream().map(given::get).toList();
        List<ScorecardComparison> steps = new ArrayList<>();
        for (int i = 1; i < cards.size(); i++) {
            ScorecardComparison step = ScorecardComparison.of(cards.get(i - 1), cards.get(i));
            steps.add(step);
            int position = order.get(i);
            step.verdict()
                    .reasons()
                    .forEach(reason -> problem(
                            Code.OTHER_FRAMEWORK,
                            position,
                            "expected a scorecard that may be compared with the one before it but: "
                                    + ReasonWords.of(reason)));
        }
        refuse();
        return new Trend(cards, steps, series(cards, steps));
    }

    private void check() {
        if (given.isEmpty()) {
            problems.add(Problem.error(
                    Code.MISSING_MEMBER, "", "expected at least one scorecard but there was none"));
            return;
        }
        Optional<String> unit = given.get(0).unit().map(Unit::id);
        Map<LocalDate, Integer> dates = new HashMap<>();
        for (int i = 0; i < given.size(); i++) {
            Scorecard card = given.get(i);
            if (card.date().isEmpty()) {
                problem(Code.MISSING_MEMBER, i, "expected a date but there was none");
            } else if (dates.putIfAbsent(card.date().get(), i) != null) {
                problem(
                        Code.DUPLICATE,
                        i,
                        "expected one scorecard a date but there are two of " + card.date().get());
            }
            if (!card.unit().map(Unit::id).equals(unit)) {
                problem(
                        Code.WRONG_VALUE,
                        i,
                        "expected scorecards of one unit, " + told(unit) + ", but was of "
                                + told(card.unit().map(Unit::id)));
            }
        }
    }

    private static String told(Optional<String> unit) {
        return unit.map(Wording::quoted).orElse("none");
    }

    private void problem(Code code, int position, String message) {
        problems.add(Problem.error(code, Wording.pointer(position), message));
    }

    private void refuse() {
        if (!problems.isEmpty()) {
            throw new InvalidTrendException(problems);
        }
    }

    private static List<Series> series(List<Scorecard> cards, List<ScorecardComparison> steps) {
        List<Map<Figure, Movement>> moved = steps.stream().map(Trending::byFigure).toList();
        List<Series> series = new ArrayList<>();
        results(cards, Scorecard::placements, Outline::figure)
                .forEach((figure, results) -> series.add(new Series.OfPlacement(
                        figure, results, movements(moved, figure, Movement.OfPlacement.class))));
        results(cards, Scorecard::measures, Outline::figure)
                .forEach((figure, results) -> series.add(
                        new Series.OfMeasure(figure, results, movements(moved, figure, Movement.OfMeasure.class))));
        results(cards, Scorecard::conditions, Outline::figure)
                .forEach((figure, results) -> series.add(new Series.OfCondition(
                        figure, results, movements(moved, figure, Movement.OfCondition.class))));
        return series;
    }

    private static <R> Map<Figure, List<R>> results(
            List<Scorecard> cards, Function<Scorecard, List<R>> all, Function<R, Figure> name) {
        Map<Figure, List<R>> results = new LinkedHashMap<>();
        for (Scorecard card : cards) {
            all.apply(card).forEach(result -> results.computeIfAbsent(name.apply(result), figure -> new ArrayList<>())
                    .add(result));
        }
        return results;
    }

    private static Map<Figure, Movement> byFigure(ScorecardComparison step) {
        Map<Figure, Movement> moved = new HashMap<>();
        step.movements().forEach(movement -> movement.figure().ifPresent(figure -> moved.put(figure, movement)));
        return moved;
    }

    private static <M extends Movement> List<Optional<M>> movements(
            List<Map<Figure, Movement>> moved, Figure figure, Class<M> type) {
        return moved.stream()
                .map(step -> Optional.ofNullable(step.get(figure)).map(type::cast))
                .toList();
    }
}
