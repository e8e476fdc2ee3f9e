package io.github.maturity4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole outputs in other languages: no word of the English phrases is left in them. */
class LanguagesTest {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Names, titles of publications, and words of Altimeter's subject that the languages share. */
    private static final String SHARED = """
            Charlene Li Brian Solis Alan Webber Jaimy Szymanski Altimeter Group Apache
            The Evolution of Social Business: Six Stages of Social Business Transformation
            all come marketing natural plan roles serve x
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"it", "es"})
    void noEnglishWordIsLeft(String language) {
        for (String framework : List.of("listening-desk", "everything")) {
            Path document = Run.copy(framework + ".yaml", folder);
            String template =
                    Run.of("template", framework, "--framework", document).out();
            Path open = Run.write(folder.resolve(framework + "-open.yaml"), template);
            String own =
                    Run.resource(framework + ".yaml") + template.replaceAll("(?m)#.*$", "") + Run.resource("acme.yaml");
            check(language, own, "score", open, "--explain", "--framework", document);
            check(language, own, "show", framework, "--framework", document);
            check(
                    language,
                    own + "answer reason link evidence comment acme date respondents r",
                    "template",
                    framework,
                    "--framework",
                    document);
        }
        Path desk = Run.copy("listening-desk.yaml", folder);
        Path acme = Run.copy("acme.yaml", folder);
        String own = Run.resource("listening-desk.yaml") + Run.resource("acme.yaml");
        check(language, own, "score", acme, "--explain", "--framework", desk);
    }

    /** What the library ships speaks them throughout: no text falls back, and what the languages share is named here. */
    @ParameterizedTest
    @CsvSource({"it, Alcuni testi", "es, Algunos textos"})
    void altimeterSpeaksThem(String language, String fallback) throws IOException {
        for (String example : List.of("complete", "half-filled", "out-of-order")) {
            Path document = Path.of("../docs/examples/altimeter-" + example + ".yaml");
            String own = Files.readString(document).replaceAll("(?m)(#|reason:|comment:|evidence:).*$", "") + SHARED;
            Run run = Run.of("score", document, "--explain", "--locale", language);
            assertThat(run.out()).doesNotContain(fallback);
            check(language, own, "score", document, "--explain");
            check(language, own, "explain", document, "--depth", "9");
        }
    }

    /** The words of an output that its English version has too, other than those of the documents themselves. */
    private static void check(String language, String own, Object... command) {
        Object[] spoken = Stream.concat(Stream.of(command), Stream.of("--locale", language))
                .toArray();
        Run run = Run.of(spoken);
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
        Set<String> left = words(run.out());
        left.retainAll(words(Run.of(command).out()));
        left.removeAll(words(own));
        // Words that the languages share.
        left.removeAll(Set.of("no", "a", "media", "format", "yaml", "explain", "in", "unanswered", "unknown", "zero"));
        assertThat(left).isEmpty();
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
