package io.github.maturity4j.models.participation;

import io.github.maturity4j.documents.BundledFramework;
import io.github.maturity4j.documents.WorkedCase;
import io.github.maturity4j.framework.Framework;
import java.util.List;

/**
 * The framework that tells a commercial wrapper from social business of the whole company, after a post by Benito Castro (2013).
 * The two words, the strict border between them and the path are published; questions, answers and thresholds are
 * operationalised, and each element of the framework says so. It is neither made nor endorsed by the author of the post.
 *
 * <pre>{@code
 * Scorer scorer = Scorer.of(Participation.framework());
 * }</pre>
 *
 * <p>All methods are thread-safe.
 */
public final class Participation {

    /** The id of the framework. */
    public static final String ID = "participation";

    /** The version of the framework. */
    public static final String VERSION = "0.1.0";

    private static final BundledFramework BUNDLED = BundledFramework.of(
            Participation.class,
            ID,
            List.of(
                    "average-misleads",
                    "complete",
                    "half-filled",
                    "inside-first",
                    "inside-only",
                    "just-integral",
                    "no-account",
                    "one-function-short",
                    "short-form"));

    private Participation() {}

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
     * Scorer scorer = Scorer.of(Participation.framework());
     * for (WorkedCase worked : Participation.cases()) {
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
