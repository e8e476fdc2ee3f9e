package io.github.maturity4j.tables;

import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.tables.internal.grid.Grid;
import io.github.maturity4j.tables.internal.grid.GridRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a table, each with its place, up to the limit. */
final class Findings {

    private final String table;
    private final TableLimits limits;
    private final List<TableProblem> problems = new ArrayList<>();
    private final Map<Integer, String> headers = new HashMap<>();
    private @Nullable Grid grid;

    Findings(String table, TableLimits limits) {
        this.table = table;
        this.limits = limits;
    }

    /** The table that is read from now on. */
    void of(Grid grid, GridRow header) {
        this.grid = grid;
        for (int i = 0; i < header.cells().size(); i++) {
            String text = header.cells().get(i).text();
            if (!text.isEmpty()) {
                headers.put(i + 1, text);
            }
        }
    }

    /** A problem with the table as a whole. */
    TableProblem problem(Problem problem) {
        return new TableProblem(table, "", 0, 0, Optional.empty(), problem);
    }

    /** A problem with a row, or with one of its cells. */
    TableProblem problem(int line, int column, Problem problem) {
        return new TableProblem(
                table,
                grid == null ? "" : grid.place(line, column),
                line,
                column,
                Optional.ofNullable(headers.get(column)),
                problem);
    }

    /** A problem with how a row is written. */
    TableProblem problem(GridRow.Flaw flaw) {
        return problem(flaw.line(), flaw.column(), Problem.error(flaw.code(), "", flaw.message()));
    }

    /**
     * Adds a problem.
     *
     * @throws InvalidTableException if there are now more than are told
     */
    void add(TableProblem problem) {
        if (problems.size() >= limits.problems()) {
            problems.add(problem(
                    problem.line(),
                    0,
                    Problem.error(
                            Code.LIMIT,
                            "",
                            "expected at most " + limits.problems()
                                    + " problems (limit problems) but there are more; what follows is not looked at")));
            throw new InvalidTableException(problems);
        }
        problems.add(problem);
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /**
     * Ends reading.
     *
     * @throws InvalidTableException if anything is wrong
     */
    void refuse() {
        if (!problems.isEmpty()) {
            throw new InvalidTableException(problems);
        }
    }
}
