package io.github.maturity4j.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a stored scorecard is told, all of it, with places. */
class BrokenScorecardsTest {

    private static final Path WRITTEN = Path.of("src/test/resources/scorecards/everything.yaml");

    private String text;

    @BeforeEach
    void readText() throws IOException {
        text = Files.readString(WRITTEN);
    }

    /** The problems of the stored scorecard with one thing replaced, once, without their places in the text. */
    private String problems(String part, String other) {
        assertThat(text).contains(part);
        String broken =
                text.substring(0, text.indexOf(part)) + other + text.substring(text.indexOf(part) + part.length());
        try {
            ScorecardDocuments.parse(broken, "card.yaml");
            return "";
        } catch (InvalidDocumentException invalid) {
            return invalid.located().stream()
                    .map(located -> located.problem().toString())
                    .collect(Collectors.joining("\n"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    attained: "first" | atained: "first" | /placements/0/atained: expected a known member but was "atained"; did you mean "attained"?
                    engine: "1.2.3" | made: 7 | /scorecard: expected the member "engine" but there was none~/scorecard/made: expected a known member but was "made"; there could be engine
                    exact: "1/3" | exact: "1/0" | /placements/0/derivation/measured/contribution/low/exact: expected an exact number such as "2/3" but was "1/0"
                    rounded: 0.33 | rounded: 0.34 | /placements/0/derivation/measured/contribution/low: expected 1/3 rounded half-even, which is 0.33, but was 0.34
                    share: 0.8 | share: 0.7 | /coverage: expected the share 0.8 but was 0.7
                    answered: 4 | answered: 6 | /coverage: expected answered in [0, 5] but was 6
                    range: "outer" | range: "outside" | /placements/0/range: expected one of exact, outer but was "outside"
                    progress: 0.999 | progress: 0,999 | /placements/0/next/progress: expected a figure: a number, or a map with exact but was "0,999"; numbers stand without quotes and are written like 12, -3 or 0.5
                    - "drill" | - "drill/a/b" | /placements/0/next/find-out/0: expected an indicator, or an indicator and an area such as drill/sales, but was "drill/a/b"
                    sha256:ab | sha256:AB | /scorecard/digests/overlay: expected a digest: sha256: and 64 hexadecimal digits in lower case but was "sha256:ABababababababababababababababababababababababababababababababab"
                    - "met" | - "mett" | /placements/0/derivation/stages/0/possible/0: expected one of met, unmet, void but was "mett"; did you mean "met"?
                    low: 0.8996 | low: 0.9996 | /placements/0/next/requirements/0/compared/possible: expected low to be at most high but was 0.9996 above 0.8996
                    certain: false | certain: "no" | /placements/0/out-of-order/0/certain: expected true or false but was "no"
                    """)
    void oneProblem(String part, String other, String expected) {
        assertThat(problems(part, other)).isEqualTo(expected.replace('~', '\n'));
    }

    @Test
    void allAtOnceWithPlaces() {
        String broken = text.replace("attained: \"first\"", "attained: first!")
                .replace("least: 1", "least: -1")
                .replace("kind: \"answered\"", "kind: answerd");
        assertThatThrownBy(() -> ScorecardDocuments.read(
                        new ByteArrayInputStream(broken.getBytes(StandardCharsets.UTF_8)), "card.yaml"))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        invalid -> assertThat(invalid.located()).hasSizeGreaterThan(5));
    }

    @Test
    void otherDocumentsAreNone() {
        assertThatThrownBy(() -> ScorecardDocuments.parse(
                        "maturity4j: 1\nframework: f\nversion: \"1\"\nindicators: {}\n", "f.yaml"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("f.yaml:1:1: expected a scorecard but was a framework");
        assertThatThrownBy(() -> ScorecardDocuments.parse("[]", "f.json"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("f.json:1:1: expected a scorecard: a map but was a list");
    }

    @Test
    void limitsHold() {
        DocumentLimits few = DocumentLimits.builder().tokens(100).build();
        assertThatThrownBy(() -> ScorecardDocuments.parse(text, "card.yaml", few))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("expected at most 100 names and values (limit tokens)");
        assertThatThrownBy(() -> ScorecardDocuments.read(
                        WRITTEN, DocumentLimits.builder().bytes(100).build()))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("(limit bytes)");
    }
}
