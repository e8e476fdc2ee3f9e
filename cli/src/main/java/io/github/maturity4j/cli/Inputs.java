package io.github.maturity4j.cli;

import io.github.maturity4j.report.internal.text.Printable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The files that the command reads; {@code -} is the standard input, which can be read more than once. */
final class Inputs {

    /** The argument that stands for the standard input. */
    static final Path STANDARD_INPUT = Path.of("-");

    private final Surroundings surroundings;
    private final int most;
    private final Map<Path, byte[]> kept = new HashMap<>();

    /**
     * Files.
     *
     * @param most how many bytes a document may have; one block more is read, so that a reader finds the limit exceeded
     */
    Inputs(Surroundings surroundings, int most) {
        this.most = most;
        this.surroundings = surroundings;
    }

    /** How a file is called in messages. */
    static String name(Path file) {
        return file.equals(STANDARD_INPUT) ? "<stdin>" : file.toString();
    }

    /**
     * Opens a file; its content is kept, so that it is the same at every call.
     *
     * @throws Failure if it cannot be read
     */
    InputStream open(Path file) {
        return new ByteArrayInputStream(bytes(file));
    }

    /**
     * The bytes of a file, up to a limit beyond that of any document; the same at every call.
     *
     * @throws Failure if it cannot be read
     */
    byte[] bytes(Path file) {
        return kept.computeIfAbsent(file, this::read);
    }

    private byte[] read(Path file) {
        try {
            if (file.equals(STANDARD_INPUT)) {
                return read(surroundings.in());
            } else if (Files.isDirectory(file)) {
                throw new Failure(Failure.IMPOSSIBLE, Messages.say("error.directory", shown(file)));
            }
            try (InputStream in = Files.newInputStream(file)) {
                return read(in);
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * Opens a file that is read once, piece by piece.
     *
     * @throws Failure if it cannot be opened
     */
    InputStream stream(Path file) {
        if (file.equals(STANDARD_INPUT)) {
            return surroundings.in();
        } else if (Files.isDirectory(file)) {
            throw new Failure(Failure.IMPOSSIBLE, Messages.say("error.directory", shown(file)));
        }
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** That a file cannot be read. */
    Failure unreadable(Path file, IOException e) {
        return new Failure(
                Failure.IMPOSSIBLE,
                e instanceof NoSuchFileException
                        ? Messages.say("error.missing", shown(file))
                        : Messages.say("error.unreadable", shown(file), reason(e)));
    }

    /** Reads in blocks: what reads a stream as a whole asks for its position first, which pipes do not have. */
    private byte[] read(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 16];
        int length = in.read(block);
        while (length >= 0 && bytes.size() <= most) {
            bytes.write(block, 0, length);
            length = in.read(block);
        }
        return bytes.toByteArray();
    }

    private static String shown(Path file) {
        return Printable.inline(name(file));
    }

    /** Why a file could not be read or written, in a few words. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return Printable.inline(reason == null ? e.getClass().getSimpleName() : reason);
    }
}
