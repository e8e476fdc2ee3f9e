package io.github.maturity4j.models.quintarelli;

import io.github.maturity4j.documents.BundledFramework;
import io.github.maturity4j.documents.WorkedCase;
import io.github.maturity4j.framework.Framework;
import java.util.List;

/**
 * The framework of five capabilities of a social business, after Emanuele Quintarelli. Capabilities, their order, that all of them
 * are needed, and the definition are published; questions, anchors, thresholds and that a missing group caps are operationalised,
 * and each element of the framework says so. It is neither made nor endorsed by the author of the text.
 *
 * <pre>{@code
 * Scorer scorer = Scorer.of(Quintarelli.framework());
 * }</pre>
 *
 * <p>All methods are thread-safe.
 */
public final class Quintarelli {

    /** The id of the framework. */
    public static final String ID = "quintarelli";

    /** The version of the framework. */
    public static final String VERSION = "0.1.0";

    private static final BundledFramework BUNDLED = BundledFramework.of(
            Quintarelli.class,
            ID,
            List.of(
                    "average-misleads",
                    "complete",
                    "exact-boundary",
                    "half-filled",
                    "ladder-ahead",
                    "no-partners-no-suppliers",
                    "profile-ahead",
                    "short-form",
                    "social-crm"));

    private Quintarelli() {}

    /**
     * The framework, read from its document at the first call.
     *
     * @return the same value at every call
     */
    public static Framework framework() {
        return BUNDLED.framework();
    }

    /**
     * The worked cases: assessments whose figures were worked out by hand, each with its reasoning in its origin. All of them are
     * invented.
     *
     * <pre>{@code
     * Scorer scorer = Scorer.of(Quintarelli.framework());
     * for (WorkedCase worked : Quintarelli.cases()) {
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
