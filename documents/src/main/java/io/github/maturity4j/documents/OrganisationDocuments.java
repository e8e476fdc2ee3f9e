package io.github.maturity4j.documents;

import io.github.maturity4j.documents.internal.decode.OrganisationDecoder;
import io.github.maturity4j.documents.internal.encode.OrganisationEncoder;
import io.github.maturity4j.documents.internal.encode.PartWriter;
import io.github.maturity4j.documents.internal.file.FileWriting;
import io.github.maturity4j.documents.internal.tree.Problems;
import io.github.maturity4j.organisation.Organisation;
import io.github.maturity4j.problem.Problem;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Organisations as documents: dated trees of units.
 *
 * <p>Reading is strict: what makes no tree on some day is refused, and all problems are told at once, each with its place. Sizes that
 * those beneath exceed are {@linkplain Organisation#warnings() warnings}.
 *
 * <p>Thread-safe: it holds no state.
 */
public final class OrganisationDocuments {

    private OrganisationDocuments() {}

    /**
     * Reads an organisation from a file, within {@link DocumentLimits#DEFAULT}.
     *
     * @param file the file
     * @return the organisation; equal to the one that was written
     * @throws InvalidDocumentException if the document is no organisation, with every problem
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static Organisation read(Path file) {
        return read(file, DocumentLimits.DEFAULT);
    }

    /**
     * Reads an organisation from a file.
     *
     * @param file the file
     * @param limits how large the document may be
     * @return the organisation; equal to the one that was written
     * @throws InvalidDocumentException if the document is no organisation, with every problem
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static Organisation read(Path file, DocumentLimits limits) {
        return required(Documents.open(file, limits));
    }

    /**
     * Reads an organisation from a stream, within {@link DocumentLimits#DEFAULT}.
     *
     * @param input the stream; it is read to its end, or to the limit, and not closed
     * @param name the name of the document, for problems
     * @return the organisation; equal to the one that was written
     * @throws InvalidDocumentException if the document is no organisation, with every problem
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static Organisation read(InputStream input, String name) {
        return read(input, name, DocumentLimits.DEFAULT);
    }

    /**
     * Reads an organisation from a stream.
     *
     * @param input the stream; it is read to its end, or to the limit, and not closed
     * @param name the name of the document, for problems
     * @param limits how large the document may be
     * @return the organisation; equal to the one that was written
     * @throws InvalidDocumentException if the document is no organisation, with every problem
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static Organisation read(InputStream input, String name, DocumentLimits limits) {
        return required(Documents.open(input, name, limits));
    }

    /**
     * Reads an organisation from a text, within {@link DocumentLimits#DEFAULT}.
     *
     * @param text the text
     * @param name the name of the document, for problems
     * @return the organisation; equal to the one that was written
     * @throws InvalidDocumentException if the document is no organisation, with every problem
     */
    public static Organisation parse(String text, String name) {
        return parse(text, name, DocumentLimits.DEFAULT);
    }

    /**
     * Reads an organisation from a text.
     *
     * @param text the text
     * @param name the name of the document, for problems
     * @param limits how large the document may be
     * @return the organisation; equal to the one that was written
     * @throws InvalidDocumentException if the document is no organisation, with every problem
     */
    public static Organisation parse(String text, String name, DocumentLimits limits) {
        return required(Documents.open(text, name, limits));
    }

    private static Organisation required(Documents.Opened document) {
        Optional<Organisation> organisation =
                document.root().flatMap(root -> OrganisationDecoder.decode(root, document.problems()));
        document.refuseErrors();
        return organisation.orElseThrow();
    }

    /**
     * An organisation as YAML: the same text for equal organisations, members in the order of the format, every string in quotes.
     *
     * @param organisation the organisation
     * @return the text
     * @throws IllegalArgumentException if the organisation holds what no document can
     */
    public static String toYaml(Organisation organisation) {
        return text(organisation, Format.YAML);
    }

    /**
     * An organisation as JSON: the same text for equal organisations, members in the order of the format.
     *
     * @param organisation the organisation
     * @return the text
     * @throws IllegalArgumentException if the organisation holds what no document can
     */
    public static String toJson(Organisation organisation) {
        return text(organisation, Format.JSON);
    }

    /**
     * Writes an organisation to a new file, whole or not at all.
     *
     * @param organisation the organisation
     * @param file the file
     * @param format how it is written
     * @throws IllegalArgumentException if the organisation holds what no document can
     * @throws java.io.UncheckedIOException if the file is there already, or cannot be written
     */
    public static void write(Organisation organisation, Path file, Format format) {
        FileWriting.write(text(organisation, format), file, false);
    }

    /**
     * Writes an organisation to a file, whole or not at all, in the place of what was there.
     *
     * @param organisation the organisation
     * @param file the file
     * @param format how it is written
     * @throws IllegalArgumentException if the organisation holds what no document can
     * @throws java.io.UncheckedIOException if the file cannot be written; it is then what it was before
     */
    public static void overwrite(Organisation organisation, Path file, Format format) {
        FileWriting.write(text(organisation, format), file, true);
    }

    /**
     * Writes an organisation to a stream.
     *
     * @param organisation the organisation
     * @param output the stream; it is flushed and not closed
     * @param format how it is written
     * @throws IllegalArgumentException if the organisation holds what no document can
     * @throws java.io.UncheckedIOException if the stream cannot be written
     */
    public static void write(Organisation organisation, OutputStream output, Format format) {
        FileWriting.write(text(organisation, format), output);
    }

    private static String text(Organisation organisation, Format format) {
        List<Organisation> read = new ArrayList<>();
        String text = Documents.readable(
                PartWriter.write(OrganisationEncoder.encode(organisation), format), format, (root, problems) -> {
                    Problems found = new Problems();
                    OrganisationDecoder.decode(root, found).ifPresent(read::add);
                    found.inOrder().stream()
                            .filter(problem -> problem.problem().severity() == Problem.Severity.ERROR)
                            .forEach(problem -> problems.add(problem.place(), problem.problem()));
                });
        if (!read.contains(organisation)) {
            throw new IllegalArgumentException(
                    "organisation: expected one that is read as it is written but it is read as another");
        }
        return text;
    }
}
