package io.github.maturity4j.cli;

import io.github.maturity4j.report.Screen;
import io.github.maturity4j.report.internal.text.Printable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a result goes: the standard output, or a file that is written whole or not at all. What stands in the way is found
 * before any work is done.
 */
final class Output {

    /** The width of everything that is printed for people. */
    private static final int WIDTH = 80;

    private final @Nullable Path file;
    private final CommonOptions options;
    private final Surroundings surroundings;

    private Output(@Nullable Path file, CommonOptions options, Surroundings surroundings) {
        this.file = file;
        this.options = options;
        this.surroundings = surroundings;
    }

    /**
     * The output that the options ask for.
     *
     * @throws Failure if it is one of the inputs, or cannot be written
     */
    static Output of(CommonOptions options, Surroundings surroundings, List<Path> inputs) {
        Path file = options.output();
        return file == null ? new Output(null, options, surroundings) : to(file, options, surroundings, inputs);
    }

    /**
     * The output that the options ask for, which may be a folder; to a folder the command writes by itself.
     *
     * @throws Failure if it is one of the inputs, or cannot be written
     */
    static Output orFolder(CommonOptions options, Surroundings surroundings, List<Path> inputs) {
        Path file = options.output();
        return file != null && Files.isDirectory(file)
                ? new Output(null, options, surroundings)
                : of(options, surroundings, inputs);
    }

    /**
     * A file.
     *
     * @throws Failure if it is one of the inputs, or cannot be written
     */
    static Output to(Path file, CommonOptions options, Surroundings surroundings, List<Path> inputs) {
        Output output = new Output(file, options, surroundings);
        output.check(file, inputs);
        return output;
    }

    private void check(Path target, List<Path> inputs) {
        String name = Printable.inline(target.toString());
        for (Path input : inputs) {
            if (isSame(target, input)) {
                throw new Failure(Failure.USAGE, Messages.say("error.same", name));
            }
        }
        Path directory = directory(target);
        if (!Files.isDirectory(directory)) {
            throw new Failure(
                    Failure.IMPOSSIBLE,
                    Messages.say("error.no-directory", name, Printable.inline(directory.toString())));
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.isRegularFile(target)) {
                throw new Failure(Failure.IMPOSSIBLE, Messages.say("error.not-regular", name));
            } else if (!options.isForced()) {
                throw new Failure(Failure.IMPOSSIBLE, Messages.say("error.exists", name));
            }
        }
    }

    private static boolean isSame(Path target, Path input) {
        try {
            return target.toAbsolutePath()
                            .normalize()
                            .equals(input.toAbsolutePath().normalize())
                    || (Files.exists(target) && Files.exists(input) && Files.isSameFile(target, input));
        } catch (IOException e) {
            return false;
        }
    }

    private static Path directory(Path target) {
        Path parent = target.toAbsolutePath().getParent();
        return parent == null ? target.toAbsolutePath() : parent;
    }

    /** What the reader's screen can show: beyond ASCII, and in colours, only on a terminal. */
    Screen screen() {
        boolean terminal = surroundings.terminal() && file == null;
        return new Screen(WIDTH, options.colour().isWanted(terminal, surroundings.environment()), terminal);
    }

    /**
     * Writes the result.
     *
     * @throws Failure if the file cannot be written; there is then no file
     */
    void write(String text) {
        if (file == null) {
            surroundings.out().print(text);
            surroundings.out().flush();
            return;
        }
        write(file, text, options.isForced());
    }

    /**
     * Writes a text in the place of what is in a file.
     *
     * @throws Failure if the file cannot be written; it is then what it was before
     */
    static void replace(Path file, String text) {
        if (!Files.isRegularFile(file)) {
            throw new Failure(Failure.IMPOSSIBLE, Messages.say("error.not-regular", Printable.inline(file.toString())));
        }
        write(file, text, true);
    }

    private static void write(Path file, String text, boolean force) {
        Path target = resolved(file);
        Path temporary = directory(target).resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            Files.writeString(temporary, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            move(temporary, target, force);
        } catch (FileAlreadyExistsException e) {
            throw new Failure(Failure.IMPOSSIBLE, Messages.say("error.exists", Printable.inline(file.toString())));
        } catch (IOException e) {
            throw new Failure(
                    Failure.IMPOSSIBLE,
                    Messages.say("error.unwritable", Printable.inline(file.toString()), Inputs.reason(e)));
        } finally {
            deleteQuietly(temporary);
        }
    }

    /** Where a link leads: the file is replaced, never the link. */
    private static Path resolved(Path target) {
        try {
            return Files.exists(target) ? target.toRealPath() : target;
        } catch (IOException e) {
            return target;
        }
    }

    private static void move(Path temporary, Path target, boolean force) throws IOException {
        if (!force) {
            Files.move(temporary, target);
            return;
        }
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void deleteQuietly(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            // Nothing depends on it.
        }
    }
}
