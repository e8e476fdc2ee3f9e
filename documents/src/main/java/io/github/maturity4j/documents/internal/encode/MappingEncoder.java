package io.github.maturity4j.documents.internal.encode;

import io.github.maturity4j.documents.TableMapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes mappings of tables. */
public final class MappingEncoder {

    private MappingEncoder() {}

    /**
     * A mapping as a document.
     *
     * @param mapping the mapping
     * @return its members in the order of the grammar
     */
    public static Part encode(TableMapping mapping) {
        return new MapBuilder()
                .put("maturity4j", Part.of(1))
                .put("mapping", mapping.id())
                .put("framework", mapping.framework())
                .put("version", mapping.version())
                .put("layout", mapping.layout(), Words::part)
                .put("delimiter", mapping.delimiter(), Words::part)
                .put("charset", mapping.charset(), Words::part)
                .putIf(mapping.decimal() != TableMapping.Decimal.POINT, "decimal", Words.part(mapping.decimal()))
                .put("dates", mapping.dates())
                .put("sheet", mapping.sheet().map(Part::of).or(() -> number(mapping.sheetNumber())), part -> part)
                .put("header-row", number(mapping.headerRow()), part -> part)
                .putIf(mapping.formulas() != TableMapping.Formulas.REFUSED, "formulas", Words.part(mapping.formulas()))
                .putMap("columns", mapping.columns(), Part::of)
                .putIf(
                        mapping.otherColumns() != TableMapping.Stranger.REFUSED,
                        "other-columns",
                        Words.part(mapping.otherColumns()))
                .putMap("roles", mapping.roles(), Part::of)
                .putMap("units", mapping.units(), Part::of)
                .putMap("choices", mapping.choices(), labels -> MapBuilder.map(labels, Part::of))
                .putMap("words", words(mapping.words()), words -> MapBuilder.items(words, Part::of))
                .put("separator", mapping.separator())
                .put("identity", mapping.identity(), Words::part)
                .put("smallest-group", number(mapping.smallestGroup()), part -> part)
                .build();
    }

    private static Map<String, List<String>> words(Map<TableMapping.Word, List<String>> words) {
        Map<String, List<String>> named = new LinkedHashMap<>();
        for (TableMapping.Word word : TableMapping.Word.values()) {
            List<String> said = words.get(word);
            if (said != null) {
                named.put(Words.of(word), said);
            }
        }
        return named;
    }

    private static Optional<Part> number(OptionalInt number) {
        return number.isPresent() ? Optional.of(Part.of(number.getAsInt())) : Optional.empty();
    }
}
