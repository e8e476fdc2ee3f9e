package io.github.maturity4j.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.documents.internal.tree.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the schemas themselves. */
class SchemasTest {

    static final Map<String, String> SCHEMAS = Map.ofEntries(
            Map.entry("framework", DocumentSchemas.framework()),
            Map.entry("assessment", DocumentSchemas.assessment()),
            Map.entry("case", DocumentSchemas.workedCase()),
            Map.entry("scorecard", DocumentSchemas.scorecard()),
            Map.entry("mapping", DocumentSchemas.tableMapping()),
            Map.entry("organisation", DocumentSchemas.organisation()),
            Map.entry("roll-up", DocumentSchemas.rollUp()),
            Map.entry("overlay", DocumentSchemas.overlay()),
            Map.entry("crosswalk", DocumentSchemas.crosswalk()),
            Map.entry("migration", DocumentSchemas.migration()),
            Map.entry("comparison", DocumentSchemas.comparison()));

    private static SchemaTree schema(String kind) {
        return new SchemaTree(SCHEMAS.get(kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "framework",
                "assessment",
                "case",
                "scorecard",
                "mapping",
                "organisation",
                "roll-up",
                "overlay",
                "crosswalk",
                "migration",
                "comparison"
            })
    void aSchemaIsOne(String kind) {
        assertThat(SchemaJudge.ofSchemas().problems(SCHEMAS.get(kind))).isEmpty();
        assertThat(Nodes.text(Nodes.at(schema(kind).root(), "/$schema")))
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(Nodes.text(Nodes.at(schema(kind).root(), "/$id"))).isEqualTo("urn:maturity4j:schema:" + kind + ":1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "framework",
                "assessment",
                "case",
                "scorecard",
                "mapping",
                "organisation",
                "roll-up",
                "overlay",
                "crosswalk",
                "migration",
                "comparison"
            })
    void theDocumentationHasTheSame(String kind) throws IOException {
        assertThat(Files.readString(Path.of("../docs/schema", kind + ".schema.json")))
                .isEqualTo(SCHEMAS.get(kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "framework",
                "assessment",
                "case",
                "scorecard",
                "mapping",
                "organisation",
                "roll-up",
                "overlay",
                "crosswalk",
                "migration",
                "comparison"
            })
    void everyReferenceResolvesAndEveryDefinitionIsUsed(String kind) {
        SchemaTree schema = schema(kind);
        Set<String> used = new TreeSet<>();
        for (Node inner : schema.schemas().values()) {
            Nodes.member(inner, "$ref").map(Nodes::text).ifPresent(reference -> {
                assertThat(schema.resolved(reference)).as(reference).isNotNull();
                used.add(reference.split("/", -1)[2]);
            });
        }
        assertThat(used).containsExactlyInAnyOrderElementsOf(Nodes.names(Nodes.at(schema.root(), "/$defs")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "framework",
                "assessment",
                "case",
                "scorecard",
                "mapping",
                "organisation",
                "roll-up",
                "overlay",
                "crosswalk",
                "migration",
                "comparison"
            })
    void everyMemberIsExplained(String kind) {
        SchemaTree schema = schema(kind);
        List<String> unexplained = new ArrayList<>();
        int members = 0;
        for (Map.Entry<String, Node> inner : schema.schemas().entrySet()) {
            boolean isBranch = inner.getKey().matches(".*/(if|then|else|not)/.*");
            if (inner.getKey().matches("(.*/)?(properties|\\$defs)/[a-z0-9-]+") && !isBranch) {
                members++;
                Node member = inner.getValue();
                boolean isClosed = told(schema, member, "enum").isPresent()
                        || told(schema, member, "const").isPresent()
                        || told(schema, member, "type")
                                .filter(type -> type instanceof Node.Text text
                                        && text.value().equals("boolean"))
                                .isPresent();
                if (!isText(schema, member, "title")
                        || !isText(schema, member, "description")
                        || !(isClosed || told(schema, member, "examples").isPresent() || isPart(inner.getKey()))) {
                    unexplained.add(inner.getKey());
                }
            }
        }
        assertThat(unexplained).isEmpty();
        assertThat(members).isGreaterThan(15);
    }

    /** Definitions that restrict other ones stand for no value by themselves. */
    private static boolean isPart(String pointer) {
        return pointer.matches(
                "/\\$defs/(one-operand|one-figure|one-formula|one-method|(one-)?requirement|group|group-of-each)");
    }

    private static boolean isText(SchemaTree schema, Node member, String keyword) {
        return told(schema, member, keyword)
                .filter(node -> node instanceof Node.Text text && text.value().matches("(?s)[A-Za-z].*"))
                .isPresent();
    }

    /** What a schema says itself, or the one that it refers to. */
    private static Optional<Node> told(SchemaTree schema, Node member, String keyword) {
        return Nodes.member(member, keyword)
                .or(() -> Nodes.member(member, "$ref")
                        .flatMap(reference -> told(schema, schema.resolved(Nodes.text(reference)), keyword)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "framework",
                "assessment",
                "case",
                "scorecard",
                "mapping",
                "organisation",
                "roll-up",
                "overlay",
                "crosswalk",
                "migration",
                "comparison"
            })
    void whatIsOfferedIsAccepted(String kind) {
        int judged = 0;
        for (Map.Entry<String, Node> inner : schema(kind).schemas().entrySet()) {
            List<Node> offered = new ArrayList<>();
            Nodes.member(inner.getValue(), "examples").map(Nodes::items).ifPresent(offered::addAll);
            Nodes.member(inner.getValue(), "default").ifPresent(offered::add);
            if (!offered.isEmpty()) {
                SchemaJudge judge = SchemaJudge.of(SCHEMAS.get(kind), inner.getKey());
                for (Node example : offered) {
                    assertThat(judge.problems(example)).as(inner.getKey()).isEmpty();
                    judged++;
                }
            }
        }
        assertThat(judged).isGreaterThan(15);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "framework",
                "assessment",
                "case",
                "scorecard",
                "mapping",
                "organisation",
                "roll-up",
                "overlay",
                "crosswalk",
                "migration",
                "comparison"
            })
    void everyMapIsClosed(String kind) {
        schema(kind).schemas().forEach((pointer, inner) -> {
            boolean isBranch = pointer.matches(".*/(if|then|else|allOf|anyOf)(/.*)?");
            if (Nodes.member(inner, "properties").isPresent() && !isBranch && !pointer.equals("/$defs/one-figure")) {
                assertThat(inner)
                        .as(pointer)
                        .satisfiesAnyOf(
                                closed -> assertThat(Nodes.member(closed, "additionalProperties"))
                                        .isPresent(),
                                closed -> assertThat(Nodes.member(closed, "patternProperties"))
                                        .isPresent(),
                                closed ->
                                        assertThat(Nodes.member(closed, "else")).isPresent());
            }
        });
    }

    @Test
    void definitionsOfOneNameAreTheSame() {
        Map<String, String> known = new HashMap<>();
        for (String kind : SCHEMAS.keySet()) {
            Nodes.members(Nodes.at(schema(kind).root(), "/$defs")).forEach(definition -> {
                String written = Nodes.toJson(definition.value());
                assertThat(known.getOrDefault(definition.name(), written))
                        .as(definition.name())
                        .isEqualTo(written);
                known.put(definition.name(), written);
            });
        }
    }
}
