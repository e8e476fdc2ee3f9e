package io.github.maturity4j.documents;

import io.github.maturity4j.documents.internal.decode.FrameworkChoice;
import io.github.maturity4j.documents.internal.decode.MigrationDecoder;
import io.github.maturity4j.documents.internal.encode.MigrationEncoder;
import io.github.maturity4j.documents.internal.encode.PartWriter;
import io.github.maturity4j.documents.internal.file.FileWriting;
import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.documents.internal.tree.Problems;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.migration.Migration;
import io.github.maturity4j.registry.FrameworkRegistry;
import io.github.maturity4j.scorecard.Digest;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Migrations as documents. A migration is complete when it loads: it is held against both versions of its framework, and every problem is
 * told with its place.
 *
 * <pre>{@code
 * Migration migration = MigrationDocuments.read(Path.of("club-1-to-2.yaml"), registry);
 * }</pre>
 *
 * <p>Thread-safe: it holds no state.
 */
public final class MigrationDocuments {

    private MigrationDocuments() {}

    /**
     * Reads a migration from a file, within {@link DocumentLimits#DEFAULT}.
     *
     * @param file the file
     * @param registry where both versions are found
     * @return the migration
     * @throws InvalidDocumentException if the document is no migration, the registry lacks one of its versions, or it does not fit
     *     them, with every problem
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static Migration read(Path file, FrameworkRegistry registry) {
        return required(Documents.open(file, DocumentLimits.DEFAULT), registry);
    }

    /**
     * Reads a migration from a stream.
     *
     * @param input the stream; it is read to its end, or to the limit, and not closed
     * @param name the name of the document, for problems
     * @param registry where both versions are found
     * @param limits how large the document may be
     * @return the migration
     * @throws InvalidDocumentException if the document is no migration, the registry lacks one of its versions, or it does not fit
     *     them, with every problem
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static Migration read(InputStream input, String name, FrameworkRegistry registry, DocumentLimits limits) {
        return required(Documents.open(input, name, limits), registry);
    }

    /**
     * Reads a migration from a text, within {@link DocumentLimits#DEFAULT}.
     *
     * @param text the text
     * @param name the name of the document, for problems
     * @param registry where both versions are found
     * @return the migration
     * @throws InvalidDocumentException if the document is no migration, the registry lacks one of its versions, or it does not fit
     *     them, with every problem
     */
    public static Migration parse(String text, String name, FrameworkRegistry registry) {
        return required(Documents.open(text, name, DocumentLimits.DEFAULT), registry);
    }

    private static Migration required(Documents.Opened document, FrameworkRegistry registry) {
        Optional<Migration> migration = document.root()
                .flatMap(root -> MigrationDecoder.decode(root, new Registered(registry), document.problems()));
        document.refuseErrors();
        return migration.orElseThrow();
    }

    /** The versions that a registry has. */
    private record Registered(FrameworkRegistry registry) implements MigrationDecoder.Versions {

        @Override
        public Optional<Framework> find(Node.Text id, Node.Text version, Problems problems) {
            return FrameworkChoice.of(registry).find(id, version, problems);
        }

        @Override
        public Digest digest(Framework framework) {
            return Digests.of(framework);
        }
    }

    /**
     * A migration as YAML: the same text for equal migrations, members in the order of the format, every string in quotes.
     *
     * @param migration the migration
     * @return the text
     * @throws IllegalArgumentException if the migration holds what no document can
     */
    public static String toYaml(Migration migration) {
        return text(migration, Format.YAML);
    }

    /**
     * A migration as JSON: the same text for equal migrations, members in the order of the format.
     *
     * @param migration the migration
     * @return the text
     * @throws IllegalArgumentException if the migration holds what no document can
     */
    public static String toJson(Migration migration) {
        return text(migration, Format.JSON);
    }

    /**
     * Writes a migration to a new file, whole or not at all.
     *
     * @param migration the migration
     * @param file the file
     * @param format how it is written
     * @throws IllegalArgumentException if the migration holds what no document can
     * @throws java.io.UncheckedIOException if the file is there already, or cannot be written
     */
    public static void write(Migration migration, Path file, Format format) {
        FileWriting.write(text(migration, format), file, false);
    }

    /**
     * Writes a migration to a stream.
     *
     * @param migration the migration
     * @param output the stream; it is flushed and not closed
     * @param format how it is written
     * @throws IllegalArgumentException if the migration holds what no document can
     * @throws java.io.UncheckedIOException if the stream cannot be written
     */
    public static void write(Migration migration, OutputStream output, Format format) {
        FileWriting.write(text(migration, format), output);
    }

    private static String text(Migration migration, Format format) {
        return Documents.readable(
                PartWriter.write(MigrationEncoder.encode(migration), format), format, MigrationDecoder::decode);
    }
}
