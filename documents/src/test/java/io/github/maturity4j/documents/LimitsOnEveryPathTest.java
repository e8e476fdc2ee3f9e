package io.github.maturity4j.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.registry.FrameworkRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every limit holds for every kind of document, however it comes. */
class LimitsOnEveryPathTest {

    private static final Framework COUNTING =
            FrameworkDocuments.read(Path.of("src/test/resources/broken/counting-desk.yaml"));

    /** Beyond each limit of those below; both YAML and JSON. */
    private static final String DOCUMENT =
            "{ \"maturity4j\": 1, \"framework\": \"counting-desk\", \"version\": \"1.0\",\n"
                    + "\"answers\": { \"visitors\": 12, \"greets\": \"yes\" }, \"y\": [ [ 1 ] ] }";

    private static final String CASE = DOCUMENT.replace("\"answers\"", "\"case\": \"c\", \"answers\"");

    @TempDir
    Path folder;

    private static Map<String, DocumentLimits.Builder> limits() {
        Map<String, DocumentLimits.Builder> limits = new LinkedHashMap<>();
        limits.put("bytes", DocumentLimits.builder().bytes(10));
        limits.put("depth", DocumentLimits.builder().depth(2));
        limits.put("tokens", DocumentLimits.builder().tokens(3));
        limits.put("textLength", DocumentLimits.builder().textLength(2));
        limits.put("nameLength", DocumentLimits.builder().nameLength(5));
        limits.put("numberLength", DocumentLimits.builder().numberLength(1));
        return limits;
    }

    @ParameterizedTest
    @ValueSource(strings = {"d.json", "d.yaml"})
    void limitsOfTheTree(String name) throws IOException {
        for (Map.Entry<String, DocumentLimits.Builder> entry : limits().entrySet()) {
            DocumentLimits limits = entry.getValue().build();
            List<Reader> readers = new ArrayList<>(readers(name, limits));
            readers.addAll(readersOfScorecards(name, limits));
            for (Reader reader : readers) {
                assertThatThrownBy(reader::read)
                        .isInstanceOf(InvalidDocumentException.class)
                        .hasMessageContaining("(limit " + entry.getKey() + ")");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"d.json", "d.yaml"})
    void theNumberOfAnswers(String name) throws IOException {
        List<Reader> readers = readers(name, DocumentLimits.builder().answers(1).build());
        for (Reader reader : readers.subList(3, readers.size())) {
            assertThatThrownBy(reader::read).hasMessageContaining("expected at most 1 answers (limit answers)");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"d.json", "d.yaml"})
    void theNumberOfRespondents(String name) {
        String text = DOCUMENT.replace(
                "\"answers\": {", "\"respondents\": { \"r\": { \"answers\": {} }, \"s\": 1 }, \"answers\": {");
        DocumentLimits limits = DocumentLimits.builder().respondents(1).build();
        String told = ":2:16 /respondents: expected at most 1 respondents (limit respondents) but there are 2";
        assertThatThrownBy(() -> AssessmentDocuments.parse(text, name, COUNTING, limits))
                .hasMessageContaining(name + told);
        assertThatThrownBy(() ->
                        WorkedCases.parse(text.replace("\"y\"", "\"case\": \"c\", \"y\""), name, COUNTING, limits))
                .hasMessageContaining(name + told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"d.json", "d.yaml"})
    void theNumberOfAnswersOfAllRespondentsTogether(String name) {
        String text = """
                { "maturity4j": 1, "framework": "counting-desk", "version": "1.0", "respondents": {
                "r": { "answers": { "visitors": 1 } },
                "s": { "answers": { "visitors": 1, "greets": "no" } },
                "t": { "answers": { "visitors": 1 } } } }
                """;
        assertThatThrownBy(() -> AssessmentDocuments.parse(
                        text,
                        name,
                        COUNTING,
                        DocumentLimits.builder().answers(2).build()))
                .hasMessage(
                        name
                                + ":3:36 /respondents/s/answers/greets: expected at most 2 answers (limit answers) but there are more");
        assertThat(AssessmentDocuments.parse(
                                text,
                                name,
                                COUNTING,
                                DocumentLimits.builder().answers(4).build())
                        .responses())
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"d.json", "d.yaml"})
    void theNumberOfProblems(String name) {
        String text = "{ \"maturity4j\": 1, \"framework\": 7, \"version\": 7, \"%s\": 7, \"answers\": 7 }";
        DocumentLimits limits = DocumentLimits.builder().problems(1).build();
        assertThatThrownBy(() -> AssessmentDocuments.parse(text.formatted("assessment"), name, COUNTING, limits))
                .hasMessageContaining("(limit problems)");
        assertThatThrownBy(() -> WorkedCases.parse(text.formatted("case"), name, COUNTING, limits))
                .hasMessageContaining("(limit problems)");
        assertThatThrownBy(() -> FrameworkDocuments.parse(
                        text.formatted("title").replace("answers", "scales"), name, limits, List.of()))
                .hasMessageContaining("(limit problems)");
    }

    /** Something that reads a document in one of the ways there are. */
    private interface Reader {
        Object read() throws IOException;
    }

    private List<Reader> readers(String name, DocumentLimits limits) throws IOException {
        Path file = Files.writeString(folder.resolve(name), DOCUMENT);
        Path worked = Files.writeString(folder.resolve("case-" + name), CASE);
        FrameworkRegistry registry = FrameworkRegistry.empty().add(COUNTING);
        return List.of(
                () -> FrameworkDocuments.read(file, limits, List.of()),
                () -> FrameworkDocuments.read(stream(DOCUMENT), name, limits, List.of()),
                () -> FrameworkDocuments.parse(DOCUMENT, name, limits, List.of()),
                () -> AssessmentDocuments.read(file, COUNTING, limits),
                () -> AssessmentDocuments.read(stream(DOCUMENT), name, COUNTING, limits),
                () -> AssessmentDocuments.parse(DOCUMENT, name, COUNTING, limits),
                () -> AssessmentDocuments.read(file, registry, limits),
                () -> AssessmentDocuments.read(stream(DOCUMENT), name, registry, limits),
                () -> AssessmentDocuments.parse(DOCUMENT, name, registry, limits),
                () -> WorkedCases.read(worked, COUNTING, limits),
                () -> WorkedCases.read(stream(CASE), name, COUNTING, limits),
                () -> WorkedCases.parse(CASE, name, COUNTING, limits));
    }

    private List<Reader> readersOfScorecards(String name, DocumentLimits limits) throws IOException {
        Path file = Files.writeString(folder.resolve("scorecard-" + name), DOCUMENT);
        return List.of(
                () -> ScorecardDocuments.read(file, limits),
                () -> ScorecardDocuments.read(stream(DOCUMENT), name, limits),
                () -> ScorecardDocuments.parse(DOCUMENT, name, limits));
    }

    private static InputStream stream(String document) {
        return new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void namesThatResolveToNothingCostLittle() {
        StringBuilder answers = new StringBuilder(
                "{ \"maturity4j\": 1, \"framework\": \"counting-desk\", \"version\": \"1.0\", \"answers\": {");
        for (int i = 0; i < 200_000; i++) {
            answers.append(i == 0 ? "" : ",").append("\n\"visitor").append(i).append("\": 1");
        }
        String text = answers.append("} }").toString();
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThatThrownBy(() -> AssessmentDocuments.parse(text, "many.json", COUNTING))
                        .isInstanceOfSatisfying(InvalidDocumentException.class, told -> {
                            assertThat(told.located()).hasSize(1001);
                            assertThat(told.located().get(49).message()).endsWith("; did you mean \"visitors\"?");
                            assertThat(told.located().get(50).message())
                                    .isEqualTo("expected the id of an indicator but was \"visitor50\"");
                        }));
    }
}
