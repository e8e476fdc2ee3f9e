package io.github.maturity4j.cli;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.report.FrameworkText;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code maturity4j show ID}: a framework for reading. */
@CommandLine.Command(
        name = "show",
        description = "Show a framework: its stages, questions and rules, and what of it is published.")
final class ShowCommand extends Command {

    @Parameters(paramLabel = "ID", description = "The id of the framework.")
    private String id = "";

    @Option(names = "--brief", description = "Leave out what an answer can be.")
    private boolean brief;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = DataFormat.Reader.class,
            description = "text (for people), or the document as json or yaml.")
    private DataFormat format = DataFormat.TEXT;

    ShowCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(Library library, Documents documents, Output output) {
        Framework framework = library.find(id);
        if (format != DataFormat.TEXT && framework.overlay().isPresent()) {
            throw new Failure(Failure.USAGE, Messages.say("error.overlay-as-data", id));
        }
        output.write(format == DataFormat.TEXT ? text(framework, output) : documents.write(framework, format));
        return 0;
    }

    private String text(Framework framework, Output output) {
        FrameworkText text = FrameworkText.of(framework).in(phrases());
        return (brief ? text.brief() : text).toText(output.screen());
    }
}
