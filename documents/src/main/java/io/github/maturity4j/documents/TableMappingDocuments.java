package io.github.maturity4j.documents;

import io.github.maturity4j.documents.internal.decode.MappingDecoder;
import io.github.maturity4j.documents.internal.encode.MappingEncoder;
import io.github.maturity4j.documents.internal.encode.PartWriter;
import io.github.maturity4j.documents.internal.file.FileWriting;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Mappings of tables as documents. Reading is strict: all problems are told at once, each with its place. Whether the framework has
 * what a mapping names is decided when a table is read with it.
 *
 * <p>For example, {@code TableMappingDocuments.read(Path.of("survey-mapping.yaml"))}.
 *
 * <p>Thread-safe: it holds no state.
 */
public final class TableMappingDocuments {

    private TableMappingDocuments() {}

    /**
     * Reads a mapping from a file, within {@link DocumentLimits#DEFAULT}.
     *
     * @param file the file
     * @return the mapping
     * @throws InvalidDocumentException if the document is no mapping, with every problem
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static TableMapping read(Path file) {
        return read(file, DocumentLimits.DEFAULT);
    }

    /**
     * Reads a mapping from a file.
     *
     * @param file the file
     * @param limits how large the document may be
     * @return the mapping
     * @throws InvalidDocumentException if the document is no mapping, with every problem
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static TableMapping read(Path file, DocumentLimits limits) {
        return mapping(Documents.open(file, limits));
    }

    /**
     * Reads a mapping from a stream.
     *
     * @param input the stream; it is read to its end, or to the limit, and not closed
     * @param name the name of the document, for problems
     * @param limits how large the document may be
     * @return the mapping
     * @throws InvalidDocumentException if the document is no mapping, with every problem
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static TableMapping read(InputStream input, String name, DocumentLimits limits) {
        return mapping(Documents.open(input, name, limits));
    }

    /**
     * Reads a mapping from a text, within {@link DocumentLimits#DEFAULT}.
     *
     * @param text the text
     * @param name the name of the document, for problems
     * @return the mapping
     * @throws InvalidDocumentException if the document is no mapping, with every problem
     */
    public static TableMapping parse(String text, String name) {
        return mapping(Documents.open(text, name, DocumentLimits.DEFAULT));
    }

    /**
     * A mapping as YAML: the same text for equal mappings, members in the order of the format, every string in quotes.
     *
     * @param mapping the mapping
     * @return the text; read again, it is an equal mapping
     * @throws IllegalArgumentException if the mapping holds what no document can, for example a role whose id is no id
     */
    public static String toYaml(TableMapping mapping) {
        return text(mapping, Format.YAML);
    }

    /**
     * A mapping as JSON: the same text for equal mappings, members in the order of the format.
     *
     * @param mapping the mapping
     * @return the text; read again, it is an equal mapping
     * @throws IllegalArgumentException if the mapping holds what no document can, for example a role whose id is no id
     */
    public static String toJson(TableMapping mapping) {
        return text(mapping, Format.JSON);
    }

    /**
     * Writes a mapping to a new file, whole or not at all.
     *
     * @param mapping the mapping
     * @param file the file
     * @param format how it is written
     * @throws IllegalArgumentException if the mapping holds what no document can
     * @throws java.io.UncheckedIOException if the file is there already, or cannot be written
     */
    public static void write(TableMapping mapping, Path file, Format format) {
        FileWriting.write(text(mapping, format), file, false);
    }

    private static String text(TableMapping mapping, Format format) {
        return Documents.readable(
                PartWriter.write(MappingEncoder.encode(mapping), format), format, MappingDecoder::decode);
    }

    private static TableMapping mapping(Documents.Opened document) {
        TableMapping mapping = document.root()
                .map(root -> MappingDecoder.decode(root, document.problems()))
                .orElse(TableMapping.NONE);
        document.refuseErrors();
        return mapping;
    }
}
