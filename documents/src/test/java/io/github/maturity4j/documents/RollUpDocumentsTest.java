package io.github.maturity4j.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.organisation.Organisation;
import io.github.maturity4j.rollup.RollUp;
import io.github.maturity4j.rollup.RolledUp;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollUpDocumentsTest {

    private static final Framework FRAMEWORK = FrameworkDocuments.parse("""
            maturity4j: 1
            framework: f
            version: '1'
            title: The framework
            basis: { operationalised: a test }
            stages: [ low, high ]
            scales: { third: { choices: { none: 0, some: 0.3, all: 1 } } }
            indicators: { one: { scale: third }, two: { scale: third }, three: { scale: third } }
            measures: { score: { mean: indicators } }
            placements: { stage: { bands: { of: { measure: score }, from: { low: 0.1, high: 0.5 } } } }
            roll-ups:
              weakest: { lowest: { placement: stage } }
              spread: { distribution: { placement: stage } }
              far: { share: { placement: stage, at-least: high } }
              score: { mean: { measure: score }, digits: 3 }
            """, "f.yaml");

    private static final Organisation ORGANISATION = OrganisationDocuments.parse("""
            maturity4j: 1
            organisation: o
            name: All of it
            units:
              - { id: o, size: 10, assessed: false, references: { crm: A-1 } }
              - { id: a, parent: o, size: 4 }
              - { id: b, parent: o, size: 3 }
              - { id: c, parent: o, size: 3 }
            """, "o.yaml");

    private static Scorecard card(String unit, String... answers) {
        var builder = Assessment.of(FRAMEWORK).id("of-" + unit).unit(unit).date(LocalDate.of(2026, 3, 1));
        List<String> indicators = List.of("one", "two", "three");
        for (int i = 0; i < answers.length; i++) {
            builder.answer(indicators.get(i), Answer.choice(answers[i]));
        }
        Assessment assessment = builder.build();
        return Recompute.score(Scorer.of(FRAMEWORK), assessment)
                .withDigests(Digests.of(FRAMEWORK), Digests.of(assessment));
    }

    private static RolledUp rolled(Scorecard... cards) {
        return RollUp.of(Scorer.of(FRAMEWORK))
                .suppressing(Set.of("b"))
                .suppressingFewerThan(2)
                .roll(ORGANISATION, LocalDate.of(2026, 6, 30), List.of(cards));
    }

    @Test
    void theSchemaAcceptsWhatIsWritten() {
        String json = RollUpDocuments.toJson(rolled(card("a", "all", "all"), card("b", "none")));

        assertThat(SchemaJudge.of(DocumentSchemas.rollUp()).problems(json)).isEmpty();
        assertThat(json).contains("\"fewest\": 2", "\"crm\": \"A-1\"", "sha256:");
    }

    /** Two of three are answered as best, so that the score of the unit is 2/3 to 1, and that of all lies between 4/10 * 2/3 and 1. */
    @Test
    void figuresAreWrittenAsTheyAre() {
        String yaml = RollUpDocuments.toYaml(rolled(card("a", "all", "all"), card("b", "none")));

        assertThat(yaml)
                .contains("rounded: 0.267", "exact: \"4/15\"", "standing: \"suppressed\"", "standing: \"missing\"")
                .doesNotContain("of-b");
    }

    @Test
    void notAByteTellsOfASuppressedUnit(@TempDir Path folder) throws IOException {
        Scorecard shown = card("a", "all", "all");
        String seen = RollUpDocuments.toJson(rolled(shown));
        for (String answer : List.of("none", "some", "all")) {
            assertThat(RollUpDocuments.toJson(rolled(shown, card("b", answer, answer, answer))))
                    .isEqualTo(seen);
        }
        Path file = folder.resolve("seen.json");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RollUpDocuments.write(rolled(shown), file, Format.YAML);
        RollUpDocuments.overwrite(rolled(shown), file, Format.JSON);
        RollUpDocuments.write(rolled(shown), out, Format.JSON);
        assertThat(Files.readString(file)).isEqualTo(seen).isEqualTo(out.toString(StandardCharsets.UTF_8));
    }
}
