package io.github.maturity4j.report.internal.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordbookTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern FORM = Pattern.compile("\\.(zero|one|two|few|many|other)$");

    /** Words that make English sentences and are no words of Italian or Spanish. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "the", "of", "and", "is", "are", "with", "that", "what", "which", "where", "not", "to", "for", "from", "by",
            "at", "its", "it", "be", "been", "this", "these", "those", "each", "than", "then", "or", "as", "if", "on",
            "into", "an", "any", "but", "have", "has", "had", "was", "were", "can", "may", "how", "why", "when",
            "there", "their", "they", "less", "more", "least", "most", "below", "above", "still", "only", "until",
            "while", "without");

    private final Wordbook english = Wordbook.of(Locale.ENGLISH);
    private final Wordbook italian = Wordbook.of(Locale.ITALIAN);
    private final Wordbook spanish = Wordbook.of(Locale.forLanguageTag("es-MX"));

    @Test
    void whatIsPutInIsNeverLookedAtAgain() {
        assertThat(english.say("range", "{1} ${jndi:x} %s \\", "b")).isEqualTo("{1} ${jndi:x} %s \\ to b");
    }

    @Test
    void countsInTheFormsOfTheLanguage() {
        assertThat(english.count("targets.missing", 1)).isEqualTo("1 stage to go");
        assertThat(english.count("targets.missing", 0)).isEqualTo("0 stages to go");
        assertThat(italian.count("targets.missing", 1)).isEqualTo("manca 1 stadio");
        assertThat(italian.count("targets.missing", 2)).isEqualTo("mancano 2 stadi");
        assertThat(italian.count("frameworks.questions", 2_000_000)).isEqualTo("2.000.000 di domande");
        assertThat(spanish.count("frameworks.stages", 1)).isEqualTo("1 etapa");
        assertThat(spanish.count("frameworks.stages", 12_000)).isEqualTo("12.000 etapas");
        assertThat(spanish.count("frameworks.stages", 1_000_000)).isEqualTo("1.000.000 de etapas");
    }

    @Test
    void writesDates() {
        assertThat(english.date(LocalDate.of(2026, 3, 31))).isEqualTo("31 March 2026");
        assertThat(italian.date(LocalDate.of(2026, 3, 31))).isEqualTo("31 marzo 2026");
        assertThat(italian.date(LocalDate.of(2026, 4, 1))).isEqualTo("1º aprile 2026");
        assertThat(spanish.date(LocalDate.of(2026, 12, 1))).isEqualTo("1 de diciembre de 2026");
    }

    @Test
    void listsAsTheLanguageSoundsThem() {
        assertThat(english.and(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(english.or(List.of("a"))).isEqualTo("a");
        assertThat(italian.and(List.of("Guida", "Etica"))).isEqualTo("Guida ed Etica");
        assertThat(italian.and(List.of("Guida", "Editoria"))).isEqualTo("Guida e Editoria");
        assertThat(spanish.and(List.of("Personas", "«Innovación»"))).isEqualTo("Personas e «Innovación»");
        assertThat(spanish.and(List.of("agua", "hielo"))).isEqualTo("agua y hielo");
        assertThat(spanish.or(List.of("plata", "oro"))).isEqualTo("plata u oro");
        assertThat(spanish.or(List.of("7", "8"))).isEqualTo("7 u 8");
    }

    @Test
    void saysWhatStandsInForALanguageThatIsNotThere() {
        Wordbook german = Wordbook.of(Locale.GERMAN);
        assertThat(german.locale()).isEqualTo(Locale.GERMAN);
        assertThat(german.say("value.empty")).isEqualTo("empty");
        assertThat(german.notes())
                .containsExactly("There are no phrases in German (--locale de); the words around the texts of the"
                        + " framework are English.");
        assertThat(Wordbook.of(Locale.UK).notes()).isEmpty();
        assertThat(italian.notes()).isEmpty();
        assertThat(spanish.notes()).isEmpty();
    }

    @Test
    void refusesUnknownKeys() {
        assertThatThrownBy(() -> english.say("nothing")).isInstanceOf(IllegalArgumentException.class);
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
        List<String> unused = Wordbook.builtIn("en").keySet().stream()
                .filter(key -> !key.startsWith("language.") && !key.startsWith("plural."))
                .map(key -> FORM.matcher(key).replaceFirst(""))
                .filter(key -> !said.contains(key) && !said.contains(key.substring(0, key.lastIndexOf('.') + 1)))
                .filter(key -> !key.contains(".variant"))
                .sorted()
                .toList();
        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "it", "es"})
    void builtInPhrasesAreWhole(String language) {
        Wordbook.Reading reading = Wordbook.read(Wordbook.content("phrases_" + language + ".properties"));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.wordbook().orElseThrow().notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "es"})
    void everyPhraseIsThereWithTheSamePlaceholders(String language) {
        Map<String, String> phrases = Wordbook.builtIn(language);
        Map<String, String> model = Wordbook.builtIn("en");
        assertThat(stems(phrases)).isEqualTo(stems(model));
        List<String> others = new ArrayList<>();
        phrases.forEach((key, text) -> {
            String english = model.getOrDefault(key, model.get(FORM.matcher(key).replaceFirst(".other")));
            if (english != null && !placeholders(english).equals(placeholders(text))) {
                others.add(key);
            }
        });
        assertThat(others).isEmpty();
    }

    private static Set<String> stems(Map<String, String> phrases) {
        return phrases.keySet().stream()
                .filter(key -> !key.startsWith("plural."))
                .map(key -> FORM.matcher(key).replaceFirst(".*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "es"})
    void phrasesOfSeveralWordsDifferFromTheEnglishOnes(String language) {
        Map<String, String> phrases = Wordbook.builtIn(language);
        List<String> same = Wordbook.builtIn("en").entrySet().stream()
                .filter(phrase -> !phrase.getKey().startsWith("plural."))
                .filter(phrase -> words(phrase.getValue()).size() > 1)
                .filter(phrase -> phrase.getValue().equals(phrases.get(phrase.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(same).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "es"})
    void noPhraseHasAnEnglishFunctionWord(String language) {
        List<String> english = Wordbook.builtIn(language).entrySet().stream()
                .filter(phrase -> !phrase.getKey().startsWith("plural.")
                        && !phrase.getKey().equals("language"))
                .filter(phrase -> words(phrase.getValue().replace("not-applicable", "")).stream()
                        .anyMatch(FUNCTION_WORDS::contains))
                .map(Map.Entry::toString)
                .toList();
        assertThat(english).isEmpty();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .toList();
    }
}
