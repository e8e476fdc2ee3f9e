package io.github.maturity4j.report.internal.card;

import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.text.Table;
import io.github.maturity4j.report.internal.text.Table.Cell;
import io.github.maturity4j.report.internal.words.Names;
import io.github.maturity4j.report.internal.words.Values;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.scorecard.MeasureResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All figures with their ranges: a line each; those that speak about two things at once, such as stage and facet, as a matrix. */
final class Measures implements Section {

    /** The most columns of a table whose figures speak about two things at once. */
    private static final int MOST_COLUMNS = 5;

    @Override
    public void print(Scored scored, Page page) {
        if (scored.card().measures().isEmpty()) {
            return;
        }
        Words words = scored.words();
        page.heading(words.say("measures"));
        Map<String, List<MeasureResult>> byMeasure = new LinkedHashMap<>();
        scored.card()
                .measures()
                .forEach(result -> byMeasure
                        .computeIfAbsent(result.measure(), id -> new ArrayList<>())
                        .add(result));
        Table lines = new Table();
        lines.head("", words.say("measures.value"), words.say("measures.over"), words.say("measures.answered"));
        byMeasure.values().stream()
                .filter(results -> !isMatrix(results))
                .forEach(results -> lines(scored, results, lines));
        if (!byMeasure.values().stream().allMatch(Measures::isMatrix)) {
            lines.print(page, 2);
        }
        byMeasure.values().stream().filter(Measures::isMatrix).forEach(results -> matrix(scored, results, page));
    }

    private static void lines(Scored scored, List<MeasureResult> results, Table table) {
        Words words = scored.words();
        MeasureResult first = results.get(0);
        String name = words.names().rule(scored.framework().measures(), first.measure());
        boolean whole = first.subject().equals(Subject.WHOLE);
        if (!whole) {
            table.across(name);
        }
        for (MeasureResult result : results) {
            table.row(
                    whole ? Cell.of(name) : Cell.beneath(words.names().subject(result.subject())),
                    Cell.right(value(scored, result)),
                    Cell.right(over(scored, result)),
                    Cell.right(result.coverage()
                            .share()
                            .map(words.figures()::percent)
                            .orElse("")),
                    Cell.of(notes(words, result)));
        }
    }

    private static boolean isMatrix(List<MeasureResult> results) {
        return results.stream().allMatch(result -> result.subject().parts().size() == 2)
                && columns(results).size() <= MOST_COLUMNS;
    }

    private static List<Subject.Part> columns(List<MeasureResult> results) {
        return results.stream()
                .map(result -> result.subject().parts().get(1))
                .distinct()
                .toList();
    }

    private static void matrix(Scored scored, List<MeasureResult> results, Page page) {
        Names names = scored.words().names();
        List<Subject.Part> columns = columns(results);
        Map<Subject.Part, Map<Subject.Part, MeasureResult>> rows = new LinkedHashMap<>();
        results.forEach(result -> rows.computeIfAbsent(result.subject().parts().get(0), part -> new LinkedHashMap<>())
                .put(result.subject().parts().get(1), result));
        page.paragraph(
                2, names.rule(scored.framework().measures(), results.get(0).measure()));
        Table table = new Table();
        table.head(
                "",
                columns.stream()
                        .map(part -> names.element(part.axis(), part.id()))
                        .toArray(String[]::new));
        rows.forEach((row, figures) -> {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(names.element(row.axis(), row.id())));
            for (Subject.Part column : columns) {
                MeasureResult result = figures.get(column);
                cells.add(Cell.right(result == null ? "" : value(scored, result)));
            }
            table.row(cells.toArray(Cell[]::new));
        });
        if (table.fits(page, 4)) {
            table.print(page, 4);
        } else {
            list(scored, rows, page);
        }
    }

    /** A matrix that is too wide for the page: a line for each figure. */
    private static void list(Scored scored, Map<Subject.Part, Map<Subject.Part, MeasureResult>> rows, Page page) {
        Words words = scored.words();
        rows.forEach((row, figures) -> {
            page.paragraph(4, words.names().element(row.axis(), row.id()));
            figures.forEach((column, result) -> page.item(
                    6,
                    page.ink().item(),
                    words.say("colon", words.names().element(column.axis(), column.id()), value(scored, result))));
        });
    }

    private static String value(Scored scored, MeasureResult result) {
        Values values = scored.values();
        String possible = values.value(result, result.possible());
        return result.score().equals(result.possible())
                ? possible
                : scored.words().say("measures.assumed", values.value(result, result.score()), possible);
    }

    private static String over(Scored scored, MeasureResult result) {
        return result.overAnswered()
                .filter(over -> !over.isEmpty()
                        && !over.equals(result.possible())
                        && !result.coverage().isComplete())
                .map(over -> scored.values().value(result, over))
                .orElse("");
    }

    private static String notes(Words words, MeasureResult result) {
        List<String> notes = new ArrayList<>();
        if (result.assumed()) {
            notes.add(words.say("note.assumed"));
        }
        if (!result.exact()) {
            notes.add(words.say("note.outer"));
        }
        return words.list(notes);
    }
}
