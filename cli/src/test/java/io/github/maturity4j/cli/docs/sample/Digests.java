package io.github.maturity4j.cli.docs.sample;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.overlay.Overlay;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.scorecard.Digest;
import io.github.maturity4j.scorecard.Scorecard;
import java.util.List;

/** Stands in the samples of the documentation for the digests of that name: it scores with the scorer of the samples. */
public final class Digests {

    private Digests() {}

    public static Digest of(Framework framework) {
        return io.github.maturity4j.documents.Digests.of(framework);
    }

    public static Digest of(Overlay overlay) {
        return io.github.maturity4j.documents.Digests.of(overlay);
    }

    public static Digest of(Assessment assessment) {
        return io.github.maturity4j.documents.Digests.of(assessment);
    }

    public static Scorecard score(Scorer scorer, Assessment assessment) {
        Framework framework = scorer.framework();
        return scorer.score(assessment)
                .withDigests(of(framework), framework.layers().map(layers -> of(layers.overlay())), of(assessment));
    }

    public static List<Problem> check(Scorecard scorecard, Framework framework, Assessment assessment) {
        return io.github.maturity4j.documents.Digests.check(scorecard, framework, assessment);
    }
}
