package io.github.maturity4j.models.readiness;

import io.github.maturity4j.documents.BundledFramework;
import io.github.maturity4j.documents.WorkedCase;
import io.github.maturity4j.framework.Framework;
import java.util.List;

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

    private static final BundledFramework BUNDLED = BundledFramework.of(
            Readiness.class,
            ID,
            List.of(
                    "average-misleads",
                    "complete",
                    "exact-tie",
                    "half-filled",
                    "just-ready",
                    "level-0",
                    "no-presence",
                    "short-form"));

    private Readiness() {}

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
     * Scorer scorer = Scorer.of(Readiness.framework());
     * for (WorkedCase worked : Readiness.cases()) {
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
