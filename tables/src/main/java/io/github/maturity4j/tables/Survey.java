package io.github.maturity4j.tables;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.assessment.Identity;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.assessment.Respondent;
import io.github.maturity4j.assessment.Response;
import io.github.maturity4j.assessment.Unit;
import io.github.maturity4j.documents.TableMapping;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.problem.Problem.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the rows of a table together: by unit, and there by respondent. */
final class Survey {

    private final Framework framework;
    private final TableMapping mapping;
    private final Columns columns;
    private final TableLimits limits;
    private final Findings findings;
    private final Map<String, Sheet> units = new LinkedHashMap<>();
    private int respondents;
    private long answers;

    Survey(Framework framework, TableMapping mapping, Columns columns, TableLimits limits, Findings findings) {
        this.framework = framework;
        this.mapping = mapping;
        this.columns = columns;
        this.limits = limits;
        this.findings = findings;
    }

    /** Everything about one unit. */
    private static final class Sheet {
        private final Optional<String> id;
        private Optional<String> name = Optional.empty();
        private final Map<String, Person> people = new LinkedHashMap<>();
        private final Map<AnswerKey, Answer> agreed = new LinkedHashMap<>();
        private final Map<String, Reply> facts = new LinkedHashMap<>();
        private final Map<String, Integer> factLines = new LinkedHashMap<>();

        Sheet(Optional<String> id) {
            this.id = id;
        }
    }

    /** Everything about one respondent. */
    private static final class Person {
        private final int line;
        private final String id;
        private List<String> roles = List.of();
        private Optional<Rational> weight = Optional.empty();
        private Optional<LocalDate> date = Optional.empty();
        private Optional<Identity> identity = Optional.empty();
        private final Map<AnswerKey, Answer> answers = new LinkedHashMap<>();

        Person(int line, String id) {
            this.line = line;
            this.id = id;
        }
    }

    /** Adds what a row says, or reports why it does not go with the rows before it; then nothing of it is added. */
    void add(Said said, List<TableProblem> wrong) {
        Sheet sheet = units.computeIfAbsent(said.unit.orElse(""), fresh -> new Sheet(said.unit));
        checkFacts(said, sheet, wrong);
        boolean alone =
                columns.isByAnswer() && columns.number(Column.Common.RESPONDENT).isEmpty();
        if (alone) {
            said.answers.forEach((key, answer) -> checkTwice(sheet.agreed, key, said, wrong));
            if (wrong.isEmpty()) {
                sheet.agreed.putAll(said.answers);
            }
        } else {
            addPerson(said, sheet, wrong);
        }
        if (wrong.isEmpty()) {
            sheet.name = sheet.name.or(() -> said.unitName);
            said.facts.forEach((id, reply) -> {
                sheet.facts.putIfAbsent(id, reply);
                sheet.factLines.putIfAbsent(id, said.line);
            });
            answers += said.answers.size();
            checkLimits(said);
        }
    }

    private void addPerson(Said said, Sheet sheet, List<TableProblem> wrong) {
        int column = columns.number(Column.Common.RESPONDENT).orElse(0);
        String key = said.respondent.orElseGet(() -> " " + said.line);
        Person before = sheet.people.get(key);
        if (before == null) {
            if (wrong.isEmpty()) {
                Person person = new Person(said.line, madeUp(said) ? "r" + (sheet.people.size() + 1) : key);
                sheet.people.put(key, person);
                join(said, person, wrong);
                respondents++;
            }
        } else if (columns.isByAnswer()) {
            said.answers.forEach((answer, given) -> checkTwice(before.answers, answer, said, wrong));
            join(said, before, wrong);
        } else {
            wrong.add(findings.problem(
                    said.line,
                    column,
                    Problem.error(
                            Code.DUPLICATE,
                            "",
                            "expected one row for each respondent but this one is the same as in row " + before.line)));
        }
    }

    /** Whether the id of a respondent is not to be found in the assessment, or there is none. */
    private static boolean madeUp(Said said) {
        return said.respondent.isEmpty()
                || said.identity
                        .filter(identity -> identity == Identity.ANONYMOUS)
                        .isPresent();
    }

    private void join(Said said, Person person, List<TableProblem> wrong) {
        differs(
                !said.roles.isEmpty() && !person.roles.isEmpty() && !said.roles.equals(person.roles),
                Column.Common.ROLE,
                said,
                person,
                wrong);
        differs(differ(said.weight, person.weight), Column.Common.WEIGHT, said, person, wrong);
        differs(differ(said.date, person.date), Column.Common.DATE, said, person, wrong);
        differs(differ(said.identity, person.identity), Column.Common.IDENTITY, said, person, wrong);
        if (wrong.isEmpty()) {
            person.roles = person.roles.isEmpty() ? said.roles : person.roles;
            person.weight = person.weight.or(() -> said.weight);
            person.date = person.date.or(() -> said.date);
            person.identity = person.identity.or(() -> said.identity);
            person.answers.putAll(said.answers);
        }
    }

    private static <T> boolean differ(Optional<T> one, Optional<T> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private void differs(boolean different, Column.Common column, Said said, Person person, List<TableProblem> wrong) {
        if (different) {
            wrong.add(findings.problem(
                    said.line,
                    columns.number(column).orElse(0),
                    Problem.error(
                            Code.WRONG_VALUE,
                            "",
                            "expected the same " + column.text()
                                    + " in every row of a respondent but it is another than in row " + person.line)));
        }
    }

    private void checkTwice(Map<AnswerKey, Answer> given, AnswerKey key, Said said, List<TableProblem> wrong) {
        if (given.containsKey(key)) {
            wrong.add(findings.problem(
                    said.line,
                    columns.number(Column.Common.INDICATOR).orElse(0),
                    Problem.error(
                            Code.DUPLICATE,
                            "",
                            "expected one answer to " + key + " but there is another in a row before")));
        }
    }

    private void checkFacts(Said said, Sheet sheet, List<TableProblem> wrong) {
        said.facts.forEach((id, reply) -> {
            Reply before = sheet.facts.get(id);
            if (before != null && !before.equals(reply)) {
                int column = columns.all().entrySet().stream()
                        .filter(entry -> entry.getValue() instanceof Column.OfFact fact
                                && fact.fact().id().equals(id))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseGet(() -> columns.number(Column.Common.ANSWER).orElse(0));
                wrong.add(findings.problem(
                        said.line,
                        column,
                        Problem.error(
                                Code.WRONG_VALUE,
                                "",
                                "expected the same value of the fact " + id
                                        + " in every row of a unit but it is another than in" + " row "
                                        + sheet.factLines.get(id))));
            }
        });
    }

    private void checkLimits(Said said) {
        if (respondents > limits.respondents()) {
            limit(said.line, limits.respondents(), "respondents");
        }
        if (answers > limits.answers()) {
            limit(said.line, limits.answers(), "answers");
        }
    }

    private void limit(int line, int most, String name) {
        findings.add(findings.problem(
                line,
                0,
                Problem.error(
                        Code.LIMIT,
                        "",
                        "expected at most " + most + " " + name + " (limit " + name + ") but there are more")));
        findings.refuse();
    }

    /** The assessments, one for each unit. */
    List<Assessment> assessments(Optional<Unit> unit, Optional<LocalDate> date) {
        List<Assessment> all = new ArrayList<>();
        for (Sheet sheet : units.values()) {
            AssessmentBuilder builder = Assessment.of(framework);
            unit(sheet).or(() -> unit).ifPresent(builder::unit);
            date.ifPresent(builder::date);
            mapping.smallestGroup().ifPresent(builder::smallestGroup);
            sheet.agreed.forEach(builder::answer);
            sheet.facts.forEach(builder::fact);
            for (Person person : sheet.people.values()) {
                builder.response(Response.of(respondent(person), person.answers));
            }
            all.add(builder.build());
        }
        return all;
    }

    private static Optional<Unit> unit(Sheet sheet) {
        return sheet.id.map(id -> Unit.builder().id(id).name(sheet.name).build());
    }

    private Respondent respondent(Person person) {
        boolean named = columns.number(Column.Common.RESPONDENT).isPresent();
        Respondent.Builder builder = Respondent.builder()
                .id(person.id)
                .roles(person.roles)
                .date(person.date)
                .identity(person.identity.orElse(named ? Identity.PSEUDONYMOUS : Identity.ANONYMOUS));
        person.weight.ifPresent(builder::weight);
        return builder.build();
    }
}
