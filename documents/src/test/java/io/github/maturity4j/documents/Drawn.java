package io.github.maturity4j.documents;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.generated.Generated;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.oracle.TestMeasures;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.InvalidFrameworkException;
import io.github.maturity4j.scoring.Scorer;
import java.util.ArrayList;
import java.util.List;

/**
 * A framework that was drawn by chance, with an assessment and what comes of it.
 *
 * @param framework the framework, as JSON
 * @param assessment the assessment, as YAML
 * @param scorecard the scorecard, as YAML
 */
record Drawn(String framework, String assessment, String scorecard) {

    private static final long WORLDS = 1000;

    /** As many as documents can hold and rules can score, of so many. */
    static List<Drawn> of(int count, long seed) {
        List<Drawn> drawn = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            Generated generated = Generated.of(number, seed);
            try {
                drawn.add(of(generated.framework(), generated.assessment(WORLDS)));
            } catch (IllegalArgumentException | InvalidFrameworkException unheld) {
                // Fractions such as 1/3, which no document can hold, are drawn now and then.
            }
        }
        return drawn;
    }

    private static Drawn of(Framework framework, Assessment assessment) {
        Scorecard card = Recompute.score(Scorer.of(framework, TestMeasures.ALL), assessment, TestMeasures.ALL);
        return new Drawn(
                FrameworkDocuments.toJson(framework),
                AssessmentDocuments.toYaml(assessment),
                ScorecardDocuments.toYaml(card));
    }
}
