package io.github.maturity4j.documents.internal.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes text to files and streams. A file is there whole or not at all. */
public final class FileWriting {

    private FileWriting() {}

    /**
     * Writes a file: first under another name beside it, then moved.
     *
     * @param text what to write
     * @param file where
     * @param overwrite whether a file that is there may be replaced
     * @throws UncheckedIOException if it cannot be written; whatever was there before is then still there
     */
    public static void write(String text, Path file, boolean overwrite) {
        try {
            if (!overwrite && Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString(), null, "exists already and is not replaced");
            }
            Path temporary = file.resolveSibling(".maturity4j-" + UUID.randomUUID() + ".tmp");
            try {
                Files.write(temporary, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
                move(temporary, file, overwrite);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure.getMessage(), failure);
        }
    }

    private static void move(Path temporary, Path file, boolean overwrite) throws IOException {
        if (!overwrite) {
            Files.move(temporary, file);
            return;
        }
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException notAtomic) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Writes to a stream, which stays open.
     *
     * @param text what to write
     * @param output where
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(String text, OutputStream output) {
        try {
            output.write(text.getBytes(StandardCharsets.UTF_8));
            output.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure.getMessage(), failure);
        }
    }
}
