package io.github.maturity4j.cli;

import io.github.maturity4j.documents.InvalidDocumentException;
import io.github.maturity4j.documents.LocatedProblem;
import io.github.maturity4j.problem.InvalidInputException;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.report.InvalidPhrasesException;
import io.github.maturity4j.report.internal.text.Printable;
import io.github.maturity4j.tables.InvalidTableException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what went wrong, on the stream for problems, and which exit code that gives. */
final class Problems {

    private final PrintStream err;

    Problems(Surroundings surroundings) {
        this.err = surroundings.err();
    }

    /** The command was used wrongly: one line, and where to find help. */
    int usage(ParameterException e) {
        String name = e.getCommandLine().getCommandSpec().qualifiedName();
        say(unknownCommand(e).orElse(String.valueOf(e.getMessage())));
        err.println(Messages.say("error.hint", name));
        return Failure.USAGE;
    }

    private static Optional<String> unknownCommand(ParameterException e) {
        CommandLine command = e.getCommandLine();
        if (e instanceof UnmatchedArgumentException unmatched
                && !command.getSubcommands().isEmpty()
                && !unmatched.getUnmatched().isEmpty()
                && !unmatched.isUnknownOption()) {
            String word = unmatched.getUnmatched().get(0);
            return Optional.of("unknown command " + Wording.quoted(word)
                    + Wording.hint(word, command.getSubcommands().keySet()));
        }
        return Optional.empty();
    }

    /** Something failed while the command ran. */
    int failed(Exception e, CommandLine command) {
        if (e instanceof Failure failure) {
            say(String.valueOf(failure.getMessage()));
            if (failure.exit() == Failure.USAGE) {
                err.println(Messages.say("error.hint", command.getCommandSpec().qualifiedName()));
            }
            return failure.exit();
        } else if (e instanceof InvalidDocumentException invalid) {
            int exit = located(invalid.located());
            if (invalid.problems().stream().anyMatch(Problems::asksForFramework)) {
                err.println(Messages.say("error.name-framework"));
            }
            return exit;
        } else if (e instanceof InvalidTableException invalid) {
            invalid.located().forEach(problem -> err.println(Printable.inline(problem.toString())));
            err.println(count(invalid.problems()));
            return Failure.PROBLEMS;
        } else if (e instanceof InvalidPhrasesException invalid) {
            String.valueOf(invalid.getMessage()).lines().map(Printable::inline).forEach(err::println);
            err.println(count(invalid.problems()));
            return Failure.PROBLEMS;
        } else if (e instanceof InvalidInputException invalid) {
            told(invalid.problems());
            return Failure.PROBLEMS;
        }
        if (wantsStacktrace(command)) {
            e.printStackTrace(err);
        }
        return internal(e);
    }

    private static boolean asksForFramework(Problem problem) {
        return problem.code() == Problem.Code.OTHER_FRAMEWORK;
    }

    /** Every problem on a line with its place, then their number; exit code 1 where one is an error. */
    int located(List<LocatedProblem> problems) {
        problems.forEach(problem -> err.println(Printable.inline(problem.toString())));
        List<Problem> all = problems.stream().map(LocatedProblem::problem).toList();
        err.println(count(all));
        return all.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR) ? Failure.PROBLEMS : 0;
    }

    /** Every problem on a line, then their number. */
    void told(List<Problem> problems) {
        problems.forEach(problem -> err.println(Printable.inline(problem.toString())));
        err.println(count(problems));
    }

    private String count(List<Problem> problems) {
        int errors = (int) problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .count();
        int warnings = problems.size() - errors;
        if (warnings == 0) {
            return Messages.count("problems", errors);
        }
        String warned = Messages.count("warnings", warnings);
        return errors == 0 ? warned : Messages.say("problems.warnings", Messages.count("problems", errors), warned);
    }

    /** A fault of the command itself, on one line. */
    int internal(Throwable e) {
        String message = e.getMessage() == null
                ? e.getClass().getSimpleName()
                : e.getClass().getSimpleName() + ": " + e.getMessage();
        say(Messages.say("error.internal", message));
        return Failure.IMPOSSIBLE;
    }

    /** A framework or a rule that is installed beside the command, but cannot be loaded. */
    int provider(ServiceConfigurationError e) {
        say(Messages.say("error.provider", String.valueOf(e.getMessage())));
        return Failure.IMPOSSIBLE;
    }

    /** The standard output took nothing more. */
    static int stdout(Surroundings surroundings) {
        Problems problems = new Problems(surroundings);
        problems.say(Messages.say("error.stdout"));
        return Failure.IMPOSSIBLE;
    }

    private void say(String message) {
        err.println("maturity4j: " + Printable.inline(message));
    }

    private static boolean wantsStacktrace(CommandLine command) {
        return command.getCommand() instanceof Command ran && ran.options().isStacktraceWanted();
    }
}
