package io.github.maturity4j.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maturity4j.documents.FrameworkDocuments;
import io.github.maturity4j.framework.Framework;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Phrases of a host's own. */
class PhrasesTest {

    private static final String ENGLISH = english();

    @TempDir
    Path folder;

    private static String english() {
        try (InputStream in = Phrases.class.getResourceAsStream("internal/language/phrases_en.properties")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aFileOfAHostSpeaksAFourthLanguage() throws IOException {
        Path file = Files.writeString(
                folder.resolve("phrases_pl.properties"),
                ENGLISH.replace("language = en", "language = pl")
                                .replace("language.name = English", "language.name = polski")
                                .replace("plural.one = i = 1 and v = 0", """
                                        plural.one = i = 1 and v = 0
                                        plural.few = v = 0 and i % 10 = 2..4 and i % 100 != 12..14
                                        frameworks.stages.few = {0} etapy""")
                                .replace("frameworks.stages.one = {0} stage", "frameworks.stages.one = {0} etap")
                                .replace("frameworks.stages.other = {0} stages", "frameworks.stages.other = {0} etapów")
                        + "language.missing = en\n");
        Phrases polish = Phrases.read(file);
        assertThat(polish.locale()).isEqualTo(Locale.forLanguageTag("pl"));
        assertThat(polish.notes()).containsExactly("Some phrases have no polski; shown in English.");
        assertThat(told(polish, 1)).contains("  1 etap, ");
        assertThat(told(polish, 3)).contains("  3 etapy, ");
        assertThat(told(polish, 5)).contains("  5 etapów, ").endsWith("shown in English.\n");
    }

    private static String told(Phrases phrases, int stages) {
        StringBuilder document = new StringBuilder(
                "maturity4j: 1\nframework: f\nversion: 1.0.0\nbasis: { operationalised: for a test }\nstages:\n");
        for (int i = 0; i < stages; i++) {
            document.append("  - s").append(i).append('\n');
        }
        document.append(
                "indicators: { a: { scale: { yes-no: { no: 0, yes: 1 } } } }\nmeasures: { m: { mean: indicators } }\n");
        Framework framework = FrameworkDocuments.parse(document.toString(), "f.yaml");
        return FrameworkList.of(List.of(framework)).in(phrases).toText(Screen.plain(80));
    }

    @Test
    void everyProblemIsToldWithItsLine() {
        String wrong = """
                language = en
                value.emty = leer
                range = {0} bis {2}
                range = {0} bis {1}
                no sign here
                number.decimal = ,,
                quoted = \\x
                plural.one = i is 1
                number.grouping.least = 0
                exact =
                """;
        assertThatThrownBy(() -> Phrases.read(new StringReader(wrong), "wrong"))
                .isInstanceOf(InvalidPhrasesException.class)
                .extracting(e -> e.getMessage().lines().limit(9).toList())
                .isEqualTo(List.of(
                        "wrong:2 /value.emty: expected the key of a phrase but was \"value.emty\"; did you mean"
                                + " \"value.empty\"?",
                        "wrong:3 /range: expected {0}, {1} as in English but was {0}, {2}",
                        "wrong:4 /range: expected it once but it is also in line 3",
                        "wrong:5: expected a line such as value.empty = empty",
                        "wrong:6 /number.decimal: expected a single sign such as , but was \",,\"",
                        "wrong:7: expected a blank, a backslash or u and four digits after \\",
                        "wrong:8 /plural.one: rule: expected a relation such as n % 10 = 2..4 but was i is 1",
                        "wrong:9 /number.grouping.least: expected a digit in [1, 9] but was \"0\"",
                        "wrong:10 /exact: expected words but there are none"));
    }

    @Test
    void whatIsMissingIsListed() {
        String partly =
                ENGLISH.replaceFirst("(?m)^value.empty = .*\n", "").replaceFirst("(?m)^targets.missing.one.*\n", "");
        assertThatThrownBy(() -> Phrases.read(new StringReader(partly), "partly"))
                .isInstanceOf(InvalidPhrasesException.class)
                .hasMessageMatching(
                        "partly:\\d+: expected also targets.missing.one, value.empty; or language.missing = en,"
                                + " and English stands in");
    }

    @Test
    void readersAndStreamsAreTheSame() {
        byte[] bytes = ENGLISH.getBytes(StandardCharsets.UTF_8);
        assertThat(Phrases.read(new ByteArrayInputStream(bytes), "en").notes()).isEmpty();
        assertThat(Phrases.read(new StringReader(ENGLISH), "en").locale()).isEqualTo(Locale.ENGLISH);
        assertThatThrownBy(() -> Phrases.read(new ByteArrayInputStream(new byte[] {'a', (byte) 0xff}), "x"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("x is not UTF-8");
        assertThatThrownBy(() -> Phrases.read(folder.resolve("none"))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void threeLanguagesAreBuiltIn() {
        assertThat(Phrases.languages()).containsExactly("en", "es", "it");
    }
}
