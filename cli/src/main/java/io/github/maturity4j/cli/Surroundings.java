package io.github.maturity4j.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a run of the command reads from and writes to.
 *
 * @param in the standard input
 * @param out the standard output
 * @param err where problems go
 * @param terminal whether {@code out} is a terminal
 * @param environment the variables of the environment
 */
record Surroundings(
        InputStream in, PrintStream out, PrintStream err, boolean terminal, Map<String, String> environment) {

    /** Those of this process; everything is written in UTF-8. */
    static Surroundings ofProcess(OutputStream out) {
        return new Surroundings(
                new FileInputStream(FileDescriptor.in),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                isTerminal(),
                System.getenv());
    }

    /** Java cannot tell on every version; the launcher can, and says so. */
    private static boolean isTerminal() {
        return Boolean.getBoolean("maturity4j.terminal");
    }
}
