package io.github.maturity4j.cli;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.report.AssessmentTemplate;
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

    @Option(names = "--short", description = "Only the questions of the short form.")
    private boolean brief;

    TemplateCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(Library library, Documents documents, Output output) {
        Framework framework = library.find(id);
        AssessmentTemplate template = AssessmentTemplate.of(framework).in(phrases());
        if (brief) {
            if (framework.shortForm().isEmpty()) {
                throw new Failure(Failure.USAGE, Messages.say("error.no-short-form", id));
            }
            template = template.shortForm();
        }
        output.write(format == DataFormat.JSON ? template.toJson() : template.toYaml());
        return 0;
    }
}
