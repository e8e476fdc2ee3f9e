package io.github.maturity4j.cli;

import io.github.maturity4j.documents.DocumentLimits;
import io.github.maturity4j.framework.FrameworkLimits;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.tables.TableLimits;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** The limits that {@code --limit} sets, by the names that problems tell. */
final class Limits {

    private static final Map<String, BiConsumer<DocumentLimits.Builder, Integer>> OF_DOCUMENTS = ofDocuments();
    private static final Map<String, BiConsumer<FrameworkLimits.Builder, Integer>> OF_FRAMEWORKS = ofFrameworks();

    private static final Map<String, BiConsumer<TableLimits.Builder, Integer>> OF_TABLES = ofTables();

    private Limits() {}

    private static Map<String, BiConsumer<TableLimits.Builder, Integer>> ofTables() {
        Map<String, BiConsumer<TableLimits.Builder, Integer>> limits = new LinkedHashMap<>();
        limits.put("bytes", (builder, value) -> builder.bytes(value));
        limits.put("workbookBytes", (builder, value) -> builder.workbookBytes(value));
        limits.put("unpackedBytes", (builder, value) -> builder.unpackedBytes(value));
        limits.put("unpackedRatio", (builder, value) -> builder.unpackedRatio(value));
        limits.put("parts", (builder, value) -> builder.parts(value));
        limits.put("rows", (builder, value) -> builder.rows(value));
        limits.put("columns", (builder, value) -> builder.columns(value));
        limits.put("cellLength", (builder, value) -> builder.cellLength(value));
        limits.put("rowLength", (builder, value) -> builder.rowLength(value));
        limits.put("respondents", (builder, value) -> builder.respondents(value));
        limits.put("answers", (builder, value) -> builder.answers(value));
        limits.put("problems", (builder, value) -> builder.problems(value));
        return limits;
    }

    /**
     * The limits of tables; those of other inputs are passed over.
     *
     * @throws Failure if a value is beyond what the limit can be
     */
    static TableLimits ofTables(Map<String, Integer> set) {
        TableLimits.Builder tables = TableLimits.builder();
        try {
            set.forEach((name, value) -> {
                BiConsumer<TableLimits.Builder, Integer> limit = OF_TABLES.get(name);
                if (limit != null) {
                    limit.accept(tables, value);
                }
            });
            return tables.build();
        } catch (IllegalArgumentException beyond) {
            throw new Failure(Failure.USAGE, "--limit " + beyond.getMessage());
        }
    }

    private static Map<String, BiConsumer<DocumentLimits.Builder, Integer>> ofDocuments() {
        Map<String, BiConsumer<DocumentLimits.Builder, Integer>> limits = new LinkedHashMap<>();
        limits.put("bytes", (builder, value) -> builder.bytes(value));
        limits.put("depth", (builder, value) -> builder.depth(value));
        limits.put("tokens", (builder, value) -> builder.tokens(value));
        limits.put("textLength", (builder, value) -> builder.textLength(value));
        limits.put("nameLength", (builder, value) -> builder.nameLength(value));
        limits.put("numberLength", (builder, value) -> builder.numberLength(value));
        limits.put("answers", (builder, value) -> builder.answers(value));
        limits.put("respondents", (builder, value) -> builder.respondents(value));
        limits.put("problems", (builder, value) -> builder.problems(value));
        return limits;
    }

    private static Map<String, BiConsumer<FrameworkLimits.Builder, Integer>> ofFrameworks() {
        Map<String, BiConsumer<FrameworkLimits.Builder, Integer>> limits = new LinkedHashMap<>();
        limits.put("indicators", (builder, value) -> builder.indicators(value));
        limits.put("dimensionDepth", (builder, value) -> builder.dimensionDepth(value));
        limits.put("conditionDepth", (builder, value) -> builder.conditionDepth(value));
        limits.put("chain", (builder, value) -> builder.chain(value));
        limits.put("figures", (builder, value) -> builder.figures(value));
        limits.put("numbers", (builder, value) -> builder.numbers(value));
        limits.put("steps", (builder, value) -> builder.steps(value));
        limits.put("binaryDigits", (builder, value) -> builder.binaryDigits(value));
        return limits;
    }

    /**
     * The limits of documents, and in them those of frameworks.
     *
     * @throws Failure if a name is that of no limit, or a value is beyond what the limit can be
     */
    static DocumentLimits of(Map<String, Integer> set) {
        DocumentLimits.Builder documents = DocumentLimits.builder();
        FrameworkLimits.Builder frameworks = FrameworkLimits.builder();
        try {
            set.forEach((name, value) -> {
                if (OF_DOCUMENTS.containsKey(name)) {
                    OF_DOCUMENTS.get(name).accept(documents, value);
                } else if (OF_FRAMEWORKS.containsKey(name)) {
                    OF_FRAMEWORKS.get(name).accept(frameworks, value);
                } else if (!OF_TABLES.containsKey(name)) {
                    throw unknown(name);
                }
            });
            return documents.framework(frameworks.build()).build();
        } catch (IllegalArgumentException beyond) {
            throw new Failure(Failure.USAGE, "--limit " + beyond.getMessage());
        }
    }

    private static Failure unknown(String name) {
        Set<String> names = new LinkedHashSet<>(OF_DOCUMENTS.keySet());
        names.addAll(OF_FRAMEWORKS.keySet());
        names.addAll(OF_TABLES.keySet());
        return new Failure(
                Failure.USAGE,
                "--limit: expected the name of a limit but was " + Wording.quoted(name)
                        + Wording.nearest(name, names)
                                .map(near -> "; did you mean " + Wording.quoted(near) + "?")
                                .orElse("; there is " + String.join(", ", names)));
    }
}
