package io.github.maturity4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.advice.Search;
import io.github.maturity4j.advice.SmallestChange;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.documents.AssessmentDocuments;
import io.github.maturity4j.documents.FrameworkDocuments;
import io.github.maturity4j.documents.WorkedCases;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of everything that is told of every worked case of the documents' tests, in every language of the library. */
class ReportLawsTest {

    private static final Path CASES = Path.of("../documents/src/test/resources/cases");
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.ITALIAN, Locale.forLanguageTag("es"));
    private static final Pattern HOLE = Pattern.compile("\\{[0-9]}");
    private static final int WIDTH = 80;
    private static final Search SHORT = Search.builder().steps(2_000).build();

    /** Those of frameworks that can be scored: {@code everything} has every member, and rules that do not fit its scales. */
    static List<Path> frameworks() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.endsWith("everything"))
                    .sorted()
                    .toList();
        }
    }

    /** The texts of a framework and of its cases in a language, by what they are. */
    private static Map<String, String> told(Path folder, Locale language) throws IOException {
        Framework framework = FrameworkDocuments.read(folder.resolve("framework.yaml"));
        Scorer scorer = Scorer.of(framework);
        Phrases phrases = Phrases.of(language);
        Map<String, String> told = new LinkedHashMap<>();
        told.put("framework", FrameworkText.of(framework).in(phrases).toText(WIDTH));
        told.put(
                "framework, in brief",
                FrameworkText.of(framework).in(phrases).brief().toText(WIDTH));
        told.put("list", FrameworkList.of(List.of(framework)).in(phrases).toText(Screen.plain(WIDTH)));
        for (Path file : cases(folder)) {
            Scorecard card =
                    Recompute.score(scorer, WorkedCases.read(file, framework).assessment());
            ScorecardText text = ScorecardText.of(framework, card).in(phrases);
            told.put(file + "", text.toText(WIDTH));
            Assessment assessment = WorkedCases.read(file, framework).assessment();
            List<SmallestChange> changes = AdviceText.goals(framework, card).stream()
                    .map(goal -> scorer.smallestChange(assessment, goal, SHORT))
                    .toList();
            AdviceText next = AdviceText.next(framework, card, changes).in(phrases);
            told.put(file + ", next", next.toText(WIDTH));
            told.put(file + ", next in full", next.explained().toText(new Screen(WIDTH, false, true)));
            told.put(
                    file + ", sensitivity",
                    AdviceText.sensitivity(framework, card, scorer.sensitivity(assessment))
                            .in(phrases)
                            .toText(WIDTH));
            changes.stream()
                    .filter(change -> !change.changes().isEmpty())
                    .findFirst()
                    .ifPresent(change -> told.put(
                            file + ", what if",
                            AdviceText.whatIf(framework, scorer.whatIf(assessment, change.replies()))
                                    .in(phrases)
                                    .toText(WIDTH)));
            told.put(file + ", explained", text.explained().toText(new Screen(WIDTH, false, true)));
            for (String figure : Explanation.figures(card)) {
                ExplanationText why = ExplanationText.of(framework, card, Explanation.of(framework, card, figure))
                        .in(phrases);
                told.put(file + ", " + figure, why.toText(WIDTH));
            }
        }
        return told;
    }

    private static List<Path> cases(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(".+\\.yaml")
                            && !file.getFileName().toString().matches("(framework|assessment)\\..*"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void noLineIsTooWideAndNoPhraseHasAHole(Path folder) throws IOException {
        for (Locale language : LANGUAGES) {
            told(folder, language).forEach((name, text) -> {
                assertThat(text.lines())
                        .as(name)
                        .isNotEmpty()
                        .allMatch(line -> line.codePointCount(0, line.length()) <= WIDTH);
                assertThat(text).as(name).doesNotContainPattern(HOLE);
            });
        }
    }

    /** The same figures in every language: only the words and the marks differ. */
    @ParameterizedTest
    @MethodSource("frameworks")
    void theNumbersAreTheSameInEveryLanguage(Path folder) throws IOException {
        Map<String, String> english = told(folder, Locale.ENGLISH);
        for (Locale language : LANGUAGES.subList(1, LANGUAGES.size())) {
            told(folder, language)
                    .forEach((name, text) -> assertThat(digits(text))
                            .as(name + " in " + language)
                            .isEqualTo(digits(english.get(name))));
        }
    }

    /** A template can be read as it is, in every language, and answers nothing. */
    @ParameterizedTest
    @MethodSource("frameworks")
    void templatesAreAssessmentsWithoutAnswers(Path folder) throws IOException {
        Framework framework = FrameworkDocuments.read(folder.resolve("framework.yaml"));
        AssessmentTemplate template = AssessmentTemplate.of(framework);
        Assessment nothing = AssessmentDocuments.parse(template.toJson(), "template.json", framework);
        assertThat(nothing.answers()).isEmpty();
        for (Locale language : LANGUAGES) {
            String yaml = template.in(Phrases.of(language)).toYaml();
            assertThat(AssessmentDocuments.parse(yaml, "template.yaml", framework))
                    .isEqualTo(nothing);
        }
    }

    private static List<Integer> digits(String text) {
        List<Integer> digits = new ArrayList<>();
        text.chars().filter(Character::isDigit).sorted().forEach(digits::add);
        return digits;
    }
}
