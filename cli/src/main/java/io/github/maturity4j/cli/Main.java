package io.github.maturity4j.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.ServiceConfigurationError;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The command {@code maturity4j}. */
final class Main {

    private Main() {}

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        Outlet outlet = new Outlet(new FileOutputStream(FileDescriptor.out));
        Surroundings surroundings = Surroundings.ofProcess(outlet);
        int exit = run(args, surroundings);
        if (surroundings.out().checkError()) {
            exit = outlet.isAbandoned() ? 0 : Problems.stdout(surroundings);
        }
        System.exit(exit);
    }

    /** Runs the command in this process, not on a terminal; returns its exit code. */
    static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return run(args, new Surroundings(in, out, err, false, Map.of()));
    }

    /** Runs the command in given surroundings; returns its exit code. */
    static int run(String[] args, Surroundings surroundings) {
        Problems problems = new Problems(surroundings);
        PrintWriter out = new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8);
        try {
            int exit = RootCommand.commandLine(surroundings)
                    .setExpandAtFiles(false)
                    .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                    .setOut(out)
                    .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
                    .setParameterExceptionHandler((e, arguments) -> problems.usage(e))
                    .setExecutionExceptionHandler((e, command, parsed) -> problems.failed(e, command))
                    .execute(args);
            out.flush();
            return exit;
        } catch (ServiceConfigurationError e) {
            return problems.provider(e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return problems.internal(e);
        }
    }
}
