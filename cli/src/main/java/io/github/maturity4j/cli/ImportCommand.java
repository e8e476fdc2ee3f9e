package io.github.maturity4j.cli;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.documents.AssessmentDocuments;
import io.github.maturity4j.documents.Format;
import io.github.maturity4j.report.internal.text.Printable;
import io.github.maturity4j.tables.TableReading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code maturity4j import TABLE}: a table as an assessment. */
@CommandLine.Command(name = "import", description = "Make an assessment of a table of answers, CSV or XLSX.")
final class ImportCommand extends Command {

    @Parameters(paramLabel = "TABLE", description = "The table; - is the standard input.")
    private Path file = Inputs.STANDARD_INPUT;

    @Mixin
    private TableOptions table = new TableOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = DataFormat.Reader.class,
            description = "yaml (text is the same) or json.")
    private DataFormat format = DataFormat.YAML;

    @Option(
            names = "--rejected",
            paramLabel = "FILE",
            description = "With --partial: write the rows that were left out, and why, to this file, as CSV.")
    private @Nullable Path rejected;

    @Option(
            names = "--headers",
            description = "Write a mapping to begin with: what the header says, and what of it is known.")
    private boolean headers;

    ImportCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    List<Path> files() {
        return TableInput.files(file, table);
    }

    @Override
    boolean isFolderAllowed() {
        return true;
    }

    @Override
    int run(Library library, Documents documents, Output output) {
        TableInput input = new TableInput(file, table, options(), documents.inputs(), library);
        if (headers) {
            output.write(MappingSkeleton.of(input, Inputs.name(file)));
            return 0;
        }
        Optional<Output> rejections =
                Optional.ofNullable(rejected).map(path -> Output.to(path, options(), surroundings(), files()));
        TableReading reading = input.read();
        List<Assessment> meant = input.assessments(reading);
        if (options().output() == null || !Files.isDirectory(options().output())) {
            output.write(text(input.assessment(reading)));
        } else {
            write(meant, options().output());
        }
        rejections.ifPresent(target -> target.write(RejectedRows.toCsv(reading.rejected())));
        input.tell(reading, surroundings().err());
        return 0;
    }

    /** One file for each unit, in a folder. Before one is written, all are known not to be in the way. */
    private void write(List<Assessment> assessments, Path folder) {
        Format written = format == DataFormat.JSON ? Format.JSON : Format.YAML;
        List<Output> targets = assessments.stream()
                .map(each -> folder.resolve(each.unit().map(unit -> unit.id()).orElse("assessment")
                        + (written == Format.JSON ? ".json" : ".yaml")))
                .map(path -> Output.to(path, options(), surroundings(), files()))
                .toList();
        for (int i = 0; i < targets.size(); i++) {
            targets.get(i).write(text(assessments.get(i)));
        }
        surroundings()
                .err()
                .println(Messages.say(
                        "table.written",
                        Messages.count("table.assessments", targets.size()),
                        Printable.inline(folder.toString())));
    }

    private String text(Assessment assessment) {
        return format == DataFormat.JSON
                ? AssessmentDocuments.toJson(assessment)
                : AssessmentDocuments.toYaml(assessment);
    }
}
