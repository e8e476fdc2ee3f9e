package io.github.maturity4j.cli;

import io.github.maturity4j.documents.InvalidDocumentException;
import io.github.maturity4j.documents.WorkedCase;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.report.internal.text.DataText;
import io.github.maturity4j.scoring.Scorer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code maturity4j verify FILE...}: whether worked cases come out as they were worked out. */
@CommandLine.Command(name = "verify", description = "Replay worked cases, and compare every figure they expect.")
final class VerifyCommand extends Command {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Worked cases, YAML or JSON, or directories of them; - is the standard input.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = DataFormat.Reader.class,
            description = "text (for people), json or yaml.")
    private DataFormat format = DataFormat.TEXT;

    VerifyCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    List<Path> files() {
        return files;
    }

    @Override
    int run(Library library, Documents documents, Output output) {
        Map<Framework, Scorer> scorers = new HashMap<>();
        List<Verified> all = new ArrayList<>();
        for (Path file : documents.cases(files)) {
            try {
                WorkedCase worked = documents.worked(file, library.registry());
                Scorer scorer = scorers.computeIfAbsent(worked.framework(), Scorer::of);
                all.add(new Verified(Inputs.name(file), worked, worked.replay(scorer)));
            } catch (InvalidDocumentException broken) {
                new Problems(surroundings()).located(broken.located());
                all.add(Verified.broken(Inputs.name(file), broken));
            }
        }
        output.write(
                switch (format) {
                    case TEXT -> text(all);
                    case JSON -> DataText.json(data(all));
                    case YAML -> DataText.yaml(data(all));
                });
        return all.stream().allMatch(Verified::isFine) ? 0 : Failure.PROBLEMS;
    }

    private static String text(List<Verified> all) {
        StringBuilder text = new StringBuilder();
        all.forEach(
                verified -> verified.lines().forEach(line -> text.append(line).append('\n')));
        return text.append(Messages.say(
                        fine(all) == all.size() ? "verify.all" : "verify.some",
                        Messages.count("cases", all.size()),
                        fine(all)))
                .append('\n')
                .toString();
    }

    private static Map<String, Object> data(List<Verified> all) {
        return Map.of("cases", all.stream().map(Verified::data).toList());
    }

    private static int fine(List<Verified> all) {
        return (int) all.stream().filter(Verified::isFine).count();
    }
}
