package io.github.maturity4j.models.matrix;

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
 * The framework of the social business matrix, after Verdonck, Clark and Bozzato: in which mode each level and function of a
 * company uses social networks. Levels, modes, activities and the definition are published; functions, questions, anchors and
 * rules are operationalised, and each element of the framework says so. It gives the company as a whole neither a stage nor a
 * mean, and it is neither made nor endorsed by the authors of the matrix.
 *
 * <pre>{@code
 * Scorer scorer = Scorer.of(SocialMatrix.framework());
 * }</pre>
 *
 * <p>All methods are thread-safe.
 */
public final class SocialMatrix {

    /** The id of the framework. */
    public static final String ID = "matrix";

    /** The version of the framework. */
    public static final String VERSION = "0.1.0";

    private static final String DOCUMENT = "/META-INF/maturity4j/matrix.yaml";

    private static final String CASES = "/META-INF/maturity4j/matrix/cases/";

    private static final List<String> CASE_IDS =
            List.of("average-misleads", "complete", "exact-bounds", "half-filled", "selling-only", "short-form");

    private static @Nullable Framework framework;

    private SocialMatrix() {}

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
     * Scorer scorer = Scorer.of(SocialMatrix.framework());
     * for (WorkedCase worked : SocialMatrix.cases()) {
     *     List<Mismatch> mismatches = worked.replay(scorer);
     * }
     * }</pre>
     *
     * @return the cases, read anew at every call, in the order of their ids
     */
    public static List<WorkedCase> cases() {
        return CASE_IDS.stream().map(SocialMatrix::readCase).toList();
    }

    private static WorkedCase readCase(String id) {
        String name = CASES + id + ".yaml";
        try (InputStream document = Objects.requireNonNull(SocialMatrix.class.getResourceAsStream(name), name)) {
            return WorkedCases.read(document, id + ".yaml", framework());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static Framework read() {
        try (InputStream document =
                Objects.requireNonNull(SocialMatrix.class.getResourceAsStream(DOCUMENT), DOCUMENT)) {
            return FrameworkDocuments.read(document, "matrix.yaml");
        } catch (IOException e) {
            throw new UncheckedIOException(DOCUMENT, e);
        }
    }
}
