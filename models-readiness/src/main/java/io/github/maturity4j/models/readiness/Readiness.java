package io.github.maturity4j.models.readiness;

import io.github.maturity4j.documents.FrameworkDocuments;
import io.github.maturity4j.documents.WorkedCase;
import io.github.maturity4j.documents.WorkedCases;
import io.github.maturity4j.framework.Framework;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Social media business readiness, rated by an assessor, after a text on digitalmarketinglab.it whose author is not named. Level 0,
 * level 1, what is asked at each and the decisions that follow are published; questions, anchors, thresholds, the place between
 * the levels and the step <em>ready to decide</em> are operationalised, and each element of the framework says so. It is neither made
 * nor endorsed by the author of the text.
 *
 * <pre>{@code
 * Scorer scorer = Scorer.of(Readiness.framework());
 * }</pre>
 *
 * <p>All methods are thread-safe.
 */
public final class Readiness {

    /** The id of the framework. */
    public static final String ID = "readiness";

    /** The version of the framework. */
    public static final String VERSION = "0.1.0";

    private static final String DOCUMENT = "/META-INF/maturity4j/readiness.yaml";

    private static final String CASES = "/META-INF/maturity4j/readiness/cases/";

    private static final List<String> CASE_IDS = List.of(
            "average-misleads",
            "complete",
            "exact-tie",
            "half-filled",
            "just-ready",
            "level-0",
            "no-presence",
            "short-form");

    private static @Nullable Framework framework;

    private Readiness() {}

    /**
     * The framework, read from its document at the first call.
     *
     * @return the same value at every call
     */
    public static synchronized Framework framework() {
        Framework known = framework;
        if (known == null) {
            known = read();
            framework = known;
        }
        return known;
    }

    /**
     * The worked cases: assessments of invented companies whose figures were worked out by hand, each with its sums in its origin.
     *
     * <pre>{@code
     * Scorer scorer = Scorer.of(Readiness.framework());
     * for (WorkedCase worked : Readiness.cases()) {
     *     List<Mismatch> mismatches = worked.replay(scorer);
     * }
     * }</pre>
     *
     * @return the cases, read anew at every call, in the order of their ids
     */
    public static List<WorkedCase> cases() {
        return CASE_IDS.stream().map(Readiness::readCase).toList();
    }

    private static WorkedCase readCase(String id) {
        String name = CASES + id + ".yaml";
        try (InputStream document = Objects.requireNonNull(Readiness.class.getResourceAsStream(name), name)) {
            return WorkedCases.read(document, id + ".yaml", framework());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static Framework read() {
        try (InputStream document = Objects.requireNonNull(Readiness.class.getResourceAsStream(DOCUMENT), DOCUMENT)) {
            return FrameworkDocuments.read(document, "readiness.yaml");
        } catch (IOException e) {
            throw new UncheckedIOException(DOCUMENT, e);
        }
    }
}
