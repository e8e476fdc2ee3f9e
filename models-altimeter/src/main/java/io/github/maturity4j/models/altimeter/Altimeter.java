package io.github.maturity4j.models.altimeter;

import io.github.maturity4j.documents.BundledFramework;
import io.github.maturity4j.documents.WorkedCase;
import io.github.maturity4j.framework.Framework;
import java.util.List;

/**
 * The framework of six stages of social business, after the report by Charlene Li and Brian Solis (Altimeter Group, 2013).
 * Stages, facets and success factors are published; questions, anchors, weights and thresholds are operationalised, and each
 * element of the framework says so. It is neither made nor endorsed by the authors of the report.
 *
 * <pre>{@code
 * Scorer scorer = Scorer.of(Altimeter.framework());
 * }</pre>
 *
 * <p>All methods are thread-safe.
 */
public final class Altimeter {

    /** The id of the framework. */
    public static final String ID = "altimeter";

    /** The version of the framework. */
    public static final String VERSION = "0.1.0";

    private static final BundledFramework BUNDLED = BundledFramework.of(
            Altimeter.class,
            ID,
            List.of(
                    "average-misleads",
                    "complete",
                    "dell-2006",
                    "exact-ties",
                    "half-filled",
                    "one-step-below",
                    "out-of-order",
                    "single-unit"));

    private Altimeter() {}

    /**
     * The framework, read from its document at the first call.
     *
     * @return the same value at every call
     */
    public static Framework framework() {
        return BUNDLED.framework();
    }

    /**
     * The worked cases: assessments whose figures were worked out by hand, each with its sums in its origin. One is Dell before its
     * first presence, as reported with the study; the others are invented.
     *
     * <pre>{@code
     * Scorer scorer = Scorer.of(Altimeter.framework());
     * for (WorkedCase worked : Altimeter.cases()) {
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
