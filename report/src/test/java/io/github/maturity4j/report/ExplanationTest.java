package io.github.maturity4j.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.documents.FrameworkDocuments;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final Framework FRAMEWORK = FrameworkDocuments.parse("""
            maturity4j: 1
            framework: small
            version: 1.0.0
            basis: { operationalised: for a test }
            sources: { book: { title: The Book, year: 2010 } }
            stages: [ { id: low, floor: true }, mid, top ]
            dimensions: [ left, right ]
            scales:
              share: { number: { least: 0, greatest: 1 } }
            indicators:
              a: { dimension: left, scale: share }
              b: { dimension: left, scale: share }
              c: { dimension: left, scale: share, not-applicable: allowed }
              d: { dimension: right, scale: share }
            measures:
              part: { for-each: dimension, mean: indicators, basis: { published: book, at: p. 4 } }
              whole: { mean: { measure: part, dimension: each } }
            conditions:
              sound: { require: { measure: whole, at-least: 0.5 } }
            placements:
              stage:
                cumulative:
                  mid: { condition: sound }
                  top: { all: [ { condition: sound }, { measure: part, dimension: left, at-least: 0.9 } ] }
            """, "small.yaml");

    private static final Scorecard CARD = Recompute.score(
            Scorer.of(FRAMEWORK),
            Assessment.of(FRAMEWORK)
                    .answer("a", Answer.number("1"))
                    .answer("b", Answer.number("0"))
                    .answer("c", Answer.number("1"))
                    .answer("d", Answer.number("0.5"))
                    .build());

    private static String told(Explanation explanation) {
        return ExplanationText.of(FRAMEWORK, CARD, explanation).toText(80);
    }

    private static String told(int width) {
        Explanation whole = Explanation.of(FRAMEWORK, CARD, "whole");
        return ExplanationText.of(FRAMEWORK, CARD, whole).toText(width);
    }

    @Test
    void followsAFigureDownAndTellsEachFigureOnce() {
        assertThat(Explanation.figures(CARD)).containsExactly("stage", "sound", "part/left", "part/right", "whole");
        assertThat(Explanation.headline(CARD)).contains("stage");
        Explanation stage = Explanation.of(FRAMEWORK, CARD, "stage");
        assertThat(stage.beneath()).extracting(Explanation::figure).containsExactly("sound", "part/left");
        Explanation sound = stage.beneath().get(0);
        assertThat(sound).isInstanceOf(Explanation.OfCondition.class);
        Explanation whole = sound.beneath().get(0);
        assertThat(whole.beneath())
                .hasSize(2)
                .satisfies(all -> assertThat(all.get(0)).isEqualTo(new Explanation.Elsewhere("part/left")))
                .satisfies(all -> assertThat(all.get(1)).isInstanceOf(Explanation.OfMeasure.class));
        assertThat(((Explanation.OfMeasure) stage.beneath().get(1))
                        .source()
                        .orElseThrow()
                        .title())
                .isEqualTo("The Book");
    }

    @Test
    void saysExactlyWhatAReaderWouldComputeWith() {
        // left: (1 + 0 + 1) / 3 = 2/3; right: 1/2; whole: (2/3 + 1/2) / 2 = 7/12
        assertThat(told(Explanation.of(FRAMEWORK, CARD, "whole"))).isEqualTo("""
                small 1.0.0
                ===========
                The assessment names no unit and no date.

                  whole: 0.58 (7/12) - exact
                    Rule: the mean of part of each dimension.
                    - part of left: worth 0.67 (2/3), contributes 1/3
                    - part of right: worth 0.5, contributes 0.25
                    The contributions add up to 7/12.
                    It is compared with 0.5.
                    ours: for a test

                  part of left: 0.67 (2/3) - exact
                    Rule: the mean of its indicators.
                    - a: 1, worth 1, contributes 1/3
                    - b: 0, worth 0, contributes 0
                    - c: 1, worth 1, contributes 1/3
                    The contributions add up to 2/3.
                    It is compared with 0.9.
                    published: The Book, 2010, at p. 4

                  part of right: 0.50 - exact
                    Rule: the mean of its indicators.
                    - d: 0.5, worth 0.5, contributes 0.5
                    The contributions add up to 0.5.
                    published: The Book, 2010, at p. 4

                """);
    }

    @Test
    void saysWhatATermMakesOfAnswers() {
        Framework framework = FrameworkDocuments.parse("""
                maturity4j: 1
                framework: terms
                version: 1.0.0
                basis: { operationalised: for a test }
                dimensions: [ { id: left, weight: 2 } ]
                indicators:
                  a: { dimension: left, scale: { yes-no: { no: 1, yes: 3 } }, weight: 5 }
                measures:
                  lost: { sum: { indicators: all, rescaled: true, shortfall: true, weight: own, treat: { unknown: 0.5 } } }
                  tree: { for-each: dimension, mean: { children: all, rescaled: true } }
                  whole: { mean: { measure: tree, dimension: each, weight: own } }
                """, "terms.yaml");
        Scorecard card = Recompute.score(
                Scorer.of(framework),
                Assessment.of(framework).answer("a", Answer.yes()).build());

        assertThat(ExplanationText.of(framework, card, Explanation.of(framework, card, "lost"))
                        .toText(160))
                .contains(
                        "    Rule: the sum of what is missing to the best of all indicators, from 0 for the worst to 1 for the best"
                                + " (each with its own weight, unknown counts as 0.5).\n")
                .contains(
                        "    - what is missing to the best of a, from 0 for the worst to 1 for the best: yes, worth 0, weight 5,"
                                + " contributes 0\n");
        assertThat(ExplanationText.of(framework, card, Explanation.of(framework, card, "whole"))
                        .toText(160))
                .contains("weight 2, contributes 1\n")
                .contains(
                        "    Rule: the mean of the same for each dimension beneath, and its own indicators, from 0 for the worst to 1"
                                + " for the best.\n");
        assertThat(FrameworkText.of(framework).toText(160))
                .contains("left, weight 2")
                .contains("dimension left; weight 5\n");
    }

    @Test
    void aDepthEndsTheWalk() {
        Explanation alone = Explanation.of(FRAMEWORK, CARD, "stage", 0);
        assertThat(alone.beneath())
                .containsExactly(new Explanation.Deeper("sound"), new Explanation.Deeper("part/left"));
        assertThat(told(alone))
                .endsWith("\n2 figures beneath are not told; a greater --depth tells them.\n")
                .doesNotContain("the mean of");
        assertThat(told(Explanation.of(FRAMEWORK, CARD, "stage", 1)))
                .contains("\n  sound: met - exact\n")
                .contains("\n  part of left: ")
                .endsWith("\n1 figure beneath is not told; a greater --depth tells it.\n");
    }

    @Test
    void isDataToo() {
        Explanation left = Explanation.of(FRAMEWORK, CARD, "part/left");
        assertThat(ExplanationText.of(FRAMEWORK, CARD, left).toYaml())
                .startsWith("figure: \"part/left\"\nkind: measure\npossible: \"2/3\"\nscore: \"2/3\"\n")
                .contains(
                        "    answer: b\n    said: \"0\"\n    possible: 0\n    score: 0\n    weight: 1\n    contributes: 0\n")
                .contains("thresholds:\n  - 0.9\n")
                .endsWith("basis:\n  published: book\n  at: \"p. 4\"\n  source: \"The Book, 2010\"\n");
        assertThat(ExplanationText.of(FRAMEWORK, CARD, Explanation.of(FRAMEWORK, CARD, "stage"))
                        .toJson())
                .contains("\"attained\": \"mid\"")
                .contains("\"kind\": \"elsewhere\"")
                .contains("\"says\": \"sound holds: met\"");
    }

    @Test
    void speaksTheReadersLanguage() {
        Explanation left = Explanation.of(FRAMEWORK, CARD, "part/left");
        assertThat(ExplanationText.of(FRAMEWORK, CARD, left)
                        .in(Phrases.of(Locale.ITALIAN))
                        .toText(80))
                .contains("  part (left): 0,67 (2/3) – intervallo esatto\n")
                .contains("    I contributi sommano a 2/3.\n    Si confronta con 0,9.\n");
    }

    @Test
    void refusesFiguresThatAreNotThere() {
        assertThatThrownBy(() -> Explanation.of(FRAMEWORK, CARD, "part"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("figure: expected a figure of the scorecard but was part");
        assertThatThrownBy(() -> Explanation.of(FRAMEWORK, CARD, "whole", -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("depth: expected at least 0 but was -1");
    }

    @Test
    void aPageHasAtLeastFortyColumns() {
        assertThatThrownBy(() -> told(39))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("width: expected at least 40 but was 39");
        assertThat(told(40).lines()).allMatch(line -> line.length() <= 40);
    }
}
