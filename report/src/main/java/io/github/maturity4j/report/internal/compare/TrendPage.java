package io.github.maturity4j.report.internal.compare;

import io.github.maturity4j.comparison.Movement;
import io.github.maturity4j.comparison.Series;
import io.github.maturity4j.comparison.Trend;
import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.text.Printable;
import io.github.maturity4j.report.internal.text.Table;
import io.github.maturity4j.report.internal.text.Table.Cell;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.scorecard.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figures of a unit at several dates: a block for each figure, a line for each date. */
public final class TrendPage {

    private final Named named;
    private final Words words;
    private final Page page;

    /**
     * A page.
     *
     * @param words how to speak about the framework
     * @param page where to
     */
    public TrendPage(Words words, Page page) {
        this.named = new Named(words);
        this.words = words;
        this.page = page;
    }

    /**
     * Prints a trend.
     *
     * @param trend the trend
     * @return the page
     */
    public Page print(Trend trend) {
        Scorecard first = trend.scorecards().get(0);
        page.title(words.say("trend.title", words.names().framework(words.framework()), first.version()));
        page.paragraph(
                0,
                first.unit()
                        .map(unit -> Printable.inline(unit.name().orElse(unit.id())))
                        .orElseGet(() -> words.say("title.no-unit")));
        List<String> steady = new ArrayList<>();
        for (Series series : trend.series()) {
            if (series.steps().stream().allMatch(Optional::isEmpty)) {
                steady.add(words.say(
                        "trend.steady",
                        named.figure(series.figure()),
                        values(series).get(0)));
            } else {
                moved(trend, series);
            }
        }
        if (!steady.isEmpty()) {
            page.heading(words.say("trend.unmoved"));
            steady.forEach(line -> page.item(2, page.ink().item(), line));
        }
        page.heading(words.say("compare.coverage"));
        Table table = new Table();
        trend.scorecards().forEach(card -> table.row(Cell.of(date(card)), Cell.of(named.value(card.coverage()))));
        table.print(page, 2);
        words.notes().forEach(note -> page.blank().paragraph(0, note));
        return page;
    }

    private void moved(Trend trend, Series series) {
        page.heading(named.figure(series.figure()));
        Table table = new Table();
        List<String> values = values(series);
        for (int i = 0; i < values.size(); i++) {
            String way = i == 0 ? "" : series.steps().get(i - 1).map(this::way).orElse("");
            table.row(Cell.of(date(trend.scorecards().get(i))), Cell.of(values.get(i)), Cell.of(way));
        }
        table.print(page, 2);
    }

    private String way(Movement movement) {
        String shown = words.say("compare.way." + Named.key(movement.shown()));
        return movement.certain() ? words.say("compare.certain", shown) : words.say("trend.uncertain", shown);
    }

    private String date(Scorecard card) {
        return card.date().map(date -> words.wordbook().date(date)).orElseGet(() -> words.say("compare.undated"));
    }

    private List<String> values(Series series) {
        if (series instanceof Series.OfPlacement placements) {
            return placements.results().stream().map(named::value).toList();
        } else if (series instanceof Series.OfMeasure measures) {
            return measures.results().stream().map(named::value).toList();
        }
        return ((Series.OfCondition) series)
                .results().stream().map(named::value).toList();
    }
}
