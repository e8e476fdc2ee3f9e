package io.github.maturity4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.assessment.Unit;
import io.github.maturity4j.documents.FrameworkDocuments;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.scoring.Scorer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Reports on small frameworks, one for each thing that a report must never tell wrongly. */
class ScorecardTextTest {

    private static final String HEAD = """
            maturity4j: 1
            framework: small
            version: 1.0.0
            basis: { operationalised: for a test }
            stages: [ { id: low, floor: true }, mid, top ]
            scales:
              share: { number: { least: 0, greatest: 1 } }
            """;

    private static String report(String rules, Consumer<AssessmentBuilder> answers) {
        Framework framework = FrameworkDocuments.parse(HEAD + rules, "small.yaml");
        AssessmentBuilder builder = Assessment.of(framework);
        answers.accept(builder);
        Assessment assessment = builder.build();
        return ScorecardText.of(framework, Recompute.score(Scorer.of(framework), assessment))
                .toText(80);
    }

    private static final String MEAN = """
            indicators:
              a: { stage: mid, scale: share, not-applicable: allowed }
              b: { stage: top, scale: share, not-applicable: allowed }
            measures:
              mean: { mean: indicators, digits: 1 }
              of: { for-each: stage, mean: indicators }
            placements:
              stage: { bands: { of: { measure: mean }, from: { mid: 0.5, top: 0.9 } } }
            """;

    @Test
    void aFigureIsNeverRoundedAcrossTheBoundThatDecided() {
        String told = report(MEAN, it -> it.answer("a", Answer.number("0.9")).answer("b", Answer.number("0.8998")));
        assertThat(told)
                .contains("Stage attained  mid\n")
                .contains("  x mean is 0.8999, at least 0.9 is needed: unmet\n")
                .contains("  mean   0.8999                   100 %\n");
        assertThat(report(MEAN, it -> it.answer("a", Answer.number("0.9")).answer("b", Answer.number("0.9"))))
                .contains("Stage attained  top\n")
                .contains("  mean     0.9                   100 %\n")
                .doesNotContain("Why not");
    }

    @Test
    void emptyIsAWordAndNeverZero() {
        String told = report(MEAN, it -> it.answer("a", Answer.notApplicable()).answer("b", Answer.notApplicable()));
        assertThat(told)
                .contains("Stage attained  empty, nothing applicable was asked\n")
                .contains("Answered        nothing applicable was asked\n")
                .contains("  mean   empty\n")
                .doesNotContain("0 %")
                .doesNotContain("##")
                .doesNotContain("Why not");
    }

    @Test
    void whatMayTurnOutEmptySaysSo() {
        assertThat(report(MEAN, it -> it.answer("a", Answer.number("0.5"))))
                .contains("    mid                   0.50                   100 %\n")
                .contains("    top  0.00 to 1.00 or empty                     0 %\n");
    }

    @Test
    void withheldIsAWordAndNeverZero() {
        String told = report("""
                indicators:
                  a: { scale: share }
                  plan: { scale: { yes-no: { no: 0, yes: 1 } } }
                measures:
                  score: { mean: { indicator: a }, requires: { indicator: plan, is: yes } }
                placements:
                  stage: { bands: { of: { measure: score }, from: { mid: 0.5, top: 0.9 } } }
                """, it -> it.answer("a", Answer.number("1")).answer("plan", Answer.no()));
        assertThat(told)
                .contains("Stage attained  low\n")
                .contains("  x score is withheld, so that there is no number, at least 0.5 is needed: unmet\n")
                .contains("  score  withheld")
                .doesNotContain("0.00");
    }

    @Test
    void anAnswerThatLacksWhatItHasToBringIsToldWhereverItIsAsked() {
        String told = report("""
                indicators:
                  leave: { question: Can one leave?, scale: { yes-no: { no: 0, yes: 1 } }, requires: link }
                placements:
                  stage: { cumulative: { mid: { indicator: leave, is: yes }, top: { indicator: leave, is: yes } } }
                """, it -> it.answer("leave", Answer.yes()));
        assertThat(told)
                .contains("leave is \"yes\" (lacks what its indicator demands), \"yes\" is needed: open")
                .contains("Answered, but without all that it needs: a link.");
    }

    @Test
    void anAssumptionIsMarkedWhereverItDecides() {
        String told = report("""
                indicators:
                  a: { scale: share }
                  b: { scale: share }
                measures:
                  score: { mean: indicators, treat: { open: satisfied } }
                placements:
                  stage: { bands: { of: { measure: score }, from: { mid: 0.5, top: 0.9 } } }
                """, it -> it.answer("a", Answer.number("1")));
        assertThat(told)
                .contains("Stage attained  top (assumed)\nStill possible  mid to top\nAnswered        1 of 2, 50 %\n")
                .contains("  ??  top  attained, assumed\n  ##  mid\n  ##  low  where everyone starts\n")
                .contains("  score  1.00 (0.50 to 1.00 possible)          1.00      50 %  assumed\n")
                .contains("What is marked assumed counts open answers as a rule of the framework says;");
    }

    @Test
    void coverageIsNeverRoundedToAll() {
        StringBuilder indicators = new StringBuilder("indicators:\n");
        for (int i = 0; i < 500; i++) {
            indicators.append("  i").append(i).append(": { scale: share }\n");
        }
        String told = report(indicators + "measures: { score: { mean: indicators } }\n", it -> {
            for (int i = 1; i < 500; i++) {
                it.answer("i" + i, Answer.number("1"));
            }
        });
        assertThat(told)
                .contains("\nAnswered  499 of 500, 99.8 %\n")
                .contains("This framework places nothing; its figures follow.\n")
                .contains("  score  0.998 to 1.000          1.00    99.8 %\n");
    }

    @Test
    void longListsAreCut() {
        StringBuilder indicators = new StringBuilder("indicators:\n");
        for (int i = 0; i < 20; i++) {
            indicators.append("  i").append(i).append(": { stage: mid, scale: share }\n");
        }
        String told = report(indicators + """
                        measures: { score: { mean: indicators } }
                        placements: { stage: { bands: { of: { measure: score }, from: { mid: 0.5, top: 0.9 } } } }
                        """, it -> {});
        assertThat(told).contains("  ? i7 (i7)\n    and 12 more (--explain or --format yaml shows all)\n");
    }

    @Test
    void classesHaveNoLadder() {
        String kinds = """
                stage-sets: { kinds: { classes: [ inward, outward ] } }
                indicators:
                  way: { question: Which way?, scale: { classes: [ in, out ] } }
                placements:
                  kind: { on: kinds, first-match: { inward: { indicator: way, is: in }, outward: { indicator: way, is: out } } }
                """;
        assertThat(report(kinds, it -> it.answer("way", Answer.choice("out"))))
                .contains("Class           outward\nStill possible  nothing else\n");
        assertThat(report(kinds, it -> {}))
                .contains("Class           not decided\n")
                .contains("Why no class yet\n  ? inward: way is unanswered, \"in\" is needed: open\n")
                .doesNotContain("##");
    }

    @Test
    void besideClassesTheLadderTellsWhatIsNext() {
        String kinds = """
                stage-sets:
                  kinds: { classes: [ { id: inward, remedy: Open the window. }, outward ] }
                  steps: { stages: [ heard, answered ] }
                indicators:
                  way: { question: Which way?, scale: { classes: [ in, out ] } }
                  hears: { question: Does anyone hear?, scale: { yes-no: { no: 0, yes: 1 } } }
                  answers: { question: Does anyone answer?, scale: { yes-no: { no: 0, yes: 1 } } }
                placements:
                  kind: { on: kinds, first-match: { inward: { indicator: way, is: in }, outward: { indicator: way, is: out } } }
                  steps: { on: steps, cumulative: { heard: { indicator: hears, is: yes }, answered: { indicator: answers, is: yes } } }
                """;
        String inward =
                report(kinds, it -> it.answer("way", Answer.choice("in")).answer("hears", Answer.choice("no")));
        assertThat(inward)
                .contains("Class           inward\n")
                .contains(
                        "\nWhat helps from here\n  Open the window.\n\nWhy not heard\n  0 % of its requirements are met for certain.\n")
                .contains("Does anyone hear? (hears)");
        assertThat(report(kinds, it -> it.answer("way", Answer.choice("out")).answer("hears", Answer.choice("yes"))))
                .doesNotContain("What helps from here")
                .contains("\nWhy not answered\n")
                .contains("  ? Does anyone answer? (answers)\n");
        assertThat(report(kinds, it -> {}))
                .contains("Why no class yet\n")
                .doesNotContain("Why not heard")
                .contains("  ? Does anyone hear? (hears)\n");
    }

    @Test
    void whatAnAnswerLacksIsToBeFoundOut() {
        String told = report("""
                indicators:
                  a: { question: Is there a plan?, stage: mid, scale: share, requires: [ link, reason ], not-applicable: with-reason }
                measures: { score: { mean: indicators } }
                placements: { stage: { bands: { of: { measure: score }, from: { mid: 0.5, top: 0.9 } } } }
                """, it -> it.answer("a", Answer.number("1")));
        assertThat(told)
                .contains(
                        "  ? Is there a plan? (a) Answered, but without all that it needs: a reason and a\n    link.\n");
    }

    @Test
    void namesOfUnitsCannotMoveTheCursorAndAreNeverPatterns() {
        String told = report(
                "indicators: { a: { scale: share } }\nmeasures: { score: { mean: indicators } }\n",
                it -> it.unit(Unit.builder()
                        .id("u")
                        .name("a\u001b[31m\u202e{0} ${jndi:x} %s\n")
                        .build()));
        assertThat(told).contains("\na\\u001b[31m\\u202e{0} ${jndi:x} %s\\n\n");
    }

    @Test
    void aFactSaidUnknownIsUnknown() {
        String told = report("""
                indicators: { a: { scale: share } }
                facts: { kind: { scale: { classes: [ in, out ] } } }
                placements: { stage: { cumulative: { mid: { fact: kind, is: in }, top: { fact: kind, is: in } } } }
                """, it -> it.fact("kind", new Reply.Unknown()));
        assertThat(told).contains("kind is unknown, \"in\" is needed: open").doesNotContain("unanswered");
    }

    @Test
    void aNumberHasANextStepToo() {
        String told = report("""
                indicators:
                  days:
                    scale:
                      number:
                        least: 0
                        greatest: 30
                        bins: [ { from: 0, points: 1 }, { above: 5, points: 0.5 }, { above: 10, points: 0 } ]
                measures: { score: { mean: indicators } }
                placements: { stage: { bands: { of: { measure: score }, from: { mid: 0.5, top: 0.9 } } } }
                """, it -> it.answer("days", Answer.number("12")));
        assertThat(told).contains("What to do\n  - days (days)\n    Now 12; more than 5 is worth 0.5.\n");
    }

    @Test
    void anAssumedFigureShowsItsScoreAndSaysOnceWhatCounts() {
        Framework framework = FrameworkDocuments.parse(HEAD + """
                indicators:
                  a: { scale: share }
                  b: { scale: share }
                measures:
                  score: { mean: indicators, treat: { open: 0.5 } }
                placements:
                  stage: { bands: { of: { measure: score }, from: { mid: 0.5, top: 0.9 } } }
                """, "small.yaml");
        Assessment assessment =
                Assessment.of(framework).answer("a", Answer.number("1")).build();
        String told = ScorecardText.of(framework, Recompute.score(Scorer.of(framework), assessment))
                .explained()
                .toText(80);
        // (1 + 0.5) / 2 = 0.75; open: (1 + 0) / 2 to (1 + 1) / 2
        assertThat(told)
                .contains("  score: 0.75 (assumed), possible 0.50 to 1.00 - exact\n")
                .contains("    - b: unanswered, worth 0 to 1, counts as 0.5, contributes 0.25\n")
                .contains("  stage: mid (assumed), possible mid to top - exact\n");
    }
}
