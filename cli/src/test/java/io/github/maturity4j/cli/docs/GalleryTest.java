package io.github.maturity4j.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.documents.FrameworkDocuments;
import io.github.maturity4j.documents.WorkedCases;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.rule.Rule;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The gallery tells of every kind of rule, and its table says what the same answers come to under each. */
class GalleryTest {

    private static final Path GALLERY = DocumentationTest.ROOT.resolve("docs/gallery");
    private static final List<String> CASES = List.of("complete.yaml", "open.yaml", "not-applicable.yaml");
    private static final Pattern ROW =
            Pattern.compile("\\| \\[[^]]+]\\(([\\w-]+)/README\\.md\\).*\\| `([\\w-]+)` \\|(.*)\\|(.*)\\|(.*)\\|");

    private final Framework framework = FrameworkDocuments.read(GALLERY.resolve("twelve-answers/framework.yaml"));

    @Test
    void theTableSaysWhatEachRuleMakesOfTheSameAnswers() throws IOException {
        List<String> told = new ArrayList<>();
        List<String> computed = new ArrayList<>();
        for (Matcher row : rows()) {
            String figure = row.group(2);
            for (int i = 0; i < CASES.size(); i++) {
                told.add(figure + ", " + CASES.get(i) + ": " + row.group(3 + i).strip());
                computed.add(figure + ", " + CASES.get(i) + ": " + cell(score(CASES.get(i)), figure));
            }
        }
        assertThat(told).isNotEmpty().containsExactlyElementsOf(computed);
    }

    @Test
    void everyKindStandsInTheTableOnce() throws IOException {
        try (Stream<Path> folders = Files.list(GALLERY)) {
            assertThat(rows().stream().map(row -> row.group(1)))
                    .containsExactlyInAnyOrderElementsOf(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString())
                            .filter(name -> !name.equals("twelve-answers"))
                            .toList());
        }
    }

    @Test
    void everyFigureOfTheTableIsOfAnotherRule() throws IOException {
        assertThat(rows().stream().map(row -> row.group(2)))
                .doesNotHaveDuplicates()
                .allMatch(figure -> Stream.of(framework.measures(), framework.conditions(), framework.placements())
                        .flatMap(List::stream)
                        .map(Rule::id)
                        .anyMatch(figure::equals));
    }

    private static List<Matcher> rows() throws IOException {
        return Files.readString(GALLERY.resolve("README.md"))
                .lines()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .toList();
    }

    private Scorecard score(String name) {
        return Recompute.score(
                Scorer.of(framework),
                WorkedCases.read(GALLERY.resolve("twelve-answers").resolve(name), framework)
                        .assessment());
    }

    /** The figures of a rule, each on a line, without the name of the rule. */
    private static String cell(Scorecard card, String rule) {
        return Told.figures(card, List.of(rule))
                .lines()
                .map(line -> line.replaceFirst("^" + Pattern.quote(rule) + "(: | of )", ""))
                .collect(Collectors.joining("<br>"));
    }
}
