package io.github.maturity4j.cli;

import io.github.maturity4j.documents.AssessmentDocument;
import io.github.maturity4j.documents.AssessmentDocuments;
import io.github.maturity4j.documents.DocumentLimits;
import io.github.maturity4j.documents.FrameworkDocuments;
import io.github.maturity4j.documents.OverlayDocuments;
import io.github.maturity4j.documents.TableMapping;
import io.github.maturity4j.documents.TableMappingDocuments;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.registry.FrameworkRegistry;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.spi.CustomMeasure;
import io.github.maturity4j.tables.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a {@code score} or {@code explain} command scored, scored again, every figure recomputed from its derivation. */
public final class ScoredAgain {

    private static final Set<String> FLAGS = Set.of("--explain", "--force", "--stacktrace", "--partial");
    private static final Set<String> WITH_VALUE = Set.of(
            "--framework",
            "--locale",
            "--phrases",
            "--depth",
            "--format",
            "-o",
            "--output",
            "--color",
            "--mapping",
            "--unit",
            "--date",
            "--sheet");
    private static final Set<String> SCORING = Set.of("score", "explain");

    private ScoredAgain() {}

    /** Whether a command line scores. */
    public static boolean scores(List<String> args) {
        return !args.isEmpty() && SCORING.contains(args.get(0)) && !args.contains("--help") && !args.contains("-h");
    }

    /** Scores again what a command line scored, in a process of its own. */
    public static void main(String[] args) {
        recompute(List.of(args), "");
    }

    /** Fails where a figure does not follow from its derivation; does nothing for a command that scores nothing. */
    static void recompute(List<String> args, String stdin) {
        if (!scores(args)) {
            return;
        }
        List<Path> frameworks = new ArrayList<>();
        List<Path> overlays = new ArrayList<>();
        Map<String, Integer> set = new HashMap<>();
        TableMapping mapping = TableMapping.NONE;
        boolean partial = args.contains("--partial");
        Path assessment = null;
        for (int i = 1; i < args.size(); i++) {
            String arg = args.get(i);
            if (arg.equals("--framework")) {
                frameworks.add(Path.of(args.get(++i)));
            } else if (arg.equals("--overlay")) {
                overlays.add(Path.of(args.get(++i)));
            } else if (arg.equals("--mapping")) {
                mapping = TableMappingDocuments.read(Path.of(args.get(++i)));
            } else if (arg.equals("--limit")) {
                String[] limit = args.get(++i).split("=", 2);
                set.put(limit[0], Integer.valueOf(limit[1]));
            } else if (WITH_VALUE.contains(arg)) {
                i++;
            } else if (!arg.startsWith("-") || arg.equals("-")) {
                assessment = assessment == null ? Path.of(arg) : assessment;
            } else if (!FLAGS.contains(arg) && !WITH_VALUE.contains(arg.replaceFirst("=.*", ""))) {
                throw new AssertionError("expected an option that is known here but was " + arg);
            }
        }
        DocumentLimits limits = Limits.of(set);
        List<CustomMeasure> measures = Scorer.installedMeasures(ScoredAgain.class.getClassLoader());
        FrameworkRegistry registry = FrameworkRegistry.installed();
        for (Path framework : frameworks.stream().filter(Files::exists).toList()) {
            registry.add(FrameworkDocuments.read(framework, limits, measures));
        }
        for (Path overlay : overlays) {
            registry.overlay(OverlayDocuments.read(overlay, registry));
        }

        if (assessment.toString().matches(".*\\.(csv|xlsx)")) {
            Framework framework = registry.find(mapping.framework().orElseGet(() -> lastId(frameworks)))
                    .orElseThrow();
            Tables tables = Tables.of(framework).mapping(mapping).limits(Limits.ofTables(set));
            (partial ? tables.partial() : tables)
                    .read(assessment)
                    .assessments()
                    .forEach(each -> Recompute.score(Scorer.of(framework), each, measures));
            return;
        }
        AssessmentDocument document =
                AssessmentDocuments.parse(text(assessment, stdin), String.valueOf(assessment), registry, limits);
        Recompute.score(Scorer.of(document.framework()), document.assessment(), measures);
    }

    /** The id of the framework that was named last, as a file or by its id. */
    private static String lastId(List<Path> frameworks) {
        Path last = frameworks.get(frameworks.size() - 1);
        return Files.exists(last) ? FrameworkDocuments.read(last).id() : last.toString();
    }

    private static String text(Path file, String stdin) {
        try {
            return file.equals(Inputs.STANDARD_INPUT) ? stdin : Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
