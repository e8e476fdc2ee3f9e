package io.github.maturity4j.cli;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.assessment.InvalidAssessmentException;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.documents.AssessmentDocument;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.report.AdviceText;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.vocabulary.Fact;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

/** {@code maturity4j whatif FILE --answer ID=VALUE}: what other answers would give. */
@CommandLine.Command(
        name = "whatif",
        description = "Tell what would differ if some answers were others, or what the placements hang on.")
final class WhatIfCommand extends Command {

    private static final List<String> KINDS = List.of("unknown", "unanswered", "not-applicable");

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
            paramLabel = "CHANGED",
            description =
                    "An assessment of the same framework: its answers and facts go in the place of those of FILE.")
    private @Nullable Path changed;

    @Option(
            names = "--answer",
            paramLabel = "ID[/AREA]=VALUE",
            description =
                    "Another answer, or another fact; several choices with commas between. Can be given several times.")
    private Map<String, String> answers = new LinkedHashMap<>();

    @Option(
            names = "--sensitivity",
            description =
                    "Tell which single answers, thresholds and weights the placements hang on, and by how little.")
    private boolean sensitivity;

    @Option(names = "--explain", description = "Tell long lists to their end.")
    private boolean explained;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = DataFormat.Reader.class,
            description = "text (for people), json or yaml.")
    private DataFormat format = DataFormat.TEXT;

    WhatIfCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    List<Path> files() {
        return changed == null ? List.of(file) : List.of(file, changed);
    }

    @Override
    int run(Library library, Documents documents, Output output) {
        boolean other = changed != null || !answers.isEmpty();
        if (sensitivity == other) {
            throw new ParameterException(
                    spec.commandLine(),
                    "expected --answer or a file of changed answers, or else --sensitivity"
                            + (other ? " but was both" : ""));
        }
        AssessmentDocument document = documents.assessment(file, library.registry());
        Framework framework = document.framework();
        Scorer scorer = documents.scorer(framework);
        AdviceText text = sensitivity
                ? AdviceText.sensitivity(
                        framework, scorer.score(document.assessment()), scorer.sensitivity(document.assessment()))
                : AdviceText.whatIf(
                        framework, scorer.whatIf(document.assessment(), replies(framework, documents, library)));
        AdviceText told = (explained ? text.explained() : text).in(phrases());
        output.write(NextCommand.written(told, format, output));
        return 0;
    }

    private Map<AnswerKey, Reply> replies(Framework framework, Documents documents, Library library) {
        Map<AnswerKey, Reply> replies = new LinkedHashMap<>();
        if (changed != null) {
            AssessmentDocument other = documents.assessment(changed, library.registry());
            if (!other.framework().id().equals(framework.id())
                    || !other.framework().version().equals(framework.version())) {
                throw new Failure(
                        Failure.PROBLEMS,
                        Messages.say(
                                "error.other-framework",
                                framework.id(),
                                framework.version(),
                                other.framework().id(),
                                other.framework().version()));
            }
            add(other.assessment(), replies);
        }
        add(given(framework), replies);
        return replies;
    }

    private static void add(Assessment assessment, Map<AnswerKey, Reply> replies) {
        assessment.answers().forEach((key, answer) -> replies.put(key, answer.reply()));
        assessment.facts().forEach((id, reply) -> replies.put(AnswerKey.of(id), reply));
    }

    /** The answers of the options, read as the framework's scales say. */
    private Assessment given(Framework framework) {
        Map<String, Object> said = new LinkedHashMap<>();
        Map<String, Object> facts = new LinkedHashMap<>();
        answers.forEach((name, value) -> {
            int slash = name.indexOf('/');
            String id = slash < 0 ? name : name.substring(0, slash);
            Optional<Fact> fact = framework.fact(id);
            if (fact.isPresent() && slash < 0) {
                facts.put(id, value(Optional.of(fact.get().scale()), value));
                return;
            }
            Object read = value(framework.indicator(id).map(Indicator::scale), value);
            if (slash < 0) {
                said.put(id, read);
            } else {
                Object areas = said.computeIfAbsent(id, none -> new LinkedHashMap<String, Object>());
                if (areas instanceof Map<?, ?> map) {
                    Map<Object, Object> both = new LinkedHashMap<>(map);
                    both.put(name.substring(slash + 1), read);
                    said.put(id, both);
                }
            }
        });
        AssessmentBuilder builder = Assessment.of(framework).answers(said).facts(facts);
        List<Problem> problems = builder.problems();
        if (!problems.isEmpty()) {
            throw new InvalidAssessmentException(framework.id(), problems);
        }
        return builder.build();
    }

    private static Object value(Optional<Scale> scale, String value) {
        if (KINDS.contains(value)) {
            return value;
        } else if (scale.filter(Scale.Numeric.class::isInstance).isPresent()) {
            try {
                return new BigDecimal(value);
            } catch (NumberFormatException notANumber) {
                return value;
            }
        } else if (scale.filter(Scale.Several.class::isInstance).isPresent()) {
            return value.isEmpty() ? new ArrayList<String>() : List.of(value.split(",", -1));
        }
        return value;
    }
}
