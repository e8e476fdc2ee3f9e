package io.github.maturity4j.tables;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.assessment.Identity;
import io.github.maturity4j.assessment.Respondent;
import io.github.maturity4j.documents.TableMapping;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Suggestions;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.tables.internal.grid.Cell;
import io.github.maturity4j.tables.internal.grid.GridRow;
import io.github.maturity4j.vocabulary.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what a row says, and everything that is wrong with it. */
final class RowReader {

    private final Framework framework;
    private final TableMapping mapping;
    private final Columns columns;
    private final ColumnNames names;
    private final CellReader cells;
    private final Findings findings;
    private final boolean rectangular;
    private final Suggestions suggestions = new Suggestions();
    private final Map<String, Integer> places = new HashMap<>();
    private List<TableProblem> problems = new ArrayList<>();
    private GridRow row = new GridRow(0, List.of(), List.of(), false);

    RowReader(
            Framework framework,
            TableMapping mapping,
            Columns columns,
            ColumnNames names,
            Findings findings,
            boolean rectangular) {
        this.framework = framework;
        this.mapping = mapping;
        this.columns = columns;
        this.names = names;
        this.cells = new CellReader(framework, mapping);
        this.findings = findings;
        this.rectangular = rectangular;
    }

    /** Reads one cell. */
    @FunctionalInterface
    private interface Reading<T> {
        T read(Cell cell) throws CellReader.Misread;
    }

    /**
     * What a row says; null where something is wrong with it.
     *
     * @param next the row
     * @param wrong takes what is wrong
     */
    @Nullable
    Said read(GridRow next, List<TableProblem> wrong) {
        row = next;
        problems = wrong;
        places.clear();
        next.flaws().forEach(flaw -> wrong.add(findings.problem(flaw)));
        if (!wrong.isEmpty()) {
            return null;
        }
        checkSize();
        Said said = new Said(next.line());
        readRespondent(said);
        if (columns.isByAnswer()) {
            readAnswer(said);
        } else {
            columns.all().forEach((number, column) -> readColumn(number, column, said));
        }
        check(said);
        return wrong.isEmpty() ? said : null;
    }

    private void checkSize() {
        int size = row.cells().size();
        if (rectangular && size != columns.size()) {
            problem(
                    0,
                    Code.WRONG_VALUE,
                    "expected " + columns.size() + " cells, as in the header, but there "
                            + (size == 1 ? "is 1" : "are " + size));
        }
        for (int number = 1; number <= size; number++) {
            boolean nameless = number > columns.size() || columns.all().get(number) instanceof Column.Nameless;
            if (nameless && !row.cell(number).isBlank() && (!rectangular || size == columns.size())) {
                problem(number, Code.WRONG_VALUE, "expected nothing in a column without a name but there is something");
            }
        }
    }

    private void readRespondent(Said said) {
        said.identity = value(Column.Common.IDENTITY, this::identity).or(mapping::identity);
        boolean anonymous =
                said.identity.filter(identity -> identity == Identity.ANONYMOUS).isPresent();
        columns.number(Column.Common.RESPONDENT).ifPresent(number -> {
            Cell cell = row.cell(number);
            said.respondent = anonymous && !cell.isBlank() ? Optional.of(cell.text()) : read(number, cells::respondent);
        });
        columns.number(Column.Common.UNIT).ifPresent(number -> {
            said.unit = read(number, cells::unit);
            String label = row.cell(number).text();
            said.unitName = said.unit.filter(id -> !id.equals(label)).map(id -> label);
        });
        said.roles = value(Column.Common.ROLE, cells::roles).orElse(List.of());
        said.weight = value(Column.Common.WEIGHT, cell -> cells.number(cell, "a weight: a number above 0"));
        said.weight.filter(weight -> weight.signum() <= 0).ifPresent(weight -> {
            problem(number(Column.Common.WEIGHT), Code.WRONG_VALUE, "expected a weight above 0 but was " + weight);
            said.weight = Optional.of(Rational.ONE);
        });
        said.date = value(Column.Common.DATE, cells::date);
    }

    private Identity identity(Cell cell) throws CellReader.Misread {
        CellReader.refuseUnread(cell, "named, pseudonymous or anonymous");
        for (Identity identity : Identity.values()) {
            if (identity.name().toLowerCase(Locale.ROOT).equals(cell.text())) {
                return identity;
            }
        }
        throw new CellReader.Misread(
                Code.WRONG_VALUE,
                "expected one of named, pseudonymous, anonymous but was " + Wording.quoted(cell.text()));
    }

    /** What a column that need not be there says; empty where the cell is blank. */
    private <T> Optional<T> value(Column.Common column, Reading<T> reading) {
        OptionalInt number = columns.number(column);
        return number.isEmpty() || row.cell(number.getAsInt()).isBlank()
                ? Optional.empty()
                : read(number.getAsInt(), reading);
    }

    private <T> Optional<T> read(int number, Reading<T> reading) {
        try {
            return Optional.of(reading.read(row.cell(number)));
        } catch (CellReader.Misread misread) {
            problem(number, misread.code(), misread.words());
            return Optional.empty();
        }
    }

    private int number(Column column) {
        return columns.number(column).orElse(0);
    }

    private void readColumn(int number, Column column, Said said) {
        if (column instanceof Column.OfAnswer answer) {
            places.put(pointer(answer.key()), number);
            read(number, cell -> cells.reply(cell, answer.indicator()))
                    .flatMap(reply -> reply)
                    .ifPresent(reply -> said.answers.merge(
                            answer.key(),
                            Answer.of(reply),
                            (before, now) -> Answer.builder()
                                    .from(before)
                                    .reply(now.reply())
                                    .build()));
        } else if (column instanceof Column.Beside beside && !row.cell(number).isBlank()) {
            words(number).ifPresent(words -> {
                Answer before = said.answers.getOrDefault(beside.key(), Answer.unanswered());
                said.answers.put(beside.key(), with(before, beside.kind(), words));
            });
        } else if (column instanceof Column.OfFact fact) {
            places.put(Wording.pointer("facts", fact.fact().id()), number);
            readFact(number, fact.fact(), said);
        }
    }

    private void readFact(int number, Fact fact, Said said) {
        read(number, cell -> cells.fact(cell, fact))
                .flatMap(reply -> reply)
                .ifPresent(reply -> said.facts.put(fact.id(), reply));
    }

    /** Free words beside an answer, which are never shown in a problem. */
    private Optional<String> words(int number) {
        Cell cell = row.cell(number);
        if (cell.kind() == Cell.Kind.FORMULA || cell.kind() == Cell.Kind.ERROR) {
            return read(number, other -> {
                CellReader.refuseUnread(new Cell("", other.kind()), "words");
                return "";
            });
        }
        return Optional.of(cell.text());
    }

    private static Answer with(Answer answer, Column.Common kind, String words) {
        Answer.Builder builder = Answer.builder().from(answer);
        switch (kind) {
            case REASON -> builder.reason(words);
            case LINK -> builder.link(words);
            case EVIDENCE -> builder.evidence(words);
            default -> builder.comment(words);
        }
        return builder.build();
    }

    private void readAnswer(Said said) {
        int number = number(Column.Common.INDICATOR);
        String text = row.cell(number).text();
        String area = columns.number(Column.Common.AREA).isPresent()
                ? row.cell(number(Column.Common.AREA)).text()
                : "";
        int answer = number(Column.Common.ANSWER);
        Set<Fact> facts = names.facts(text);
        List<Column.OfAnswer> meant = new ArrayList<>();
        for (Column.OfAnswer candidate : names.answers(text)) {
            if (area.isEmpty()) {
                meant.add(candidate);
            } else if (candidate.key().area().isEmpty()) {
                Set<String> ids = names.areas(area);
                if (ids.isEmpty()) {
                    meant.add(new Column.OfAnswer(
                            candidate.indicator(),
                            AnswerKey.of(candidate.indicator().id(), area)));
                }
                ids.forEach(id -> meant.add(new Column.OfAnswer(
                        candidate.indicator(),
                        AnswerKey.of(candidate.indicator().id(), id))));
            }
        }
        if (meant.size() + facts.size() != 1) {
            problem(
                    number,
                    meant.isEmpty() && facts.isEmpty() ? Code.UNKNOWN_NAME : Code.DUPLICATE,
                    meant.isEmpty() && facts.isEmpty()
                            ? "expected the id or the question of an indicator or fact but was " + Wording.quoted(text)
                                    + hint(text)
                            : "expected one indicator or fact but " + Wording.quoted(text) + " can be several");
            return;
        }
        if (!facts.isEmpty()) {
            Fact fact = facts.iterator().next();
            places.put(Wording.pointer("facts", fact.id()), answer);
            readFact(answer, fact, said);
            return;
        }
        Column.OfAnswer one = meant.get(0);
        Map<Integer, Column> besides = new LinkedHashMap<>();
        columns.all().forEach((place, column) -> {
            if (column instanceof Column.Common common && common.compareTo(Column.Common.COMMENT) >= 0) {
                besides.put(place, new Column.Beside(one.key(), common));
            }
        });
        readColumn(answer, one, said);
        if (!one.key().area().map(one.indicator().areas()::contains).orElse(true)) {
            places.put(pointer(one.key()), number(Column.Common.AREA));
        }
        besides.forEach((place, column) -> readColumn(place, column, said));
    }

    private String hint(String text) {
        List<String> known = new ArrayList<>();
        framework.indicators().forEach(indicator -> known.add(indicator.id()));
        framework.facts().forEach(fact -> known.add(fact.id()));
        return suggestions
                .nearest(text, known)
                .map(near -> "; did you mean " + Wording.quoted(near) + "?")
                .orElse("");
    }

    private static String pointer(AnswerKey key) {
        return key.area()
                .map(area -> Wording.pointer("answers", key.indicator(), area))
                .orElseGet(() -> Wording.pointer("answers", key.indicator()));
    }

    /** Adds what does not fit the framework. */
    private void check(Said said) {
        AssessmentBuilder builder = Assessment.of(framework)
                .respondent(Respondent.builder().id("r").roles(said.roles).build());
        said.answers.forEach(builder::answer);
        said.facts.forEach(builder::fact);
        for (Problem found : builder.problems()) {
            String place = found.pointer();
            while (!place.isEmpty() && !places.containsKey(place)) {
                place = place.substring(0, Math.max(0, place.lastIndexOf('/')));
            }
            int column = found.pointer().startsWith("/respondent/roles")
                    ? number(Column.Common.ROLE)
                    : places.getOrDefault(place, 0);
            problem(column, found.code(), found.message(), found.pointer());
        }
    }

    private void problem(int column, Code code, String message) {
        problem(column, code, message, "");
    }

    private void problem(int column, Code code, String message, String pointer) {
        problems.add(findings.problem(row.line(), column, Problem.error(code, pointer, message)));
    }
}
