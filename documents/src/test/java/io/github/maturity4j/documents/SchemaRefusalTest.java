package io.github.maturity4j.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.documents.internal.tree.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A schema refuses what is broken in shape, and leaves what is broken in meaning to the reader. */
class SchemaRefusalTest {

    private static final Path BROKEN = Path.of("src/test/resources/broken");

    private static final SchemaJudge FRAMEWORKS = SchemaJudge.of(DocumentSchemas.framework());
    private static final SchemaJudge ASSESSMENTS = SchemaJudge.of(DocumentSchemas.assessment());
    private static final SchemaJudge CASES = SchemaJudge.of(DocumentSchemas.workedCase());

    static List<Path> shape() throws IOException {
        return in("shape");
    }

    static List<Path> meaning() throws IOException {
        return in("meaning");
    }

    private static List<Path> in(String folder) throws IOException {
        try (Stream<Path> files = Files.list(BROKEN.resolve(folder))) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|json)"))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> form() throws IOException {
        return in("form");
    }

    @ParameterizedTest
    @MethodSource("form")
    void whatIsBrokenInFormIsRefusedBeforeThereIsATree(Path document) {
        assertThat(Documents.open(document, DocumentLimits.DEFAULT).problems().isEmpty())
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("shape")
    void whatIsBrokenInShapeIsRefused(Path document) throws IOException {
        assertThat(schema(document).problems(tree(document))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("meaning")
    void whatIsBrokenInMeaningIsLeftToTheReader(Path document) throws IOException {
        assertThat(schema(document).problems(tree(document))).isEmpty();
    }

    private static SchemaJudge schema(Path document) {
        String name = document.getFileName().toString();
        return name.startsWith("assessment-") ? ASSESSMENTS : name.startsWith("case-") ? CASES : FRAMEWORKS;
    }

    private static Node tree(Path document) {
        return Documents.open(document, DocumentLimits.DEFAULT).root().orElseThrow();
    }
}
