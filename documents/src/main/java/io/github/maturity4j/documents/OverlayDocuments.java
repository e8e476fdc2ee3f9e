package io.github.maturity4j.documents;

import io.github.maturity4j.documents.internal.decode.AssessmentDecoder;
import io.github.maturity4j.documents.internal.decode.FrameworkChoice;
import io.github.maturity4j.documents.internal.decode.OverlayDecoder;
import io.github.maturity4j.documents.internal.encode.OverlayEncoder;
import io.github.maturity4j.documents.internal.encode.PartWriter;
import io.github.maturity4j.documents.internal.file.FileWriting;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.overlay.Overlay;
import io.github.maturity4j.registry.FrameworkRegistry;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.spi.CustomMeasure;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Overlays as documents.
 *
 * <p>Reading is strict: the overlay has to fit the framework that it names, in exactly that version and, where it names a digest,
 * with that digest, and the framework with the overlay has to be one that can be scored; all problems are told at once, each with
 * its place. Which documents are read is said at {@link FrameworkDocuments}.
 *
 * <pre>{@code
 * Overlay overlay = OverlayDocuments.read(Path.of("north-works.yaml"), Altimeter.framework());
 * Framework ours = Altimeter.framework().with(overlay);
 * }</pre>
 *
 * <p>Thread-safe: it holds no state.
 */
public final class OverlayDocuments {

    private OverlayDocuments() {}

    /**
     * Reads an overlay over a given framework from a file, within {@link DocumentLimits#DEFAULT} and with the custom measures that
     * are installed.
     *
     * @param file the file
     * @param framework the framework
     * @return the overlay; the framework can be taken with it
     * @throws InvalidDocumentException if the document is no overlay over this framework, with every problem
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static Overlay read(Path file, Framework framework) {
        return required(
                Documents.open(file, DocumentLimits.DEFAULT), FrameworkChoice.ofOverlay(framework), installed());
    }

    /**
     * Reads an overlay from a file, and finds the framework that it names, within {@link DocumentLimits#DEFAULT} and with the custom
     * measures that are installed.
     *
     * @param file the file
     * @param registry where frameworks are found
     * @return the overlay; the framework can be taken with it
     * @throws InvalidDocumentException if the registry lacks the framework or version, or the document is no overlay over it, with
     *     every problem
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static Overlay read(Path file, FrameworkRegistry registry) {
        return required(Documents.open(file, DocumentLimits.DEFAULT), FrameworkChoice.of(registry), installed());
    }

    /**
     * Reads an overlay from a stream, and finds the framework that it names.
     *
     * @param input the stream; it is read to its end, or to the limit, and not closed
     * @param name the name of the document, for problems
     * @param registry where frameworks are found
     * @param limits how large the document may be
     * @param measures the custom measures that the framework may name
     * @return the overlay; the framework can be taken with it
     * @throws InvalidDocumentException if the registry lacks the framework or version, or the document is no overlay over it, with
     *     every problem
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static Overlay read(
            InputStream input,
            String name,
            FrameworkRegistry registry,
            DocumentLimits limits,
            List<CustomMeasure> measures) {
        return required(Documents.open(input, name, limits), FrameworkChoice.of(registry), measures);
    }

    /**
     * Reads an overlay over a given framework from a text, within {@link DocumentLimits#DEFAULT} and with the custom measures that
     * are installed.
     *
     * @param text the text
     * @param name the name of the document, for problems
     * @param framework the framework
     * @return the overlay; the framework can be taken with it
     * @throws InvalidDocumentException if the document is no overlay over this framework, with every problem
     */
    public static Overlay parse(String text, String name, Framework framework) {
        return required(
                Documents.open(text, name, DocumentLimits.DEFAULT), FrameworkChoice.ofOverlay(framework), installed());
    }

    /**
     * Everything that is wrong with an overlay, warnings included, without an exception for its content.
     *
     * @param input the stream; it is read to its end, or to the limit, and not closed
     * @param name the name of the document, for problems
     * @param registry where frameworks are found
     * @param limits how large the document may be
     * @param measures the custom measures that the framework may name
     * @return the problems in the order of the document; none where all is well
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static List<LocatedProblem> check(
            InputStream input,
            String name,
            FrameworkRegistry registry,
            DocumentLimits limits,
            List<CustomMeasure> measures) {
        Documents.Opened document = Documents.open(input, name, limits);
        decode(document, FrameworkChoice.of(registry), measures);
        return document.located();
    }

    /**
     * An overlay as YAML: the same text for equal overlays, members in the order of the format, every string in quotes.
     *
     * @param overlay the overlay
     * @return the text; read again, it is an equal overlay
     * @throws IllegalArgumentException if the overlay holds what no document can, for example a number that is no decimal
     */
    public static String toYaml(Overlay overlay) {
        return text(overlay, Format.YAML);
    }

    /**
     * An overlay as JSON: the same text for equal overlays, members in the order of the format.
     *
     * @param overlay the overlay
     * @return the text; read again, it is an equal overlay
     * @throws IllegalArgumentException if the overlay holds what no document can, for example a number that is no decimal
     */
    public static String toJson(Overlay overlay) {
        return text(overlay, Format.JSON);
    }

    /**
     * Writes an overlay to a new file, whole or not at all.
     *
     * @param overlay the overlay
     * @param file the file
     * @param format how it is written
     * @throws IllegalArgumentException if the overlay holds what no document can
     * @throws java.io.UncheckedIOException if the file is there already, or cannot be written
     */
    public static void write(Overlay overlay, Path file, Format format) {
        FileWriting.write(text(overlay, format), file, false);
    }

    /**
     * Writes an overlay to a file, whole or not at all, in the place of what was there.
     *
     * @param overlay the overlay
     * @param file the file
     * @param format how it is written
     * @throws IllegalArgumentException if the overlay holds what no document can
     * @throws java.io.UncheckedIOException if the file cannot be written; it is then what it was before
     */
    public static void overwrite(Overlay overlay, Path file, Format format) {
        FileWriting.write(text(overlay, format), file, true);
    }

    /**
     * Writes an overlay to a stream.
     *
     * @param overlay the overlay
     * @param output the stream; it is flushed and not closed
     * @param format how it is written
     * @throws IllegalArgumentException if the overlay holds what no document can
     * @throws java.io.UncheckedIOException if the stream cannot be written
     */
    public static void write(Overlay overlay, OutputStream output, Format format) {
        FileWriting.write(text(overlay, format), output);
    }

    private static String text(Overlay overlay, Format format) {
        return Documents.readable(
                PartWriter.write(OverlayEncoder.encode(overlay), format),
                format,
                (root, problems) -> OverlayDecoder.decode(root, OverlayEncoder.named(overlay), problems));
    }

    private static Overlay required(
            Documents.Opened document, AssessmentDecoder.FrameworkFinder frameworks, List<CustomMeasure> measures) {
        Optional<Overlay> overlay = decode(document, frameworks, measures);
        document.refuseErrors();
        return overlay.orElseThrow();
    }

    private static Optional<Overlay> decode(
            Documents.Opened document, AssessmentDecoder.FrameworkFinder frameworks, List<CustomMeasure> measures) {
        return document.root()
                .flatMap(root -> OverlayDecoder.decode(root, frameworks, document.problems())
                        .map(read -> {
                            new OverlayFit(document, root, read).check(measures);
                            return read.overlay();
                        }));
    }

    private static List<CustomMeasure> installed() {
        return Scorer.installedMeasures(Scorer.class.getClassLoader());
    }
}
