package io.github.maturity4j.report.internal.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordbookTest {

    private final Wordbook phrases = new Wordbook(Locale.ENGLISH);

    @Test
    void whatIsPutInIsNeverLookedAtAgain() {
        assertThat(phrases.say("range", "{1} ${jndi:x} %s \\", "b")).isEqualTo("{1} ${jndi:x} %s \\ to b");
    }

    @Test
    void countsOneAndMany() {
        assertThat(phrases.count("targets.missing", 1)).isEqualTo("1 stage to go");
        assertThat(phrases.count("targets.missing", 2)).isEqualTo("2 stages to go");
    }

    @Test
    void refusesUnknownKeys() {
        assertThatThrownBy(() -> phrases.say("nothing")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Every key is in the sources as a text; keys that are put together are there by their beginning. */
    @Test
    void everyPhraseIsUsed() throws IOException {
        Set<String> said = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher texts = Pattern.compile("\"([a-z][a-z.-]*)\"").matcher(Files.readString(file));
                while (texts.find()) {
                    said.add(texts.group(1));
                }
            }
        }
        List<String> unused = phrases.keys().stream()
                .filter(key -> !said.contains(key) && !said.contains(key.replaceFirst("\\.one$", "")))
                .filter(key -> !said.contains(key.substring(0, key.lastIndexOf('.') + 1)))
                .sorted()
                .toList();
        assertThat(unused).isEmpty();
    }
}
