package io.github.maturity4j.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import org.junit.jupiter.api.Test;

/** Which element's weight a figure of several axes has, and what is told of figures that are left out. */
class OwnWeightsAtHandTest {

    @Test
    void aFigureThatRepeatsStagesWeighsWhatTheDimensionAtHandCarries() {
        Framework framework = FrameworkDocuments.parse("""
                maturity4j: 1
                framework: at-hand
                version: 1.0.0
                basis: { operationalised: for a test }
                stages: [ { id: zero, floor: true }, one, two ]
                dimensions: [ { id: d1, weight: 3 }, { id: d2, weight: 0 } ]
                scales: { yn: { yes-no: { no: 0, yes: 1 } } }
                indicators:
                  a: { scale: yn, stage: one, dimension: d1 }
                  b: { scale: yn, stage: two, dimension: d1 }
                  c: { scale: yn, stage: two, dimension: d2 }
                measures:
                  m: { for-each: [ stage, dimension ], mean: indicators }
                  x: { for-each: dimension, sum: { measure: m, stage: each, weight: own } }
                """, "at-hand.yaml");
        Scorecard card = Recompute.score(
                Scorer.of(framework),
                AssessmentDocuments.parse(
                        "{ \"maturity4j\": 1, \"framework\": \"at-hand\", \"version\": \"1.0.0\","
                                + " \"answers\": { \"a\": \"yes\", \"b\": \"yes\", \"c\": \"yes\" } }",
                        "answers.json",
                        framework));

        // d1: 3 · 1 + 3 · 1; d2: 0 · 1.
        assertThat(card.measure("x", "d1").range()).contains(Range.of(Rational.of(6)));
        assertThat(card.measure("x", "d2").range()).contains(Range.of(Rational.ZERO));
    }

    @Test
    void dimensionsBeneathThatARuleIsNotWrittenForAreTold() {
        Framework framework = FrameworkDocuments.parse("""
                maturity4j: 1
                framework: deep
                version: 1.0.0
                basis: { operationalised: for a test }
                dimensions: [ { id: d1, dimensions: [ { id: e1, dimensions: [ g1 ] } ] } ]
                scales: { yn: { yes-no: { no: 0, yes: 1 } } }
                indicators: { a: { scale: yn, dimension: g1 }, c: { scale: yn, dimension: d1 } }
                measures:
                  f: { for-each: { dimension: { depth: 1 } }, mean: children }
                """, "deep.yaml");

        assertThat(Scorer.check(framework, Scorer.installedMeasures(getClass().getClassLoader())))
                .extracting(Problem::toString)
                .containsExactly(
                        "/measures/f/mean/0: warning: left out: f is not written for \"e1\", right beneath \"d1\"");
    }
}
