package io.github.maturity4j.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.framework.Framework;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the reader accepts, the schema accepts. */
class SchemaAcceptanceTest {

    private static final long SEED = 20260401L;
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(yaml|json)\\n(.*?)^```$");

    private final SchemaJudge frameworks = SchemaJudge.of(DocumentSchemas.framework());
    private final SchemaJudge assessments = SchemaJudge.of(DocumentSchemas.assessment());
    private final SchemaJudge cases = SchemaJudge.of(DocumentSchemas.workedCase());
    private final SchemaJudge scorecards = SchemaJudge.of(DocumentSchemas.scorecard());

    /** A text of the repository that may be a document. */
    private record Found(String name, String text) {

        Documents.Opened opened() {
            return Documents.open(text, name, DocumentLimits.DEFAULT);
        }

        Optional<Framework> framework() {
            try {
                return Optional.ofNullable(Shapes.framework(text, name));
            } catch (InvalidDocumentException refused) {
                return Optional.empty();
            }
        }

        Node root() {
            return opened().root().orElseThrow();
        }
    }

    private static List<Found> documents() throws IOException {
        List<Found> found = new ArrayList<>();
        for (Path folder : sources()) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(SchemaAcceptanceTest::isDocument).sorted().toList()) {
                    found.add(new Found(file.toString(), Files.readString(file)));
                }
            }
        }
        try (Stream<Path> files = Files.walk(Path.of("../docs"))) {
            for (Path page : files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                Matcher block = BLOCK.matcher(Files.readString(page));
                while (block.find()) {
                    found.add(new Found(page + "@" + block.start() + "." + block.group(1), block.group(2)));
                }
            }
        }
        return found;
    }

    /** The documentation, and the sources of every module. */
    private static List<Path> sources() throws IOException {
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            return Stream.concat(Stream.of(Path.of("../docs")), modules.map(module -> module.resolve("src")))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isDocument(Path file) {
        String name = file.toString().replace('\\', '/');
        return Files.isRegularFile(file)
                && !name.contains("/broken/")
                && (name.matches(".*\\.(yaml|yml)") || (name.endsWith(".json") && !name.endsWith(".schema.json")));
    }

    @Test
    void allDocumentsOfTheRepository() throws IOException {
        List<Found> documents = documents();
        Map<String, List<Framework>> known = new HashMap<>();
        int judged = 0;
        for (Found document : documents) {
            Optional<Framework> framework = document.framework();
            if (framework.isPresent()) {
                known.computeIfAbsent(framework.get().id(), id -> new ArrayList<>())
                        .add(framework.get());
                assertThat(frameworks.problems(document.root()))
                        .as(document.name())
                        .isEmpty();
                judged++;
            }
        }
        assertThat(judged).isGreaterThan(15);
        assertThat(judged(documents, known, "answers", assessments, AssessmentDocuments::parse))
                .isGreaterThan(10);
        assertThat(documents.stream().filter(document -> isScorecard(document)).count())
                .isGreaterThanOrEqualTo(2);
        assertThat(judged(documents, known, "expected", cases, WorkedCases::parse))
                .isGreaterThan(50);
    }

    /** Whether a text is read as a scorecard, which then is accepted. */
    private boolean isScorecard(Found document) {
        try {
            ScorecardDocuments.parse(document.text(), document.name());
        } catch (InvalidDocumentException refused) {
            return false;
        }
        assertThat(scorecards.problems(document.root())).as(document.name()).isEmpty();
        return true;
    }

    /** Reads a text for a framework. */
    private interface Reader {

        Object read(String text, String name, Framework framework);
    }

    /** Judges the documents that have a member, as far as they can be read for one of the known frameworks. */
    private static int judged(
            List<Found> documents,
            Map<String, List<Framework>> known,
            String member,
            SchemaJudge judge,
            Reader reader) {
        int judged = 0;
        for (Found document : documents) {
            List<Framework> candidates = document.opened()
                    .root()
                    .filter(root -> Nodes.names(root).contains(member))
                    .flatMap(root -> Nodes.member(root, "framework"))
                    .map(id -> known.getOrDefault(Nodes.text(id), List.of()))
                    .orElse(List.of());
            if (candidates.stream().anyMatch(framework -> isRead(document, framework, reader))) {
                assertThat(judge.problems(document.root())).as(document.name()).isEmpty();
                judged++;
            }
        }
        return judged;
    }

    private static boolean isRead(Found document, Framework framework, Reader reader) {
        try {
            reader.read(document.text(), document.name(), framework);
            return true;
        } catch (InvalidDocumentException refused) {
            return false;
        }
    }

    /** Most of these spellings are read, but never written. */
    @ParameterizedTest
    @ValueSource(strings = {"assessment", "nothing-said", "everything-said", "respondents", "agreed"})
    void everySpellingThatIsRead(String name) {
        Path folder = Path.of("src/test/resources/spellings");
        Framework framework = Shapes.framework(folder.resolve("framework.yaml"));
        Path assessment = folder.resolve(name + ".yaml");
        AssessmentDocuments.read(assessment, framework);

        assertThat(frameworks.problems(tree(folder.resolve("framework.yaml")))).isEmpty();
        assertThat(assessments.problems(tree(assessment))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"case", "case-of-conditions", "case-of-respondents"})
    void everySpellingOfACaseThatIsRead(String name) {
        Path folder = Path.of("src/test/resources/spellings");
        Path worked = folder.resolve(name + ".yaml");
        WorkedCases.read(worked, Shapes.framework(folder.resolve("framework.yaml")));

        assertThat(cases.problems(tree(worked))).isEmpty();
    }

    private static Node tree(Path file) {
        return Documents.open(file, DocumentLimits.DEFAULT).root().orElseThrow();
    }

    @Test
    void whateverIsWritten() {
        List<Drawn> all = Drawn.of(400, SEED);
        assertThat(all).hasSizeGreaterThan(150);
        for (Drawn drawn : all) {
            assertThat(frameworks.problems(drawn.framework()))
                    .as(drawn.framework())
                    .isEmpty();
            assertThat(assessments.problems(tree(drawn.assessment())))
                    .as(drawn.assessment())
                    .isEmpty();
            assertThat(scorecards.problems(tree(drawn.scorecard())))
                    .as(drawn.scorecard())
                    .isEmpty();
        }
    }

    private static Node tree(String yaml) {
        return Documents.open(yaml, "written.yaml", DocumentLimits.DEFAULT)
                .root()
                .orElseThrow();
    }
}
