package io.github.maturity4j.documents;

import io.github.maturity4j.documents.internal.decode.Aftermath;
import io.github.maturity4j.documents.internal.decode.FrameworkDecoder;
import io.github.maturity4j.documents.internal.encode.FrameworkEncoder;
import io.github.maturity4j.documents.internal.encode.PartWriter;
import io.github.maturity4j.documents.internal.file.FileWriting;
import io.github.maturity4j.documents.internal.tree.Locator;
import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.spi.CustomMeasure;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Frameworks as documents.
 *
 * <p>Reading is strict: a document that is not exactly a framework that can be scored is refused, with every problem and its
 * place. A document is UTF-8, in YAML or JSON: as its name ends ({@code .json}, {@code .yaml}, {@code .yml}), else JSON where
 * it begins with a brace. Of YAML, aliases, anchors, merge keys and tags are refused.
 *
 * <p>Members that are not there take the defaults that {@link Framework} and its parts document; nothing else is made up.
 *
 * <pre>{@code
 * Framework framework = FrameworkDocuments.read(Path.of("listening-desk.yaml"));
 * }</pre>
 *
 * <p>Thread-safe: it holds no state.
 */
public final class FrameworkDocuments {

    private FrameworkDocuments() {}

    /**
     * Reads a framework from a file, within {@link DocumentLimits#DEFAULT} and with the custom measures that are installed.
     *
     * @param file the file
     * @return the framework; a scorer can be made of it
     * @throws InvalidDocumentException if the document is no framework that can be scored, with every problem
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static Framework read(Path file) {
        return read(file, DocumentLimits.DEFAULT, installed());
    }

    /**
     * Reads a framework from a file.
     *
     * @param file the file
     * @param limits how large the document may be
     * @param measures the custom measures that the framework may name
     * @return the framework; a scorer with these measures can be made of it
     * @throws InvalidDocumentException if the document is no framework that can be scored, with every problem
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static Framework read(Path file, DocumentLimits limits, List<CustomMeasure> measures) {
        return required(Documents.open(file, limits), measures);
    }

    /**
     * Reads a framework from a stream, within {@link DocumentLimits#DEFAULT} and with the custom measures that are installed.
     *
     * @param input the stream; it is read to its end, or to the limit, and not closed
     * @param name the name of the document, for problems
     * @return the framework; a scorer can be made of it
     * @throws InvalidDocumentException if the document is no framework that can be scored, with every problem
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static Framework read(InputStream input, String name) {
        return read(input, name, DocumentLimits.DEFAULT, installed());
    }

    /**
     * Reads a framework from a stream.
     *
     * @param input the stream; it is read to its end, or to the limit, and not closed
     * @param name the name of the document, for problems
     * @param limits how large the document may be
     * @param measures the custom measures that the framework may name
     * @return the framework; a scorer with these measures can be made of it
     * @throws InvalidDocumentException if the document is no framework that can be scored, with every problem
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static Framework read(InputStream input, String name, DocumentLimits limits, List<CustomMeasure> measures) {
        return required(Documents.open(input, name, limits), measures);
    }

    /**
     * Reads a framework from a text, within {@link DocumentLimits#DEFAULT} and with the custom measures that are installed.
     *
     * @param text the text
     * @param name the name of the document, for problems
     * @return the framework; a scorer can be made of it
     * @throws InvalidDocumentException if the document is no framework that can be scored, with every problem
     */
    public static Framework parse(String text, String name) {
        return parse(text, name, DocumentLimits.DEFAULT, installed());
    }

    /**
     * Reads a framework from a text.
     *
     * @param text the text
     * @param name the name of the document, for problems
     * @param limits how large the document may be
     * @param measures the custom measures that the framework may name
     * @return the framework; a scorer with these measures can be made of it
     * @throws InvalidDocumentException if the document is no framework that can be scored, with every problem
     */
    public static Framework parse(String text, String name, DocumentLimits limits, List<CustomMeasure> measures) {
        return required(Documents.open(text, name, limits), measures);
    }

    /**
     * Everything that is wrong with the document of a framework, warnings included, without an exception for its content.
     *
     * @param file the file
     * @return the problems in the order of the document; none where all is well
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static List<LocatedProblem> check(Path file) {
        return check(file, DocumentLimits.DEFAULT, installed());
    }

    /**
     * Everything that is wrong with the document of a framework, warnings included, without an exception for its content.
     *
     * @param file the file
     * @param limits how large the document may be
     * @param measures the custom measures that the framework may name
     * @return the problems in the order of the document; none where all is well
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static List<LocatedProblem> check(Path file, DocumentLimits limits, List<CustomMeasure> measures) {
        Documents.Opened document = Documents.open(file, limits);
        decode(document, measures);
        return document.located();
    }

    /**
     * Everything that is wrong with the text of a framework, warnings included, without an exception for its content.
     *
     * @param text the text
     * @param name the name of the document, for problems
     * @return the problems in the order of the document; none where all is well
     */
    public static List<LocatedProblem> check(String text, String name) {
        return check(text, name, DocumentLimits.DEFAULT, installed());
    }

    /**
     * Everything that is wrong with the text of a framework, warnings included, without an exception for its content.
     *
     * @param text the text
     * @param name the name of the document, for problems
     * @param limits how large the document may be
     * @param measures the custom measures that the framework may name
     * @return the problems in the order of the document; none where all is well
     */
    public static List<LocatedProblem> check(
            String text, String name, DocumentLimits limits, List<CustomMeasure> measures) {
        Documents.Opened document = Documents.open(text, name, limits);
        decode(document, measures);
        return document.located();
    }

    /**
     * A framework as YAML: the same text for equal frameworks, members in the order of the format, every string in quotes.
     *
     * @param framework the framework
     * @return the text; read again, it is an equal framework
     * @throws IllegalArgumentException if the framework holds what no document can, for example a number that is no decimal, or if it
     *     has an overlay, which has a document of its own
     */
    public static String toYaml(Framework framework) {
        return text(framework, Format.YAML);
    }

    /**
     * A framework as JSON: the same text for equal frameworks, members in the order of the format.
     *
     * @param framework the framework
     * @return the text; read again, it is an equal framework
     * @throws IllegalArgumentException if the framework holds what no document can, for example a number that is no decimal, or if it
     *     has an overlay, which has a document of its own
     */
    public static String toJson(Framework framework) {
        return text(framework, Format.JSON);
    }

    /**
     * Writes a framework to a new file, whole or not at all.
     *
     * @param framework the framework
     * @param file the file
     * @param format how it is written
     * @throws IllegalArgumentException if the framework holds what no document can, or has an overlay
     * @throws java.io.UncheckedIOException if the file is there already, or cannot be written
     */
    public static void write(Framework framework, Path file, Format format) {
        FileWriting.write(text(framework, format), file, false);
    }

    /**
     * Writes a framework to a file, whole or not at all, in the place of what was there.
     *
     * @param framework the framework
     * @param file the file
     * @param format how it is written
     * @throws IllegalArgumentException if the framework holds what no document can, or has an overlay
     * @throws java.io.UncheckedIOException if the file cannot be written; it is then what it was before
     */
    public static void overwrite(Framework framework, Path file, Format format) {
        FileWriting.write(text(framework, format), file, true);
    }

    /**
     * Writes a framework to a stream.
     *
     * @param framework the framework
     * @param output the stream; it is flushed and not closed
     * @param format how it is written
     * @throws IllegalArgumentException if the framework holds what no document can, or has an overlay
     * @throws java.io.UncheckedIOException if the stream cannot be written
     */
    public static void write(Framework framework, OutputStream output, Format format) {
        FileWriting.write(text(framework, format), output);
    }

    private static String text(Framework framework, Format format) {
        framework.overlay().ifPresent(overlay -> {
            throw new IllegalArgumentException(
                    "framework: expected a framework without an overlay, since a document of "
                            + framework.id() + " " + framework.version() + " would be another framework, but it has "
                            + overlay.identity());
        });
        return Documents.readable(
                PartWriter.write(FrameworkEncoder.encode(framework), format),
                format,
                (root, problems) -> FrameworkDecoder.decode(root, Documents.LIFTED, problems));
    }

    private static Framework required(Documents.Opened document, List<CustomMeasure> measures) {
        Optional<Framework> framework = decode(document, measures);
        document.refuseErrors();
        return framework.orElseThrow();
    }

    private static Optional<Framework> decode(Documents.Opened document, List<CustomMeasure> measures) {
        Optional<Framework> framework =
                document.root().flatMap(root -> FrameworkDecoder.decode(root, document.limits(), document.problems()));
        framework.ifPresent(read -> {
            Node root = document.root().orElseThrow();
            Aftermath aftermath = new Aftermath(root, document.problems().pointers());
            for (Problem problem :
                    Scorer.check(read, measures, document.limits().framework(), () -> false)) {
                if (document.problems().size() > document.limits().problems()) {
                    return;
                }
                if (aftermath.isOwn(problem)) {
                    document.problems().add(Locator.place(root, problem), Locator.resolved(root, problem));
                }
            }
        });
        return framework;
    }

    private static List<CustomMeasure> installed() {
        return Scorer.installedMeasures(Scorer.class.getClassLoader());
    }
}
