package io.github.maturity4j.tables;

import io.github.maturity4j.documents.TableMapping;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.tables.internal.grid.GridRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The columns of a table, as its header names them. */
final class Columns {

    private final Map<Integer, Column> byNumber = new LinkedHashMap<>();
    private final Map<Column, Integer> numbers = new HashMap<>();
    private final int size;
    private final TableMapping.Layout layout;

    private Columns(int size, Map<Integer, Column> byNumber, TableMapping.Layout layout) {
        this.size = size;
        this.byNumber.putAll(byNumber);
        this.layout = layout;
        byNumber.forEach((number, column) -> numbers.putIfAbsent(column, number));
    }

    /** Reads a header; what is wrong with it is reported. */
    static Columns of(GridRow header, ColumnNames names, TableMapping mapping, Findings findings) {
        header.flaws().forEach(flaw -> findings.add(findings.problem(flaw)));
        findings.refuse();
        Map<Integer, Column> columns = new LinkedHashMap<>();
        Map<Column, Integer> seen = new HashMap<>();
        Map<String, Integer> texts = new HashMap<>();
        for (int i = 0; i < header.cells().size(); i++) {
            int number = i + 1;
            String text = header.cells().get(i).text();
            ColumnNames.Meaning meaning = names.find(text);
            try {
                CellReader.refuseUnread(header.cells().get(i), "the name of a column");
            } catch (CellReader.Misread misread) {
                findings.add(
                        findings.problem(header.line(), number, Problem.error(misread.code(), "", misread.words())));
            }
            Integer same = text.isEmpty() ? null : texts.putIfAbsent(Names.normal(text), number);
            Column column = meaning.column();
            if (column == null) {
                findings.add(
                        findings.problem(header.line(), number, Problem.error(meaning.code(), "", meaning.message())));
                continue;
            }
            boolean read = !(column instanceof Column.Ignored || column instanceof Column.Nameless);
            Integer before = read ? seen.putIfAbsent(column, number) : null;
            if (before != null || (same != null && read)) {
                findings.add(findings.problem(
                        header.line(),
                        number,
                        Problem.error(
                                Code.DUPLICATE,
                                "",
                                "expected each column once but " + column.text() + " is column "
                                        + (before == null ? same : before) + " already")));
            }
            columns.put(number, column);
        }
        Columns all = new Columns(header.cells().size(), columns, layout(columns, mapping));
        if (findings.isEmpty()) {
            all.check(header, findings);
        }
        return all;
    }

    private static TableMapping.Layout layout(Map<Integer, Column> columns, TableMapping mapping) {
        boolean answers = columns.containsValue(Column.Common.INDICATOR) || columns.containsValue(Column.Common.ANSWER);
        return mapping.layout().orElse(answers ? TableMapping.Layout.ANSWERS : TableMapping.Layout.RESPONDENTS);
    }

    private void check(GridRow header, Findings findings) {
        if (isByAnswer()) {
            for (Column.Common needed : List.of(Column.Common.INDICATOR, Column.Common.ANSWER)) {
                if (number(needed).isEmpty()) {
                    findings.add(findings.problem(
                            header.line(),
                            0,
                            Problem.error(
                                    Code.MISSING_MEMBER,
                                    "",
                                    "expected a column " + Wording.quoted(needed.text())
                                            + ", since a row is one answer, but there is none")));
                }
            }
        }
        byNumber.forEach((number, column) -> {
            boolean ofAnswer = column instanceof Column.Common common && common.isOfAnswer();
            boolean ofIndicator = column instanceof Column.OfAnswer || column instanceof Column.Beside;
            if (isByAnswer() ? ofIndicator : ofAnswer) {
                findings.add(findings.problem(
                        header.line(),
                        number,
                        Problem.error(
                                Code.WRONG_VALUE,
                                "",
                                isByAnswer()
                                        ? "expected the columns of a table with one answer a row but was the indicator "
                                                + column.text()
                                        : "expected the columns of a table with one respondent a row but was "
                                                + Wording.quoted(column.text())
                                                + ", which says something of one answer; name its indicator, as in"
                                                + " \"hears [comment]\"")));
            }
        });
        if (!isByAnswer() && byNumber.values().stream().noneMatch(Column.OfAnswer.class::isInstance)) {
            findings.add(findings.problem(
                    header.line(),
                    0,
                    Problem.error(
                            Code.MISSING_MEMBER,
                            "",
                            "expected a column with answers to an indicator but there is none")));
        }
    }

    /** Whether a row is one answer. */
    boolean isByAnswer() {
        return layout == TableMapping.Layout.ANSWERS;
    }

    /** How many columns there are. */
    int size() {
        return size;
    }

    /** All columns by their numbers, from 1. */
    Map<Integer, Column> all() {
        return byNumber;
    }

    /** The number of a column; empty where the table has none such. */
    OptionalInt number(Column column) {
        Integer number = numbers.get(column);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The headers of the columns that are not read. */
    List<Integer> ignored() {
        List<Integer> ignored = new ArrayList<>();
        byNumber.forEach((number, column) -> {
            if (column instanceof Column.Ignored) {
                ignored.add(number);
            }
        });
        return ignored;
    }
}
