package io.github.maturity4j.cli.docs;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.documents.AssessmentDocument;
import io.github.maturity4j.documents.AssessmentDocuments;
import io.github.maturity4j.documents.FrameworkDocuments;
import io.github.maturity4j.documents.OverlayDocuments;
import io.github.maturity4j.documents.WorkedCases;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.overlay.Overlay;
import io.github.maturity4j.problem.InvalidInputException;
import io.github.maturity4j.registry.FrameworkRegistry;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads and scores the documents that a page shows, in a process of its own, whose class path has the page's rules: {@code
 * framework:FILE} is registered, {@code fragment:FILE} read alone, {@code assessment:FILE} read and scored, {@code case:FILE} read, {@code overlay:FILE} read and laid over its framework, and of {@code
 * figures:FRAMEWORK:ASSESSMENT:RULE,RULE} these figures are told.
 */
public final class DocumentRun {

    /** Ends the figures of one assessment. */
    static final String MARK = "==== end of figures ====";

    private DocumentRun() {}

    /** Prints what is wrong; nothing where all is well. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        FrameworkRegistry registry = FrameworkRegistry.installed();
        List<String> assessments = new ArrayList<>();
        List<Path> cases = new ArrayList<>();
        List<Path> overlays = new ArrayList<>();
        for (String arg : args) {
            Path file = Path.of(arg.substring(arg.indexOf(':') + 1));
            try {
                if (arg.startsWith("figures:")) {
                    tell(arg.split(":", -1), out);
                } else if (arg.startsWith("assessment:")) {
                    assessments.add(file.toString());
                } else if (arg.startsWith("case:")) {
                    cases.add(file);
                } else if (arg.startsWith("overlay:")) {
                    overlays.add(file);
                } else {
                    Framework framework = FrameworkDocuments.read(file);
                    Assessment nothingSaid = Assessment.of(framework).build();
                    score(framework, nothingSaid);
                    boolean known =
                            registry.find(framework.id(), framework.version()).isPresent();
                    if (arg.startsWith("framework:") && !known) {
                        registry.add(framework);
                    }
                }
            } catch (InvalidInputException e) {
                out.println(e.getMessage());
            }
        }
        for (Path file : overlays) {
            try {
                Overlay overlay = OverlayDocuments.read(file, registry);
                Framework with = registry.find(overlay.framework(), overlay.frameworkVersion())
                        .orElseThrow()
                        .with(overlay);
                score(with, Assessment.of(with).build());
            } catch (InvalidInputException e) {
                out.println(e.getMessage());
            }
        }
        for (Path file : cases) {
            try {
                WorkedCases.read(file, registry);
            } catch (InvalidInputException e) {
                out.println(e.getMessage());
            }
        }
        for (String file : assessments) {
            try {
                AssessmentDocument document = AssessmentDocuments.read(Path.of(file), registry);
                score(document.framework(), document.assessment());
            } catch (InvalidInputException e) {
                out.println(e.getMessage());
            }
        }
    }

    private static Assessment said(Path file, Framework framework) throws IOException {
        return Files.readString(file).contains("\ncase: ")
                ? WorkedCases.read(file, framework).assessment()
                : AssessmentDocuments.read(file, framework);
    }

    private static Scorecard score(Framework framework, Assessment assessment) {
        return Recompute.score(
                Scorer.of(framework), assessment, Scorer.installedMeasures(DocumentRun.class.getClassLoader()));
    }

    private static void tell(String[] words, PrintStream out) {
        try {
            Framework framework = FrameworkDocuments.read(Path.of(words[1]));
            Assessment assessment = said(Path.of(words[2]), framework);
            List<String> rules = List.of(words[3].split(",", -1));
            out.print(Told.figures(score(framework, assessment), rules));
        } catch (InvalidInputException | IOException e) {
            out.println(e.getMessage());
        }
        out.println(MARK);
    }
}
