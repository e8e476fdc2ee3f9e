package io.github.maturity4j.tables;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.InvalidAssessmentException;
import io.github.maturity4j.assessment.Unit;
import io.github.maturity4j.documents.TableMapping;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.tables.internal.grid.Grid;
import io.github.maturity4j.tables.internal.grid.GridRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads one table, from its header to its last row. */
final class TableRun {

    private static final int SHOWN = 20;

    private final Framework framework;
    private final TableMapping mapping;
    private final TableLimits limits;
    private final boolean partial;
    private final Findings findings;
    private final Grid grid;
    private final ColumnNames names;
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int told;
    private int rows;

    TableRun(
            Framework framework,
            TableMapping mapping,
            TableLimits limits,
            boolean partial,
            Findings findings,
            Grid grid,
            ColumnNames names) {
        this.framework = framework;
        this.mapping = mapping;
        this.limits = limits;
        this.partial = partial;
        this.findings = findings;
        this.grid = grid;
        this.names = names;
    }

    /** The header of a table. */
    static GridRow header(Grid grid, Findings findings) {
        GridRow header = grid.header();
        if (header == null) {
            findings.add(findings.problem(
                    Problem.error(Code.MISSING_MEMBER, "", "expected a header but there is no row that is not blank")));
            findings.refuse();
            throw new IllegalStateException("no header");
        }
        findings.of(grid, header);
        return header;
    }

    TableReading read(Optional<Unit> unit, Optional<LocalDate> date) {
        GridRow header = header(grid, findings);
        Columns columns = Columns.of(header, names, mapping, findings);
        findings.refuse();
        RowReader reader = new RowReader(framework, mapping, columns, names, findings, grid.isRectangular());
        Survey survey = new Survey(framework, mapping, columns, limits, findings);
        for (GridRow row = grid.next(); row != null; row = grid.next()) {
            if (!row.isBlank()) {
                read(row, reader, survey);
            }
        }
        if (rows == 0) {
            findings.add(findings.problem(
                    header.line(),
                    0,
                    Problem.error(Code.MISSING_MEMBER, "", "expected a row below the header but there is none")));
        }
        findings.refuse();
        note(header, columns);
        return new TableReading(assessments(survey, unit, date), rows, rows - rejected.size(), rejected, notes);
    }

    private void read(GridRow row, RowReader reader, Survey survey) {
        if (++rows > limits.rows()) {
            findings.add(findings.problem(
                    row.line(),
                    0,
                    Problem.error(
                            Code.LIMIT,
                            "",
                            "expected at most " + limits.rows() + " rows (limit rows) but there are more")));
            findings.refuse();
        }
        List<TableProblem> wrong = new ArrayList<>();
        Said said = reader.read(row, wrong);
        if (said != null) {
            survey.add(said, wrong);
        }
        if (wrong.isEmpty()) {
            return;
        }
        told += wrong.size();
        if (partial && told <= limits.problems() && wrong.stream().noneMatch(TableRun::isLimitOfBytes)) {
            rejected.add(new RejectedRow(row.line(), wrong));
            if (row.last()) {
                notes.add("what follows row " + row.line() + " was not read");
            }
            return;
        }
        rejected.forEach(before -> before.problems().forEach(findings::add));
        rejected.clear();
        wrong.forEach(findings::add);
    }

    private static boolean isLimitOfBytes(TableProblem problem) {
        return problem.problem().code() == Code.LIMIT && problem.message().contains("(limit bytes)");
    }

    private List<Assessment> assessments(Survey survey, Optional<Unit> unit, Optional<LocalDate> date) {
        try {
            return survey.assessments(unit, date);
        } catch (InvalidAssessmentException invalid) {
            invalid.problems().forEach(problem -> findings.add(findings.problem(problem)));
            findings.refuse();
            throw invalid;
        }
    }

    private void note(GridRow header, Columns columns) {
        List<Integer> ignored = columns.ignored();
        if (!ignored.isEmpty()) {
            notes.add("ignored: the columns "
                    + ignored.stream()
                            .limit(SHOWN)
                            .map(number -> Wording.quoted(header.cell(number).text()))
                            .collect(Collectors.joining(", "))
                    + (ignored.size() > SHOWN ? " and " + (ignored.size() - SHOWN) + " more" : ""));
        }
        boolean byRow = columns.number(Column.Common.RESPONDENT).isEmpty() && !columns.isByAnswer();
        if (byRow) {
            notes.add("no column names the respondents: they are called r1, r2 and so on, and are "
                    + mapping.identity()
                            .map(identity -> identity.name().toLowerCase(java.util.Locale.ROOT))
                            .orElse("anonymous"));
        }
        List<String> absent = mapping.columns().keySet().stream()
                .filter(text -> header.cells().stream()
                        .noneMatch(cell -> Names.normal(cell.text()).equals(Names.normal(text))))
                .toList();
        if (!absent.isEmpty()) {
            notes.add("the mapping names columns that the table does not have: "
                    + absent.stream().limit(SHOWN).map(Wording::quoted).collect(Collectors.joining(", "))
                    + (absent.size() > SHOWN ? " and " + (absent.size() - SHOWN) + " more" : ""));
        }
        notes.addAll(grid.notes());
    }
}
