package io.github.maturity4j.documents;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.documents.internal.decode.AssessmentDecoder;
import io.github.maturity4j.documents.internal.decode.FrameworkChoice;
import io.github.maturity4j.documents.internal.encode.AssessmentEncoder;
import io.github.maturity4j.documents.internal.encode.PartWriter;
import io.github.maturity4j.documents.internal.file.FileWriting;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.registry.FrameworkRegistry;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Assessments as documents.
 *
 * <p>Reading is strict: every answer has to lie on the scale of its indicator, and an assessment of another framework or
 * version is refused; all problems are told at once, each with its place. What an assessment does not answer is unanswered,
 * and so is null; no answer is made up. Which documents are read is said at {@link FrameworkDocuments}.
 *
 * <pre>{@code
 * Assessment assessment = AssessmentDocuments.read(Path.of("acme-2026.yaml"), framework);
 * }</pre>
 *
 * <p>Thread-safe: it holds no state.
 */
public final class AssessmentDocuments {

    private AssessmentDocuments() {}

    /**
     * Reads an assessment of a given framework from a file, within {@link DocumentLimits#DEFAULT}.
     *
     * @param file the file
     * @param framework the framework that is answered
     * @return the assessment
     * @throws InvalidDocumentException if the document is no assessment of this framework, with every problem
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static Assessment read(Path file, Framework framework) {
        return read(file, framework, DocumentLimits.DEFAULT);
    }

    /**
     * Reads an assessment of a given framework from a file.
     *
     * @param file the file
     * @param framework the framework that is answered
     * @param limits how large the document may be
     * @return the assessment
     * @throws InvalidDocumentException if the document is no assessment of this framework, with every problem
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static Assessment read(Path file, Framework framework, DocumentLimits limits) {
        return required(Documents.open(file, limits), FrameworkChoice.of(framework))
                .assessment();
    }

    /**
     * Reads an assessment of a given framework from a stream, within {@link DocumentLimits#DEFAULT}.
     *
     * @param input the stream; it is read to its end, or to the limit, and not closed
     * @param name the name of the document, for problems
     * @param framework the framework that is answered
     * @return the assessment
     * @throws InvalidDocumentException if the document is no assessment of this framework, with every problem
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static Assessment read(InputStream input, String name, Framework framework) {
        return read(input, name, framework, DocumentLimits.DEFAULT);
    }

    /**
     * Reads an assessment of a given framework from a stream.
     *
     * @param input the stream; it is read to its end, or to the limit, and not closed
     * @param name the name of the document, for problems
     * @param framework the framework that is answered
     * @param limits how large the document may be
     * @return the assessment
     * @throws InvalidDocumentException if the document is no assessment of this framework, with every problem
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static Assessment read(InputStream input, String name, Framework framework, DocumentLimits limits) {
        return required(Documents.open(input, name, limits), FrameworkChoice.of(framework))
                .assessment();
    }

    /**
     * Reads an assessment of a given framework from a text, within {@link DocumentLimits#DEFAULT}.
     *
     * @param text the text
     * @param name the name of the document, for problems
     * @param framework the framework that is answered
     * @return the assessment
     * @throws InvalidDocumentException if the document is no assessment of this framework, with every problem
     */
    public static Assessment parse(String text, String name, Framework framework) {
        return parse(text, name, framework, DocumentLimits.DEFAULT);
    }

    /**
     * Reads an assessment of a given framework from a text.
     *
     * @param text the text
     * @param name the name of the document, for problems
     * @param framework the framework that is answered
     * @param limits how large the document may be
     * @return the assessment
     * @throws InvalidDocumentException if the document is no assessment of this framework, with every problem
     */
    public static Assessment parse(String text, String name, Framework framework, DocumentLimits limits) {
        return required(Documents.open(text, name, limits), FrameworkChoice.of(framework))
                .assessment();
    }

    /**
     * Reads an assessment from a file, and finds the framework that it names, within {@link DocumentLimits#DEFAULT}.
     *
     * @param file the file
     * @param registry where frameworks are found
     * @return the assessment with its framework
     * @throws InvalidDocumentException if the registry lacks the framework or version, or the document is no assessment of it,
     *     with every problem
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static AssessmentDocument read(Path file, FrameworkRegistry registry) {
        return read(file, registry, DocumentLimits.DEFAULT);
    }

    /**
     * Reads an assessment from a file, and finds the framework that it names.
     *
     * @param file the file
     * @param registry where frameworks are found
     * @param limits how large the document may be
     * @return the assessment with its framework
     * @throws InvalidDocumentException if the registry lacks the framework or version, or the document is no assessment of it,
     *     with every problem
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static AssessmentDocument read(Path file, FrameworkRegistry registry, DocumentLimits limits) {
        return required(Documents.open(file, limits), FrameworkChoice.of(registry));
    }

    /**
     * Reads an assessment from a stream, and finds the framework that it names, within {@link DocumentLimits#DEFAULT}.
     *
     * @param input the stream; it is read to its end, or to the limit, and not closed
     * @param name the name of the document, for problems
     * @param registry where frameworks are found
     * @return the assessment with its framework
     * @throws InvalidDocumentException if the registry lacks the framework or version, or the document is no assessment of it,
     *     with every problem
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static AssessmentDocument read(InputStream input, String name, FrameworkRegistry registry) {
        return read(input, name, registry, DocumentLimits.DEFAULT);
    }

    /**
     * Reads an assessment from a stream, and finds the framework that it names.
     *
     * @param input the stream; it is read to its end, or to the limit, and not closed
     * @param name the name of the document, for problems
     * @param registry where frameworks are found
     * @param limits how large the document may be
     * @return the assessment with its framework
     * @throws InvalidDocumentException if the registry lacks the framework or version, or the document is no assessment of it,
     *     with every problem
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static AssessmentDocument read(
            InputStream input, String name, FrameworkRegistry registry, DocumentLimits limits) {
        return required(Documents.open(input, name, limits), FrameworkChoice.of(registry));
    }

    /**
     * Reads an assessment from a text, and finds the framework that it names, within {@link DocumentLimits#DEFAULT}.
     *
     * @param text the text
     * @param name the name of the document, for problems
     * @param registry where frameworks are found
     * @return the assessment with its framework
     * @throws InvalidDocumentException if the registry lacks the framework or version, or the document is no assessment of it,
     *     with every problem
     */
    public static AssessmentDocument parse(String text, String name, FrameworkRegistry registry) {
        return parse(text, name, registry, DocumentLimits.DEFAULT);
    }

    /**
     * Reads an assessment from a text, and finds the framework that it names.
     *
     * @param text the text
     * @param name the name of the document, for problems
     * @param registry where frameworks are found
     * @param limits how large the document may be
     * @return the assessment with its framework
     * @throws InvalidDocumentException if the registry lacks the framework or version, or the document is no assessment of it,
     *     with every problem
     */
    public static AssessmentDocument parse(
            String text, String name, FrameworkRegistry registry, DocumentLimits limits) {
        return required(Documents.open(text, name, limits), FrameworkChoice.of(registry));
    }

    /**
     * An assessment as YAML: the same text for equal assessments, members in the order of the format, every string in quotes.
     *
     * @param assessment the assessment
     * @return the text; read again, it is an equal assessment
     * @throws IllegalArgumentException if the assessment holds what no document can, for example a unit whose id is no id
     */
    public static String toYaml(Assessment assessment) {
        return text(assessment, Format.YAML);
    }

    /**
     * An assessment as JSON: the same text for equal assessments, members in the order of the format.
     *
     * @param assessment the assessment
     * @return the text; read again, it is an equal assessment
     * @throws IllegalArgumentException if the assessment holds what no document can, for example a unit whose id is no id
     */
    public static String toJson(Assessment assessment) {
        return text(assessment, Format.JSON);
    }

    /**
     * Writes an assessment to a new file, whole or not at all.
     *
     * @param assessment the assessment
     * @param file the file
     * @param format how it is written
     * @throws IllegalArgumentException if the assessment holds what no document can
     * @throws java.io.UncheckedIOException if the file is there already, or cannot be written
     */
    public static void write(Assessment assessment, Path file, Format format) {
        FileWriting.write(text(assessment, format), file, false);
    }

    /**
     * Writes an assessment to a file, whole or not at all, in the place of what was there.
     *
     * @param assessment the assessment
     * @param file the file
     * @param format how it is written
     * @throws IllegalArgumentException if the assessment holds what no document can
     * @throws java.io.UncheckedIOException if the file cannot be written; it is then what it was before
     */
    public static void overwrite(Assessment assessment, Path file, Format format) {
        FileWriting.write(text(assessment, format), file, true);
    }

    /**
     * Writes an assessment to a stream.
     *
     * @param assessment the assessment
     * @param output the stream; it is flushed and not closed
     * @param format how it is written
     * @throws IllegalArgumentException if the assessment holds what no document can
     * @throws java.io.UncheckedIOException if the stream cannot be written
     */
    public static void write(Assessment assessment, OutputStream output, Format format) {
        FileWriting.write(text(assessment, format), output);
    }

    private static String text(Assessment assessment, Format format) {
        return Documents.readable(
                PartWriter.write(AssessmentEncoder.encode(assessment), format),
                format,
                (root, problems) -> AssessmentDecoder.decode(
                        root, Documents.LIFTED, (id, version, found) -> Optional.empty(), problems));
    }

    private static AssessmentDocument required(
            Documents.Opened document, AssessmentDecoder.FrameworkFinder frameworks) {
        Optional<AssessmentDecoder.Read> read = document.root()
                .flatMap(root -> AssessmentDecoder.decode(root, document.limits(), frameworks, document.problems()));
        document.refuseErrors();
        return read.map(found -> new AssessmentDocument(
                        found.framework(), found.builder().build()))
                .orElseThrow();
    }
}
