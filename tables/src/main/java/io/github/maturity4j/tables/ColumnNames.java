package io.github.maturity4j.tables;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.documents.TableMapping;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.problem.Suggestions;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.vocabulary.Area;
import io.github.maturity4j.vocabulary.Fact;
import io.github.maturity4j.vocabulary.Indicator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a header means. A column is named by a common word such as {@code role}; by the id, the question or the title of an
 * indicator or a fact in any language; for an area with the id or title of that behind it in brackets, {@code hears [management]}; and
 * for what stands beside an answer with one of comment, reason, link and evidence in brackets, {@code hears [management] [comment]}.
 */
final class ColumnNames {

    private static final String IGNORED = "ignored";
    private static final int LONG = 64;
    private static final int ALIKE = 32;

    private final Names<Indicator> indicators = new Names<>();
    private final Names<Fact> facts = new Names<>();
    private final Names<String> areas = new Names<>();
    private final Map<String, Column.Common> common = new HashMap<>();
    private final Map<String, String> mapped = new HashMap<>();
    private final Suggestions suggestions = new Suggestions();
    private final boolean lenient;

    ColumnNames(Framework framework, TableMapping mapping) {
        for (Indicator indicator : framework.indicators()) {
            indicators.add(indicator.id(), indicator);
            indicators.add(indicator.question(), indicator);
            indicators.add(indicator.title(), indicator);
        }
        for (Fact fact : framework.facts()) {
            facts.add(fact.id(), fact);
            facts.add(fact.question(), fact);
            facts.add(fact.title(), fact);
        }
        for (Area area : framework.areas()) {
            areas.add(area.id(), area.id());
            areas.add(area.title(), area.id());
        }
        for (Column.Common word : Column.Common.values()) {
            common.put(word.name().toLowerCase(Locale.ROOT), word);
        }
        mapping.columns().forEach((header, name) -> mapped.put(Names.normal(header), name));
        lenient = mapping.otherColumns() == TableMapping.Stranger.IGNORED;
    }

    /**
     * What a header means.
     *
     * @param column the column; null where the header is not known
     * @param code the kind of problem where it is not known
     * @param message why it is not known; empty where it is
     */
    record Meaning(@Nullable Column column, Problem.Code code, String message) {

        static Meaning of(Column column) {
            return new Meaning(column, Problem.Code.UNKNOWN_NAME, "");
        }

        static Meaning unknown(Problem.Code code, String message) {
            return new Meaning(null, code, message);
        }
    }

    /** How many headers are known. */
    int known(List<String> headers) {
        return (int) headers.stream()
                .filter(header -> !header.isBlank()
                        && (mapped.containsKey(Names.normal(header))
                                || !candidates(Names.normal(header)).isEmpty()))
                .count();
    }

    /** What a header means. */
    Meaning find(String header) {
        String text = Names.normal(header);
        if (text.isEmpty()) {
            return Meaning.of(new Column.Nameless());
        }
        String name = mapped.get(text);
        if (name != null) {
            return mapped(Names.normal(name));
        }
        Meaning meaning = found(text);
        return meaning.column() == null && meaning.code() == Problem.Code.UNKNOWN_NAME && lenient
                ? Meaning.of(new Column.Ignored())
                : meaning;
    }

    private Meaning mapped(String name) {
        if (name.equals(IGNORED)) {
            return Meaning.of(new Column.Ignored());
        }
        Column.Common word = common.get(name);
        Meaning meaning = word == null ? found(name) : Meaning.of(word);
        return meaning.column() != null
                ? meaning
                : Meaning.unknown(
                        meaning.code(),
                        meaning.message() + "; the mapping gives this column the name " + Wording.quoted(name));
    }

    private Meaning found(String text) {
        Set<Column> candidates = candidates(text);
        if (candidates.size() == 1) {
            Column only = candidates.iterator().next();
            return complete(only).map(Meaning::of).orElseGet(() -> incomplete(only));
        }
        if (candidates.isEmpty()) {
            return unknown(text);
        }
        return Meaning.unknown(
                Problem.Code.DUPLICATE,
                "expected a column that means one thing but it can be "
                        + candidates.stream().map(Column::text).collect(Collectors.joining(" or "))
                        + "; say which in the mapping, under columns");
    }

    /** A column, if its indicator is asked as it says: with or without areas. */
    private static Optional<Column> complete(Column column) {
        return column instanceof Column.OfAnswer answer
                        && answer.key().area().isEmpty()
                                != answer.indicator().areas().isEmpty()
                ? Optional.empty()
                : Optional.of(column);
    }

    private static Meaning incomplete(Column column) {
        Column.OfAnswer answer = (Column.OfAnswer) column;
        List<String> asked = answer.indicator().areas();
        return Meaning.unknown(
                Problem.Code.WRONG_VALUE,
                asked.isEmpty()
                        ? "expected " + answer.key().indicator() + " without an area, since it is asked once"
                        : "expected an area in brackets, such as "
                                + Wording.quoted(answer.key().indicator() + " [" + asked.get(0) + "]")
                                + ", since it is asked for each of " + String.join(", ", asked));
    }

    private Set<Column> candidates(String text) {
        Set<Column> candidates = new LinkedHashSet<>();
        Column.Common word = common.get(text);
        if (word != null) {
            candidates.add(word);
        }
        facts.find(text).forEach(fact -> candidates.add(new Column.OfFact(fact)));
        candidates.addAll(answers(text));
        int bracket = bracket(text);
        if (bracket > 0) {
            Column.Common kind = beside(text.substring(bracket + 1, text.length() - 1));
            if (kind != null) {
                answers(text.substring(0, bracket).strip()).stream()
                        .filter(answer -> complete(answer).isPresent())
                        .forEach(answer -> candidates.add(new Column.Beside(answer.key(), kind)));
            }
        }
        return candidates;
    }

    private static Column.@Nullable Common beside(String word) {
        return switch (word.strip()) {
            case "comment" -> Column.Common.COMMENT;
            case "reason" -> Column.Common.REASON;
            case "link" -> Column.Common.LINK;
            case "evidence" -> Column.Common.EVIDENCE;
            default -> null;
        };
    }

    /** Where the last brackets of a text open; -1 where it does not end in brackets. */
    private static int bracket(String text) {
        return text.endsWith("]") ? text.lastIndexOf('[') : -1;
    }

    /** The answers that a text names, with or without an area. */
    Set<Column.OfAnswer> answers(String text) {
        Set<Column.OfAnswer> answers = new LinkedHashSet<>();
        indicators
                .find(text)
                .forEach(indicator -> answers.add(new Column.OfAnswer(indicator, AnswerKey.of(indicator.id()))));
        int bracket = bracket(text);
        if (bracket > 0) {
            for (String area : areas.find(text.substring(bracket + 1, text.length() - 1))) {
                indicators.find(text.substring(0, bracket)).stream()
                        .filter(indicator -> indicator.areas().contains(area)
                                || indicator.areas().isEmpty())
                        .forEach(indicator ->
                                answers.add(new Column.OfAnswer(indicator, AnswerKey.of(indicator.id(), area))));
            }
        }
        return answers;
    }

    /** The areas that a text names. */
    Set<String> areas(String text) {
        return areas.find(text);
    }

    /** The facts that a text names. */
    Set<Fact> facts(String text) {
        return facts.find(text);
    }

    /** For long texts: the known one that begins alike. */
    private static Optional<String> similar(String text, List<String> known) {
        return text.length() <= LONG
                ? Optional.empty()
                : known.stream()
                        .filter(name -> name.regionMatches(true, 0, text, 0, ALIKE))
                        .findFirst();
    }

    private Meaning unknown(String text) {
        List<String> known = new ArrayList<>(common.keySet());
        known.sort(null);
        known.addAll(indicators.all());
        known.addAll(facts.all());
        int bracket = bracket(text);
        String near = suggestions
                .nearest(text, known)
                .or(() -> similar(text, known))
                .or(() -> bracket > 0
                        ? suggestions.nearest(text.substring(0, bracket).strip(), known)
                        : Optional.empty())
                .map(name -> "; did you mean " + Wording.quoted(name) + "?")
                .orElse("");
        return Meaning.unknown(
                Problem.Code.UNKNOWN_NAME,
                "expected the name of a column but nothing has this name" + near
                        + "; a mapping says what it is, or that it is ignored");
    }
}
