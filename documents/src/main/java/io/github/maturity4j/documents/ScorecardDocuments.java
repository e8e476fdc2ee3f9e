package io.github.maturity4j.documents;

import io.github.maturity4j.documents.internal.decode.ScorecardDecoder;
import io.github.maturity4j.documents.internal.encode.PartWriter;
import io.github.maturity4j.documents.internal.encode.ScorecardEncoder;
import io.github.maturity4j.documents.internal.file.FileWriting;
import io.github.maturity4j.scorecard.Scorecard;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Scorecards as documents: every figure with its derivation. What is written reads back equal, without the framework.
 *
 * <p>A figure is rounded half-even to the digits that its measure declares, and to as many more as it takes to stay on its side of
 * every number it was compared with. Where that is not the exact figure, both are written: {@code { rounded: 0.67, exact: "2/3"
 * }}. What is open is a range, what has no value is empty or withheld; neither is ever written as 0.
 *
 * <p>Thread-safe: it holds no state.
 */
public final class ScorecardDocuments {

    private ScorecardDocuments() {}

    /**
     * Reads a scorecard from a file, within {@link DocumentLimits#DEFAULT}.
     *
     * @param file the file
     * @return the scorecard; equal to the one that was written
     * @throws InvalidDocumentException if the document is no scorecard, with every problem
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static Scorecard read(Path file) {
        return read(file, DocumentLimits.DEFAULT);
    }

    /**
     * Reads a scorecard from a file.
     *
     * @param file the file
     * @param limits how large the document may be
     * @return the scorecard; equal to the one that was written
     * @throws InvalidDocumentException if the document is no scorecard, with every problem
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static Scorecard read(Path file, DocumentLimits limits) {
        return required(Documents.open(file, limits));
    }

    /**
     * Reads a scorecard from a stream, within {@link DocumentLimits#DEFAULT}.
     *
     * @param input the stream; it is read to its end, or to the limit, and not closed
     * @param name the name of the document, for problems
     * @return the scorecard; equal to the one that was written
     * @throws InvalidDocumentException if the document is no scorecard, with every problem
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static Scorecard read(InputStream input, String name) {
        return read(input, name, DocumentLimits.DEFAULT);
    }

    /**
     * Reads a scorecard from a stream.
     *
     * @param input the stream; it is read to its end, or to the limit, and not closed
     * @param name the name of the document, for problems
     * @param limits how large the document may be
     * @return the scorecard; equal to the one that was written
     * @throws InvalidDocumentException if the document is no scorecard, with every problem
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static Scorecard read(InputStream input, String name, DocumentLimits limits) {
        return required(Documents.open(input, name, limits));
    }

    /**
     * Reads a scorecard from a text, within {@link DocumentLimits#DEFAULT}.
     *
     * @param text the text
     * @param name the name of the document, for problems
     * @return the scorecard; equal to the one that was written
     * @throws InvalidDocumentException if the document is no scorecard, with every problem
     */
    public static Scorecard parse(String text, String name) {
        return parse(text, name, DocumentLimits.DEFAULT);
    }

    /**
     * Reads a scorecard from a text.
     *
     * @param text the text
     * @param name the name of the document, for problems
     * @param limits how large the document may be
     * @return the scorecard; equal to the one that was written
     * @throws InvalidDocumentException if the document is no scorecard, with every problem
     */
    public static Scorecard parse(String text, String name, DocumentLimits limits) {
        return required(Documents.open(text, name, limits));
    }

    private static Scorecard required(Documents.Opened document) {
        Optional<Scorecard> scorecard =
                document.root().flatMap(root -> ScorecardDecoder.decode(root, document.problems()));
        document.refuseErrors();
        return scorecard.orElseThrow();
    }

    /**
     * A scorecard as YAML: the same text for equal scorecards, members in the order of the format, every string in quotes.
     *
     * @param scorecard the scorecard
     * @return the text
     * @throws IllegalArgumentException if the scorecard holds what no document can
     */
    public static String toYaml(Scorecard scorecard) {
        return text(scorecard, Format.YAML);
    }

    /**
     * A scorecard as JSON: the same text for equal scorecards, members in the order of the format.
     *
     * @param scorecard the scorecard
     * @return the text
     * @throws IllegalArgumentException if the scorecard holds what no document can
     */
    public static String toJson(Scorecard scorecard) {
        return text(scorecard, Format.JSON);
    }

    /**
     * Writes a scorecard to a new file, whole or not at all.
     *
     * @param scorecard the scorecard
     * @param file the file
     * @param format how it is written
     * @throws IllegalArgumentException if the scorecard holds what no document can
     * @throws java.io.UncheckedIOException if the file is there already, or cannot be written
     */
    public static void write(Scorecard scorecard, Path file, Format format) {
        FileWriting.write(text(scorecard, format), file, false);
    }

    /**
     * Writes a scorecard to a file, whole or not at all, in the place of what was there.
     *
     * @param scorecard the scorecard
     * @param file the file
     * @param format how it is written
     * @throws IllegalArgumentException if the scorecard holds what no document can
     * @throws java.io.UncheckedIOException if the file cannot be written; it is then what it was before
     */
    public static void overwrite(Scorecard scorecard, Path file, Format format) {
        FileWriting.write(text(scorecard, format), file, true);
    }

    /**
     * Writes a scorecard to a stream.
     *
     * @param scorecard the scorecard
     * @param output the stream; it is flushed and not closed
     * @param format how it is written
     * @throws IllegalArgumentException if the scorecard holds what no document can
     * @throws java.io.UncheckedIOException if the stream cannot be written
     */
    public static void write(Scorecard scorecard, OutputStream output, Format format) {
        FileWriting.write(text(scorecard, format), output);
    }

    private static String text(Scorecard scorecard, Format format) {
        List<Scorecard> read = new ArrayList<>();
        String text = Documents.readable(
                PartWriter.write(ScorecardEncoder.encode(scorecard), format),
                format,
                (root, problems) -> ScorecardDecoder.decode(root, problems).ifPresent(read::add));
        if (!read.contains(scorecard)) {
            throw new IllegalArgumentException(
                    "scorecard: expected one that is read as it is written but it is read as another");
        }
        return text;
    }
}
