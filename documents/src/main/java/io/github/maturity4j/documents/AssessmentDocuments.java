package io.github.maturity4j.documents;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.documents.internal.decode.AssessmentDecoder;
import io.github.maturity4j.documents.internal.decode.FrameworkChoice;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.registry.FrameworkRegistry;
import java.io.InputStream;
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
