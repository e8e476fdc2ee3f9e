package io.github.maturity4j.cli;

import io.github.maturity4j.documents.AssessmentDocument;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.report.Explanation;
import io.github.maturity4j.report.ExplanationText;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code maturity4j explain FILE FIGURE}: how a figure came about, down to the answers. */
@CommandLine.Command(name = "explain", description = "Explain a figure of an assessment, down to its answers.")
final class ExplainCommand extends Command {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "The assessment, YAML or JSON; - is the standard input.")
    private Path file = Inputs.STANDARD_INPUT;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FIGURE",
            description =
                    "A placement, condition or measure, such as fulfilment/planning. The stage of the whole unless given.")
    private @Nullable String figure;

    @Option(
            names = "--depth",
            paramLabel = "N",
            description = "How many levels beneath the figure are told. All unless given.")
    private int depth = Integer.MAX_VALUE;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = DataFormat.Reader.class,
            description = "text (for people), json or yaml.")
    private DataFormat format = DataFormat.TEXT;

    ExplainCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    List<Path> files() {
        return List.of(file);
    }

    @Override
    int run(Library library, Documents documents, Output output) {
        if (depth < 0) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Invalid value for option '--depth': expected at least 0 but was '" + depth + "'");
        }
        AssessmentDocument document = documents.assessment(file, library.registry());
        Framework framework = document.framework();
        Scorecard card = Scorer.of(framework).score(document.assessment());
        Optional<String> asked = Optional.ofNullable(figure).or(() -> Explanation.headline(card));
        output.write(
                asked.isPresent()
                        ? explained(framework, card, asked.get(), output)
                        : ExplanationText.figures(framework, card, phrases(), output.screen()));
        return 0;
    }

    private String explained(Framework framework, Scorecard card, String name, Output output) {
        List<String> figures = Explanation.figures(card);
        if (!figures.contains(name)) {
            throw new Failure(
                    Failure.USAGE,
                    Messages.say("error.unknown-figure", Wording.quoted(name), Wording.hint(name, figures)));
        }
        ExplanationText text = ExplanationText.of(framework, card, Explanation.of(framework, card, name, depth))
                .in(phrases());
        return switch (format) {
            case TEXT -> text.toText(output.screen());
            case JSON -> text.toJson();
            case YAML -> text.toYaml();
        };
    }
}
