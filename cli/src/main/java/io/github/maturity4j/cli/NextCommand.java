package io.github.maturity4j.cli;

import io.github.maturity4j.advice.Cost;
import io.github.maturity4j.advice.Goal;
import io.github.maturity4j.advice.Search;
import io.github.maturity4j.advice.SmallestChange;
import io.github.maturity4j.documents.AssessmentDocument;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.report.AdviceText;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code maturity4j next FILE}: the fewest things to do for the next stage. */
@CommandLine.Command(
        name = "next",
        description = "Tell the fewest things to find out and to do for the next stage of an assessment.")
final class NextCommand extends Command {

    /** What changes are measured by. */
    enum Measured {
        /** Their number. */
        COUNT,
        /** The effort that the framework gives. */
        EFFORT;

        /** Reads the value of {@code --by}. */
        static final class Reader implements CommandLine.ITypeConverter<Measured> {

            @Override
            public Measured convert(String value) {
                return switch (value) {
                    case "count" -> COUNT;
                    case "effort" -> EFFORT;
                    default ->
                        throw new CommandLine.TypeConversionException(
                                "expected count or effort but was '" + value + "'");
                };
            }
        }
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The assessment, YAML or JSON; - is the standard input.")
    private Path file = Inputs.STANDARD_INPUT;

    @Option(
            names = "--target",
            paramLabel = "STAGE",
            description = "The stage to attain, or exactly this class. The next stage unless given.")
    private @Nullable String target;

    @Option(
            names = "--placement",
            paramLabel = "ID",
            description = "One placement, such as stage or facet/goals. All of them unless given.")
    private @Nullable String placement;

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            converter = Measured.Reader.class,
            description = "What is smallest: by count, or by the effort that the framework gives.")
    private Measured by = Measured.COUNT;

    @Option(
            names = "--cost",
            paramLabel = "INDICATOR=NUMBER",
            description = "What doing better costs here. Can be given several times.")
    private Map<String, String> costs = new LinkedHashMap<>();

    @Option(
            names = "--steps",
            paramLabel = "N",
            description = "The most steps of each search. " + Search.MOST_STEPS + " unless given.")
    private long steps = Search.MOST_STEPS;

    @Option(names = "--explain", description = "Tell every placement in full.")
    private boolean explained;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = DataFormat.Reader.class,
            description = "text (for people), json or yaml.")
    private DataFormat format = DataFormat.TEXT;

    NextCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    List<Path> files() {
        return List.of(file);
    }

    @Override
    int run(Library library, Documents documents, Output output) {
        if (steps < 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Invalid value for option '--steps': expected at least 1 but was '" + steps + "'");
        }
        AssessmentDocument document = documents.assessment(file, library.registry());
        Framework framework = document.framework();
        Scorer scorer = documents.scorer(framework);
        Scorecard card = scorer.score(document.assessment());
        Search search = Search.builder().cost(cost(framework)).steps(steps).build();
        List<SmallestChange> changes = goals(framework, card).stream()
                .map(goal -> scorer.smallestChange(document.assessment(), goal, search))
                .toList();
        AdviceText text = AdviceText.next(framework, card, changes).in(phrases());
        output.write(written(explained ? text.explained() : text, format, output));
        return 0;
    }

    /** Advice as it is asked for. */
    static String written(AdviceText text, DataFormat format, Output output) {
        return switch (format) {
            case TEXT -> text.toText(output.screen());
            case JSON -> text.toJson();
            case YAML -> text.toYaml();
        };
    }

    private Cost cost(Framework framework) {
        Cost otherwise = by == Measured.EFFORT ? Cost.effort(framework) : Cost.COUNT;
        Map<String, Rational> own = new HashMap<>();
        List<String> known = framework.indicators().stream().map(Indicator::id).toList();
        costs.forEach((id, number) -> {
            if (!known.contains(id)) {
                throw new Failure(
                        Failure.USAGE,
                        Messages.say("error.unknown-indicator", Wording.quoted(id), Wording.hint(id, known)));
            }
            own.put(id, positive(number));
        });
        return (key, from, to) -> {
            Rational cost = own.get(key.indicator());
            return cost == null ? otherwise.of(key, from, to) : cost;
        };
    }

    private Rational positive(String number) {
        try {
            Rational cost = Rational.parse(number);
            if (cost.signum() > 0) {
                return cost;
            }
        } catch (IllegalArgumentException notANumber) {
            // Told below, as a number that is not above 0 is.
        }
        throw new ParameterException(
                spec.commandLine(),
                "Invalid value for option '--cost': expected a number above 0 but was '" + number + "'");
    }

    private List<Goal> goals(Framework framework, Scorecard card) {
        Optional<String> stage = Optional.ofNullable(target);
        stage.ifPresent(wanted -> checkStage(framework, wanted));
        List<Goal> all = stage.isEmpty() && placement == null
                ? AdviceText.goals(framework, card)
                : card.placements().stream()
                        .filter(result ->
                                stage.isEmpty() || set(framework, result).position(stage.get()) >= 0)
                        .map(result -> Goal.of(result.placement(), result.subject()))
                        .toList();
        List<Goal> found = all.stream()
                .filter(goal -> placement == null || isNamed(goal, placement))
                .map(goal -> stage.map(goal::attaining).orElse(goal))
                .toList();
        if (found.isEmpty() && placement != null) {
            List<String> names = card.placements().stream()
                    .flatMap(result ->
                            Stream.of(result.placement(), name(Goal.of(result.placement(), result.subject()))))
                    .distinct()
                    .toList();
            throw new Failure(
                    Failure.USAGE,
                    names.contains(placement) && stage.isPresent()
                            ? Messages.say("error.other-stages", Wording.quoted(placement), Wording.quoted(stage.get()))
                            : Messages.say(
                                    "error.unknown-placement",
                                    Wording.quoted(placement),
                                    Wording.hint(placement, names)));
        }
        return found;
    }

    private static boolean isNamed(Goal goal, String name) {
        return goal.placement().equals(name) || name(goal).equals(name);
    }

    private static String name(Goal goal) {
        return goal.subject().parts().isEmpty()
                ? goal.placement()
                : goal.placement() + "/" + String.join("/", goal.subject().ids());
    }

    private static StageSet set(Framework framework, PlacementResult result) {
        return framework.stageSet(result.stageSet()).orElseThrow();
    }

    private static void checkStage(Framework framework, String stage) {
        List<String> stages = framework.placements().stream()
                .map(PlacementRule::stageSet)
                .distinct()
                .flatMap(set -> framework.stageSet(set).stream())
                .flatMap(set -> set.stages().stream())
                .map(Stage::id)
                .toList();
        if (!stages.contains(stage)) {
            throw new Failure(
                    Failure.USAGE,
                    Messages.say("error.unknown-stage", Wording.quoted(stage), Wording.hint(stage, stages)));
        }
    }
}
