package io.github.maturity4j.models.matrix;

import io.github.maturity4j.documents.BundledFramework;
import io.github.maturity4j.documents.WorkedCase;
import io.github.maturity4j.framework.Framework;
import java.util.List;

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

    private static final BundledFramework BUNDLED = BundledFramework.of(
            SocialMatrix.class,
            ID,
            List.of("average-misleads", "complete", "exact-bounds", "half-filled", "selling-only", "short-form"));

    private SocialMatrix() {}

    /**
     * The framework, read from its document at the first call.
     *
     * @return the same value at every call
     */
    public static Framework framework() {
        return BUNDLED.framework();
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
        return BUNDLED.cases();
    }
}
