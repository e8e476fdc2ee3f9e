package io.github.maturity4j.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scorecards that a release wrote are read by every later one of the same major line of the format. */
class StoredScorecardsTest {

    private static final Path STORED = Path.of("src/test/resources/stored");
    private static final Path WRITTEN = Path.of("src/test/resources/scorecards");

    /** The scorecards beneath a folder, one folder a version of the format, and what is wrong with each. */
    private record Stored(List<Path> read, List<String> problems) {

        static Stored in(Path folder) {
            List<Path> read = new ArrayList<>();
            List<String> problems = new ArrayList<>();
            for (Path file : files(folder)) {
                try {
                    ScorecardDocuments.parse(ScorecardDocuments.toJson(ScorecardDocuments.read(file)), "again.json");
                    read.add(file);
                } catch (InvalidDocumentException unreadable) {
                    problems.add(folder.relativize(file) + ": "
                            + unreadable.located().get(0).problem());
                }
            }
            return new Stored(read, problems);
        }

        private static List<Path> files(Path folder) {
            try (Stream<Path> files = Files.walk(folder)) {
                return files.filter(Files::isRegularFile)
                        .filter(file -> !file.getFileName().toString().equals("README.md"))
                        .sorted()
                        .toList();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    @Test
    void everyOneIsRead() {
        assertThat(STORED).isDirectory();
        assertThat(Stored.in(STORED).problems()).isEmpty();
    }

    @Test
    void oneThatCannotBeReadIsTold(@TempDir Path folder) throws IOException {
        String text = Files.readString(WRITTEN.resolve("everything.yaml"));
        Files.createDirectories(folder.resolve("1"));
        Files.writeString(folder.resolve("1/whole.yaml"), text);
        Files.writeString(folder.resolve("1/broken.yaml"), text.replace("attained:", "reached:"));
        Files.writeString(folder.resolve("1/later.yaml"), text.replace("maturity4j: 1", "maturity4j: 1.1"));

        Stored stored = Stored.in(folder);
        assertThat(stored.read()).containsExactly(folder.resolve("1/whole.yaml"));
        assertThat(stored.problems())
                .containsExactly(
                        "1/broken.yaml: /placements/0/reached: expected a known member but was \"reached\"; there could be subject, attained",
                        "1/later.yaml: /maturity4j: expected a format version that is understood (1) but was 1.1");
    }
}
