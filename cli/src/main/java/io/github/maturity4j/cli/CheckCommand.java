package io.github.maturity4j.cli;

import io.github.maturity4j.crosswalk.Crosswalk;
import io.github.maturity4j.documents.AssessmentDocument;
import io.github.maturity4j.documents.InvalidDocumentException;
import io.github.maturity4j.documents.LocatedProblem;
import io.github.maturity4j.documents.WorkedCase;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.organisation.Organisation;
import io.github.maturity4j.overlay.Overlay;
import io.github.maturity4j.report.internal.text.Printable;
import io.github.maturity4j.scorecard.Coverage;
import io.github.maturity4j.scorecard.Scorecard;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code maturity4j check FILE}: whether a framework, an overlay, an assessment or a worked case is fine, and if not, where. */
@CommandLine.Command(
        name = "check",
        description = "Check a framework, overlay, assessment, worked case or scorecard for problems.")
final class CheckCommand extends Command {

    @Parameters(paramLabel = "FILE", description = "The document, YAML or JSON; - is the standard input.")
    private Path file = Inputs.STANDARD_INPUT;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = DataFormat.TextOrJson.class,
            description = "text (for people), or the problems as json.")
    private DataFormat format = DataFormat.TEXT;

    CheckCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    List<Path> files() {
        return List.of(file);
    }

    @Override
    int run(Library library, Documents documents, Output output) {
        if (format == DataFormat.JSON) {
            List<LocatedProblem> problems = problems(library, documents);
            output.write(ProblemList.toJson(problems));
            return problems.stream().anyMatch(LocatedProblem::isError) ? Failure.PROBLEMS : 0;
        }
        if (documents.isCase(file)) {
            output.write(worked(documents.worked(file, library.registry())) + "\n");
            return 0;
        }
        if (documents.isOrganisation(file)) {
            Organisation organisation = documents.organisation(file);
            if (!organisation.warnings().isEmpty()) {
                new Problems(surroundings()).told(organisation.warnings());
            }
            output.write(Messages.say(
                            "check.organisation",
                            Printable.inline(Inputs.name(file)),
                            organisation.id(),
                            Messages.count("entries", organisation.units().size()))
                    + "\n");
            return 0;
        }

        if (documents.isCrosswalk(file)) {
            output.write(crosswalk(documents.crosswalk(file, library.registry())) + "\n");
            return 0;
        }
        if (documents.isScorecard(file)) {
            output.write(scorecard(documents.scorecard(file)) + "\n");
            return 0;
        }
        if (documents.isAssessment(file)) {
            output.write(assessment(documents.assessment(file, library.registry()), documents) + "\n");
            return 0;
        }
        if (documents.isOverlay(file)) {
            return overlay(library, documents, output);
        }
        List<LocatedProblem> problems = documents.problems(file);
        int exit = problems.isEmpty() ? 0 : new Problems(surroundings()).located(problems);
        if (exit == 0) {
            output.write(framework(documents.framework(file)) + "\n");
        }
        return exit;
    }

    private int overlay(Library library, Documents documents, Output output) {
        List<LocatedProblem> problems = documents.problemsOfOverlay(file, library.registry());
        int exit = problems.isEmpty() ? 0 : new Problems(surroundings()).located(problems);
        if (exit == 0) {
            Overlay overlay = documents.overlay(file, library.registry());
            library.registry().overlay(overlay);
            int amendments = library.registry()
                    .find(overlay.framework(), overlay.frameworkVersion())
                    .flatMap(Framework::overlay)
                    .map(applied -> applied.amendments().size())
                    .orElseThrow();
            output.write(Messages.say(
                            "check.overlay",
                            Printable.inline(Inputs.name(file)),
                            overlay.identity(),
                            overlay.framework(),
                            overlay.frameworkVersion(),
                            Messages.count("amendments", amendments))
                    + "\n");
        }
        return exit;
    }

    private String worked(WorkedCase worked) {
        return Messages.say(
                "check.case",
                Printable.inline(Inputs.name(file)),
                worked.framework().id(),
                worked.framework().version(),
                Messages.count("figures", worked.expected().size()));
    }

    private String crosswalk(Crosswalk crosswalk) {
        return Messages.say(
                "check.crosswalk",
                Printable.inline(Inputs.name(file)),
                crosswalk.fromFramework(),
                crosswalk.toFramework(),
                Messages.count("relations", crosswalk.relations().size()));
    }

    private String scorecard(Scorecard card) {
        return Messages.say(
                "check.scorecard",
                Printable.inline(Inputs.name(file)),
                card.framework(),
                card.version(),
                Messages.count(
                        "figures",
                        card.measures().size()
                                + card.conditions().size()
                                + card.placements().size()));
    }

    private List<LocatedProblem> problems(Library library, Documents documents) {
        try {
            if (documents.isCase(file)) {
                documents.worked(file, library.registry());
                return List.of();
            }
            if (documents.isOrganisation(file)) {
                documents.organisation(file);
                return List.of();
            }

            if (documents.isCrosswalk(file)) {
                documents.crosswalk(file, library.registry());
                return List.of();
            }
            if (documents.isScorecard(file)) {
                documents.scorecard(file);
                return List.of();
            }
            if (documents.isAssessment(file)) {
                documents.assessment(file, library.registry());
                return List.of();
            }
            if (documents.isOverlay(file)) {
                return documents.problemsOfOverlay(file, library.registry());
            }
            return documents.problems(file);
        } catch (InvalidDocumentException invalid) {
            return invalid.located();
        }
    }

    private String framework(Framework framework) {
        return Messages.say(
                "check.framework",
                Printable.inline(Inputs.name(file)),
                framework.id(),
                framework.version(),
                framework.indicators().size(),
                asked(framework));
    }

    private String assessment(AssessmentDocument document, Documents documents) {
        Coverage coverage = documents
                .scorer(document.framework())
                .score(document.assessment())
                .coverage();
        return Messages.say(
                "check.assessment",
                Printable.inline(Inputs.name(file)),
                document.framework().id(),
                document.framework().version(),
                coverage.answered().numerator(),
                coverage.applicable().numerator());
    }

    private static int asked(Framework framework) {
        return framework.indicators().stream()
                .mapToInt(indicator -> Math.max(1, indicator.areas().size()))
                .sum();
    }
}
