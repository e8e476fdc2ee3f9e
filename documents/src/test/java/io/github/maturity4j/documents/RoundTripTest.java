package io.github.maturity4j.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Fact;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Text;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {

    private static final Path CASES = Path.of("src/test/resources/cases");

    private static Framework framework(String name) {
        return Shapes.framework(CASES.resolve(name).resolve("framework.yaml"));
    }

    private static Assessment assessment(String name) {
        return AssessmentDocuments.read(CASES.resolve(name).resolve("assessment.yaml"), framework(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"listening-desk", "everything"})
    void aFrameworkIsReadAsItWasWritten(String name) {
        Framework framework = framework(name);
        String yaml = FrameworkDocuments.toYaml(framework);
        String json = FrameworkDocuments.toJson(framework);

        assertThat(Shapes.framework(yaml, "written.yaml")).isEqualTo(framework);
        assertThat(Shapes.framework(json, "written.json")).isEqualTo(framework);
        assertThat(FrameworkDocuments.toYaml(Shapes.framework(json, "written")))
                .isEqualTo(yaml)
                .doesNotContain("\r")
                .endsWith("\n");
        assertThat(FrameworkDocuments.toJson(Shapes.framework(yaml, "written")))
                .isEqualTo(json)
                .doesNotContain("\r")
                .endsWith("}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"listening-desk", "everything"})
    void anAssessmentIsReadAsItWasWritten(String name) {
        Framework framework = framework(name);
        Assessment assessment = assessment(name);
        String yaml = AssessmentDocuments.toYaml(assessment);
        String json = AssessmentDocuments.toJson(assessment);

        assertThat(AssessmentDocuments.parse(yaml, "written.yaml", framework)).isEqualTo(assessment);
        assertThat(AssessmentDocuments.parse(json, "written.json", framework)).isEqualTo(assessment);
        assertThat(AssessmentDocuments.toYaml(AssessmentDocuments.parse(json, "written", framework)))
                .isEqualTo(yaml);
    }

    @Test
    void theListeningDeskIsWrittenLikeThis() throws Exception {
        assertThat(FrameworkDocuments.toYaml(framework("listening-desk")))
                .isEqualTo(Files.readString(CASES.resolve("listening-desk/framework.written.yaml")));
        assertThat(FrameworkDocuments.toJson(framework("listening-desk")))
                .isEqualTo(Files.readString(CASES.resolve("listening-desk/framework.written.json")));
        assertThat(AssessmentDocuments.toYaml(assessment("listening-desk")))
                .isEqualTo(Files.readString(CASES.resolve("listening-desk/assessment.written.yaml")));
    }

    @Property(seed = "20261123")
    void anyTextIsReadAsItWasWritten(@ForAll @StringLength(min = 1, max = 60) String words) {
        if (words.isBlank() || !isHeld(words)) {
            return;
        }
        Framework framework =
                Framework.builder().id("f").version("1").title(Text.of(words)).build();

        assertThat(Shapes.framework(FrameworkDocuments.toYaml(framework), "f.yaml"))
                .isEqualTo(framework);
        assertThat(Shapes.framework(FrameworkDocuments.toJson(framework), "f.json"))
                .isEqualTo(framework);
    }

    @Test
    void languagesKeepTheirOrderAndTheirTagsBecomeCanonical() {
        Framework read = Shapes.framework("""
                maturity4j: 1
                framework: f
                version: "1"
                title: { it-ch: Sportello, EN: Desk }
                language: PT-br
                basis: { published: book, at: { es: capítulo 1, en: chapter 1 } }
                """, "f.yaml");
        Text place = Text.of("es", "capítulo 1").and("en", "chapter 1");
        assertThat(read.title()).contains(Text.of("it-CH", "Sportello").and("en", "Desk"));
        assertThat(read.language()).isEqualTo("pt-BR");
        assertThat(read.basis()).contains(new Basis.Published("book", Optional.of(place)));
        assertThat(Shapes.framework(FrameworkDocuments.toYaml(read), "f.yaml")).isEqualTo(read);
        assertThat(FrameworkDocuments.toYaml(read)).containsSubsequence("it-CH", "en", "pt-BR", "es", "en");
    }

    private static boolean isHeld(String words) {
        return words.chars()
                .noneMatch(at -> (Character.isISOControl(at) && "\t\n\r".indexOf(at) < 0)
                        || Character.isSurrogate((char) at)
                        || at >= 0xfffe);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes", "no", "null", "~", "true", "on", "012", "+5", "1e5", ".nan", "0x1f", "2026-03-31", "- a", "? a",
                ": a", "a: b", "a # b", "&a", "*a", "!a", "%a", "@a", "`a", "{a}", "[a]", "'a'", "\"a\"", "a\\b",
                "two\nlines\n", " leading", "trailing ", "\ttab", "\r\n", "---", "...", "<<", "=", "é 😀 \u2028\u202e"
            })
    void textThatCouldBeMisreadIsReadAsItWasWritten(String words) {
        if (!words.isBlank()) {
            anyTextIsReadAsItWasWritten(words);
        }
        Framework framework = Framework.builder()
                .id("f")
                .version("1")
                .addFact(Fact.builder().id("w").scale(new Scale.Words()).build())
                .build();
        Assessment assessment =
                Assessment.of(framework).fact("w", new Reply.Words("x" + words)).build();

        assertThat(AssessmentDocuments.parse(AssessmentDocuments.toYaml(assessment), "a", framework))
                .isEqualTo(assessment);
    }

    @Example
    void whatNoDocumentCanHoldIsNotWritten() {
        Framework third = Framework.builder()
                .id("f")
                .version("1")
                .addMeasure(MeasureRule.builder()
                        .id("m")
                        .formula(new Formula.Fixed(Rational.of(1, 3)))
                        .build())
                .build();
        Framework malformed = Framework.builder().id("a b").version("1").build();
        Assessment unreadable = Assessment.of(framework("listening-desk"))
                .answer(
                        "owner",
                        Answer.builder()
                                .reply(new Reply.Choice("yes"))
                                .comment("\u0000")
                                .build())
                .build();

        assertThatThrownBy(() -> FrameworkDocuments.toYaml(third))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value: expected numbers that are decimals of at most 18 significant digits but was 1/3");
        assertThatThrownBy(() -> FrameworkDocuments.toYaml(malformed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "expected a value that a document can hold but was one with the problem /framework: expected an id of"
                                + " 1 to 64 ASCII letters, digits, \"_\", \".\" or \"-\" but was \"a b\"");
        assertThatThrownBy(() -> AssessmentDocuments.toJson(unreadable)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileIsThereWholeAndNotReplacedUnlessTold(@TempDir Path folder) throws Exception {
        Framework framework = framework("listening-desk");
        Path file = folder.resolve("desk.json");
        FrameworkDocuments.write(framework, file, Format.JSON);

        assertThat(FrameworkDocuments.read(file)).isEqualTo(framework);
        assertThatThrownBy(() -> FrameworkDocuments.write(framework, file, Format.YAML))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("exists already");
        assertThat(Files.readString(file)).isEqualTo(FrameworkDocuments.toJson(framework));
        AssessmentDocuments.overwrite(assessment("listening-desk"), file, Format.JSON);
        assertThat(Files.readString(file)).isEqualTo(AssessmentDocuments.toJson(assessment("listening-desk")));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aStreamGetsTheBytesOfTheText() {
        Framework framework = framework("listening-desk");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FrameworkDocuments.write(framework, bytes, Format.YAML);

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(FrameworkDocuments.toYaml(framework));
    }
}
