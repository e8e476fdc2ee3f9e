package io.github.maturity4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.documents.FrameworkDocuments;
import io.github.maturity4j.documents.WorkedCase;
import io.github.maturity4j.documents.WorkedCases;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.spi.CustomMeasure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sound framework passes, and each clause can fail: shown by a framework that breaks it, and nothing else. */
class FrameworkContractTest {

    abstract static class OfDesk extends FrameworkContract {
        @Override
        protected List<CustomMeasure> measures() {
            return List.of();
        }
    }

    static final class Sound extends OfDesk {
        @Override
        protected Framework framework() {
            return Desk.sound();
        }
    }

    @Test
    void aSoundFrameworkPasses() {
        assertThat(Outcomes.of(Sound.class)).isEqualTo(new Outcomes(19, Map.of()));
    }

    static final class Sources extends OfDesk {
        @Override
        protected Framework framework() {
            return Desk.with(
                    "study: { title: A study of desks }",
                    "study: { title: A study of desks }\n  idle: { title: Idle }");
        }
    }

    @Test
    void aSourceWithoutUseIsTold() {
        assertThat(Outcomes.of(Sources.class).failures())
                .containsOnlyKeys("everyElementSaysWhereItComesFrom()")
                .containsValue(
                        "where some elements come from is not said:\n  /sources/idle: expected a basis that"
                                + " refers to this source but there is none; name it where something comes from it, or remove it");
    }

    static final class Particular extends OfDesk {
        @Override
        protected Framework framework() {
            return FrameworkDocuments.parse("""
                    maturity4j: 1
                    framework: particular
                    version: 1.0.0
                    basis: { operationalised: for a test }
                    stages: [ { id: low, floor: true }, { id: high, basis: { operationalised: the aim } } ]
                    indicators:
                      a: { stage: high, scale: { yes-no: { no: 0, yes: 1 } }, basis: { operationalised: the question } }
                    placements: { stage: { cumulative: { high: { indicator: a, is: yes } } } }
                    """, "particular.yaml");
        }

        @Override
        protected List<WorkedCase> cases() {
            return List.of();
        }

        @Override
        protected boolean wantsParticularBases() {
            return true;
        }
    }

    @Test
    void anElementThatLeansOnTheBasisOfTheWholeIsToldWhereThatIsWanted() {
        assertThat(Outcomes.of(Particular.class).failures())
                .containsOnlyKeys("noElementLeansOnTheBasisOfTheWhole()")
                .containsValue("where some elements come from is said of the whole only:"
                        + "\n  /stages/0/basis: expected a basis of its own, or of the element that encloses it, but there is only that of"
                        + " the framework; say where this element comes from"
                        + "\n  /placements/stage/basis: expected a basis of its own, or of the element that encloses it, but there is"
                        + " only that of the framework; say where this element comes from");
    }

    @Test
    void anElementWithoutBasisAndASourceThatIsMissingAreTold() {
        Framework.Builder broken = Framework.builder();
        broken.from(Desk.sound()).basis(Optional.empty()).sources(List.of());

        assertThat(Origins.problems(broken.build()))
                .contains(
                        "/stages/1/basis: expected the id of a source but was \"study\"; add it to /sources",
                        "/indicators/days/basis: expected a basis, here or in what encloses it, but there is none; say"
                                + " where it is published, or why it was added",
                        "/placements/exactly/basis: expected a basis, here or in what encloses it, but there is none;"
                                + " say where it is published, or why it was added");
    }

    static final class Untranslated extends OfDesk {
        @Override
        protected Framework framework() {
            return Desk.with("title: { en: Answering, it: In risposta }", "title: Answering");
        }
    }

    @Test
    void aTextThatIsNotTranslatedIsTold() {
        assertThat(Outcomes.of(Untranslated.class).failures())
                .containsOnlyKeys("everyTextSpeaksEveryLanguage()")
                .containsValue("some texts are not the same in every language:\n  /stages/2/title: expected words in it"
                        + " but en stands in; translate \"Answering\"");
    }

    static final class Spanish extends OfDesk {
        @Override
        protected Framework framework() {
            return Desk.sound();
        }

        @Override
        protected List<Locale> languages() {
            return List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));
        }
    }

    @Test
    void aLanguageThatIsPromisedIsMissed() {
        assertThat(Outcomes.of(Spanish.class).failures().get("everyTextSpeaksEveryLanguage()"))
                .contains("\n  /title: expected words in es but en stands in; translate \"Desk of 3 rooms\"")
                .contains("\n  /basis/operationalised: expected words in es");
    }

    @Test
    void numbersAndMarksAreTheSameInEveryLanguage() {
        List<Locale> languages = List.of(Locale.ENGLISH, Locale.ITALIAN);

        assertThat(Languages.problems(Desk.with("Entro 1,5 giorni", "Entro 2 giorni"), languages))
                .containsExactly(
                        "/indicators/hears/question: expected in it the numbers of en, [1, 5], but there are [2]"
                                + " in \"Entro 2 giorni, {name}?\"");
        assertThat(Languages.problems(Desk.with("giorni, {name}", "giorni, {nome}"), languages))
                .containsExactly("/indicators/hears/question: expected in it the marks of en, [{name}], but there are"
                        + " [{nome}] in \"Entro 1,5 giorni, {nome}?\"");
    }

    private static final String ANSWERING = "answering: { measure: score, at-least: 7 }";
    private static final String MEND =
            "; mend the conditions or bounds of this stage and those below, or name it in beyondReach()";

    /** The sum is at most 5 days, 1 for the drill and 5 for the means. */
    static final class TooHigh extends OfDesk {
        @Override
        protected Framework framework() {
            return Desk.with(ANSWERING, "answering: { measure: score, at-least: 11.5 }");
        }
    }

    @Test
    void aThresholdThatNothingReachesIsToldByTheCompilerAndByTheRange() {
        assertThat(Outcomes.of(TooHigh.class).failures())
                .containsOnlyKeys("compiles()", "stage: answering")
                .containsEntry(
                        "stage: answering",
                        "stage: answering is out of reach: with nothing answered, only [ad-hoc, listening] is possible"
                                + MEND);
    }

    static final class AtOdds extends OfDesk {
        @Override
        protected Framework framework() {
            return Desk.with(
                    ANSWERING,
                    "answering: { all: [ { indicator: days, at-least: 4 }, { indicator: days, at-most: 3 } ] }");
        }
    }

    @Test
    void requirementsAtOddsAreProvenToBeSo() {
        assertThat(Outcomes.of(AtOdds.class).failures())
                .containsExactly(Map.entry(
                        "stage: answering",
                        "stage: answering is out of reach: every way to answer completely was tried, or ruled out by its"
                                + " range" + MEND));
    }

    static final class LittleEffort extends OfDesk {
        @Override
        protected Framework framework() {
            return new AtOdds().framework();
        }

        @Override
        protected int effort() {
            return 3;
        }
    }

    static final class Continuous extends OfDesk {
        @Override
        protected Framework framework() {
            return Desk.with(
                    "greatest: 5, step: 1 } } }",
                    "greatest: 5 } } }",
                    ANSWERING,
                    "answering: { all: [ { indicator: days, at-least: 4 }, { indicator: days, at-most: 3 } ] }");
        }
    }

    @Test
    void whatWasNotFoundIsNotCalledProven() {
        assertThat(Outcomes.of(LittleEffort.class).failures().get("stage: answering"))
                .isEqualTo("stage: answering was not attained, which does not prove that it cannot be: none was found"
                        + " among 3 assessments; raise effort()" + MEND);
        assertThat(Outcomes.of(Continuous.class).failures().get("stage: answering"))
                .isEqualTo("stage: answering was not attained, which does not prove that it cannot be: none was found,"
                        + " but numbers were tried only at ends, bounds and between them" + MEND);
    }

    static final class Declared extends OfDesk {
        @Override
        protected Framework framework() {
            return new AtOdds().framework();
        }

        @Override
        protected Set<String> beyondReach() {
            return Set.of("stage: answering", "stage: listening");
        }
    }

    @Test
    void whatIsMeantToBeOutOfReachHasToBe() {
        assertThat(Outcomes.of(Declared.class).failures())
                .containsEntry("stage: listening", "stage: listening can be attained; remove it from beyondReach()")
                .doesNotContainKey("stage: answering");
    }

    static final class Worked extends OfDesk {
        @Override
        protected Framework framework() {
            return Desk.sound();
        }

        @Override
        protected List<WorkedCase> cases() {
            return List.of(worked("right", "5"), worked("wrong", "4"));
        }

        private static WorkedCase worked(String id, String score) {
            return WorkedCases.parse("""
                    maturity4j: 1
                    case: %s
                    origin: Four days and the drill, no means.
                    framework: desk
                    version: 1.0.0
                    answers: { days: 4, drill: yes, means: [] }
                    expected: { measures: { score: %s } }
                    """.formatted(id, score), "case.yaml", Desk.sound());
        }
    }

    @Test
    void aCaseThatDoesNotComeOutIsTold() {
        assertThat(Outcomes.of(Worked.class).failures())
                .containsExactly(Map.entry(
                        "wrong",
                        "the case does not come out as it was worked out; mend the framework, or the case if it is"
                                + " wrong:\n  wrong: measure score, possible: expected 4 but was 5\n  wrong: measure score, score: expected 4 but was"
                                + " 5"));
    }

    @TempDir
    Path folder;

    @Test
    void whatWasReleasedIsFrozen() throws IOException {
        Path list = folder.resolve("released.txt");
        String abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        Files.writeString(folder.resolve("a.yaml"), "abc");

        Files.writeString(list, "# comment\n\n1.0.0 a.yaml " + abc + "\n");
        assertThat(Released.problems(list)).isEmpty();

        Files.writeString(
                list,
                "1.0.0 a.yaml " + abc + "\n1.0.0 a.yaml " + abc + "\n1.1.0 b.yaml " + abc
                        + "\n2.0.0 a.yaml\n2.1.0 a.yaml " + abc.replace('b', 'c') + "\n");
        assertThat(Released.problems(list))
                .containsExactly(
                        "released.txt:2: expected each version once but 1.0.0 is there twice",
                        "released.txt:3: expected the released document b.yaml but it is missing; put it back",
                        "released.txt:4: expected version, file and digest but was \"2.0.0 a.yaml\"",
                        "released.txt:5: a.yaml was changed after 2.1.0 was released: expected the digest "
                                + abc.replace('b', 'c') + " but was " + abc
                                + "; undo the change, and make it in a new version");
    }
}
