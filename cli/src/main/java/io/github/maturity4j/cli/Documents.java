package io.github.maturity4j.cli;

import io.github.maturity4j.documents.AssessmentDocument;
import io.github.maturity4j.documents.AssessmentDocuments;
import io.github.maturity4j.documents.DocumentLimits;
import io.github.maturity4j.documents.FrameworkDocuments;
import io.github.maturity4j.documents.LocatedProblem;
import io.github.maturity4j.documents.ScorecardDocuments;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.registry.FrameworkRegistry;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.spi.CustomMeasure;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Reads and writes the documents of the command. */
final class Documents {

    private final Inputs inputs;
    private final DocumentLimits limits;
    private final List<CustomMeasure> measures = Scorer.installedMeasures(Scorer.class.getClassLoader());

    Documents(Inputs inputs, DocumentLimits limits) {
        this.inputs = inputs;
        this.limits = limits;
    }

    /** A scorer of a framework, within the limits of this run. */
    Scorer scorer(Framework framework) {
        return Scorer.of(framework, measures, limits.framework(), () -> false);
    }

    /** Reads a framework; throws with every problem where it has any. */
    Framework framework(Path file) {
        return FrameworkDocuments.read(inputs.open(file), Inputs.name(file), limits, measures);
    }

    /** Reads an assessment of any framework of a registry; throws with every problem where it has any. */
    AssessmentDocument assessment(Path file, FrameworkRegistry registry) {
        return AssessmentDocuments.read(inputs.open(file), Inputs.name(file), registry, limits);
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

    /** A scorecard as a document. */
    String write(Scorecard card, DataFormat format) {
        return format == DataFormat.JSON ? ScorecardDocuments.toJson(card) : ScorecardDocuments.toYaml(card);
    }
}
