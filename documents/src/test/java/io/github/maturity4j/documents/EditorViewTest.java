package io.github.maturity4j.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * An editor reads YAML by the core schema of YAML 1.2, which takes more words for numbers and truth values than the reader does.
 * Documents that are written plainly look the same to both.
 */
class EditorViewTest {

    private static final SchemaJudge FRAMEWORKS = SchemaJudge.of(DocumentSchemas.framework());
    private static final SchemaJudge ASSESSMENTS = SchemaJudge.of(DocumentSchemas.assessment());
    private static final SchemaJudge CASES = SchemaJudge.of(DocumentSchemas.workedCase());
    private static final SchemaJudge ORGANISATIONS = SchemaJudge.of(DocumentSchemas.organisation());

    private static Object seen(String yaml) {
        return new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
    }

    private static String json(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> Nodes.quoted(String.valueOf(entry.getKey())) + ":" + json(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        } else if (value instanceof List<?> list) {
            return list.stream().map(EditorViewTest::json).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof String text ? Nodes.quoted(text) : String.valueOf(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "documents/src/test/resources/spellings",
                "documents/src/test/resources/cases/everything",
                "documents/src/test/resources/cases/listening-desk",
                "docs/gallery/rating-classes",
                "models-altimeter/src/main/resources/META-INF/maturity4j",
                "docs/examples",
                "docs/examples/one-organisation"
            })
    void documentsLookTheSame(String folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of("..").resolve(folder))) {
            files = all.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            Object document = seen(Files.readString(file));
            Map<?, ?> map = (Map<?, ?>) document;
            SchemaJudge judge = map.containsKey("case")
                    ? CASES
                    : map.containsKey("organisation")
                            ? ORGANISATIONS
                            : map.containsKey("answers") || map.containsKey("respondents") ? ASSESSMENTS : FRAMEWORKS;

            assertThat(judge.problems(json(document))).as(file.toString()).isEmpty();
        }
    }

    /** The reader takes these for words; in an editor they are something else, and want quotes. */
    @ParameterizedTest
    @CsvSource({
        "012, 12",
        "+5, 5",
        "0x1F, 31",
        "0o17, 15",
        "True, true",
        "FALSE, false",
        "Null, null",
        "~, null",
        ".5, 0.5"
    })
    void wordsThatAnEditorTakesForSomethingElse(String word, String seen) {
        String facts = "maturity4j: 1\nframework: f\nversion: a\nfacts: { w: " + word + " }\nanswers: {}\n";
        String read = Nodes.toJson(
                Documents.open(facts, "a.yaml", DocumentLimits.DEFAULT).root().orElseThrow());

        assertThat(read).contains("\"w\":\"" + word + "\"");
        assertThat(json(seen(facts))).contains("\"w\":" + seen);
        assertThat(json(seen(facts.replace(word, '"' + word + '"')))).isEqualTo(read);
    }

    @Test
    void wordsThatOldYamlTookForTruthValuesAndDates() {
        for (String word :
                List.of("yes", "no", "on", "off", "y", "n", "2026-03-31", "1_000", "12:30", "1.0.0", "=", "0b1")) {
            assertThat(json(seen("w: " + word))).isEqualTo("{\"w\":\"" + word + "\"}");
        }
    }
}
