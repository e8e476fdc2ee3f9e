package io.github.maturity4j.documents;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.maturity4j.documents.internal.tree.Node;
import java.util.List;

/** Judges documents by a schema, as an editor would. */
final class SchemaJudge {

    private final Schema schema;

    private SchemaJudge(Schema schema) {
        this.schema = schema;
    }

    static SchemaJudge of(String schema) {
        return new SchemaJudge(registry().getSchema(schema, InputFormat.JSON));
    }

    /** The part of a schema at a pointer, such as {@code /$defs/text}. */
    static SchemaJudge of(String schema, String pointer) {
        String id = Nodes.text(Nodes.at(Nodes.json(schema), "/$id"));
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(java.util.Map.of(id, schema)));
        return new SchemaJudge(registry.getSchema(SchemaLocation.of(id + "#" + pointer)));
    }

    /** The schema of schemas. */
    static SchemaJudge ofSchemas() {
        return new SchemaJudge(
                registry().getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId())));
    }

    private static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    }

    /** What the schema has against a tree, as the reader sees it. */
    List<String> problems(Node tree) {
        return problems(Nodes.toJson(tree));
    }

    List<String> problems(String json) {
        return errors(json).stream().map(SchemaJudge::told).toList();
    }

    /** The pointers of the values that the schema objects to. */
    List<String> pointers(Node tree) {
        return errors(Nodes.toJson(tree)).stream()
                .map(error -> error.getInstanceLocation().toString())
                .distinct()
                .toList();
    }

    private List<Error> errors(String json) {
        return schema.validate(json, InputFormat.JSON);
    }

    private static String told(Error error) {
        return error.getInstanceLocation() + ": " + error.getMessage();
    }
}
