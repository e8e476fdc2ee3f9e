package io.github.maturity4j.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.registry.FrameworkRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final List<String> SLIPS = List.of(
            "",
            ":",
            "-",
            "{",
            "}",
            "[",
            "]",
            ",",
            "\"",
            "'",
            "#",
            "\n",
            "\n  ",
            "\t",
            "?",
            "0",
            "-1",
            "1e9",
            "null",
            "true",
            "&a ",
            "*a",
            "!t ",
            "<<",
            "each",
            "children",
            "\u0000",
            "é",
            "indicators",
            "all: ",
            "id: ");

    private static String read(String path) {
        try {
            return Files.readString(CASES.resolve(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void aSoundFrameworkHasNoProblems() {
        assertThat(FrameworkDocuments.check(CASES.resolve("listening-desk/framework.yaml")))
                .isEmpty();
    }

    @Test
    void aWarningIsToldAndRefusesNothing() {
        String text = read("listening-desk/framework.yaml").replace("at-least: 0.6", "at-least: 1.5");

        assertThat(FrameworkDocuments.check(text, "desk.yaml")).singleElement().satisfies(problem -> {
            assertThat(problem.isError()).isFalse();
            assertThat(problem.problem().code()).isEqualTo(Problem.Code.UNREACHABLE);
            assertThat(problem.toString()).startsWith("desk.yaml:34:18 ").contains(": warning: ");
        });
        assertThatCode(() -> FrameworkDocuments.parse(text, "desk.yaml")).doesNotThrowAnyException();
    }

    @Test
    void problemsAreTheSameInBothForms() {
        String text = "{ \"maturity4j\": 1, \"framework\": \"f\", \"version\": 1, \"stages\": 5 }";

        assertThat(FrameworkDocuments.check(text, "f.json"))
                .extracting(
                        LocatedProblem::line, LocatedProblem::column, LocatedProblem::pointer, LocatedProblem::message)
                .isEqualTo(FrameworkDocuments.check(text, "f.yaml").stream()
                        .map(problem -> org.assertj.core.groups.Tuple.tuple(
                                problem.line(), problem.column(), problem.pointer(), problem.message()))
                        .toList())
                .hasSize(2);
    }

    @Test
    void anExceptionCarriesItsProblems() {
        assertThatThrownBy(() -> FrameworkDocuments.parse("7", "a\nb"))
                .isInstanceOfSatisfying(InvalidDocumentException.class, failure -> {
                    assertThat(failure.located()).hasSize(1);
                    assertThat(failure.problems()).hasSize(1);
                    assertThat(failure).hasMessage("a\\u000ab:1:1: expected a framework: a map but was the number 7");
                });
    }

    @Test
    void aMissingFileIsNoProblemOfADocument(@TempDir Path folder) {
        assertThatThrownBy(() -> FrameworkDocuments.read(folder.resolve("none.yaml")))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> FrameworkDocuments.parse(null, "f")).isInstanceOf(NullPointerException.class);
    }

    @Test
    void aRegistryTellsWhatItHas() {
        FrameworkRegistry registry = FrameworkRegistry.empty()
                .add(Shapes.framework(CASES.resolve("listening-desk/framework.yaml")))
                .add(Shapes.framework(CASES.resolve("everything/framework.yaml")));
        String text = read("listening-desk/assessment.yaml");

        assertThatThrownBy(() ->
                        AssessmentDocuments.parse(text.replace("listening-desk", "listening-dask"), "a", registry))
                .hasMessage("a:2:12 /framework: expected the id of a framework but was \"listening-dask\";"
                        + " did you mean \"listening-desk\"?");
        assertThatThrownBy(() -> AssessmentDocuments.parse(text.replace("1.0.0", "1.1.0"), "a", registry))
                .hasMessage("a:3:10 /version: expected an installed version of listening-desk but was \"1.1.0\";"
                        + " there is \"1.0.0\"");
    }

    @Property(tries = 400, seed = "20261121", edgeCases = EdgeCasesMode.NONE)
    void aSlipOfThePenIsToldAndNeverBreaksTheReader(
            @ForAll @IntRange(max = 100_000) int at,
            @ForAll @IntRange(max = 12) int length,
            @ForAll @IntRange(max = 30) int slip,
            @ForAll boolean everything,
            @ForAll boolean json) {
        Framework framework = Shapes.framework(
                CASES.resolve(everything ? "everything/framework.yaml" : "listening-desk/framework.yaml"));
        String sound = json ? FrameworkDocuments.toJson(framework) : FrameworkDocuments.toYaml(framework);
        int from = at % sound.length();
        int to = Math.min(sound.length(), from + length);
        String text = sound.substring(0, from) + SLIPS.get(slip) + sound.substring(to);
        String name = json ? "f.json" : "f.yaml";

        List<LocatedProblem> problems = FrameworkDocuments.check(text, name);

        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.line()).isBetween(1, text.split("\n", -1).length);
            assertThat(problem.column()).isPositive();
            assertThat(problem.message()).doesNotContain("tools.jackson");
            if (!text.matches("(?s).*\\?[0-9].*")) {
                assertThat(problem.message()).doesNotContainPattern("\"\\?[0-9]+\"");
            }
            assertThat(!problem.isError() || problem.message().startsWith("expected "))
                    .isTrue();
            assertThat(problem.toString()).doesNotContain("\n");
        });
    }

    @Property(tries = 200, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
    void aSlipInAnAssessmentIsTold(
            @ForAll @IntRange(max = 10_000) int at,
            @ForAll @IntRange(max = 12) int length,
            @ForAll @IntRange(max = 30) int slip) {
        Framework framework = Shapes.framework(CASES.resolve("everything/framework.yaml"));
        String sound = read("everything/assessment.yaml");
        int from = at % sound.length();
        String text =
                sound.substring(0, from) + SLIPS.get(slip) + sound.substring(Math.min(sound.length(), from + length));
        try {
            assertThat(AssessmentDocuments.parse(text, "a.yaml", framework)).isNotNull();
        } catch (InvalidDocumentException refused) {
            assertThat(refused.located())
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.message())
                            .startsWith("expected ")
                            .doesNotContainPattern("\"\\?[0-9]+\""));
        }
    }
}
