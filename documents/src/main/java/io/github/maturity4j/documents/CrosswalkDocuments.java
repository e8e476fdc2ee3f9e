package io.github.maturity4j.documents;

import io.github.maturity4j.crosswalk.Crosswalk;
import io.github.maturity4j.documents.internal.decode.CrosswalkDecoder;
import io.github.maturity4j.documents.internal.decode.FrameworkChoice;
import io.github.maturity4j.documents.internal.encode.CrosswalkEncoder;
import io.github.maturity4j.documents.internal.encode.PartWriter;
import io.github.maturity4j.documents.internal.file.FileWriting;
import io.github.maturity4j.registry.FrameworkRegistry;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Crosswalks as documents.
 *
 * <p>Reading is strict, and all problems are told at once, each with its place. Given a registry, it also checks the crosswalk
 * against its two frameworks; without one, {@link Crosswalk#check} does so later. Which documents are read is said at
 * {@link FrameworkDocuments}.
 *
 * <pre>{@code
 * Crosswalk crosswalk = CrosswalkDocuments.read(Path.of("ours.yaml"), FrameworkRegistry.installed());
 * }</pre>
 *
 * <p>Thread-safe: it holds no state.
 */
public final class CrosswalkDocuments {

    private CrosswalkDocuments() {}

    /**
     * Reads a crosswalk from a file, within {@link DocumentLimits#DEFAULT}, and checks it against its frameworks.
     *
     * @param file the file
     * @param registry where the frameworks are found
     * @return the crosswalk
     * @throws InvalidDocumentException if the document is no crosswalk, or does not fit its frameworks, with every problem
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static Crosswalk read(Path file, FrameworkRegistry registry) {
        return checked(Documents.open(file, DocumentLimits.DEFAULT), registry);
    }

    /**
     * Reads a crosswalk from a stream, and checks it against its frameworks.
     *
     * @param input the stream; it is read to its end, or to the limit, and not closed
     * @param name the name of the document, for problems
     * @param registry where the frameworks are found
     * @param limits how large the document may be
     * @return the crosswalk
     * @throws InvalidDocumentException if the document is no crosswalk, or does not fit its frameworks, with every problem
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static Crosswalk read(InputStream input, String name, FrameworkRegistry registry, DocumentLimits limits) {
        return checked(Documents.open(input, name, limits), registry);
    }

    /**
     * Reads a crosswalk from a text, within {@link DocumentLimits#DEFAULT}, and checks it against its frameworks.
     *
     * @param text the text
     * @param name the name of the document, for problems
     * @param registry where the frameworks are found
     * @return the crosswalk
     * @throws InvalidDocumentException if the document is no crosswalk, or does not fit its frameworks, with every problem
     */
    public static Crosswalk parse(String text, String name, FrameworkRegistry registry) {
        return checked(Documents.open(text, name, DocumentLimits.DEFAULT), registry);
    }

    /**
     * Reads a crosswalk from a stream, within {@link DocumentLimits#DEFAULT}, without its frameworks.
     *
     * @param input the stream; it is read to its end, or to the limit, and not closed
     * @param name the name of the document, for problems
     * @return the crosswalk
     * @throws InvalidDocumentException if the document is no crosswalk, with every problem
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static Crosswalk read(InputStream input, String name) {
        return unchecked(Documents.open(input, name, DocumentLimits.DEFAULT));
    }

    /**
     * Reads a crosswalk from a text, within {@link DocumentLimits#DEFAULT}, without its frameworks.
     *
     * @param text the text
     * @param name the name of the document, for problems
     * @return the crosswalk
     * @throws InvalidDocumentException if the document is no crosswalk, with every problem
     */
    public static Crosswalk parse(String text, String name) {
        return unchecked(Documents.open(text, name, DocumentLimits.DEFAULT));
    }

    /**
     * A crosswalk as YAML: the same text for equal crosswalks, members in the order of the format, every string in quotes.
     *
     * @param crosswalk the crosswalk
     * @return the text; read again, it is an equal crosswalk
     * @throws IllegalArgumentException if the crosswalk holds what no document can, for example an id that is none
     */
    public static String toYaml(Crosswalk crosswalk) {
        return text(crosswalk, Format.YAML);
    }

    /**
     * A crosswalk as JSON: the same text for equal crosswalks, members in the order of the format.
     *
     * @param crosswalk the crosswalk
     * @return the text; read again, it is an equal crosswalk
     * @throws IllegalArgumentException if the crosswalk holds what no document can, for example an id that is none
     */
    public static String toJson(Crosswalk crosswalk) {
        return text(crosswalk, Format.JSON);
    }

    /**
     * Writes a crosswalk to a new file, whole or not at all.
     *
     * @param crosswalk the crosswalk
     * @param file the file
     * @param format how it is written
     * @throws IllegalArgumentException if the crosswalk holds what no document can
     * @throws java.io.UncheckedIOException if the file is there already, or cannot be written
     */
    public static void write(Crosswalk crosswalk, Path file, Format format) {
        FileWriting.write(text(crosswalk, format), file, false);
    }

    /**
     * Writes a crosswalk to a stream.
     *
     * @param crosswalk the crosswalk
     * @param output the stream; it is flushed and not closed
     * @param format how it is written
     * @throws IllegalArgumentException if the crosswalk holds what no document can
     * @throws java.io.UncheckedIOException if the stream cannot be written
     */
    public static void write(Crosswalk crosswalk, OutputStream output, Format format) {
        FileWriting.write(text(crosswalk, format), output);
    }

    private static String text(Crosswalk crosswalk, Format format) {
        return Documents.readable(
                PartWriter.write(CrosswalkEncoder.encode(crosswalk), format), format, CrosswalkDecoder::decode);
    }

    private static Crosswalk checked(Documents.Opened document, FrameworkRegistry registry) {
        Optional<Crosswalk> read = document.root()
                .flatMap(root -> CrosswalkDecoder.decode(
                        root, FrameworkChoice.of(registry), document.limits().problems(), document.problems()));
        document.refuseErrors();
        return read.orElseThrow();
    }

    private static Crosswalk unchecked(Documents.Opened document) {
        Optional<Crosswalk> read = document.root().flatMap(root -> CrosswalkDecoder.decode(root, document.problems()));
        document.refuseErrors();
        return read.orElseThrow();
    }
}
