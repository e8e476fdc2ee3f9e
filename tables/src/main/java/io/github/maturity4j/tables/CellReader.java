package io.github.maturity4j.tables;

import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.documents.TableMapping;
import io.github.maturity4j.documents.TableMapping.Word;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Suggestions;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.tables.internal.grid.Cell;
import io.github.maturity4j.vocabulary.Fact;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Role;
import io.github.maturity4j.vocabulary.Scale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what a cell says. Whether a choice or number lies on its scale is not decided here. */
final class CellReader {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,63}");

    private final TableMapping mapping;
    private final Map<String, Word> words;
    private final Parts parts;
    private final Dates dates;
    private final Suggestions suggestions = new Suggestions();
    private final Map<String, Names<String>> labels = new HashMap<>();
    private final Names<String> roles = new Names<>();

    CellReader(Framework framework, TableMapping mapping) {
        this.mapping = mapping;
        this.words = CellWords.of(mapping);
        this.parts = new Parts(mapping.separator());
        this.dates = new Dates(mapping.dates());
        for (Role role : framework.roles()) {
            roles.add(role.id(), role.id());
            roles.add(role.title(), role.id());
        }
        Names<String> mapped = new Names<>();
        mapping.roles().forEach((label, id) -> mapped.add(label, id));
        mapped.all().forEach(label -> mapped.find(label).forEach(id -> roles.replace(label, id)));
    }

    /** A cell that does not say what it should. */
    static final class Misread extends Exception {

        private static final long serialVersionUID = 1;

        private final Code code;

        Misread(Code code, String message) {
            super(message, null, false, false);
            this.code = code;
        }

        Code code() {
            return code;
        }

        String words() {
            return String.valueOf(getMessage());
        }
    }

    /** An answer; empty where the cell is blank. */
    Optional<Reply> reply(Cell cell, Indicator indicator) throws Misread {
        return reply(cell, indicator.scale(), indicator.id(), indicator.scaleName(), Optional.of(indicator));
    }

    /** A fact; empty where the cell is blank. */
    Optional<Reply> fact(Cell cell, Fact fact) throws Misread {
        return reply(cell, fact.scale(), fact.id(), fact.scaleName(), Optional.empty());
    }

    private Optional<Reply> reply(
            Cell cell, Scale scale, String id, Optional<String> scaleName, Optional<Indicator> indicator)
            throws Misread {
        if (cell.isBlank()) {
            return Optional.empty();
        }
        refuseUnread(cell, scale.expected());
        String text = Names.normal(cell.text());
        Names<String> choices = labels.computeIfAbsent(id, fresh -> labels(scale, id, scaleName, indicator));
        Set<String> meant = choices.find(text);
        if (scale instanceof Scale.Several) {
            return Optional.of(several(text, choices, scale));
        }
        if (!meant.isEmpty()) {
            return Optional.of(new Reply.Choice(only(text, meant)));
        }
        Optional<Reply> kind = kind(text, scale);
        if (kind.isPresent()) {
            return kind;
        }
        if (scale instanceof Scale.Numeric) {
            return Optional.of(new Reply.Amount(number(cell, scale.expected())));
        }
        if (scale instanceof Scale.Words) {
            return Optional.of(new Reply.Words(cell.text()));
        }
        throw unknown(text, choices, scale.expected());
    }

    /** Refuses cells that hold what is never an answer. */
    static void refuseUnread(Cell cell, String expected) throws Misread {
        switch (cell.kind()) {
            case FORMULA ->
                throw new Misread(
                        Code.WRONG_TYPE,
                        "expected " + expected
                                + " but was a formula, and formulas are not evaluated; put the value there, or let the"
                                + " mapping say formulas: cached");
            case ERROR ->
                throw new Misread(
                        Code.WRONG_TYPE, "expected " + expected + " but was the error " + Wording.quoted(cell.text()));
            case DATE ->
                throw new Misread(Code.WRONG_TYPE, "expected " + expected + " but was the date " + cell.text());
            default -> {
                // Text, a number, true or false: what it means depends on what is asked.
            }
        }
    }

    private Names<String> labels(Scale scale, String id, Optional<String> scaleName, Optional<Indicator> indicator) {
        Names<String> names = new Names<>();
        for (Scale.Choice choice : scale.choices()) {
            names.add(choice.id(), choice.id());
            names.add(choice.title(), choice.id());
            names.addSilently(
                    indicator.isPresent() ? indicator.get().anchor(choice.id()) : choice.anchor(), choice.id());
        }
        if (scale instanceof Scale.YesNo) {
            words.forEach((word, said) -> {
                if (said == Word.YES || said == Word.NO) {
                    names.add(word, said == Word.YES ? "yes" : "no");
                }
            });
        }
        scaleName
                .flatMap(name -> Optional.ofNullable(mapping.choices().get(name)))
                .ifPresent(own -> own.forEach(names::replace));
        Map<String, String> own = mapping.choices().get(id);
        if (own != null) {
            own.forEach(names::replace);
        }
        return names;
    }

    private static String only(String text, Set<String> meant) throws Misread {
        if (meant.size() > 1) {
            throw new Misread(
                    Code.WRONG_VALUE,
                    "expected a label that means one thing but " + Wording.quoted(text) + " can be "
                            + String.join(" or ", meant) + "; say which in the mapping, under choices");
        }
        return meant.iterator().next();
    }

    private Optional<Reply> kind(String text, Scale scale) {
        Word word = words.get(text);
        if (word == Word.NOT_APPLICABLE) {
            return Optional.of(new Reply.NotApplicable());
        } else if (word == Word.UNKNOWN) {
            return Optional.of(new Reply.Unknown());
        } else if (word == Word.UNANSWERED) {
            return Optional.of(new Reply.Unanswered());
        }
        return word == Word.NONE && scale instanceof Scale.Several
                ? Optional.of(new Reply.Choices(Set.of()))
                : Optional.empty();
    }

    private Reply several(String text, Names<String> choices, Scale scale) throws Misread {
        Set<String> whole = choices.find(text);
        if (!whole.isEmpty()) {
            return new Reply.Choices(Set.of(only(text, whole)));
        }
        Optional<Reply> kind = kind(text, scale);
        if (kind.isPresent()) {
            return kind.get();
        }
        return new Reply.Choices(divided(text, choices, "choices of " + labels(scale)));
    }

    private static String labels(Scale scale) {
        return String.join(", ", scale.choices().stream().map(Scale.Choice::id).toList());
    }

    private Set<String> divided(String text, Names<String> names, String expected) throws Misread {
        Parts.Division division = parts.divide(text, names);
        if (division.ways() > 1) {
            throw new Misread(
                    Code.WRONG_VALUE,
                    "expected " + expected + " that can be divided in one way but " + Wording.quoted(text)
                            + " can be divided in several; say what separates them in the mapping, under separator");
        }
        if (division.ways() == 0) {
            throw unknown(Names.normal(division.unknown()), names, expected);
        }
        Set<String> ids = new LinkedHashSet<>();
        for (String part : division.parts()) {
            String id = only(part, names.find(part));
            if (!ids.add(id)) {
                throw new Misread(Code.DUPLICATE, "expected each once but " + Wording.quoted(part) + " is there twice");
            }
        }
        return ids;
    }

    private Misread unknown(String text, Names<String> names, String expected) {
        return new Misread(
                Code.OUT_OF_SCALE,
                "expected " + expected + " but was " + Wording.quoted(text)
                        + suggestions
                                .nearest(text, names.all())
                                .map(near -> "; did you mean " + Wording.quoted(near) + "?")
                                .orElse(""));
    }

    /** A number. */
    Rational number(Cell cell, String expected) throws Misread {
        refuseUnread(cell, expected);
        String text = cell.text();
        boolean comma = mapping.decimal() == TableMapping.Decimal.COMMA && cell.kind() == Cell.Kind.TEXT;
        if (comma && text.contains(".")) {
            throw notANumber(text, expected, "; the mapping says that decimals are written with a comma");
        }
        try {
            return Rational.parse(comma ? text.replace(',', '.') : text);
        } catch (IllegalArgumentException malformed) {
            boolean other = !comma && text.matches("[-+]?[0-9]+,[0-9]+");
            throw notANumber(
                    text,
                    expected,
                    other ? "; where decimals are written with a comma, the mapping says decimal: comma" : "");
        }
    }

    private static Misread notANumber(String text, String expected, String hint) {
        return new Misread(Code.WRONG_TYPE, "expected " + expected + " but was " + Wording.quoted(text) + hint);
    }

    /** The ids of the roles in a cell. */
    List<String> roles(Cell cell) throws Misread {
        refuseUnread(cell, "a role");
        String text = Names.normal(cell.text());
        if (text.isEmpty()) {
            return List.of();
        }
        Set<String> whole = roles.find(text);
        if (!whole.isEmpty()) {
            return List.of(onlyRole(text, whole));
        }
        String expected = "a role";
        Parts.Division division = parts.divide(text, roles);
        if (division.ways() != 1) {
            throw new Misread(
                    Code.UNKNOWN_NAME,
                    unknown(Names.normal(division.unknown()), roles, expected).words());
        }
        List<String> ids = new ArrayList<>();
        for (String part : division.parts()) {
            ids.add(onlyRole(part, roles.find(part)));
        }
        return ids;
    }

    private static String onlyRole(String text, Set<String> meant) throws Misread {
        if (meant.size() > 1) {
            throw new Misread(
                    Code.WRONG_VALUE,
                    "expected a role that is one but " + Wording.quoted(text) + " can be " + String.join(" or ", meant)
                            + "; say which in the mapping, under roles");
        }
        return meant.iterator().next();
    }

    /** A date; the time and its zone, where they are there, say nothing. */
    LocalDate date(Cell cell) throws Misread {
        if (cell.kind() != Cell.Kind.DATE) {
            refuseUnread(cell, "a date");
        }
        return dates.parse(cell.text())
                .orElseThrow(() -> new Misread(
                        Code.WRONG_VALUE,
                        "expected a date such as 2026-03-31 but was " + Wording.quoted(cell.text())
                                + "; where dates are written in another way, the mapping says how, under dates"));
    }

    /** The id of a unit. */
    String unit(Cell cell) throws Misread {
        refuseUnread(cell, "the id of a unit");
        for (Map.Entry<String, String> unit : mapping.units().entrySet()) {
            if (Names.normal(unit.getKey()).equals(Names.normal(cell.text()))) {
                return unit.getValue();
            }
        }
        if (!ID.matcher(cell.text()).matches()) {
            throw new Misread(
                    Code.MALFORMED_NAME,
                    (cell.isBlank()
                            ? "expected the id of a unit but there is none"
                            : "expected an id of 1 to 64 ASCII letters, digits, \"_\", \".\" or \"-\" but was "
                                    + Wording.quoted(cell.text()) + "; the mapping gives it one, under units"));
        }
        return cell.text();
    }

    /** The id of a respondent. What stands there is never shown. */
    String respondent(Cell cell) throws Misread {
        refuseUnread(new Cell("", cell.kind()), "the id of a respondent");
        if (!ID.matcher(cell.text()).matches()) {
            throw new Misread(
                    Code.MALFORMED_NAME,
                    cell.isBlank()
                            ? "expected the id of a respondent but there is none"
                            : "expected an id of 1 to 64 ASCII letters, digits, \"_\", \".\" or \"-\" but was another text of "
                                    + cell.text().length()
                                    + " characters; where respondents are anonymous, their ids can be anything");
        }
        return cell.text();
    }
}
