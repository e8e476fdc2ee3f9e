package io.github.maturity4j.documents;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.documents.internal.encode.AssessmentEncoder;
import io.github.maturity4j.documents.internal.encode.FrameworkEncoder;
import io.github.maturity4j.documents.internal.encode.Part;
import io.github.maturity4j.documents.internal.encode.PartWriter;
import io.github.maturity4j.documents.internal.encode.MigrationEncoder;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.migration.Migration;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.scorecard.Digest;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Digests of frameworks and assessments: the SHA-256 of the canonical JSON of a value, which is the text that {@link
 * FrameworkDocuments#toJson} and {@link AssessmentDocuments#toJson} give, in UTF-8. How the value came about does not matter:
 * read from YAML or built in Java, equal values that are written alike have equal digests.
 *
 * <p>A scorecard gets its digests when it is scored, from the very values that are scored, so that they are never those of
 * others:
 *
 * <pre>{@code
 * Scorecard card = Digests.score(scorer, assessment);
 * List<Problem> problems = Digests.check(card, framework, assessment); // none: it belongs to them
 * }</pre>
 *
 * <p>Thread-safe: it holds no state.
 */
public final class Digests {

    private Digests() {}

    /**
     * The digest of a framework.
     *
     * @param framework the framework
     * @return the SHA-256 of its canonical JSON
     * @throws IllegalArgumentException if the framework holds what no document can
     */
    public static Digest of(Framework framework) {
        return of(FrameworkEncoder.encode(framework));
    }

    /**
     * The digest of an assessment.
     *
     * @param assessment the assessment
     * @return the SHA-256 of its canonical JSON
     * @throws IllegalArgumentException if the assessment holds what no document can
     */
    public static Digest of(Assessment assessment) {
        return of(AssessmentEncoder.encode(assessment));
    }

    /**
     * The digest of a migration.
     *
     * @param migration the migration
     * @return the SHA-256 of its canonical JSON
     * @throws IllegalArgumentException if the migration holds what no document can
     */
    public static Digest of(Migration migration) {
        return of(MigrationEncoder.encode(migration));
    }

    /**
     * Scores an assessment, with the digests of framework and assessment in the scorecard.
     *
     * @param scorer the scorer of a framework
     * @param assessment an assessment of this framework, in this version
     * @return its scorecard; without its digests, the one that the scorer gives
     * @throws IllegalArgumentException if the assessment is of another framework or version, or if framework or assessment
     *     hold what no document can
     * @throws io.github.maturity4j.assessment.InvalidAssessmentException if its answers do not fit the framework
     */
    public static Scorecard score(Scorer scorer, Assessment assessment) {
        return scorer.score(assessment).withDigests(of(scorer.framework()), of(assessment));
    }

    /**
     * Whether a scorecard belongs to a framework and an assessment: it names them, and its digests are theirs. What cannot be
     * told, because the scorecard has no digest, is a problem too.
     *
     * @param scorecard the scorecard
     * @param framework the framework
     * @param assessment the assessment
     * @return what speaks against it, with pointers into the scorecard; none where it belongs to them
     * @throws IllegalArgumentException if framework or assessment hold what no document can
     */
    public static List<Problem> check(Scorecard scorecard, Framework framework, Assessment assessment) {
        List<Problem> problems = new ArrayList<>();
        same("/scorecard/framework", framework.id(), scorecard.framework(), problems);
        same("/scorecard/version", framework.version(), scorecard.version(), problems);
        same("/scorecard/digests/framework", of(framework), scorecard.frameworkDigest(), problems);
        same("/scorecard/digests/assessment", of(assessment), scorecard.assessmentDigest(), problems);
        return List.copyOf(problems);
    }

    private static void same(String pointer, String expected, String actual, List<Problem> problems) {
        if (!expected.equals(actual)) {
            problems.add(Problem.error(Code.OTHER_FRAMEWORK, pointer, "expected " + expected + " but was " + actual));
        }
    }

    private static void same(String pointer, Digest expected, Optional<Digest> actual, List<Problem> problems) {
        if (actual.isEmpty()) {
            problems.add(
                    Problem.error(Code.MISSING_MEMBER, pointer, "expected " + expected + " but there was no digest"));
        } else if (!expected.equals(actual.get())) {
            problems.add(Problem.error(Code.WRONG_VALUE, pointer, "expected " + expected + " but was " + actual.get()));
        }
    }

    private static Digest of(Part document) {
        try {
            byte[] text = PartWriter.write(document, Format.JSON).getBytes(StandardCharsets.UTF_8);
            return new Digest(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
