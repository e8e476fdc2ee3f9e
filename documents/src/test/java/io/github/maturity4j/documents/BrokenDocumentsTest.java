package io.github.maturity4j.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.registry.FrameworkRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Broken documents, each beside the exact problems that are told of it. The folder of a document says who can refuse it:
 * {@code form} is refused before there is a tree, {@code shape} a schema can refuse, {@code meaning} only the reader.
 */
class BrokenDocumentsTest {

    private static final Path BROKEN = Path.of("src/test/resources/broken");

    private final Framework listening =
            FrameworkDocuments.read(Path.of("src/test/resources/cases/listening-desk/framework.yaml"));
    private final Framework counting = FrameworkDocuments.read(BROKEN.resolve("counting-desk.yaml"));

    static List<String> documents() throws IOException {
        return Stream.of(in("form"), in("shape"), in("meaning"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> in(String folder) throws IOException {
        try (Stream<Path> files = Files.list(BROKEN.resolve(folder))) {
            return files.map(file -> folder + "/" + file.getFileName())
                    .filter(name -> !name.endsWith(".expected"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void allProblemsAreTold(String path) throws IOException {
        Path document = BROKEN.resolve(path);
        String name = document.getFileName().toString();
        Path expected = document.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".expected");
        try (InputStream input = Files.newInputStream(document)) {
            assertThatThrownBy(() -> read(input, name))
                    .isInstanceOf(InvalidDocumentException.class)
                    .hasMessage(Files.readString(expected).stripTrailing());
        }
    }

    @Test
    void thereAreEnoughOfThem() throws IOException {
        assertThat(documents()).hasSizeGreaterThanOrEqualTo(170);
    }

    @Test
    void messagesThatWereForeseenHold() throws IOException {
        List<String> foreseen = Files.readAllLines(BROKEN.resolve("foreseen.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertThat(foreseen).allMatch(line -> line.matches("[^:]+: (held|corrected: .+)"));
        assertThat(documents())
                .containsAll(foreseen.stream()
                        .map(line -> line.substring(0, line.indexOf(':')))
                        .toList());
        assertThat(foreseen.stream().filter(line -> line.endsWith(": held"))).hasSizeGreaterThanOrEqualTo(30);
    }

    private void read(InputStream input, String name) {
        if (name.startsWith("assessment-counting-")) {
            AssessmentDocuments.read(input, name, counting);
        } else if (name.startsWith("assessment-")) {
            AssessmentDocuments.read(input, name, listening);
        } else if (name.startsWith("overlay-")) {
            OverlayDocuments.read(
                    input, name, FrameworkRegistry.empty().add(listening), DocumentLimits.DEFAULT, List.of());
        } else if (name.startsWith("case-")) {
            WorkedCases.read(input, name, listening);
        } else {
            FrameworkDocuments.read(input, name);
        }
    }
}
