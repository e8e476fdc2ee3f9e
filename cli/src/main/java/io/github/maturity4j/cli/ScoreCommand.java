package io.github.maturity4j.cli;

import io.github.maturity4j.documents.AssessmentDocument;
import io.github.maturity4j.report.ScorecardText;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code maturity4j score FILE}: what came of an assessment. */
@CommandLine.Command(name = "score", description = "Score an assessment.")
final class ScoreCommand extends Command {

    @Parameters(paramLabel = "FILE", description = "The assessment, YAML or JSON; - is the standard input.")
    private Path file = Inputs.STANDARD_INPUT;

    @Option(names = "--explain", description = "Show how each figure came about.")
    private boolean explained;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = DataFormat.Reader.class,
            description = "text (for people), or the scorecard as json or yaml.")
    private DataFormat format = DataFormat.TEXT;

    ScoreCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    List<Path> files() {
        return List.of(file);
    }

    @Override
    int run(Library library, Documents documents, Output output) {
        AssessmentDocument document = documents.assessment(file, library.registry());
        Scorecard card = Scorer.of(document.framework()).score(document.assessment());
        output.write(format == DataFormat.TEXT ? text(document, card, output) : documents.write(card, format));
        return 0;
    }

    private String text(AssessmentDocument document, Scorecard card, Output output) {
        ScorecardText text = ScorecardText.of(document.framework(), card).in(phrases());
        return (explained ? text.explained() : text).toText(output.screen());
    }
}
