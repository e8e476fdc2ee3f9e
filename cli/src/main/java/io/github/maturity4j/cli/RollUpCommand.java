package io.github.maturity4j.cli;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.documents.AssessmentDocument;
import io.github.maturity4j.documents.Digests;
import io.github.maturity4j.documents.RollUpDocuments;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.migration.Migrated;
import io.github.maturity4j.migration.Migration;
import io.github.maturity4j.migration.Migrations;
import io.github.maturity4j.organisation.Organisation;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.report.RollUpText;
import io.github.maturity4j.report.internal.text.Printable;
import io.github.maturity4j.rollup.InvalidRollUpException;
import io.github.maturity4j.rollup.RollUp;
import io.github.maturity4j.rollup.RollUpComparison;
import io.github.maturity4j.rollup.RolledUp;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code maturity4j rollup ORGANISATION ASSESSMENT...}: what came of the units of an organisation, and of the whole. */
@CommandLine.Command(name = "rollup", description = "Score the units of an organisation, and roll them up its tree.")
final class RollUpCommand extends Command {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "ORGANISATION", description = "The organisation, YAML or JSON.")
    private Path organisation = Inputs.STANDARD_INPUT;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "FILE",
            description = "Assessments, worked cases or scorecards of its units, one for each, or directories of them.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--date",
            paramLabel = "DAY",
            description =
                    "The day whose tree is taken, such as 2026-06-30. The latest day of an assessment unless given.")
    private @Nullable LocalDate date;

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            description = "A roll-up by its id, or in short: lowest:PLACEMENT, distribution:PLACEMENT, mean:MEASURE,"
                    + " share:PLACEMENT:STAGE, mean-of-units and share-of-units. Those of the framework unless given.")
    private List<String> rules = new ArrayList<>();

    @Option(names = "--suppress", paramLabel = "UNIT", description = "A unit whose figures are not shown.")
    private List<String> suppressed = new ArrayList<>();

    @Option(
            names = "--fewest",
            paramLabel = "N",
            description = "Do not show units of fewer people than this, or of unknown size.")
    private @Nullable Integer fewest;

    @Option(
            names = "--compare-with",
            paramLabel = "FILE",
            description = "Earlier assessments of the units, or a directory of them: tell what moved since, and why.")
    private List<Path> earlier = new ArrayList<>();

    @Option(
            names = "--migration",
            paramLabel = "FILE",
            description = "What became of the questions since the version of the framework that the earlier assessments"
                    + " answer. Can be given several times.")
    private List<Path> migrations = new ArrayList<>();

    @Option(
            names = "--compare-date",
            paramLabel = "DAY",
            description = "The day of the earlier tree. The latest day of an earlier assessment unless given.")
    private @Nullable LocalDate earlierDate;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = DataFormat.Reader.class,
            description = "text (for people), or the roll-up as json or yaml.")
    private DataFormat format = DataFormat.TEXT;

    RollUpCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    List<Path> files() {
        List<Path> all = new ArrayList<>(List.of(organisation));
        all.addAll(files);
        all.addAll(earlier);
        all.addAll(migrations);
        return all;
    }

    /** A scorecard with the file that it comes from, and the assessment where that is one. */
    private record Scored(Path file, Framework framework, Scorecard card, Optional<Assessment> assessment) {}

    @Override
    int run(Library library, Documents documents, Output output) {
        if (fewest != null && fewest < 1) {
            throw wrong("--fewest", "expected at least 1 but was '" + fewest + "'");
        }
        Organisation tree = documents.organisation(organisation);
        List<Scored> scored = scored(files, library, documents);
        Framework framework = scored.get(0).framework();
        RolledUp rolled = rolled(documents.scorer(framework), tree, scored, date);
        RollUpText text = RollUpText.of(framework, rolled).in(phrases());
        if (!earlier.isEmpty()) {
            if (format != DataFormat.TEXT) {
                throw wrong("--format", "expected text beside --compare-with");
            }
            List<Scored> before = renewed(scored(earlier, library, documents), framework, library, documents);
            Scorer scorer = documents.scorer(before.get(0).framework());
            RolledUp was = rolled(scorer, tree, before, earlierDate);
            output.write(text.comparedWith(was, output.screen()));
            return RollUpComparison.of(was, rolled).isPossible() ? 0 : Failure.PROBLEMS;
        }
        output.write(
                switch (format) {
                    case TEXT -> text.toText(output.screen());
                    case JSON -> RollUpDocuments.toJson(rolled);
                    case YAML -> RollUpDocuments.toYaml(rolled);
                });
        return 0;
    }

    private ParameterException wrong(String option, String problem) {
        return new ParameterException(spec.commandLine(), "Invalid value for option '" + option + "': " + problem);
    }

    private List<Scored> scored(List<Path> named, Library library, Documents documents) {
        Map<Framework, Scorer> scorers = new HashMap<>();
        List<Scored> scored = new ArrayList<>();
        for (Path file : documents.assessments(named)) {
            if (documents.isScorecard(file)) {
                Scorecard card = documents.scorecard(file);
                Framework framework = library.registry()
                        .find(card.framework(), card.version())
                        .orElseThrow(() -> new Failure(
                                Failure.PROBLEMS,
                                Messages.say("error.unknown-framework", card.framework() + " " + card.version(), "")));
                scored.add(new Scored(file, framework, card, Optional.empty()));
            } else {
                AssessmentDocument document = documents.assessment(file, library.registry());
                Scorer scorer = scorers.computeIfAbsent(document.framework(), documents::scorer);
                scored.add(new Scored(
                        file,
                        document.framework(),
                        Digests.score(scorer, document.assessment()),
                        Optional.of(document.assessment())));
            }
        }
        if (scored.isEmpty()) {
            throw new Failure(Failure.USAGE, Messages.say("error.no-assessment"));
        }
        return scored;
    }

    /** Earlier assessments, carried into the version of a framework where a migration leads there, and scored in it. */
    private List<Scored> renewed(List<Scored> before, Framework framework, Library library, Documents documents) {
        List<Migration> read = new ArrayList<>();
        migrations.forEach(file -> read.add(documents.migration(file, library.registry())));
        Migrations ways = Migrations.of(read, library.registry());
        Scorer scorer = documents.scorer(framework);
        return before.stream()
                .map(one -> one.framework().equals(framework)
                        ? one
                        : one.assessment()
                                .flatMap(said -> ways.migrate(said, framework.id(), framework.version()))
                                .map(Migrated::assessment)
                                .map(said -> new Scored(
                                        one.file(), framework, Digests.score(scorer, said), Optional.of(said)))
                                .orElse(one))
                .toList();
    }

    private RolledUp rolled(Scorer scorer, Organisation tree, List<Scored> scored, @Nullable LocalDate day) {
        RollUp rollUp = RollUp.of(scorer).suppressing(suppressed);
        if (!rules.isEmpty()) {
            RollUpRules reader = new RollUpRules(scorer.framework());
            rollUp = rollUp.with(rules.stream().map(reader::rule).toList());
        }
        if (fewest != null) {
            rollUp = rollUp.suppressingFewerThan(fewest);
        }
        try {
            return rollUp.roll(
                    tree, day(scored, day), scored.stream().map(Scored::card).toList());
        } catch (InvalidRollUpException invalid) {
            throw new InvalidRollUpException(
                    tree.id(),
                    invalid.problems().stream()
                            .map(problem -> atFile(problem, scored))
                            .toList());
        }
    }

    /** The same problem with the name of a file in the place of the position of its scorecard. */
    private static Problem atFile(Problem problem, List<Scored> scored) {
        String scorecards = "/scorecards/";
        if (!problem.pointer().startsWith(scorecards)) {
            return problem;
        }
        int position = Integer.parseInt(problem.pointer().substring(scorecards.length()));
        return new Problem(
                problem.severity(),
                problem.code(),
                Printable.inline(Inputs.name(scored.get(position).file())),
                problem.message());
    }

    private static LocalDate day(List<Scored> scored, @Nullable LocalDate given) {
        return Optional.ofNullable(given)
                .or(() -> scored.stream()
                        .flatMap(one -> one.card().date().stream())
                        .max(LocalDate::compareTo))
                .orElseThrow(() -> new Failure(Failure.USAGE, Messages.say("error.no-date")));
    }
}
