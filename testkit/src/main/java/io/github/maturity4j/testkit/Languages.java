package io.github.maturity4j.testkit;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.vocabulary.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every text is there in every language, with the same numbers and the same marks in each. */
final class Languages {

    private static final Pattern NOT_DIGITS = Pattern.compile("\\D+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern MARK = Pattern.compile("\\{[^{}\\s]*\\}|%[0-9$]*[sd]|https?://\\S+");

    private Languages() {}

    /** The language of a framework, then every other that one of its texts names. */
    static List<Locale> named(Framework framework) {
        Set<String> tags = new LinkedHashSet<>();
        tags.add(framework.language());
        for (Elements.Said said : Elements.of(framework).texts()) {
            if (!said.text().isUntagged()) {
                tags.addAll(said.text().languages());
            }
        }
        return tags.stream().map(Locale::forLanguageTag).toList();
    }

    static List<String> problems(Framework framework, List<Locale> languages) {
        List<String> problems = new ArrayList<>();
        for (Elements.Said said : Elements.of(framework).texts()) {
            List<Text.Phrase> there = new ArrayList<>();
            List<String> lacking = new ArrayList<>();
            for (Locale language : languages) {
                Text.Phrase phrase = framework.phrase(said.text(), language);
                if (phrase.fallback()) {
                    lacking.add(language.toLanguageTag());
                } else {
                    there.add(phrase);
                }
            }
            if (!lacking.isEmpty()) {
                problems.add(said.pointer() + ": expected words in " + String.join(", ", lacking) + " but "
                        + framework.phrase(said.text(), Locale.ROOT).language() + " stands in; translate "
                        + Wording.quoted(said.text().toString()));
            }
            for (int i = 1; i < there.size(); i++) {
                same(problems, said.pointer(), "numbers", there.get(0), there.get(i), Languages::numbers);
                same(problems, said.pointer(), "marks", there.get(0), there.get(i), Languages::marks);
            }
        }
        return problems;
    }

    private static void same(
            List<String> problems,
            String pointer,
            String what,
            Text.Phrase first,
            Text.Phrase other,
            Function<String, List<String>> part) {
        List<String> expected = part.apply(first.words());
        List<String> actual = part.apply(other.words());
        if (!expected.equals(actual)) {
            problems.add(pointer + ": expected in " + other.language() + " the " + what + " of " + first.language()
                    + ", " + expected + ", but there are " + actual + " in " + Wording.quoted(other.words()));
        }
    }

    private static List<String> numbers(String words) {
        return NOT_DIGITS
                .splitAsStream(words)
                .filter(digits -> !digits.isEmpty())
                .map(Languages::ascii)
                .sorted()
                .toList();
    }

    private static List<String> marks(String words) {
        return MARK.matcher(words).results().map(MatchResult::group).sorted().toList();
    }

    private static String ascii(String digits) {
        return digits.codePoints()
                .mapToObj(point -> String.valueOf(Character.digit(point, 10)))
                .collect(Collectors.joining());
    }
}
