package io.github.maturity4j.cli;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.documents.AssessmentDocument;
import io.github.maturity4j.documents.Digests;
import io.github.maturity4j.report.ScorecardText;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.tables.TableReading;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code maturity4j score FILE}: what came of an assessment. */
@CommandLine.Command(name = "score", description = "Score an assessment.")
final class ScoreCommand extends Command {

    @Parameters(
            paramLabel = "FILE",
            description = "The assessment, YAML or JSON, or a table of answers, CSV or XLSX; - is the standard input.")
    private Path file = Inputs.STANDARD_INPUT;

    @Option(names = "--explain", description = "Show how each figure came about.")
    private boolean explained;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = DataFormat.Reader.class,
            description = "text (for people), or the scorecard as json or yaml.")
    private DataFormat format = DataFormat.TEXT;

    @Mixin
    private TableOptions table = new TableOptions();

    ScoreCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    List<Path> files() {
        return TableInput.files(file, table);
    }

    @Override
    int run(Library library, Documents documents, Output output) {
        AssessmentDocument document = TableInput.isTable(file, table)
                ? table(library, documents)
                : documents.assessment(file, library.registry());
        Scorecard card = Digests.score(documents.scorer(document.framework()), document.assessment());
        output.write(format == DataFormat.TEXT ? text(document, card, output) : documents.write(card, format));
        return 0;
    }

    private AssessmentDocument table(Library library, Documents documents) {
        TableInput input = new TableInput(file, table, options(), documents.inputs(), library);
        TableReading reading = input.read();
        Assessment assessment = input.assessment(reading);
        input.tell(reading, surroundings().err());
        return new AssessmentDocument(input.framework(), assessment);
    }

    private String text(AssessmentDocument document, Scorecard card, Output output) {
        ScorecardText text = ScorecardText.of(document.framework(), card).in(phrases());
        return (explained ? text.explained() : text).toText(output.screen());
    }
}
