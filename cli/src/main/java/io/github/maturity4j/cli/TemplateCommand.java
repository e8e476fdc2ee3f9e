package io.github.maturity4j.cli;

import io.github.maturity4j.cli.template.Template;
import io.github.maturity4j.cli.words.Words;
import io.github.maturity4j.framework.Framework;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code maturity4j template ID}: an assessment to fill in. */
@CommandLine.Command(name = "template", description = "Write an assessment to fill in, with its questions and choices.")
final class TemplateCommand extends Command {

    @Parameters(paramLabel = "ID", description = "The id of the framework.")
    private String id = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = DataFormat.Reader.class,
            description = "yaml (with the questions as comments; text is the same) or json (bare).")
    private DataFormat format = DataFormat.YAML;

    TemplateCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(Library library, Documents documents, Output output) {
        Framework framework = library.find(id);
        output.write(
                format == DataFormat.JSON
                        ? Template.json(framework)
                        : Template.yaml(Words.of(framework, options().locale())));
        return 0;
    }
}
