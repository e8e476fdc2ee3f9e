package io.github.maturity4j.models.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Rights;
import io.github.maturity4j.vocabulary.Text;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text of the framework speaks English, Italian and Spanish, and says the same in each. */
class LanguagesTest {

    private static final List<String> LANGUAGES = List.of("en", "it", "es");
    private static final int LONGEST_NAME = 3;

    private final Framework framework = Readiness.framework();
    private final Rights rights = framework.rights().orElseThrow();
    /** All but the name of the licence, which is the same in every language. */
    private final Set<Text> texts = textsOf(List.of(
            framework, rights.attribution().orElseThrow(), rights.trademarks().orElseThrow()));

    @Test
    void allTextsOfTheDocumentAreLookedAt() throws IOException {
        Path document = Path.of("src/main/resources/META-INF/maturity4j/readiness.yaml");
        try (Stream<String> lines = Files.lines(document)) {
            assertThat(texts).hasSize((int)
                    lines.filter(line -> line.matches(" +en: .*")).count());
        }
    }

    @Test
    void everyTextSpeaksThreeLanguages() {
        assertThat(texts).allSatisfy(text -> assertThat(text.languages()).containsExactlyElementsOf(LANGUAGES));
    }

    @Test
    void numbersAreTheSameInEachLanguage() {
        assertThat(texts)
                .allSatisfy(
                        text -> assertThat(text.byLanguage().values().stream().map(LanguagesTest::digits))
                                .containsOnly(digits(text.toString())));
    }

    @Test
    void noSentenceWasLeftInEnglish() {
        assertThat(texts)
                .filteredOn(text -> text.toString().split(" ").length > LONGEST_NAME)
                .allSatisfy(text ->
                        assertThat(Set.copyOf(text.byLanguage().values())).hasSameSizeAs(LANGUAGES));
    }

    @Test
    void punctuationIsThatOfTheLanguage() {
        assertThat(texts)
                .flatMap(text -> text.byLanguage().values())
                .allSatisfy(words -> assertThat(words).doesNotContainPattern("\\s[.,;:?!]|\\s\\s|^\\s|\\s$"));
        assertThat(texts).filteredOn(text -> text.toString().endsWith("?")).allSatisfy(question -> {
            assertThat(question.byLanguage().get("it")).endsWith("?");
            assertThat(question.byLanguage().get("es")).contains("¿").endsWith("?");
        });
    }

    @Test
    void theAnswersToAQuestionDiffer() {
        for (Indicator indicator : framework.indicators()) {
            for (String language : LANGUAGES) {
                assertThat(indicator.anchors().values())
                        .as(indicator.id() + " in " + language)
                        .extracting(anchor -> anchor.byLanguage().get(language))
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void noQuestionIsAskedTwice() {
        for (String language : LANGUAGES) {
            assertThat(framework.indicators())
                    .extracting(one -> one.question().orElseThrow().byLanguage().get(language))
                    .doesNotHaveDuplicates();
            assertThat(framework.indicators())
                    .extracting(one -> one.title().orElseThrow().byLanguage().get(language))
                    .doesNotHaveDuplicates();
        }
    }

    private static String digits(String words) {
        return words.chars()
                .filter(Character::isDigit)
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Texts that are there twice are two, and a text that two elements share is one. */
    private static Set<Text> textsOf(Object value) {
        Set<Text> found = Collections.newSetFromMap(new IdentityHashMap<>());
        collect(value, found);
        return found;
    }

    private static void collect(Object value, Set<Text> found) {
        if (value instanceof Text text) {
            found.add(text);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(held -> collect(held, found));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(held -> collect(held, found));
        } else if (value instanceof Iterable<?> items) {
            items.forEach(held -> collect(held, found));
        } else if (isPartOfAFramework(value.getClass())) {
            for (Class<?> type : types(value)) {
                for (Method method : type.getDeclaredMethods()) {
                    if (isProperty(method)) {
                        collect(get(method, value), found);
                    }
                }
            }
        }
    }

    private static boolean isPartOfAFramework(Class<?> type) {
        return type.getName().matches("io\\.github\\.maturity4j\\.(framework|vocabulary|rule)\\..*") && !type.isEnum();
    }

    /** What declares the properties of a value: the record that it is, or its public interfaces. */
    private static List<Class<?>> types(Object value) {
        return value.getClass().isRecord()
                ? List.of(value.getClass())
                : Stream.of(value.getClass().getInterfaces())
                        .flatMap(type -> Stream.concat(Stream.of(type), Stream.of(type.getInterfaces())))
                        .toList();
    }

    private static boolean isProperty(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && !method.isDefault()
                && !method.isSynthetic()
                && !Set.of("hashCode", "toString").contains(method.getName());
    }

    private static Object get(Method property, Object value) {
        try {
            return property.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError(property.toString(), e);
        }
    }
}
