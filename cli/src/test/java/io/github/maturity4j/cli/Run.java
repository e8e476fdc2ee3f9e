package io.github.maturity4j.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One run of the command in this process. What it scores is scored again, every figure recomputed. */
record Run(int exit, String out, String err) {

    static Run of(Object... args) {
        return with("", false, Map.of(), args);
    }

    static Run reading(String stdin, Object... args) {
        return with(stdin, false, Map.of(), args);
    }

    static Run with(String stdin, boolean terminal, Map<String, String> environment, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = String.valueOf(args[i]);
        }
        int exit = Main.run(
                words,
                new Surroundings(
                        new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        terminal,
                        environment));
        if (exit == 0) {
            ScoredAgain.recompute(List.of(words), stdin);
        }
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A file of the tests, beside the classes. */
    static String resource(String name) {
        try (InputStream in = Run.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a file of the tests into a folder. */
    static Path copy(String name, Path folder) {
        return write(folder.resolve(name), resource(name));
    }

    static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
