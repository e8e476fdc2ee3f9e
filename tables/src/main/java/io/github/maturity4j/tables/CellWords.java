package io.github.maturity4j.tables;

import io.github.maturity4j.documents.TableMapping;
import io.github.maturity4j.documents.TableMapping.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words in cells that are no choices: yes and no, and the kinds of answers, in English, Italian and Spanish. */
final class CellWords {

    private static final Map<Word, List<String>> KNOWN = Map.of(
            Word.YES,
            List.of("yes", "Yes", "sì", "Sì", "sí", "Sí"),
            Word.NO,
            List.of("no", "No"),
            Word.NOT_APPLICABLE,
            List.of(
                    "not-applicable",
                    "not applicable",
                    "Not applicable",
                    "non applicabile",
                    "Non applicabile",
                    "no aplicable",
                    "No aplicable",
                    "n/a",
                    "N/A"),
            Word.UNKNOWN,
            List.of(
                    "unknown",
                    "I don't know",
                    "I don’t know",
                    "Don't know",
                    "Don’t know",
                    "non so",
                    "Non so",
                    "non lo so",
                    "Non lo so",
                    "no sé",
                    "No sé",
                    "no lo sé",
                    "No lo sé"),
            Word.UNANSWERED,
            List.of("unanswered"),
            Word.NONE,
            List.of("none"));

    private CellWords() {}

    /** What words say; a mapping's own words go first. */
    static Map<String, Word> of(TableMapping mapping) {
        Map<String, Word> words = new HashMap<>();
        KNOWN.forEach((word, said) -> said.forEach(text -> words.put(Names.normal(text), word)));
        mapping.words().forEach((word, said) -> said.forEach(text -> words.put(Names.normal(text), word)));
        return words;
    }
}
