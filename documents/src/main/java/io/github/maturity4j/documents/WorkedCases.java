package io.github.maturity4j.documents;

import io.github.maturity4j.documents.internal.decode.AssessmentDecoder;
import io.github.maturity4j.documents.internal.decode.CaseDecoder;
import io.github.maturity4j.documents.internal.decode.FrameworkChoice;
import io.github.maturity4j.documents.internal.encode.CaseEncoder;
import io.github.maturity4j.documents.internal.encode.PartWriter;
import io.github.maturity4j.documents.internal.file.FileWriting;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.registry.FrameworkRegistry;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Worked cases as documents: an assessment, the figures that are expected of it, and how they were worked out.
 *
 * <p>Reading is as strict as of {@linkplain AssessmentDocuments assessments}; what is expected has to be a figure of the framework,
 * and its stages stages of the placement, or the document is refused with every problem and its place. Which documents are read
 * is said at {@link FrameworkDocuments}.
 *
 * <pre>{@code
 * WorkedCase worked = WorkedCases.read(Path.of("cases/acme-2026.yaml"), framework);
 * for (Mismatch mismatch : worked.replay(Scorer.of(framework))) {
 *     System.out.println(mismatch);
 * }
 * }</pre>
 *
 * <p>Thread-safe: it holds no state.
 */
public final class WorkedCases {

    private WorkedCases() {}

    /**
     * Reads a worked case of a given framework from a file, within {@link DocumentLimits#DEFAULT}.
     *
     * @param file the file
     * @param framework the framework that is answered
     * @return the case
     * @throws InvalidDocumentException if the document is no worked case of this framework, with every problem
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static WorkedCase read(Path file, Framework framework) {
        return read(file, framework, DocumentLimits.DEFAULT);
    }

    /**
     * Reads a worked case of a given framework from a file.
     *
     * @param file the file
     * @param framework the framework that is answered
     * @param limits how large the document may be
     * @return the case
     * @throws InvalidDocumentException if the document is no worked case of this framework, with every problem
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static WorkedCase read(Path file, Framework framework, DocumentLimits limits) {
        return required(Documents.open(file, limits), FrameworkChoice.of(framework));
    }

    /**
     * Reads a worked case of a given framework from a stream, within {@link DocumentLimits#DEFAULT}.
     *
     * @param input the stream; it is read to its end, or to the limit, and not closed
     * @param name the name of the document, for problems
     * @param framework the framework that is answered
     * @return the case
     * @throws InvalidDocumentException if the document is no worked case of this framework, with every problem
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static WorkedCase read(InputStream input, String name, Framework framework) {
        return read(input, name, framework, DocumentLimits.DEFAULT);
    }

    /**
     * Reads a worked case of a given framework from a stream.
     *
     * @param input the stream; it is read to its end, or to the limit, and not closed
     * @param name the name of the document, for problems
     * @param framework the framework that is answered
     * @param limits how large the document may be
     * @return the case
     * @throws InvalidDocumentException if the document is no worked case of this framework, with every problem
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static WorkedCase read(InputStream input, String name, Framework framework, DocumentLimits limits) {
        return required(Documents.open(input, name, limits), FrameworkChoice.of(framework));
    }

    /**
     * Reads a worked case of a given framework from a text, within {@link DocumentLimits#DEFAULT}.
     *
     * @param text the text
     * @param name the name of the document, for problems
     * @param framework the framework that is answered
     * @return the case
     * @throws InvalidDocumentException if the document is no worked case of this framework, with every problem
     */
    public static WorkedCase parse(String text, String name, Framework framework) {
        return parse(text, name, framework, DocumentLimits.DEFAULT);
    }

    /**
     * Reads a worked case of a given framework from a text.
     *
     * @param text the text
     * @param name the name of the document, for problems
     * @param framework the framework that is answered
     * @param limits how large the document may be
     * @return the case
     * @throws InvalidDocumentException if the document is no worked case of this framework, with every problem
     */
    public static WorkedCase parse(String text, String name, Framework framework, DocumentLimits limits) {
        return required(Documents.open(text, name, limits), FrameworkChoice.of(framework));
    }

    /**
     * Reads a worked case from a file, and finds the framework that it names, within {@link DocumentLimits#DEFAULT}.
     *
     * @param file the file
     * @param registry where frameworks are found
     * @return the case
     * @throws InvalidDocumentException if the registry lacks the framework or version, or the document is no worked case of it,
     *     with every problem
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static WorkedCase read(Path file, FrameworkRegistry registry) {
        return read(file, registry, DocumentLimits.DEFAULT);
    }

    /**
     * Reads a worked case from a file, and finds the framework that it names.
     *
     * @param file the file
     * @param registry where frameworks are found
     * @param limits how large the document may be
     * @return the case
     * @throws InvalidDocumentException if the registry lacks the framework or version, or the document is no worked case of it,
     *     with every problem
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static WorkedCase read(Path file, FrameworkRegistry registry, DocumentLimits limits) {
        return required(Documents.open(file, limits), FrameworkChoice.of(registry));
    }

    /**
     * Reads a worked case from a stream, and finds the framework that it names, within {@link DocumentLimits#DEFAULT}.
     *
     * @param input the stream; it is read to its end, or to the limit, and not closed
     * @param name the name of the document, for problems
     * @param registry where frameworks are found
     * @return the case
     * @throws InvalidDocumentException if the registry lacks the framework or version, or the document is no worked case of it,
     *     with every problem
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static WorkedCase read(InputStream input, String name, FrameworkRegistry registry) {
        return read(input, name, registry, DocumentLimits.DEFAULT);
    }

    /**
     * Reads a worked case from a stream, and finds the framework that it names.
     *
     * @param input the stream; it is read to its end, or to the limit, and not closed
     * @param name the name of the document, for problems
     * @param registry where frameworks are found
     * @param limits how large the document may be
     * @return the case
     * @throws InvalidDocumentException if the registry lacks the framework or version, or the document is no worked case of it,
     *     with every problem
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static WorkedCase read(InputStream input, String name, FrameworkRegistry registry, DocumentLimits limits) {
        return required(Documents.open(input, name, limits), FrameworkChoice.of(registry));
    }

    /**
     * Reads a worked case from a text, and finds the framework that it names, within {@link DocumentLimits#DEFAULT}.
     *
     * @param text the text
     * @param name the name of the document, for problems
     * @param registry where frameworks are found
     * @return the case
     * @throws InvalidDocumentException if the registry lacks the framework or version, or the document is no worked case of it,
     *     with every problem
     */
    public static WorkedCase parse(String text, String name, FrameworkRegistry registry) {
        return parse(text, name, registry, DocumentLimits.DEFAULT);
    }

    /**
     * Reads a worked case from a text, and finds the framework that it names.
     *
     * @param text the text
     * @param name the name of the document, for problems
     * @param registry where frameworks are found
     * @param limits how large the document may be
     * @return the case
     * @throws InvalidDocumentException if the registry lacks the framework or version, or the document is no worked case of it,
     *     with every problem
     */
    public static WorkedCase parse(String text, String name, FrameworkRegistry registry, DocumentLimits limits) {
        return required(Documents.open(text, name, limits), FrameworkChoice.of(registry));
    }

    /**
     * A worked case as YAML: the same text for equal cases, members in the order of the format, every string in quotes.
     *
     * @param worked the case
     * @return the text; read again, it is an equal case
     * @throws IllegalArgumentException if the case holds what no document can, for example a unit whose id is no id
     */
    public static String toYaml(WorkedCase worked) {
        return text(worked, Format.YAML);
    }

    /**
     * A worked case as JSON: the same text for equal cases, members in the order of the format.
     *
     * @param worked the case
     * @return the text; read again, it is an equal case
     * @throws IllegalArgumentException if the case holds what no document can, for example a unit whose id is no id
     */
    public static String toJson(WorkedCase worked) {
        return text(worked, Format.JSON);
    }

    /**
     * Writes a worked case to a new file, whole or not at all.
     *
     * @param worked the case
     * @param file the file
     * @param format how it is written
     * @throws IllegalArgumentException if the case holds what no document can
     * @throws java.io.UncheckedIOException if the file is there already, or cannot be written
     */
    public static void write(WorkedCase worked, Path file, Format format) {
        FileWriting.write(text(worked, format), file, false);
    }

    /**
     * Writes a worked case to a file, whole or not at all, in the place of what was there.
     *
     * @param worked the case
     * @param file the file
     * @param format how it is written
     * @throws IllegalArgumentException if the case holds what no document can
     * @throws java.io.UncheckedIOException if the file cannot be written; it is then what it was before
     */
    public static void overwrite(WorkedCase worked, Path file, Format format) {
        FileWriting.write(text(worked, format), file, true);
    }

    /**
     * Writes a worked case to a stream.
     *
     * @param worked the case
     * @param output the stream; it is flushed and not closed
     * @param format how it is written
     * @throws IllegalArgumentException if the case holds what no document can
     * @throws java.io.UncheckedIOException if the stream cannot be written
     */
    public static void write(WorkedCase worked, OutputStream output, Format format) {
        FileWriting.write(text(worked, format), output);
    }

    private static String text(WorkedCase worked, Format format) {
        return Documents.readable(
                PartWriter.write(CaseEncoder.encode(worked), format),
                format,
                (root, problems) ->
                        CaseDecoder.decode(root, Documents.LIFTED, FrameworkChoice.of(worked.framework()), problems));
    }

    private static WorkedCase required(Documents.Opened document, AssessmentDecoder.FrameworkFinder frameworks) {
        Optional<WorkedCase> read = document.root()
                .flatMap(root -> CaseDecoder.decode(root, document.limits(), frameworks, document.problems()));
        document.refuseErrors();
        return read.orElseThrow();
    }
}
