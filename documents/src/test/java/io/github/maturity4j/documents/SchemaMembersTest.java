package io.github.maturity4j.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.documents.internal.decode.AssessmentDecoder;
import io.github.maturity4j.documents.internal.decode.CaseDecoder;
import io.github.maturity4j.documents.internal.decode.FrameworkChoice;
import io.github.maturity4j.documents.internal.decode.FrameworkDecoder;
import io.github.maturity4j.documents.internal.decode.MappingDecoder;
import io.github.maturity4j.documents.internal.decode.ScorecardDecoder;
import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.documents.internal.tree.Problems;
import io.github.maturity4j.framework.Framework;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The members that readers know, those that schemas offer, and those that the documentation tells are the same. What readers know
 * is watched while they read documents in which every member occurs.
 */
class SchemaMembersTest {

    private static final Path EVERYTHING = Path.of("src/test/resources/cases/everything");
    private static final long SEED = 20260402L;
    private static final Path SPELLINGS = Path.of("src/test/resources/spellings");

    /** Members of maps that a reader takes for maps from any id: axes, stages. */
    private static final Set<String> OF_FREE_MAPS = Set.of("stage", "dimension", "area", "every-stage");

    /** What could stand in each map of a document, by its pointer. */
    private static Map<String, Set<String>> framework(Node root) {
        Map<String, Set<String>> known = new LinkedHashMap<>();
        FrameworkDecoder.decode(
                root, DocumentLimits.DEFAULT, new Problems((map, names) -> known.put(map.pointer(), names)));
        return known;
    }

    private static Map<String, Set<String>> assessment(Node root, Framework framework) {
        Map<String, Set<String>> known = new LinkedHashMap<>();
        AssessmentDecoder.decode(
                root,
                DocumentLimits.DEFAULT,
                FrameworkChoice.of(framework),
                new Problems((map, names) -> known.put(map.pointer(), names)));
        return known;
    }

    private static Node tree(Path file) {
        return Documents.open(file, DocumentLimits.DEFAULT).root().orElseThrow();
    }

    private static List<Map<String, Set<String>>> frameworks() {
        return Stream.of(EVERYTHING, SPELLINGS)
                .map(folder -> framework(tree(folder.resolve("framework.yaml"))))
                .toList();
    }

    private static List<Map<String, Set<String>>> assessments() {
        return Stream.of(
                        EVERYTHING.resolve("assessment.yaml"),
                        SPELLINGS.resolve("assessment.yaml"),
                        SPELLINGS.resolve("respondents.yaml"),
                        SPELLINGS.resolve("agreed.yaml"))
                .map(file -> assessment(tree(file), Shapes.framework(file.resolveSibling("framework.yaml"))))
                .toList();
    }

    private static List<Map<String, Set<String>>> cases() {
        return Stream.of("case.yaml", "case-of-respondents.yaml")
                .map(SPELLINGS::resolve)
                .map(SchemaMembersTest::worked)
                .toList();
    }

    private static Map<String, Set<String>> worked(Path file) {
        Map<String, Set<String>> known = new LinkedHashMap<>();
        CaseDecoder.decode(
                tree(file),
                DocumentLimits.DEFAULT,
                FrameworkChoice.of(Shapes.framework(SPELLINGS.resolve("framework.yaml"))),
                new Problems((map, names) -> known.put(map.pointer(), names)));
        return known;
    }

    /** Scorecards in which every member occurs, taken together. */
    private static List<Map<String, Set<String>>> scorecards() throws IOException {
        List<String> texts = new ArrayList<>();
        texts.add(Files.readString(Path.of("src/test/resources/scorecards/everything.yaml")));
        texts.add(ScorecardDocuments.toYaml(RespondentsScorecardTest.everything()));
        Drawn.of(120, SEED).forEach(drawn -> texts.add(drawn.scorecard()));
        return texts.stream().map(SchemaMembersTest::scorecard).toList();
    }

    private static Map<String, Set<String>> scorecard(String text) {
        Map<String, Set<String>> known = new LinkedHashMap<>();
        ScorecardDecoder.decode(
                Documents.open(text, "card.yaml", DocumentLimits.DEFAULT).root().orElseThrow(),
                new Problems((map, names) -> known.put(map.pointer(), names)));
        return known;
    }

    private static Set<String> names(List<Map<String, Set<String>>> documents) {
        Set<String> names = new TreeSet<>();
        documents.forEach(known -> known.values().forEach(names::addAll));
        return names;
    }

    @Test
    void frameworksHaveTheMembersThatAreOffered() {
        areOffered(frameworks(), new SchemaTree(DocumentSchemas.framework()));
    }

    @Test
    void assessmentsHaveTheMembersThatAreOffered() {
        areOffered(assessments(), new SchemaTree(DocumentSchemas.assessment()));
    }

    @Test
    void casesHaveTheMembersThatAreOffered() {
        areOffered(cases(), new SchemaTree(DocumentSchemas.workedCase()));
    }

    @Test
    void scorecardsHaveTheMembersThatAreOffered() throws IOException {
        areOffered(scorecards(), new SchemaTree(DocumentSchemas.scorecard()));
    }

    @Test
    void mappingsHaveTheMembersThatAreOffered() {
        Map<String, Set<String>> known = new LinkedHashMap<>();
        MappingDecoder.decode(
                tree(Path.of("src/test/resources/mappings/everything.yaml")),
                new Problems((map, names) -> known.put(map.pointer(), names)));
        areOffered(List.of(known), new SchemaTree(DocumentSchemas.tableMapping()));
    }

    /** Maps of one kind are offered the same members; together, they are read with just these. */
    private static void areOffered(List<Map<String, Set<String>>> documents, SchemaTree schema) {
        Map<Set<String>, Set<String>> kinds = new LinkedHashMap<>();
        documents.forEach(known -> known.forEach((map, names) -> {
            Set<String> offered = schema.offered(map);
            assertThat(offered).as(map).containsAll(names);
            kinds.computeIfAbsent(offered, kind -> new TreeSet<>()).addAll(names);
        }));
        kinds.forEach((offered, read) -> assertThat(read).containsExactlyInAnyOrderElementsOf(offered));

        Set<String> names = names(documents);
        names.addAll(OF_FREE_MAPS);
        Set<String> properties = new TreeSet<>();
        schema.schemas()
                .values()
                .forEach(inner -> Nodes.member(inner, "properties")
                        .ifPresent(members -> properties.addAll(Nodes.names(members))));
        assertThat(names).containsAll(properties);
    }

    @Test
    void anEditorCompletesAnIndicator() {
        SchemaTree schema = new SchemaTree(DocumentSchemas.framework());
        Set<String> known = frameworks().get(0).get("/indicators/one");

        assertThat(schema.offered("/indicators/one"))
                .containsExactlyInAnyOrderElementsOf(known)
                .contains("question", "scale", "not-applicable", "basis");
        assertThat(known)
                .allSatisfy(name ->
                        assertThat(schema.told("/indicators/one/" + name)).isNotBlank());
        assertThat(schema.told("/indicators/one/guidance")).isEqualTo("Where to look, and what counts as evidence.");
    }

    @Test
    void theDocumentationTellsEveryMemberAndNoOther() throws IOException {
        Set<String> known = names(frameworks());
        known.addAll(names(assessments()));
        known.addAll(names(cases()));
        known.addAll(names(scorecards()));
        known.addAll(OF_FREE_MAPS);
        String page = Files.readString(Path.of("../docs/format.md"));
        assertThat(known).allSatisfy(name -> assertThat(page).containsPattern("`[^`\n]*\\b" + name + "\\b[^`]*`"));

        Map<String, String> told = new TreeMap<>();
        Matcher table = Pattern.compile("(?m)^\\| (?:Member|Formula|Method) \\|.*\\n\\|[-|]+\\n((?:\\|.*\\n)+)")
                .matcher(page);
        while (table.find()) {
            table.group(1).lines().forEach(row -> {
                Matcher name = Pattern.compile("`([a-z0-9-]+)`").matcher(row.split("\\|", -1)[1]);
                while (name.find()) {
                    told.put(name.group(1), row);
                }
            });
        }
        assertThat(told).hasSizeGreaterThan(60);
        assertThat(known).containsAll(told.keySet());
    }
}
