package io.github.maturity4j.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.generated.Generated;
import io.github.maturity4j.oracle.Agreement;
import io.github.maturity4j.oracle.Oracle;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.oracle.TestMeasures;
import io.github.maturity4j.overlay.Change;
import io.github.maturity4j.overlay.Overlay;
import io.github.maturity4j.overlay.Part;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.Method;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.rule.Term;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every overlay over every framework. */
class OverlayLawsTest {

    private static final int FRAMEWORKS = 150;
    private static final long SEED = 4711;
    private static final long WORLDS = 60;
    private static final Rational NINETEEN = Rational.of(19);
    private static final Basis MARKED = Basis.operationalised("law 1: because");

    private static boolean compiles(Framework framework) {
        return Scorer.check(framework, TestMeasures.ALL).stream()
                .noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }

    private static Overlay.Builder overlay(Framework framework) {
        Overlay.Builder builder = Overlay.builder();
        builder.id("law")
                .version("1")
                .framework(framework.id())
                .frameworkVersion(framework.version())
                .basis(Basis.operationalised("because"));
        return builder;
    }

    private static Scorecard score(Framework framework, Assessment assessment) {
        return Recompute.score(Scorer.of(framework, TestMeasures.ALL), assessment);
    }

    private static Scorecard without(Scorecard card) {
        return Scorecard.builder().from(card).overlay(Optional.empty()).build();
    }

    /** A measure whose formula weighs, with another weight of its first term written in; and the place of that weight. */
    private record Weighed(MeasureRule rule, String place) {

        static Optional<Weighed> of(MeasureRule rule) {
            if (rule.formula() instanceof Formula.Mean mean) {
                return of(rule, "mean", mean.terms(), new Formula.Mean(heavier(mean.terms())));
            } else if (rule.formula() instanceof Formula.Sum sum) {
                return of(rule, "sum", sum.terms(), new Formula.Sum(heavier(sum.terms())));
            }
            return Optional.empty();
        }

        private static Optional<Weighed> of(MeasureRule rule, String name, List<Term> terms, Formula formula) {
            String place = terms.size() == 1 ? name + "/weight" : name + "/0/weight";
            return terms.get(0).weight().equals(NINETEEN)
                    ? Optional.empty()
                    : Optional.of(new Weighed(
                            MeasureRule.builder()
                                    .from(rule)
                                    .formula(formula)
                                    .basis(MARKED)
                                    .build(),
                            place));
        }

        private static List<Term> heavier(List<Term> terms) {
            List<Term> heavier = new ArrayList<>(terms);
            heavier.set(
                    0,
                    Term.builder()
                            .from(terms.get(0))
                            .weight(NINETEEN)
                            .ownWeights(false)
                            .build());
            return heavier;
        }
    }

    @Test
    void aWeightThatAnOverlaySetsIsAWeightThatIsWrittenIn() {
        int checked = 0;
        for (int number = 0; number < FRAMEWORKS; number++) {
            Generated generated = Generated.of(number, SEED);
            Framework base = generated.framework();
            for (int i = 0; i < base.measures().size() && compiles(base); i++) {
                Optional<Weighed> weighed = Weighed.of(base.measures().get(i));
                if (weighed.isEmpty()) {
                    continue;
                }
                List<MeasureRule> measures = new ArrayList<>(base.measures());
                measures.set(i, weighed.get().rule());
                Framework written =
                        Framework.builder().from(base).measures(measures).build();
                Framework overlaid = base.with(overlay(base)
                        .addChange(Change.number(
                                Part.MEASURE,
                                base.measures().get(i).id(),
                                weighed.get().place(),
                                NINETEEN))
                        .build());

                assertThat(Framework.builder()
                                .from(overlaid)
                                .layers(Optional.empty())
                                .build())
                        .isEqualTo(written);
                if (compiles(written)) {
                    Assessment assessment = generated.assessment(WORLDS);
                    assertThat(without(score(overlaid, assessment))).isEqualTo(score(written, assessment));
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(FRAMEWORKS / 4);
    }

    @Test
    void anOverlayThatOnlyTranslatesScoresTheSame() {
        int checked = 0;
        for (int number = 0; number < FRAMEWORKS; number++) {
            Generated generated = Generated.of(number, SEED + 1);
            Framework base = generated.framework();
            if (compiles(base)) {
                String indicator = base.indicators().get(0).id();
                Framework overlaid = base.with(overlay(base)
                        .addChange(Change.text(Part.INDICATOR, indicator, "question", Text.of("xx", "?")))
                        .build());
                Assessment assessment = generated.assessment(WORLDS);
                Scorecard card = score(overlaid, assessment);
                assertThat(without(card)).isEqualTo(score(base, assessment));
                assertThat(card.overlay().orElseThrow().amendments()).hasSize(1);
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(FRAMEWORKS / 2);
    }

    /** Weights, thresholds, an indicator that is added, in one overlay, as far as the framework has them. */
    private static List<Change> changes(Framework base) {
        List<Change> changes = new ArrayList<>();
        for (MeasureRule rule : base.measures()) {
            Weighed.of(rule)
                    .ifPresent(
                            weighed -> changes.add(Change.number(Part.MEASURE, rule.id(), weighed.place(), NINETEEN)));
        }
        for (PlacementRule rule : base.placements()) {
            if (rule.method() instanceof Method.Bands bands) {
                Map.Entry<String, Scale.Bound> top = new ArrayList<>(
                                bands.bounds().entrySet())
                        .get(bands.bounds().size() - 1);
                changes.add(Change.number(
                        Part.PLACEMENT,
                        rule.id(),
                        "bands/from/" + top.getKey() + (top.getValue().inclusive() ? "" : "/above"),
                        top.getValue().value().plus(Rational.ONE)));
            }
        }
        changes.add(Change.text(Part.INDICATOR, base.indicators().get(0).id(), "title", Text.of("Otherwise")));
        return changes;
    }

    private static Framework overlaid(Framework base, List<Change> changes) {
        Indicator first = base.indicators().get(0);
        return base.with(overlay(base)
                .addAllChanges(changes)
                .addIndicator(Indicator.builder()
                        .from(first)
                        .id("added-by-law")
                        .title(Text.of("Added"))
                        .build())
                .build());
    }

    @Test
    void theOrderOfChangesIsIrrelevant() {
        Random random = new Random(SEED);
        for (int number = 0; number < FRAMEWORKS; number++) {
            Framework base = Generated.of(number, SEED + 2).framework();
            List<Change> changes = changes(base);
            List<Change> shuffled = new ArrayList<>(changes);
            Collections.shuffle(shuffled, random);

            Framework one = overlaid(base, changes);
            Framework two = overlaid(base, shuffled);
            assertThat(Framework.builder().from(two).layers(one.layers()).build())
                    .isEqualTo(one);
            assertThat(two.overlay()).isEqualTo(one.overlay());
        }
    }

    /** The oracle works out every figure from the framework with the overlay, by a way of its own. */
    @Test
    void theScorerAgreesWithTheOracleUnderAnOverlay() {
        int checked = 0;
        for (int number = 0; number < FRAMEWORKS; number++) {
            Generated generated = Generated.of(number, SEED + 3);
            Framework base = generated.framework();
            if (!compiles(base)) {
                continue;
            }
            Framework overlaid = overlaid(base, changes(base));
            Oracle oracle = new Oracle(overlaid);
            Assessment assessment = generated.assessment(WORLDS);
            if (compiles(overlaid) && oracle.worlds(assessment) <= WORLDS * 4) {
                Scorecard card = score(overlaid, assessment);
                assertThat(Agreement.disagreements(overlaid, assessment, oracle, card))
                        .isEmpty();
                assertThat(card.overlay()).isEqualTo(overlaid.overlay());
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(FRAMEWORKS / 3);
    }

    @Test
    void whatAnOverlayLeavesAloneStaysWhatItIs() {
        for (int number = 0; number < FRAMEWORKS; number++) {
            Framework base = Generated.of(number, SEED + 4).framework();
            Framework overlaid = overlaid(base, changes(base));
            Map<String, Indicator> before = new LinkedHashMap<>();
            base.indicators().forEach(indicator -> before.put(indicator.id(), indicator));

            assertThat(overlaid.indicators().subList(1, base.indicators().size()))
                    .isEqualTo(base.indicators().subList(1, base.indicators().size()));
            assertThat(overlaid.conditions()).isEqualTo(base.conditions());
            assertThat(overlaid.stageSets()).isEqualTo(base.stageSets());
            assertThat(overlaid.layers().orElseThrow().base()).isEqualTo(base);
            assertThat(before).hasSameSizeAs(base.indicators());
        }
    }
}
