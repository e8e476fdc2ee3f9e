package io.github.maturity4j.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.documents.internal.decode.Aftermath;
import io.github.maturity4j.documents.internal.decode.FrameworkDecoder;
import io.github.maturity4j.documents.internal.tree.Locator;
import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.documents.internal.tree.Place;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which problems of meaning are told beside those of form, and where. */
class AftermathTest {

    private static final String SOUND = """
            maturity4j: 1
            framework: desk
            version: "1"
            basis: { operationalised: a test }
            stages: [ { id: ad-hoc, floor: true }, listening ]
            dimensions: [ people ]
            indicators:
              hears: { stage: listening, scale: { yes-no: { no: 0, yes: 1 } } }
              owner: { stage: listening, scale: { yes-no: { no: 0, yes: 1 } } }
            measures:
              of-owner: { mean: { indicator: owner } }
              of-hears: { mean: { indicator: hears } }
              of-that: { mean: { measure: of-hears } }
              of-all: { for-each: stage, mean: indicators }
            placements:
              stage: { cumulative: { listening: { measure: of-owner, at-least: 0.5 } } }
            """;

    private static boolean isTold(String text, Problem problem) {
        Documents.Opened document = Documents.open(text, "f.yaml", DocumentLimits.DEFAULT);
        Node root = document.root().orElseThrow();
        FrameworkDecoder.decode(root, DocumentLimits.DEFAULT, document.problems());
        return new Aftermath(root, document.problems().pointers()).isOwn(problem);
    }

    private static Problem unscorable(String pointer) {
        return Problem.error(Code.UNSCORABLE, pointer, "expected something that can be scored but was not");
    }

    private static Problem unknown(String kind, String name, String pointer) {
        return Problem.error(Code.UNKNOWN_NAME, pointer, Wording.unknown(kind, name, List.of()));
    }

    @Test
    void aSoundDocumentIsToldEverything() {
        assertThat(isTold(SOUND, unscorable("/measures/of-all"))).isTrue();
        assertThat(isTold(SOUND, unscorable(""))).isTrue();
        assertThat(isTold(SOUND, Problem.warning(Code.UNREACHABLE, "/placements/stage", "expected")))
                .isTrue();
    }

    @Test
    void whatLiesAtBeneathOrAroundABrokenPartIsNotTold() {
        String text = SOUND.replace("at-least: 0.5", "at-least: half");

        assertThat(isTold(text, unscorable("/placements/stage/cumulative/listening/at-least")))
                .isFalse();
        assertThat(isTold(text, unscorable("/placements/stage"))).isFalse();
        assertThat(isTold(text, unknown("stage", "x", "/placements/stage/cumulative/listening/at-least/x")))
                .isFalse();
        assertThat(isTold(text, unknown("stage", "x", "/placements/stage/target")))
                .isTrue();
        assertThat(isTold(text, unscorable("/measures/of-all"))).isTrue();
    }

    @Test
    void whatRefersToABrokenElementIsNotTold() {
        String text = SOUND.replace("hears: { stage: listening,", "hears: { stage: listening, digits: 2,");

        assertThat(isTold(text, unscorable("/measures/of-hears/mean"))).isFalse();
        assertThat(isTold(text, unscorable("/measures/of-that/mean"))).isFalse();
        assertThat(isTold(text, unscorable("/measures/of-all/mean"))).isFalse();
        assertThat(isTold(text, unscorable("/measures/of-owner/mean"))).isTrue();
        assertThat(isTold(text, unknown("choice", "maybe", "/measures/of-hears/mean/indicator")))
                .isFalse();
        assertThat(isTold(text, unknown("measure", "of-haers", "/placements/stage/cumulative/listening/measure")))
                .isTrue();
    }

    @Test
    void aNameIsNotMissedWhereItsDeclarationIsLost() {
        String lost = SOUND.replace("dimensions: [ people ]", "dimensions: people");
        String nameless = SOUND.replace("dimensions: [ people ]", "dimensions: [ people, pra ctice ]");

        for (String text : List.of(lost, nameless)) {
            assertThat(isTold(text, unknown("dimension", "practice", "/indicators/owner/dimension")))
                    .isFalse();
            assertThat(isTold(text, unknown("stage", "lisening", "/indicators/owner/stage")))
                    .isTrue();
            assertThat(isTold(text, unscorable("/measures/of-owner"))).isFalse();
        }
    }

    @Test
    void warningsWaitUntilTheDocumentIsSound() {
        String text = SOUND.replace("version: \"1\"", "version: 1");

        assertThat(isTold(text, Problem.warning(Code.UNREACHABLE, "/placements/stage", "expected")))
                .isFalse();
        assertThat(isTold(text, unscorable("/placements/stage"))).isTrue();
    }

    @Test
    void aProblemLiesAtTheValueOrAtTheNameThatIsWrong() {
        Node root =
                Documents.open(SOUND, "f.yaml", DocumentLimits.DEFAULT).root().orElseThrow();

        assertThat(Locator.place(root, unknown("stage", "listening", "/indicators/hears/stage")))
                .isEqualTo(new Place(8, 19));
        assertThat(Locator.place(root, unknown("stage", "listening", "/placements/stage/cumulative/listening")))
                .isEqualTo(new Place(16, 26));
        assertThat(Locator.place(root, unscorable("/measures/of-all/mean/3/area")))
                .isEqualTo(new Place(14, 36));
        assertThat(Locator.place(root, unscorable("/stages/1/id"))).isEqualTo(new Place(5, 40));
        assertThat(Locator.place(root, unscorable("/nowhere"))).isEqualTo(Place.START);
    }
}
