package io.github.maturity4j.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code maturity4j} itself: shows its commands. */
@CommandLine.Command(
        name = "maturity4j",
        description = "Scores maturity assessments, and says how and why.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Version.class,
        footer = {
            "",
            "Exit codes: 0 fine, 1 the input has problems, 2 wrong usage,",
            "3 it could not be done.",
            "Start with: maturity4j template altimeter -o mine.yaml"
        })
final class RootCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    @SuppressWarnings("UnusedVariable")
    private boolean version;

    @Override
    public Integer call() {
        String commands = String.join(", ", spec.subcommands().keySet());
        throw new ParameterException(spec.commandLine(), Messages.say("error.command", commands));
    }

    static CommandLine commandLine(Surroundings surroundings) {
        return new CommandLine(new RootCommand())
                .addSubcommand(new FrameworksCommand(surroundings))
                .addSubcommand(new ShowCommand(surroundings))
                .addSubcommand(new TemplateCommand(surroundings))
                .addSubcommand(new ImportCommand(surroundings))
                .addSubcommand(new ScoreCommand(surroundings))
                .addSubcommand(new ExplainCommand(surroundings))
                .addSubcommand(new RollUpCommand(surroundings))
                .addSubcommand(new NextCommand(surroundings))
                .addSubcommand(new WhatIfCommand(surroundings))
                .addSubcommand(new CrosswalkCommand(surroundings))
                .addSubcommand(new CompareCommand(surroundings))
                .addSubcommand(new CheckCommand(surroundings))
                .addSubcommand(new SchemaCommand(surroundings))
                .addSubcommand(new VerifyCommand(surroundings))
                .addSubcommand(new ForgetCommand(surroundings));
    }
}
