package io.github.maturity4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreCommandTest {

    private final Locale machine = Locale.getDefault();

    @TempDir
    Path folder;

    private Path desk;
    private Path acme;

    @BeforeEach
    void copyDocuments() {
        desk = Run.copy("listening-desk.yaml", folder);
        acme = Run.copy("acme.yaml", folder);
        // Nothing may depend on the language of the machine.
        Locale.setDefault(Locale.forLanguageTag("tr"));
    }

    @AfterEach
    void restore() {
        Locale.setDefault(machine);
    }

    @Test
    void tellsWhatAConsultantWouldReadAloud() {
        Run run = Run.of("score", acme, "--framework", desk);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(Run.resource("score-acme.txt"));
        assertThat(run.exit()).isZero();
    }

    @Test
    void explainsEveryFigure() {
        assertThat(Run.of("score", "--explain", acme, "--framework", desk).out())
                .isEqualTo(Run.resource("score-acme-explained.txt"));
    }

    @Test
    void speaksItalianWhereTheFrameworkDoes() {
        assertThat(Run.of("score", acme, "--framework", desk, "--locale", "it-CH")
                        .out())
                .contains("fulfilment (In risposta): da 0,25 a 0,75; occorre almeno 0,6\u00a0– ancora aperto");
        assertThat(Run.of("score", acme, "--framework", desk, "--locale", "it").out())
                .isEqualTo(Run.resource("score-acme-it.txt"))
                .contains("fulfilment (In risposta): da 0,25 a 0,75; occorre almeno 0,6\u00a0– ancora aperto")
                .endsWith(
                        "Alcuni testi di questo modello non sono disponibili in italiano; sono riportati\nin inglese.\n");
    }

    @Test
    void speaksSpanish() {
        assertThat(Run.of("score", acme, "--framework", desk, "--locale", "es").out())
                .isEqualTo(Run.resource("score-acme-es.txt"));
    }

    @Test
    void saysWhatIsUsedForALanguageThatIsNotThere() {
        Run run = Run.of("score", acme, "--framework", desk, "--locale", "de");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\nStage attained  Listening\n").endsWith("""
                        There are no phrases in German (--locale de); the words around the texts of the
                        framework are English.
                        Some texts of this framework have no German; shown in English.
                        """);
    }

    @Test
    void phrasesOfAFileSpeakAFourthLanguage() {
        Path german = Run.write(folder.resolve("de.properties"), """
                language = de
                language.name = Deutsch
                language.en = Englisch
                language.missing = en
                plural.one = i = 1 and v = 0
                number.decimal = ,
                number.grouping = .
                standing.stage = Erreichte Stufe
                range = {0} bis {1}
                range.table = {0} bis {1}
                """);
        Run run = Run.of("score", acme, "--framework", desk, "--phrases", german);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("\nErreichte Stufe  Listening\nStill possible   Listening bis Answering\n")
                .contains("    Answering  0,25 bis 0,75          0,50      50 %\n")
                .endsWith("""
                        Some phrases have no Deutsch; shown in English.
                        Some texts of this framework have no Deutsch; shown in Englisch.
                        """);

        Run other = Run.of("score", acme, "--framework", desk, "--phrases", german, "--locale", "fr");
        assertThat(other.exit()).isEqualTo(2);
        assertThat(other.err())
                .startsWith("maturity4j: " + german + " has the language de, but --locale asks for fr\n");
    }

    @Test
    void everyProblemOfAFileOfPhrasesIsTold() {
        Path wrong =
                Run.write(folder.resolve("wrong.properties"), "language = de\nrange = {0}\nlanguage.missing = en\n");
        Run run = Run.of("score", acme, "--framework", desk, "--phrases", wrong);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEqualTo(wrong + ":2 /range: expected {0}, {1} as in English but was {0}\n1 problem\n");
    }

    @Test
    void tellsWhatToDoAndWhatIsOutOfOrder() {
        String lower = Run.resource("acme.yaml")
                .replace("owner: yes", "owner: no")
                .replace("crisis-drill: unknown", "crisis-drill: everywhere");
        assertThat(Run.reading(lower, "score", "-", "--framework", desk).out())
                .contains("""
                        Stage attained  Ad hoc
                        Still possible  nothing else
                        Answered        5 of 5, 100 %

                          ..  Answering  its own requirements hold, those of a lower stage do not
                          ..  Listening
                          ##  Ad hoc     attained
                        """)
                .contains("""
                        Why not Listening
                          0 % of its requirements are met for certain.
                          x fulfilment of Listening is 0.42, at least 0.75 is needed: unmet
                          x owner is "no", "yes" is needed: unmet

                        What to do
                          - Do people hear what is said to them? (hears/operations)
                            Now "piloted"; next "usual": Most do it most of the time.
                          - Does somebody own the desk? (owner)
                            Now "no"; next "yes".

                        Out of order
                          - stage: the requirements of Answering hold, although those of Listening do
                            not
                        """)
                .contains("  - stage: target Answering, 2 stages to go\n")
                .doesNotContain("Ranges");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"score-acme.txt", "score-acme-explained.txt", "show-listening-desk.txt", "show-everything.txt"})
    void everythingFitsIn80Columns(String golden) {
        assertThat(Run.resource(golden).lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
    }

    @Test
    void writesTheScorecardAsData() {
        assertThat(Run.of("score", acme, "--framework", desk, "--format", "json")
                        .out())
                .startsWith("{\n")
                .contains("\"attained\": \"listening\"");
        assertThat(Run.of("score", acme, "--framework", desk, "--format=yaml").out())
                .contains("attained: \"listening\"\n");
    }

    @Test
    void coloursAndSignsAreForTerminals() {
        Object[] args = {"score", acme, "--framework", desk};
        assertThat(Run.of(args).out()).doesNotContain("\u001b").matches("\\A\\p{ASCII}*\\z");
        assertThat(Run.of("score", acme, "--framework", desk, "--color", "always")
                        .out())
                .contains("\u001b[32m##\u001b[0m  Listening  attained");
        assertThat(Run.with("", true, Map.of(), args).out())
                .contains("\u001b[32m██\u001b[0m  Listening  attained")
                .contains("People    \u2588\u2588\u2588  ");
        assertThat(Run.with("", true, Map.of("NO_COLOR", "1"), args).out())
                .doesNotContain("\u001b")
                .contains("▒▒  Answering  still possible");
        assertThat(Run.with("", true, Map.of("TERM", "dumb"), args).out()).doesNotContain("\u001b");
        assertThat(Run.with("", true, Map.of(), "score", acme, "--framework", desk, "--color", "never")
                        .out())
                .doesNotContain("\u001b");
    }

    @Test
    void aBrokenAssessmentIsToldWithEveryPlace() {
        Path broken = Run.copy("broken.yaml", folder);
        Run run = Run.of("score", broken, "--framework", desk);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().replace(broken.toString(), "broken.yaml")).isEqualTo("""
                        broken.yaml:5:24 /answers/hears/management: expected one of none, piloted, usual, everywhere \
                        but was "everywere"; did you mean "everywhere"?
                        broken.yaml:6:3 /answers/ownr: expected the id of an indicator but was "ownr"; \
                        did you mean "owner"?
                        broken.yaml:7:12 /answers/replies: expected one of none, piloted, usual, everywhere \
                        but was the number 5
                        3 problems
                        """);
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void controlCharactersInADocumentCannotReachTheTerminal() {
        String hostile = Run.resource("acme.yaml").replace("unit: acme", "unit: { id: acme, name: \"a\\e[31m\" }");
        Run run = Run.reading(hostile, "score", "-", "--framework", desk);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out() + run.err()).doesNotContain("\u001b");
    }

    @Test
    void anAssessmentOfAnUnknownFrameworkIsAProblemOfTheInput() {
        Run run = Run.of("score", acme);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains("acme.yaml:2:12 /framework: ")
                .endsWith("1 problem\nName the file of a framework of your own with --framework FILE.\n");
    }

    @Test
    void everyKindOfRuleIsToldAndExplained() {
        Path everything = Run.copy("everything.yaml", folder);
        String template =
                Run.of("template", "everything", "--framework", everything).out();
        Run open = Run.reading(template, "score", "-", "--explain", "--framework", everything);
        assertThat(open.err()).isEmpty();
        assertThat(open.out()).isEqualTo(Run.resource("score-everything-open.txt"));
        String answered = template.replaceFirst("(?sm)^answers:.*", """
                        answers:
                          a: { answer: much, link: x, evidence: y }
                          b: not-applicable
                          c: [ y ]
                          d: { boss: yes, team: no }
                          e: open-kind
                          f: 0.25
                        facts: { size: 20, model: flat, sector: "so: { it goes }" }
                        """);
        assertThat(Run.reading(answered, "score", "-", "--explain", "--framework", everything)
                        .out())
                .isEqualTo(Run.resource("score-everything-answered.txt"));
    }
}
