package io.github.maturity4j.cli;

import io.github.maturity4j.report.FrameworkList;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code maturity4j frameworks}: which frameworks there are. */
@CommandLine.Command(name = "frameworks", description = "List the frameworks there are.")
final class FrameworksCommand extends Command {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = DataFormat.Reader.class,
            description = "text (for people), json or yaml.")
    private DataFormat format = DataFormat.TEXT;

    FrameworksCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(Library library, Documents documents, Output output) {
        FrameworkList list = FrameworkList.of(library.all()).in(phrases());
        output.write(
                switch (format) {
                    case TEXT -> list.toText(output.screen());
                    case JSON -> list.toJson();
                    case YAML -> list.toYaml();
                });
        return 0;
    }
}
