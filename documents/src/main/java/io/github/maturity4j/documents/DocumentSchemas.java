package io.github.maturity4j.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The <a href="https://json-schema.org/draft/2020-12">JSON Schemas</a> (2020-12) of documents, for editors and for other
 * programs. A schema accepts whatever the reader accepts. What it refuses, the reader refuses too; the reader refuses more: what
 * only shows where the parts of a document, or a document and its framework, are seen together.
 *
 * <p>Each schema is whole by itself, and its {@code $id} names the kind of document and the version of the format, such as
 * {@code urn:maturity4j:schema:framework:1}. It is to be found on the class path and the module path, too, as {@code
 * META-INF/maturity4j/schema/framework.schema.json} and so on.
 *
 * <p>For example, {@code Files.writeString(Path.of("framework.schema.json"), DocumentSchemas.framework())}.
 */
public final class DocumentSchemas {

    private DocumentSchemas() {}

    /** The schema of frameworks, as JSON. */
    public static String framework() {
        return schema("framework");
    }

    /** The schema of assessments, as JSON. */
    public static String assessment() {
        return schema("assessment");
    }

    /** The schema of worked cases, as JSON. */
    public static String workedCase() {
        return schema("case");
    }

    /** The schema of scorecards, as JSON. */
    public static String scorecard() {
        return schema("scorecard");
    }

    /** The schema of organisations, as JSON. */
    public static String organisation() {
        return schema("organisation");
    }

    /** The schema of roll-ups, as JSON. */
    public static String rollUp() {
        return schema("roll-up");
    }

    /** The schema of migrations, as JSON. */
    public static String migration() {
        return schema("migration");
    }

    /** The schema of comparisons, as JSON. */
    public static String comparison() {
        return schema("comparison");
    }

    private static String schema(String kind) {
        String name = "/META-INF/maturity4j/schema/" + kind + ".schema.json";
        try (InputStream input = Objects.requireNonNull(DocumentSchemas.class.getResourceAsStream(name), name)) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure.getMessage(), failure);
        }
    }
}
