package io.github.maturity4j.cli;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.crosswalk.Carried;
import io.github.maturity4j.crosswalk.Crossing;
import io.github.maturity4j.crosswalk.Crosswalk;
import io.github.maturity4j.crosswalks.Crosswalks;
import io.github.maturity4j.documents.AssessmentDocument;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.report.CrosswalkText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code maturity4j crosswalk FILE --to FRAMEWORK}: where an assessment of one framework stands in another. */
@CommandLine.Command(
        name = "crosswalk",
        description = "Place an assessment of one framework in another, as a range, and tell what to ask to narrow it.")
final class CrosswalkCommand extends Command {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "The assessment or worked case, YAML or JSON; - is the standard input.")
    private @Nullable Path file;

    @Option(
            names = "--to",
            paramLabel = "FRAMEWORK",
            description = "The id of the framework in which it is to be placed.")
    private @Nullable String target;

    @Option(
            names = "--crosswalk",
            paramLabel = "FILE",
            description = "A crosswalk of your own, in either direction. Those that come along are known anyway.")
    private @Nullable Path crosswalk;

    @Option(
            names = "--beside",
            paramLabel = "FILE",
            description =
                    "An assessment of the framework in which it is placed: its answers go before what is carried.")
    private @Nullable Path own;

    @Option(names = "--list", description = "List the crosswalks there are.")
    private boolean listed;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = DataFormat.Reader.class,
            description = "text (for people), or json.")
    private DataFormat format = DataFormat.TEXT;

    CrosswalkCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (Path named : new @Nullable Path[] {file, crosswalk, own}) {
            if (named != null) {
                files.add(named);
            }
        }
        return files;
    }

    @Override
    int run(Library library, Documents documents, Output output) {
        if (format == DataFormat.YAML) {
            throw wrong("Invalid value for option '--format': expected text or json but was 'yaml'");
        }
        if (listed) {
            output.write(
                    format == DataFormat.TEXT
                            ? CrosswalkText.list(Crosswalks.all(), phrases(), output.screen())
                            : CrosswalkText.listJson(Crosswalks.all()));
            return 0;
        }
        if (file == null || target == null) {
            throw wrong("Missing: FILE and --to FRAMEWORK, or --list");
        }
        AssessmentDocument document = documents.assessment(file, library.registry());
        Framework to = library.find(target);
        Crosswalk way = way(library, documents, document.framework(), to);
        Crossing crossing = Crossing.of(way, document.framework(), to);
        Carried carried = own == null
                ? crossing.carry(document.assessment())
                : crossing.carry(document.assessment(), beside(own, to, library, documents));
        CrosswalkText text = CrosswalkText.of(crossing, document.assessment(), carried, documents.scorer(to))
                .in(phrases());
        output.write(format == DataFormat.TEXT ? text.toText(output.screen()) : text.toJson());
        return 0;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static Assessment beside(Path own, Framework to, Library library, Documents documents) {
        AssessmentDocument document = documents.assessment(own, library.registry());
        if (!document.framework().equals(to)) {
            throw new Failure(
                    Failure.PROBLEMS,
                    Messages.say(
                            "crosswalk.other",
                            Inputs.name(own),
                            to.id() + " " + to.version(),
                            document.framework().id() + " "
                                    + document.framework().version()));
        }
        return document.assessment();
    }

    /** The crosswalk that is named, or that comes along, in the direction that is asked for. */
    private Crosswalk way(Library library, Documents documents, Framework from, Framework to) {
        Crosswalk named = crosswalk == null
                ? Crosswalks.between(from.id(), to.id())
                        .orElseThrow(() -> new Failure(
                                Failure.IMPOSSIBLE,
                                Messages.say("crosswalk.none", Wording.quoted(from.id()), Wording.quoted(to.id()))))
                : documents.crosswalk(crosswalk, library.registry());
        String source = named.fromFramework().framework();
        String destination = named.toFramework().framework();
        if (source.equals(to.id()) && destination.equals(from.id())) {
            return named.reversed();
        } else if (source.equals(from.id()) && destination.equals(to.id())) {
            return named;
        }
        throw new Failure(
                Failure.PROBLEMS,
                Messages.say(
                        "crosswalk.between",
                        Wording.quoted(named.id()),
                        source,
                        destination,
                        Wording.quoted(from.id()),
                        Wording.quoted(to.id())));
    }
}
