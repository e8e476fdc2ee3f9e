package io.github.maturity4j.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.crosswalk.Crosswalk;
import io.github.maturity4j.crosswalk.FrameworkVersion;
import io.github.maturity4j.crosswalk.Level;
import io.github.maturity4j.crosswalk.Relation;
import io.github.maturity4j.documents.internal.decode.CrosswalkDecoder;
import io.github.maturity4j.documents.internal.tree.Problems;
import io.github.maturity4j.registry.FrameworkRegistry;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Source;
import io.github.maturity4j.vocabulary.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Crosswalks are read and written, and what is wrong with them is told with its place. */
class CrosswalkDocumentsTest {

    private static final String FRAMEWORK = """
            maturity4j: 1
            framework: %s
            version: "1"
            basis: { operationalised: for a test }
            areas: [ desk, website ]
            scales:
              spread: { choices: { none: 0, piloted: 0.25, usual: 0.5, everywhere: 1 } }
            indicators:
              greets: { scale: spread, areas: [ desk, website ] }
              owner: { scale: { yes-no: { no: 0, yes: 1 } } }
              hours: { scale: { number: { least: 0, greatest: 24 } } }
            """;

    private static final String EVERYTHING = """
            maturity4j: 1
            crosswalk: doors
            version: "1"
            title: { en: Doors, it: Porte }
            description: What both ask.
            language: en-GB
            from: { framework: front, version: "1" }
            to: { framework: back, version: "1" }
            basis: { operationalised: No author relates them. }
            sources: { manual: { title: Manual of doors, year: 2020 } }
            relations:
              - { source: greets/desk, target: greets/desk, reason: The same, equivalent: { none: none, piloted: piloted, usual: usual, everywhere: everywhere } }
              - { source: greets/website, target: greets/website, implies: { source-at-least: usual, target-at-least: piloted }, reason: More }
              - { source: greets/website, target: hours, implied-by: { source-below: usual, target-below: 12.5 }, reason: Less, basis: { published: manual, at: page 3 } }
              - { source: owner, target: owner, overlaps: true, reason: { en: Both ask for an owner., it: Tutti e due chiedono un responsabile. } }
            """;

    private static FrameworkRegistry registry() {
        FrameworkRegistry registry = FrameworkRegistry.empty();
        for (String id : List.of("front", "back")) {
            registry.add(FrameworkDocuments.parse(String.format(FRAMEWORK, id), id + ".yaml"));
        }
        return registry;
    }

    private static Crosswalk everything() {
        Map<String, String> same = new LinkedHashMap<>();
        List.of("none", "piloted", "usual", "everywhere").forEach(id -> same.put(id, id));
        return Crosswalk.builder()
                .id("doors")
                .version("1")
                .title(Text.of("en", "Doors").and("it", "Porte"))
                .description(Text.of("What both ask."))
                .language("en-GB")
                .fromFramework(new FrameworkVersion("front", "1"))
                .toFramework(new FrameworkVersion("back", "1"))
                .basis(Basis.operationalised("No author relates them."))
                .addSource(Source.builder()
                        .id("manual")
                        .title("Manual of doors")
                        .year(2020)
                        .build())
                .addRelations(
                        Relation.builder()
                                .source(AnswerKey.of("greets", "desk"))
                                .target(AnswerKey.of("greets", "desk"))
                                .kind(new Relation.Equivalent(same))
                                .reason(Text.of("The same"))
                                .build(),
                        Relation.builder()
                                .source(AnswerKey.of("greets", "website"))
                                .target(AnswerKey.of("greets", "website"))
                                .kind(new Relation.Implies(Level.choice("usual"), Level.choice("piloted")))
                                .reason(Text.of("More"))
                                .build(),
                        Relation.builder()
                                .source(AnswerKey.of("greets", "website"))
                                .target(AnswerKey.of("hours"))
                                .kind(new Relation.ImpliedBy(Level.choice("usual"), Level.points("12.5")))
                                .reason(Text.of("Less"))
                                .basis(Basis.published("manual", "page 3"))
                                .build(),
                        Relation.builder()
                                .source(AnswerKey.of("owner"))
                                .target(AnswerKey.of("owner"))
                                .kind(new Relation.Overlaps())
                                .reason(Text.of("en", "Both ask for an owner.")
                                        .and("it", "Tutti e due chiedono un responsabile."))
                                .build())
                .build();
    }

    @Test
    void everyMemberIsRead() {
        assertThat(CrosswalkDocuments.parse(EVERYTHING, "doors.yaml", registry()))
                .isEqualTo(everything());
    }

    @Test
    void whatIsWrittenIsReadBackEqual(@TempDir Path folder) throws IOException {
        String yaml = CrosswalkDocuments.toYaml(everything());
        String json = CrosswalkDocuments.toJson(everything());

        assertThat(CrosswalkDocuments.parse(yaml, "doors.yaml")).isEqualTo(everything());
        assertThat(CrosswalkDocuments.toYaml(CrosswalkDocuments.parse(yaml, "doors.yaml")))
                .isEqualTo(yaml);
        assertThat(CrosswalkDocuments.read(
                        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "doors.json"))
                .isEqualTo(everything());
        assertThat(CrosswalkDocuments.read(
                        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                        "doors.json",
                        registry(),
                        DocumentLimits.DEFAULT))
                .isEqualTo(everything());
        CrosswalkDocuments.write(everything(), folder.resolve("doors.json"), Format.JSON);
        assertThat(Files.readString(folder.resolve("doors.json"))).isEqualTo(json);
        assertThat(CrosswalkDocuments.read(folder.resolve("doors.json"), registry()))
                .isEqualTo(everything());
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        CrosswalkDocuments.write(everything(), output, Format.YAML);
        assertThat(output.toString(StandardCharsets.UTF_8)).isEqualTo(yaml);
        assertThat(Digests.of(everything())).isEqualTo(Digests.of(CrosswalkDocuments.parse(EVERYTHING, "doors.yaml")));
        assertThat(Digests.of(everything()))
                .isNotEqualTo(Digests.of(everything().reversed()));
    }

    private static String problems(String text) {
        try {
            CrosswalkDocuments.parse(text, "w.yaml", registry());
            return "";
        } catch (InvalidDocumentException wrong) {
            return wrong.getMessage();
        }
    }

    @Test
    void everyProblemIsToldWithItsPlace() {
        assertThat(problems("""
                        maturity4j: 1
                        crosswalk: doors
                        version: 1
                        from: { framework: front, version: "1" }
                        to: { framework: back, version: "1" }
                        relations:
                          - { source: greets/desc, target: greets/desk, implies: { source-at-least: usual, target-at-least: usual }, reason: a }
                          - { source: greets/desk, target: greets/desk, implies: { source-at-least: none, target-at-most: usual }, reason: a }
                          - { source: greets/desk, target: hours, implied-by: { source-below: usual, target-below: usual }, reason: a, overlaps: true }
                          - { source: "a b", target: [ owner ], overlaps: false }
                          - { source: owner, target: owner, equivalent: { no: no }, reason: a }
                        """)).isEqualTo("""
                        w.yaml:3:10 /version: expected a version in quotes but was the number 1; write "1"
                        w.yaml:7:5 /relations/0: expected a basis, of the relation or of the crosswalk, but there was none
                        w.yaml:7:15 /relations/0/source: expected the id of an area but was "desc"; did you mean "desk"?
                        w.yaml:8:77 /relations/1/implies/source-at-least: expected a level above the least points, which every answer reaches, but was none
                        w.yaml:8:83 /relations/1/implies/target-at-most: expected a known member but was "target-at-most"; did you mean "target-at-least"?
                        w.yaml:9:92 /relations/2/implied-by/target-below: expected points in (0, 24] but was "usual"
                        w.yaml:9:112 /relations/2/overlaps: expected exactly one of equivalent, implies, implied-by, overlaps but was "overlaps" beside "implied-by"
                        w.yaml:10:5 /relations/3: expected the member "reason" but there was none
                        w.yaml:10:15 /relations/3/source: expected an indicator, or an indicator and an area such as drill/sales, but was "a b"
                        w.yaml:10:30 /relations/3/target: expected an indicator, or an indicator and an area such as drill/sales but was a list
                        w.yaml:10:51 /relations/3/overlaps: expected true but was false; leave the relation out
                        w.yaml:11:5 /relations/4: expected a basis, of the relation or of the crosswalk, but there was none
                        w.yaml:11:49 /relations/4/equivalent: expected a counterpart of each choice but "yes" has none
                        w.yaml:11:49 /relations/4/equivalent: expected each choice of the target as a counterpart but "yes" is none
                        """.stripTrailing());
    }

    @Test
    void itIsAnotherKindOfDocument() {
        assertThat(problems(String.format(FRAMEWORK, "front")))
                .isEqualTo("w.yaml:1:1: expected a crosswalk but was a framework");
        assertThat(problems("3")).isEqualTo("w.yaml:1:1: expected a crosswalk: a map but was the number 3");
        assertThatThrownBy(() -> FrameworkDocuments.parse(EVERYTHING, "w.yaml"))
                .hasMessage("w.yaml:1:1: expected a framework but was a crosswalk");
        assertThat(problems(EVERYTHING.replace("framework: front", "framework: frond")))
                .isEqualTo("w.yaml:7:20 /from/framework: expected the id of a framework but was \"frond\";"
                        + " did you mean \"front\"?");
    }

    @Test
    void theSchemaHasTheMembersThatAreRead() {
        Map<String, Set<String>> known = new TreeMap<>();
        CrosswalkDecoder.decode(
                Documents.open(EVERYTHING, "w.yaml", DocumentLimits.DEFAULT)
                        .root()
                        .orElseThrow(),
                new Problems((map, names) -> known.put(map.pointer(), names)));
        SchemaTree schema = new SchemaTree(DocumentSchemas.crosswalk());
        Set<String> read = new TreeSet<>();
        known.forEach((map, names) -> {
            assertThat(schema.offered(map)).as(map).containsAll(names);
            read.addAll(names);
        });
        Set<String> offered = schema.schemas().values().stream()
                .flatMap(inner -> Nodes.member(inner, "properties").stream())
                .flatMap(members -> Nodes.names(members).stream())
                .collect(Collectors.toSet());

        assertThat(read).containsExactlyInAnyOrderElementsOf(offered);
    }

    @Test
    void theSchemaAcceptsWhatIsReadAndRefusesWhatIsNot() {
        SchemaJudge judge = SchemaJudge.of(DocumentSchemas.crosswalk());

        assertThat(judge.problems(CrosswalkDocuments.toJson(everything()))).isEmpty();
        String json = CrosswalkDocuments.toJson(everything());
        for (String[] slip : new String[][] {
            {"\"overlaps\": true", "\"overlaps\": false"},
            {"\"overlaps\": true", "\"overlap\": true"},
            {"\"greets/desk\"", "\"greets/\""},
            {"\"source-at-least\"", "\"source-at-most\""},
            {"12.5", "true"}
        }) {
            String slipped = json.replace(slip[0], slip[1]);
            assertThat(slipped).isNotEqualTo(json);
            assertThat(judge.problems(slipped)).as(slip[1]).isNotEmpty();
            assertThatThrownBy(() -> CrosswalkDocuments.parse(slipped, "w.json"))
                    .as(slip[1])
                    .isInstanceOf(InvalidDocumentException.class);
        }
    }
}
