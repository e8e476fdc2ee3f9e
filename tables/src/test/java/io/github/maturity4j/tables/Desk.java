package io.github.maturity4j.tables;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.maturity4j.documents.FrameworkDocuments;
import io.github.maturity4j.documents.TableMapping;
import io.github.maturity4j.documents.TableMappingDocuments;
import io.github.maturity4j.framework.Framework;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The framework of the example, and tables about it. */
final class Desk {

    static final Path EXAMPLES = Path.of("../docs/examples/survey");
    static final Framework FRAMEWORK = FrameworkDocuments.read(EXAMPLES.resolve("service-desk.yaml"));
    static final Tables TABLES = Tables.of(FRAMEWORK);

    private Desk() {}

    static TableReading read(Tables tables, byte[] bytes) {
        return tables.read(new ByteArrayInputStream(bytes), "survey.csv");
    }

    static TableReading read(Tables tables, String... lines) {
        return read(tables, text(lines).getBytes(StandardCharsets.UTF_8));
    }

    static TableReading read(String... lines) {
        return read(TABLES, lines);
    }

    static List<String> problems(Tables tables, byte[] bytes) {
        return catchThrowableOfType(InvalidTableException.class, () -> read(tables, bytes)).located().stream()
                .map(TableProblem::toString)
                .toList();
    }

    static List<String> problems(Tables tables, String... lines) {
        return problems(tables, text(lines).getBytes(StandardCharsets.UTF_8));
    }

    static List<String> problems(String... lines) {
        return problems(TABLES, lines);
    }

    static TableMapping mapping(String... lines) {
        return TableMappingDocuments.parse("maturity4j: 1\nmapping: m\n" + text(lines), "m.yaml");
    }

    private static String text(String... lines) {
        return String.join("\n", lines) + "\n";
    }
}
