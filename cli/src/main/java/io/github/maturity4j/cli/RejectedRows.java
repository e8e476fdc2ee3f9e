package io.github.maturity4j.cli;

import io.github.maturity4j.tables.RejectedRow;
import io.github.maturity4j.tables.TableProblem;
import java.util.List;
import java.util.regex.Pattern;

/** Rows that were left out, as CSV: the line, the column, its header, and what is wrong. */
final class RejectedRows {

    /** What a spreadsheet would take for a formula. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n\\x00].*", Pattern.DOTALL);

    private RejectedRows() {}

    static String toCsv(List<RejectedRow> rows) {
        StringBuilder csv = new StringBuilder("line,column,header,problem\n");
        for (RejectedRow row : rows) {
            for (TableProblem problem : row.problems()) {
                csv.append(problem.line())
                        .append(',')
                        .append(problem.column() == 0 ? "" : Integer.toString(problem.column()))
                        .append(',')
                        .append(cell(problem.header().orElse("")))
                        .append(',')
                        .append(cell(problem.message()))
                        .append('\n');
            }
        }
        return csv.toString();
    }

    private static String cell(String text) {
        String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
