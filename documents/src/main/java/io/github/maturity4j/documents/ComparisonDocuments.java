package io.github.maturity4j.documents;

import io.github.maturity4j.comparison.ScorecardComparison;
import io.github.maturity4j.comparison.Trend;
import io.github.maturity4j.documents.internal.encode.ComparisonEncoder;
import io.github.maturity4j.documents.internal.encode.PartWriter;

/**
 * Comparisons and trends as documents, for other programs: what moved, which way, whether that is certain, and what it goes back to.
 * They are written and not read: whoever has both scorecards compares them again.
 *
 * <p>A trend and a comparison have the same form: a list of steps, one for each pair of neighbouring dates.
 *
 * <p>Thread-safe: it holds no state.
 */
public final class ComparisonDocuments {

    private ComparisonDocuments() {}

    /**
     * A comparison as JSON: the same text for equal comparisons.
     *
     * @param comparison the comparison
     * @return the text
     */
    public static String toJson(ScorecardComparison comparison) {
        return PartWriter.write(ComparisonEncoder.encode(comparison), Format.JSON);
    }

    /**
     * A comparison as YAML: the same text for equal comparisons.
     *
     * @param comparison the comparison
     * @return the text
     */
    public static String toYaml(ScorecardComparison comparison) {
        return PartWriter.write(ComparisonEncoder.encode(comparison), Format.YAML);
    }

    /**
     * A trend as JSON: the same text for equal trends.
     *
     * @param trend the trend
     * @return the text
     */
    public static String toJson(Trend trend) {
        return PartWriter.write(ComparisonEncoder.encode(trend), Format.JSON);
    }

    /**
     * A trend as YAML: the same text for equal trends.
     *
     * @param trend the trend
     * @return the text
     */
    public static String toYaml(Trend trend) {
        return PartWriter.write(ComparisonEncoder.encode(trend), Format.YAML);
    }
}
