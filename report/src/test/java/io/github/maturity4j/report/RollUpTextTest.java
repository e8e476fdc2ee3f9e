package io.github.maturity4j.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.documents.FrameworkDocuments;
import io.github.maturity4j.documents.OrganisationDocuments;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.organisation.Organisation;
import io.github.maturity4j.rollup.RollUp;
import io.github.maturity4j.rollup.RolledUp;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RollUpTextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private static final Framework FRAMEWORK = FrameworkDocuments.parse("""
            maturity4j: 1
            framework: small
            version: 1.0.0
            basis: { operationalised: for a test }
            stages: [ { id: low, floor: true }, mid, top ]
            stage-sets: { kinds: { classes: [ good, bad ] } }
            scales: { share: { number: { least: 0, greatest: 1 } } }
            indicators: { a: { scale: share }, b: { scale: share } }
            measures: { mean: { mean: indicators } }
            placements:
              stage: { bands: { of: { measure: mean }, from: { mid: 0.5, top: 0.9 } } }
              kind: { on: kinds, first-match: { good: { measure: mean, at-least: 0.5 }, bad: { measure: mean, less-than: 0.5 } } }
            roll-ups:
              weakest: { lowest: { placement: stage } }
              spread: { distribution: { placement: stage } }
              far: { share: { placement: stage, at-least: mid } }
              mean: { title: { en: The mean, it: La media }, mean: { measure: mean } }
              alike: { mean: { measure: mean, by: units } }
              rank: { mean-rank: { placement: stage } }
              kinds: { distribution: { placement: kind } }
            """, "small.yaml");

    private static final Organisation ORGANISATION = OrganisationDocuments.parse("""
            maturity4j: 1
            organisation: acme
            name: Acme
            units:
              - { id: acme, size: 100, assessed: false }
              - { id: north, name: The north, parent: acme, size: 60 }
              - { id: team, parent: north, size: 20, until: 2026-12-31 }
              - { id: team, parent: acme, size: 25, from: 2027-01-01 }
              - { id: south, parent: acme, size: 30 }
              - { id: east, parent: acme, until: 2026-12-31 }
              - { id: west, parent: acme, size: 10, from: 2027-01-01 }
            """, "acme.yaml");

    private static Scorecard card(String unit, String a, String b) {
        var builder = Assessment.of(FRAMEWORK).unit(unit).answer("a", Answer.number(a));
        if (!b.isEmpty()) {
            builder.answer("b", Answer.number(b));
        }
        return Recompute.score(Scorer.of(FRAMEWORK), builder.build());
    }

    private static RolledUp rolled() {
        return RollUp.of(Scorer.of(FRAMEWORK))
                .suppressing(List.of("south"))
                .roll(
                        ORGANISATION,
                        DAY,
                        List.of(card("north", "1", "1"), card("team", "0.8", ""), card("east", "0", "0")));
    }

    /**
     * The own parts are 40, 20 and 30, that of the east is not known. Their mean is at most (40 + 20 * 0.9 + 30) / 90 = 0.978, and 0
     * where the east, which has 0, outweighs all. Of the four units alike it is at most 2.9 / 4.
     */
    @Test
    void theTreeComesFirstThenFiguresThenTheWhole() {
        String told = RollUpText.of(FRAMEWORK, rolled()).toText(Screen.plain(80));

        assertThat(told)
                .startsWith("""
                        Acme: small 1.0.0
                        =================
                        Units as of 30 June 2026

                        Unit          People  stage          Still possible  Answered
                        acme             100  groups others
                          The north       60  top                               100 %
                            team          20  low            low to top          50 %
                          south           30  suppressed
                          east       unknown  low                               100 %

                        Rolled up

                          acme (4 units)
                            Lowest stage (stage): low (held there by east)
                            Distribution (stage):
                              low  1 to 3 units
                              mid  0 to 2 units
                              top  1 to 3 units
                        """)
                .contains("  The north (2 units)\n")
                .contains("      low  0 to 1 units  0 to 20 people\n")
                .contains("    The mean: 0.80 to 0.97\n")
                .endsWith("""
                        The whole
                          Lowest stage (stage): low.
                          People at "mid" or above (stage): 0 % to 100 %.
                          The mean: 0.00 to 0.98.
                          Mean, each unit alike (mean): 0.35 to 0.72.
                          Mean rank by size (stage): 0.00 to 2.00.
                          1 unit is not shown: south. It counts as if nothing were known of it.
                          The own size of 1 unit is not known: east. Its weight stays open.
                        """);
        assertThat(told.lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void itIsToldInEveryLanguage() {
        for (String language : List.of("it", "es")) {
            String told = RollUpText.of(FRAMEWORK, rolled())
                    .in(Phrases.of(Locale.forLanguageTag(language)))
                    .toText(Screen.plain(80));
            assertThat(told).doesNotContain("units", "Lowest", "missing");
            assertThat(told.lines()).allMatch(line -> line.length() <= 80);
        }
    }

    @Test
    void anotherFrameworkIsRefused() {
        Framework other = Framework.builder().from(FRAMEWORK).version("2").build();
        assertThatThrownBy(() -> RollUpText.of(other, rolled()))
                .hasMessage("rolled: expected a roll-up of small 2 but it was of small 1.0.0");
    }

    @Test
    void whatMovedIsToldWithItsReasons() {
        RolledUp later = RollUp.of(Scorer.of(FRAMEWORK))
                .roll(
                        ORGANISATION,
                        DAY.plusYears(1),
                        List.of(card("north", "1", "1"), card("team", "0.8", "1"), card("south", "1", "1")));
        RollUpText text = RollUpText.of(FRAMEWORK, later);

        assertThat(text.comparedWith(rolled(), Screen.plain(80)))
                .startsWith("Acme, 30 June 2026 and 30 June 2027\n")
                .contains("  team       low            top            moved from The north to acme, size\n")
                .contains(
                        "east         low                           gone\n",
                        "  west                      missing        new\n")
                .contains("""
                            Lowest stage (stage): low; still possible low to top; before: low (may be
                            the same)
                              because of:
                              - team: top, was low; still possible low to top
                              - south: assessed, was suppressed
                              - west is new
                              - east is gone
                        """)
                .contains("      - team weighs 25, was 20\n", "      - team does not lie here any more\n");
        assertThat(text.comparedWith(later, Screen.plain(80))).endsWith("  No figure is another than before.\n");
        assertThat(text.comparedWith(RolledUp.builder().from(later).version("0").build(), Screen.plain(80)))
                .endsWith("""
                        These roll-ups may not be compared:
                          - they are of two versions of the framework; score the earlier assessments in
                            the newer one first
                        """);
    }
}
