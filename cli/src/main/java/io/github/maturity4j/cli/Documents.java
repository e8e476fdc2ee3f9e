package io.github.maturity4j.cli;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.documents.AssessmentDocument;
import io.github.maturity4j.documents.AssessmentDocuments;
import io.github.maturity4j.documents.DocumentLimits;
import io.github.maturity4j.documents.FrameworkDocuments;
import io.github.maturity4j.documents.LocatedProblem;
import io.github.maturity4j.documents.ScorecardDocuments;
import io.github.maturity4j.documents.WorkedCase;
import io.github.maturity4j.documents.WorkedCases;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.registry.FrameworkRegistry;
import io.github.maturity4j.report.internal.text.Printable;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.spi.CustomMeasure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads and writes the documents of the command. */
final class Documents {

    private final Inputs inputs;
    private final DocumentLimits limits;
    private final List<CustomMeasure> measures = Scorer.installedMeasures(Scorer.class.getClassLoader());

    Documents(Inputs inputs, DocumentLimits limits) {
        this.inputs = inputs;
        this.limits = limits;
    }

    /** The files that are read. */
    Inputs inputs() {
        return inputs;
    }

    /** A scorer of a framework, within the limits of this run. */
    Scorer scorer(Framework framework) {
        return Scorer.of(framework, measures, limits.framework(), () -> false);
    }

    /** Reads a framework; throws with every problem where it has any. */
    Framework framework(Path file) {
        return FrameworkDocuments.read(inputs.open(file), Inputs.name(file), limits, measures);
    }

    /** Reads an assessment of any framework of a registry, or that of a worked case; throws with every problem where it has any. */
    AssessmentDocument assessment(Path file, FrameworkRegistry registry) {
        if (isCase(file)) {
            WorkedCase worked = worked(file, registry);
            return new AssessmentDocument(worked.framework(), worked.assessment());
        }
        return assessmentItself(file, registry);
    }

    /** Reads an assessment of any framework of a registry that is a document of its own; throws with every problem where it has any. */
    AssessmentDocument assessmentItself(Path file, FrameworkRegistry registry) {
        return AssessmentDocuments.read(inputs.open(file), Inputs.name(file), registry, limits);
    }

    /** How a document is written: as the end of its name says, else as it begins. */
    DataFormat format(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
        boolean braces = new String(inputs.bytes(file), StandardCharsets.UTF_8)
                .stripLeading()
                .startsWith("{");
        return name.endsWith(".json") || (!yaml && braces) ? DataFormat.JSON : DataFormat.YAML;
    }

    /** Reads a worked case of any framework of a registry; throws with every problem where it has any. */
    WorkedCase worked(Path file, FrameworkRegistry registry) {
        return WorkedCases.read(inputs.open(file), Inputs.name(file), registry, limits);
    }

    /**
     * The worked cases that are named: each file as it is, and in the place of a directory every case in it and beneath it, by path.
     *
     * @throws Failure if a directory has none, or cannot be read
     */
    List<Path> cases(List<Path> named) {
        List<Path> cases = new ArrayList<>();
        for (Path file : named) {
            if (file.equals(Inputs.STANDARD_INPUT) || !Files.isDirectory(file)) {
                cases.add(file);
            } else if (!cases.addAll(casesIn(file))) {
                throw new Failure(Failure.IMPOSSIBLE, Messages.say("verify.none", Printable.inline(file.toString())));
            }
        }
        return cases;
    }

    private List<Path> casesIn(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> Files.isRegularFile(file)
                            && file.getFileName().toString().matches(".+\\.(yaml|yml|json)")
                            && isCase(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unreadable(directory, Inputs.reason(e));
        } catch (UncheckedIOException e) {
            throw unreadable(directory, Printable.inline(String.valueOf(e.getMessage())));
        }
    }

    private static Failure unreadable(Path directory, String reason) {
        return new Failure(
                Failure.IMPOSSIBLE, Messages.say("error.unreadable", Printable.inline(directory.toString()), reason));
    }

    /** Whether a document is a worked case. */
    boolean isCase(Path file) {
        return DocumentKind.isCase(new String(inputs.bytes(file), StandardCharsets.UTF_8));
    }

    /** Reads a scorecard; throws with every problem where it has any. */
    Scorecard scorecard(Path file) {
        return ScorecardDocuments.read(inputs.open(file), Inputs.name(file), limits);
    }

    /** Whether a document is a scorecard. */
    boolean isScorecard(Path file) {
        return DocumentKind.isScorecard(new String(inputs.bytes(file), StandardCharsets.UTF_8));
    }

    /** Everything that is wrong with a framework, warnings included. */
    List<LocatedProblem> problems(Path file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(inputs.bytes(file)))
                    .toString();
            return FrameworkDocuments.check(text, Inputs.name(file), limits, measures);
        } catch (CharacterCodingException e) {
            framework(file);
            return List.of();
        }
    }

    /** Whether a document is an assessment rather than a framework. */
    boolean isAssessment(Path file) {
        return DocumentKind.isAssessment(new String(inputs.bytes(file), StandardCharsets.UTF_8));
    }

    /** A framework as a document. */
    String write(Framework framework, DataFormat format) {
        return format == DataFormat.JSON ? FrameworkDocuments.toJson(framework) : FrameworkDocuments.toYaml(framework);
    }

    /** An assessment as a document. */
    String write(Assessment assessment, DataFormat format) {
        return format == DataFormat.JSON
                ? AssessmentDocuments.toJson(assessment)
                : AssessmentDocuments.toYaml(assessment);
    }

    /** A scorecard as a document. */
    String write(Scorecard card, DataFormat format) {
        return format == DataFormat.JSON ? ScorecardDocuments.toJson(card) : ScorecardDocuments.toYaml(card);
    }
}
