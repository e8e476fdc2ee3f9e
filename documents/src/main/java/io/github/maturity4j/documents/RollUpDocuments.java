package io.github.maturity4j.documents;

import io.github.maturity4j.documents.internal.encode.PartWriter;
import io.github.maturity4j.documents.internal.encode.RollUpEncoder;
import io.github.maturity4j.documents.internal.file.FileWriting;
import io.github.maturity4j.rollup.RolledUp;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Roll-ups as documents: every unit with its own figures and those of all beneath it, so that each figure can be computed again. What
 * is written of a suppressed unit is the same whatever its scorecard said.
 *
 * <p>Thread-safe: it holds no state.
 */
public final class RollUpDocuments {

    private RollUpDocuments() {}

    /**
     * A roll-up as YAML: the same text for equal roll-ups.
     *
     * @param rolled the roll-up
     * @return the text
     */
    public static String toYaml(RolledUp rolled) {
        return PartWriter.write(RollUpEncoder.encode(rolled), Format.YAML);
    }

    /**
     * A roll-up as JSON: the same text for equal roll-ups.
     *
     * @param rolled the roll-up
     * @return the text
     */
    public static String toJson(RolledUp rolled) {
        return PartWriter.write(RollUpEncoder.encode(rolled), Format.JSON);
    }

    /**
     * Writes a roll-up to a new file, whole or not at all.
     *
     * @param rolled the roll-up
     * @param file the file
     * @param format how it is written
     * @throws java.io.UncheckedIOException if the file is there already, or cannot be written
     */
    public static void write(RolledUp rolled, Path file, Format format) {
        FileWriting.write(PartWriter.write(RollUpEncoder.encode(rolled), format), file, false);
    }

    /**
     * Writes a roll-up to a file, whole or not at all, in the place of what was there.
     *
     * @param rolled the roll-up
     * @param file the file
     * @param format how it is written
     * @throws java.io.UncheckedIOException if the file cannot be written; it is then what it was before
     */
    public static void overwrite(RolledUp rolled, Path file, Format format) {
        FileWriting.write(PartWriter.write(RollUpEncoder.encode(rolled), format), file, true);
    }

    /**
     * Writes a roll-up to a stream.
     *
     * @param rolled the roll-up
     * @param output the stream; it is flushed and not closed
     * @param format how it is written
     * @throws java.io.UncheckedIOException if the stream cannot be written
     */
    public static void write(RolledUp rolled, OutputStream output, Format format) {
        FileWriting.write(PartWriter.write(RollUpEncoder.encode(rolled), format), output);
    }
}
