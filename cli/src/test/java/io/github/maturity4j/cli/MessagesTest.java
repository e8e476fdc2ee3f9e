package io.github.maturity4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void countsOneAndMany() {
        assertThat(Messages.count("problems", 1)).isEqualTo("1 problem");
        assertThat(Messages.count("problems", 2)).isEqualTo("2 problems");
    }

    @Test
    void refusesUnknownKeys() {
        assertThatThrownBy(() -> Messages.say("nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("key: expected the key of a message but was nothing");
    }

    @Test
    void everyMessageIsUsed() throws IOException {
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
        List<String> unused = Messages.keys().stream()
                .filter(key -> !said.contains(key.replaceFirst("\\.one$", "")))
                .sorted()
                .toList();
        assertThat(unused).isEmpty();
    }
}
