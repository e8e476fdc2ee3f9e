package io.github.maturity4j.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maturity4j.framework.Framework;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Broken documents, each beside the exact problems that are told of it. */
class BrokenDocumentsTest {

    private static final Path RESOURCES = Path.of("src/test/resources");

    private final Framework framework =
            FrameworkDocuments.read(RESOURCES.resolve("cases/listening-desk/framework.yaml"));

    static List<String> documents() throws IOException {
        return Stream.concat(in("broken"), in("broken-meaning")).toList();
    }

    /** Documents that are broken in form, and documents that are well-formed and cannot be scored. */
    private static Stream<String> in(String folder) throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            return files
                    .map(file -> folder + "/" + file.getFileName())
                    .filter(name -> !name.endsWith(".expected"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void allProblemsAreTold(String path) throws IOException {
        Path document = RESOURCES.resolve(path);
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
        assertThat(documents()).hasSizeGreaterThan(40);
    }

    private void read(InputStream input, String name) {
        if (name.startsWith("assessment-")) {
            AssessmentDocuments.read(input, name, framework);
        } else {
            FrameworkDocuments.read(input, name);
        }
    }
}
