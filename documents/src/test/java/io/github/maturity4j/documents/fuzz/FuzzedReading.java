package io.github.maturity4j.documents.fuzz;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.documents.AssessmentDocuments;
import io.github.maturity4j.documents.FrameworkDocuments;
import io.github.maturity4j.documents.InvalidDocumentException;
import io.github.maturity4j.documents.ScorecardDocuments;
import io.github.maturity4j.documents.WorkedCase;
import io.github.maturity4j.documents.WorkedCases;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.scorecard.Scorecard;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * What holds for any bytes that a reader is given: it refuses them with its own exception, or reads them; and what was read,
 * written and read again is equal, in YAML and in JSON.
 */
final class FuzzedReading {

    static final Path CASES = Path.of("src/test/resources/cases");
    static final Path BROKEN = Path.of("src/test/resources/broken");

    private static final Framework COUNTING = FrameworkDocuments.read(BROKEN.resolve("counting-desk.yaml"));

    private FuzzedReading() {}

    static void framework(byte[] document) {
        Framework framework;
        try {
            framework = FrameworkDocuments.read(new ByteArrayInputStream(document), "f");
        } catch (InvalidDocumentException refused) {
            return;
        }
        same(framework, FrameworkDocuments::toYaml, text -> FrameworkDocuments.parse(text, "f.yaml"));
        same(framework, FrameworkDocuments::toJson, text -> FrameworkDocuments.parse(text, "f.json"));
    }

    /** An assessment of {@code broken/counting-desk.yaml}. */
    static void assessment(byte[] document) {
        Assessment assessment;
        try {
            assessment = AssessmentDocuments.read(new ByteArrayInputStream(document), "a", COUNTING);
        } catch (InvalidDocumentException refused) {
            return;
        }
        same(assessment, AssessmentDocuments::toYaml, text -> AssessmentDocuments.parse(text, "a.yaml", COUNTING));
        same(assessment, AssessmentDocuments::toJson, text -> AssessmentDocuments.parse(text, "a.json", COUNTING));
    }

    /** A worked case of {@code broken/counting-desk.yaml}. */
    static void worked(byte[] document) {
        WorkedCase worked;
        try {
            worked = WorkedCases.read(new ByteArrayInputStream(document), "c", COUNTING);
        } catch (InvalidDocumentException refused) {
            return;
        }
        same(worked, WorkedCases::toYaml, text -> WorkedCases.parse(text, "c.yaml", COUNTING));
        same(worked, WorkedCases::toJson, text -> WorkedCases.parse(text, "c.json", COUNTING));
    }

    static void scorecard(byte[] document) {
        Scorecard card;
        try {
            card = ScorecardDocuments.read(new ByteArrayInputStream(document), "s");
        } catch (InvalidDocumentException refused) {
            return;
        }
        same(card, ScorecardDocuments::toYaml, text -> ScorecardDocuments.parse(text, "s.yaml"));
        same(card, ScorecardDocuments::toJson, text -> ScorecardDocuments.parse(text, "s.json"));
    }

    private static <T> void same(T read, Function<T, String> write, Function<String, T> parse) {
        String text = write.apply(read);
        T again = parse.apply(text);
        if (!read.equals(again) || !write.apply(again).equals(text)) {
            throw new AssertionError("written and read again it is another:\n" + text);
        }
    }
}
