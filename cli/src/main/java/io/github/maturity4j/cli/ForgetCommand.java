package io.github.maturity4j.cli;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.documents.AssessmentDocument;
import io.github.maturity4j.documents.Digests;
import io.github.maturity4j.documents.Mentions;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.report.internal.text.Printable;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code maturity4j forget ASSESSMENT RESPONDENT}: an assessment as if a respondent had never answered. */
@CommandLine.Command(
        name = "forget",
        description = "Take a respondent out of an assessment, and make its scorecards again.")
final class ForgetCommand extends Command {

    private static final int SHOWN = 20;

    @Parameters(
            index = "0",
            paramLabel = "ASSESSMENT",
            description = "The assessment, YAML or JSON; - is the standard input.")
    private Path file = Inputs.STANDARD_INPUT;

    @Parameters(index = "1", paramLabel = "RESPONDENT", description = "The id of the respondent.")
    private String respondent = "";

    @Option(names = "--in-place", description = "Overwrite the assessment with what is left of it.")
    private boolean inPlace;

    @Option(
            names = "--scorecard",
            paramLabel = "FILE",
            description = "A scorecard of the assessment: make it again, and overwrite it. Can be given several times.")
    private List<Path> scorecards = new ArrayList<>();

    ForgetCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    List<Path> files() {
        return Stream.concat(Stream.of(file), scorecards.stream()).toList();
    }

    @Override
    int run(Library library, Documents documents, Output output) {
        if (inPlace && (options().output() != null || file.equals(Inputs.STANDARD_INPUT))) {
            throw new Failure(Failure.USAGE, Messages.say("forget.place"));
        }
        AssessmentDocument document = documents.assessmentItself(file, library.registry());
        Assessment left = without(document.assessment());
        Map<Path, String> cards = again(document, left, documents);
        String text = documents.write(left, documents.format(file));
        Path target = inPlace ? file : options().output();
        if (inPlace) {
            Output.replace(file, text);
        } else {
            output.write(text);
        }
        cards.forEach(Output::replace);
        say(Messages.say(
                "forget.done",
                Printable.inline(Inputs.name(file)),
                respondent,
                Messages.count("respondents", left.responses().size())));
        cards.keySet().forEach(card -> say(Messages.say("forget.again", Printable.inline(card.toString()))));
        if (cards.isEmpty()) {
            say(Messages.say("forget.older", respondent));
        }
        Map<String, String> written = new LinkedHashMap<>();
        written.put(target == null ? "<stdout>" : target.toString(), text);
        cards.forEach((card, again) -> written.put(card.toString(), again));
        return mentions(written);
    }

    private Assessment without(Assessment assessment) {
        List<String> ids = Stream.concat(
                        assessment.respondent().stream(),
                        assessment.responses().stream().map(response -> response.respondent()))
                .map(known -> known.id())
                .toList();
        if (!ids.contains(respondent)) {
            throw new Failure(
                    Failure.USAGE,
                    Messages.say(
                            "error.unknown-respondent", Wording.quoted(respondent), Wording.hint(respondent, ids)));
        }
        return assessment.without(respondent);
    }

    /** The texts of the scorecards, made again; nothing is written before all are known to belong to the assessment. */
    private Map<Path, String> again(AssessmentDocument document, Assessment left, Documents documents) {
        Map<Path, String> again = new LinkedHashMap<>();
        if (scorecards.isEmpty()) {
            return again;
        }
        for (Path file : scorecards) {
            Scorecard card = documents.scorecard(file);
            if (Digests.check(card, document.framework(), document.assessment()).stream()
                    .anyMatch(problem -> problem.code() != Problem.Code.MISSING_MEMBER)) {
                throw new Failure(
                        Failure.PROBLEMS,
                        Messages.say(
                                "forget.other",
                                Printable.inline(file.toString()),
                                Printable.inline(Inputs.name(this.file))));
            }
        }
        Scorer scorer = documents.scorer(document.framework());
        Scorecard card = Digests.score(scorer, left);
        scorecards.forEach(file -> again.put(file, documents.write(card, documents.format(file))));
        return again;
    }

    /** Tells where what was written still names the respondent. */
    private int mentions(Map<String, String> written) {
        List<String> found = new ArrayList<>();
        written.forEach((name, text) -> Mentions.of(text, name, respondent)
                .forEach(mention -> found.add(Messages.say(
                        "forget.mention",
                        Printable.inline(name),
                        mention.line(),
                        mention.column(),
                        Printable.inline(mention.pointer()),
                        respondent))));
        found.stream().limit(SHOWN).forEach(this::say);
        say(
                found.isEmpty()
                        ? Messages.say("forget.clean", respondent)
                        : Messages.count("forget.mentions", found.size()));
        return found.isEmpty() ? 0 : Failure.PROBLEMS;
    }

    private void say(String message) {
        surroundings().err().println(message);
    }
}
