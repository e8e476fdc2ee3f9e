package io.github.maturity4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.assessment.Target;
import io.github.maturity4j.comparison.Figure;
import io.github.maturity4j.comparison.Reason;
import io.github.maturity4j.comparison.Renewal;
import io.github.maturity4j.comparison.ScorecardComparison;
import io.github.maturity4j.comparison.Trend;
import io.github.maturity4j.comparison.Verdict;
import io.github.maturity4j.documents.FrameworkDocuments;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.migration.Fate;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.rule.AnswerKind;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.rule.Treatment;
import io.github.maturity4j.scorecard.Digest;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Comparisons in words, in three languages. */
class ComparisonTextTest {

    private static final Framework FRAMEWORK = FrameworkDocuments.parse("""
            maturity4j: 1
            framework: small
            version: 1.0.0
            title: Small
            basis: { operationalised: for a test }
            stages: [ low, high ]
            scales:
              share: { number: { least: 0, greatest: 1 } }
            indicators:
              a: { title: First, stage: low, scale: share }
              b: { title: Second, stage: high, scale: share, requires: [ link ] }
            facts:
              size: { title: Size, scale: { number: { least: 0, greatest: 9 } } }
            measures:
              mean: { title: Mean, mean: indicators, treat: { unknown: 0 } }
            conditions:
              good: { title: Good, require: { measure: mean, at-least: 0.5 } }
            placements:
              stage: { title: Stage, bands: { of: { measure: mean }, from: { low: 0.25, high: 0.75 } } }
            """, "small.yaml");

    private static Scorecard card(Consumer<AssessmentBuilder> answers) {
        AssessmentBuilder builder = Assessment.of(FRAMEWORK);
        answers.accept(builder);
        return Recompute.score(Scorer.of(FRAMEWORK), builder.build());
    }

    private static Answer linked(String number) {
        return Answer.builder()
                .from(Answer.number(number))
                .link("https://example.org/")
                .build();
    }

    private static String text(ScorecardComparison comparison, Locale locale) {
        return ComparisonText.of(FRAMEWORK, comparison).in(Phrases.of(locale)).toText(80);
    }

    /** The mean goes from 1/4 to 1/2: the condition is met now, the stage is low both times. */
    @Test
    void factsAndConditionsAreTold() {
        ScorecardComparison comparison = ScorecardComparison.of(
                card(it -> it.answer("a", Answer.number("0.5")).answer("b", linked("0"))),
                card(it -> it.answer("a", Answer.number("1"))
                        .answer("b", linked("0"))
                        .fact("size", new Reply.Amount(Rational.of(4)))));

        assertThat(text(comparison, Locale.ENGLISH))
                .contains("Small, version 1.0.0: compared\n")
                .contains("  + Mean: 0.25 before, 0.50 now: up, for certain\n")
                .contains("  + Good: unmet before, met now: up, for certain\n")
                .contains("    Because of this alone: First (0.5 before, 1 now).\n")
                .contains("Answered now, open before\n  - Size (unanswered before, 4 now)\n")
                .doesNotContain("Stage:");
        assertThat(text(comparison, Locale.ITALIAN)).contains("Per questo soltanto: First (0,5 prima, 1 ora).");
        assertThat(text(comparison, Locale.forLanguageTag("es")))
                .contains("Solo por esto: First (0,5 antes, 1 ahora).");
    }

    /** Without its link the second answer is open down to 0; with it, it counts. */
    @Test
    void whatCameWithAnAnswerIsTold() {
        ScorecardComparison comparison = ScorecardComparison.of(
                card(it -> it.answer("a", Answer.number("1")).answer("b", Answer.number("1"))),
                card(it -> it.answer("a", Answer.number("1")).answer("b", linked("1"))));

        assertThat(text(comparison, Locale.ENGLISH))
                .contains(
                        "The same answer, with other evidence\n  - Second (1 as before, with something else beside it)\n");
    }

    @Test
    void assumptionsAreMarked() {
        ScorecardComparison comparison = ScorecardComparison.of(
                card(it -> it.answer("a", Answer.number("0")).answer("b", linked("0"))),
                card(it -> it.answer("a", Answer.number("1")).answer("b", Answer.unknown())));

        assertThat(text(comparison, Locale.ENGLISH).replaceAll("\\s+", " "))
                .contains("rests on what was assumed about open answers");
    }

    @Test
    void everyReasonHasItsSentence() {
        Scorecard card = card(it -> it.answer("a", Answer.number("1")));
        Figure mean = new Figure(Figure.Kind.MEASURE, "mean", Subject.WHOLE);
        Digest one = new Digest("1".repeat(64));
        Digest two = new Digest("2".repeat(64));
        ScorecardComparison refused = ScorecardComparison.builder()
                .before(card)
                .after(card)
                .verdict(new Verdict.NotComparable(List.of(
                        new Reason.OtherFramework("a", "b"),
                        new Reason.OtherVersion("1", "2"),
                        new Reason.OtherText(one, two),
                        new Reason.OtherOverlay(Optional.of(one), Optional.empty()),
                        new Reason.OtherRoles(List.of(), List.of(Optional.of("staff"), Optional.empty())),
                        new Reason.OtherTreatment(
                                mean, AnswerKind.UNKNOWN, Optional.of(new Treatment.Open()), Optional.empty()),
                        new Reason.OtherRule(mean),
                        new Reason.OtherFigures(List.of(mean), List.of()))))
                .build();

        for (String language : List.of("en", "it", "es")) {
            String text = text(refused, Locale.forLanguageTag(language));
            assertThat(text.lines().filter(line -> line.startsWith("  - "))).hasSize(8);
            assertThat(text.lines()).allMatch(line -> line.length() <= 80);
        }
        assertThat(text(refused, Locale.ENGLISH))
                .contains("They may not be compared:\n")
                .contains(
                        "  - Others answered: one respondent for all before, staff and respondents\n    without role now.\n")
                .contains("  - Mean: answers of the kind \"unknown\" were counted in another way.\n")
                .contains("  - They have other figures: Mean before, none now.\n");
    }

    @Test
    void everyFateHasItsSentence() {
        Scorecard card = card(it -> it.answer("a", Answer.number("1")));
        List<Fate> fates = new ArrayList<>();
        for (Fate.What what : Fate.What.values()) {
            fates.add(new Fate.OfVotes(AnswerKey.of("a"), List.of(), what));
        }
        fates.add(new Fate.OfFact("size", new Reply.Unknown(), List.of(), Fate.What.DROPPED));
        fates.add(new Fate.OfTarget(new Target("stage", Subject.WHOLE, "low"), Fate.What.DROPPED));
        ScorecardComparison migrated = ScorecardComparison.builder()
                .before(card)
                .after(card)
                .verdict(new Verdict.ByMigration(List.of("1", "2")))
                .renewal(new Renewal(
                        card,
                        List.of(),
                        List.of(new Figure(Figure.Kind.CONDITION, "good", Subject.WHOLE)),
                        List.of(new Figure(Figure.Kind.MEASURE, "mean", Subject.WHOLE)),
                        fates))
                .build();

        assertThat(text(migrated, Locale.ENGLISH))
                .contains("No longer there: Good.", "New: Mean.", "No figure is another.")
                .contains("3 of 14 answers, facts and targets stand in the new version.")
                .contains("    - Stage: no longer asked", "    - Size: no longer asked")
                .contains("    - First: open, since its scale changed");
        for (String language : List.of("it", "es")) {
            assertThat(text(migrated, Locale.forLanguageTag(language))
                            .lines()
                            .filter(line -> line.startsWith("    - ")))
                    .hasSize(12);
        }
    }

    @Test
    void aTrendHasABlockForEachFigureThatMoved() {
        Scorecard first = card(it -> it.date(LocalDate.of(2025, 3, 7))
                .answer("a", Answer.number("0.5"))
                .answer("b", linked("0")));
        Scorecard second = card(it -> it.date(LocalDate.of(2026, 3, 6))
                .answer("a", Answer.number("1"))
                .answer("b", linked("0")));
        Trend trend = Trend.of(List.of(second, first));

        assertThat(ComparisonText.of(FRAMEWORK, trend).toText(80))
                .contains("Small, version 1.0.0: over time\n")
                .contains("Mean\n  7 March 2025  0.25\n  6 March 2026  0.50  up, for certain\n")
                .contains("Good\n  7 March 2025  unmet\n  6 March 2026  met    up, for certain\n")
                .contains("What stayed as it was\n  - Stage: low\n")
                .contains("Answered\n  7 March 2025  2 of 2\n  6 March 2026  2 of 2\n");
    }
}
