package io.github.maturity4j.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.documents.internal.tree.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A schema refuses what is broken in shape, and leaves what is broken in meaning to the reader. */
class SchemaRefusalTest {

    private static final Path BROKEN = Path.of("src/test/resources/broken");

    private static final SchemaJudge FRAMEWORKS = SchemaJudge.of(DocumentSchemas.framework());
    private static final SchemaJudge ASSESSMENTS = SchemaJudge.of(DocumentSchemas.assessment());
    private static final SchemaJudge CASES = SchemaJudge.of(DocumentSchemas.workedCase());
    private static final SchemaJudge OVERLAYS = SchemaJudge.of(DocumentSchemas.overlay());
    private static final SchemaJudge SCORECARDS = SchemaJudge.of(DocumentSchemas.scorecard());

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

    /** The scorecard of the tests with one thing replaced. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            attained: "first" | atained: "first" | /placements/0
            engine: "1.2.3" | made: "1.2.3" | /scorecard
            exact: "1/3" | exact: "a third" | /placements/0/derivation/measured/contribution/low/exact
            range: "outer" | range: "outside" | /placements/0/range
            progress: 0.999 | progress: 0,999 | /placements/0/next/progress
            - "drill" | - "drill/a/b" | /placements/0/next/find-out/0
            sha256:ab | sha256:AB | /scorecard/digests/overlay
            - "met" | - "mett" | /placements/0/derivation/stages/0/possible/0
            certain: false | certain: "no" | /placements/0/out-of-order/0/certain
            """)
    void aScorecardThatIsBrokenInShapeIsRefused(String part, String other, String pointer) throws IOException {
        String text = Files.readString(Path.of("src/test/resources/scorecards/everything.yaml"));
        assertThat(text).contains(part);
        String broken =
                text.substring(0, text.indexOf(part)) + other + text.substring(text.indexOf(part) + part.length());
        Node tree = Documents.open(broken, "card.yaml", DocumentLimits.DEFAULT)
                .root()
                .orElseThrow();

        assertThat(SCORECARDS.pointers(tree)).anyMatch(found -> found.equals(pointer));
    }

    private static SchemaJudge schema(Path document) {
        String name = document.getFileName().toString();
        return name.startsWith("assessment-")
                ? ASSESSMENTS
                : name.startsWith("case-")
                        ? CASES
                        : name.startsWith("overlay-")
                                ? OVERLAYS
                                : name.startsWith("scorecard-") ? SCORECARDS : FRAMEWORKS;
    }

    private static Node tree(Path document) {
        return Documents.open(document, DocumentLimits.DEFAULT).root().orElseThrow();
    }
}
