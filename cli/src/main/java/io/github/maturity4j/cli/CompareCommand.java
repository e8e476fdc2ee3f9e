package io.github.maturity4j.cli;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.comparison.InvalidTrendException;
import io.github.maturity4j.comparison.ScorecardComparison;
import io.github.maturity4j.comparison.Trend;
import io.github.maturity4j.documents.AssessmentDocument;
import io.github.maturity4j.documents.ComparisonDocuments;
import io.github.maturity4j.documents.Digests;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.migration.Migrated;
import io.github.maturity4j.migration.Migration;
import io.github.maturity4j.migration.Migrations;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.report.ComparisonText;
import io.github.maturity4j.scorecard.Scorecard;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code maturity4j compare EARLIER LATER [MORE...]}: what moved between two dates, or over several. */
@CommandLine.Command(
        name = "compare",
        description = "Compare assessments or scorecards: two with each other, more over time.")
final class CompareCommand extends Command {

    @Parameters(
            paramLabel = "FILE",
            arity = "2..*",
            description = "The earlier and the later one, or more in any order: assessments, worked cases or"
                    + " scorecards, YAML or JSON; - is the standard input.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--migration",
            paramLabel = "FILE",
            description = "What became of the questions from one version of the framework to the next. Can be given"
                    + " several times.")
    private List<Path> migrations = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = DataFormat.Reader.class,
            description = "text (for people), or the comparison as json or yaml.")
    private DataFormat format = DataFormat.TEXT;

    CompareCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    List<Path> files() {
        List<Path> all = new ArrayList<>(files);
        all.addAll(migrations);
        return all;
    }

    /** One of the documents: its scorecard, and the assessment where it is one. */
    private record Given(Path file, Scorecard card, Optional<Assessment> assessment) {}

    @Override
    int run(Library library, Documents documents, Output output) {
        List<Migration> read = new ArrayList<>();
        migrations.forEach(file -> read.add(documents.migration(file, library.registry())));
        Migrations ways = Migrations.of(read, library.registry());
        List<Given> given =
                files.stream().map(file -> given(file, library, documents)).toList();
        return given.size() == 2
                ? compared(given.get(0), given.get(1), ways, library, documents, output)
                : trend(given, ways, library, documents, output);
    }

    private static Given given(Path file, Library library, Documents documents) {
        if (documents.isScorecard(file)) {
            return new Given(file, documents.scorecard(file), Optional.empty());
        }
        AssessmentDocument document = documents.assessment(file, library.registry());
        return new Given(
                file,
                Digests.score(documents.scorer(document.framework()), document.assessment()),
                Optional.of(document.assessment()));
    }

    private int compared(
            Given before, Given after, Migrations ways, Library library, Documents documents, Output output) {
        ScorecardComparison comparison = comparison(before, after, ways, library, documents);
        output.write(
                switch (format) {
                    case JSON -> ComparisonDocuments.toJson(comparison);
                    case YAML -> ComparisonDocuments.toYaml(comparison);
                    case TEXT ->
                        ComparisonText.of(
                                        framework(comparison.before(), library),
                                        framework(comparison.after(), library),
                                        comparison)
                                .in(phrases())
                                .toText(output.screen());
                });
        return comparison.verdict().allows() ? 0 : Failure.PROBLEMS;
    }

    private static ScorecardComparison comparison(
            Given before, Given after, Migrations ways, Library library, Documents documents) {
        Optional<Migrated> migrated = migrated(before, after.card(), ways);
        if (migrated.isEmpty()) {
            return ScorecardComparison.of(before.card(), after.card());
        }
        return ScorecardComparison.of(
                before.card(), migrated.get(), scored(migrated.get(), library, documents), after.card());
    }

    /** The assessment in the version of a scorecard, where that is another one and a migration leads there. */
    private static Optional<Migrated> migrated(Given given, Scorecard to, Migrations ways) {
        boolean same = given.card().framework().equals(to.framework())
                && given.card().version().equals(to.version());
        return same
                ? Optional.empty()
                : given.assessment().flatMap(assessment -> ways.migrate(assessment, to.framework(), to.version()));
    }

    private static Scorecard scored(Migrated migrated, Library library, Documents documents) {
        Assessment assessment = migrated.assessment();
        Framework framework = library.registry()
                .find(assessment.framework(), assessment.version())
                .orElseThrow();
        return Digests.score(documents.scorer(framework), assessment);
    }

    /** The framework of a scorecard; where it is not known, its ids stand for themselves. */
    private static Framework framework(Scorecard card, Library library) {
        return library.registry()
                .find(card.framework(), card.version())
                .orElseGet(() -> Framework.builder()
                        .id(card.framework())
                        .version(card.version())
                        .title(card.title())
                        .language(card.language())
                        .build());
    }

    /** All in the version of the latest one. */
    private int trend(
            List<Given> given, Migrations ways, Library library, Documents documents, Output output) {
        Scorecard latest = given.stream()
                .map(Given::card)
                .max(Comparator.comparing(card -> card.date().orElse(LocalDate.MIN)))
                .orElseThrow();
        List<Scorecard> cards = given.stream()
                .map(one -> migrated(one, latest, ways)
                        .map(migrated -> scored(migrated, library, documents))
                        .orElse(one.card()))
                .toList();
        Trend trend;
        try {
            trend = Trend.of(cards);
        } catch (InvalidTrendException invalid) {
            throw new InvalidTrendException(
                    invalid.problems().stream().map(problem -> located(problem, given)).toList());
        }
        output.write(
                switch (format) {
                    case JSON -> ComparisonDocuments.toJson(trend);
                    case YAML -> ComparisonDocuments.toYaml(trend);
                    case TEXT ->
                        ComparisonText.of(framework(latest, library), trend)
                                .in(phrases())
                                .toText(output.screen());
                });
        return 0;
    }

    /** A problem with one of the scorecards, at the file that it comes from. */
    private static Problem located(Problem problem, List<Given> given) {
        int position = Integer.parseInt(problem.pointer().substring(1));
        return new Problem(
                problem.severity(), problem.code(), Inputs.name(given.get(position).file()), problem.message());
    }
}
