package io.github.maturity4j.report.internal.language;

import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.report.internal.language.PluralRule.Category;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds the phrases of a file against the English ones: finds every problem, and what is missing. */
final class PhraseCheck {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    /** Keys that another language may have and English has not. */
    private static final Set<String> OPTIONAL = Set.of(Wordbook.MISSING);

    /** Texts that may be empty. */
    private static final Set<String> MAY_BE_EMPTY = Set.of(
            "list.and.variant.before",
            "list.and.variant.except",
            "list.or.variant.before",
            "list.or.variant.except",
            "number.grouping");

    private final Map<String, String> english;
    private final Map<String, String> phrases = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<PhraseProblem> problems = new ArrayList<>();
    private final Set<String> missing = new TreeSet<>();
    private final Map<Category, String> plurals = new EnumMap<>(Category.class);

    PhraseCheck(PhraseFile file, Map<String, String> english) {
        this.english = english;
        problems.addAll(file.problems());
        for (PhraseFile.Entry entry : file.entries()) {
            Integer before = lines.putIfAbsent(entry.key(), entry.line());
            if (before != null) {
                problem(entry.line(), Code.DUPLICATE, entry.key(), "expected it once but it is also in line " + before);
            } else {
                phrases.put(entry.key(), entry.text());
            }
        }
        plurals();
        phrases.forEach((key, text) -> phrase(key, text, lines.getOrDefault(key, 1)));
        marks();
        missing();
        if (!missing.isEmpty() && !phrases.containsKey(Wordbook.MISSING)) {
            problems.add(new PhraseProblem(
                    file.lines(),
                    Problem.error(
                            Code.MISSING_MEMBER,
                            "",
                            "expected also " + String.join(", ", missing) + "; or " + Wordbook.MISSING
                                    + " = en, and English stands in")));
        }
        problems.sort(Comparator.comparingInt(PhraseProblem::line));
    }

    Map<String, String> phrases() {
        return phrases;
    }

    List<PhraseProblem> problems() {
        return problems;
    }

    Set<String> missingKeys() {
        return missing;
    }

    private void plurals() {
        for (Category category : Category.values()) {
            String key = Wordbook.pluralKey(category);
            String rule = phrases.get(key);
            if (rule != null && category != Category.OTHER) {
                try {
                    PluralRule.of(Map.of(category, rule));
                    plurals.put(category, rule);
                } catch (IllegalArgumentException e) {
                    problem(lines.getOrDefault(key, 1), Code.WRONG_VALUE, key, String.valueOf(e.getMessage()));
                }
            }
        }
    }

    private void phrase(String key, String text, int line) {
        if (key.startsWith(Wordbook.PLURAL) || OPTIONAL.contains(key) || isLanguageName(key)) {
            return;
        }
        Optional<String> model = model(key);
        if (model.isEmpty()) {
            problem(
                    line,
                    Code.UNKNOWN_NAME,
                    key,
                    "expected the key of a phrase but was " + Wording.quoted(key)
                            + Wording.nearest(key, english.keySet())
                                    .map(near -> "; did you mean " + Wording.quoted(near) + "?")
                                    .orElse(""));
            return;
        }
        if (text.isEmpty() && !MAY_BE_EMPTY.contains(key)) {
            problem(line, Code.WRONG_VALUE, key, "expected words but there are none");
        }
        Set<String> wanted = placeholders(model.get());
        Set<String> given = placeholders(text);
        boolean counted = wanted.contains("0") && isCounted(key);
        if (counted && !given.contains("0")) {
            // A form for one thing may say "one" in a word of its own.
            given.add("0");
        }
        if (!given.equals(wanted)) {
            problem(
                    line,
                    Code.WRONG_VALUE,
                    key,
                    "expected " + named(wanted) + " as in English but was " + named(placeholders(text)));
        }
    }

    /** The English phrase that a key stands beside; that of the last plural form for another plural form. */
    private Optional<String> model(String key) {
        if (english.containsKey(key)) {
            return Optional.ofNullable(english.get(key));
        }
        for (Category category : Category.values()) {
            String end = "." + name(category);
            if (key.endsWith(end) && plurals.containsKey(category)) {
                return Optional.ofNullable(english.get(key.substring(0, key.length() - end.length()) + ".other"));
            }
        }
        return Optional.empty();
    }

    private boolean isCounted(String key) {
        return english.containsKey(key.substring(0, key.lastIndexOf('.') + 1) + "other");
    }

    private void marks() {
        String tag = phrases.get("language");
        if (tag != null && Locale.forLanguageTag(tag).getLanguage().isEmpty()) {
            problem(
                    lines.getOrDefault("language", 1),
                    Code.WRONG_VALUE,
                    "language",
                    "expected a language tag such as de or pt-BR but was " + Wording.quoted(tag));
        }
        String decimal = phrases.get("number.decimal");
        if (decimal != null && (decimal.length() != 1 || Character.isLetterOrDigit(decimal.charAt(0)))) {
            problem(
                    lines.getOrDefault("number.decimal", 1),
                    Code.WRONG_VALUE,
                    "number.decimal",
                    "expected a single sign such as , but was " + Wording.quoted(decimal));
        }
        String grouping = phrases.get("number.grouping");
        if (grouping != null
                && (grouping.length() > 1
                        || grouping.equals(decimal)
                        || (!grouping.isEmpty() && Character.isLetterOrDigit(grouping.charAt(0))))) {
            problem(
                    lines.getOrDefault("number.grouping", 1),
                    Code.WRONG_VALUE,
                    "number.grouping",
                    "expected a single sign other than the decimal mark, or none, but was " + Wording.quoted(grouping));
        }
        String least = phrases.get("number.grouping.least");
        if (least != null && !least.matches("[1-9]")) {
            problem(
                    lines.getOrDefault("number.grouping.least", 1),
                    Code.WRONG_VALUE,
                    "number.grouping.least",
                    "expected a digit in [1, 9] but was " + Wording.quoted(least));
        }
    }

    private void missing() {
        for (String key : english.keySet()) {
            if (key.startsWith(Wordbook.PLURAL) || isLanguageName(key)) {
                continue;
            }
            if (key.endsWith(".other")) {
                String stem = key.substring(0, key.length() - "other".length());
                List<Category> forms = new ArrayList<>(plurals.keySet());
                forms.add(Category.OTHER);
                forms.stream()
                        .map(form -> stem + name(form))
                        .filter(form -> !phrases.containsKey(form))
                        .forEach(missing::add);
            } else if (!isPluralForm(key) && !phrases.containsKey(key)) {
                missing.add(key);
            }
        }
        if (!phrases.containsKey("language.name")) {
            missing.add("language.name");
        }
    }

    private boolean isPluralForm(String key) {
        int dot = key.lastIndexOf('.');
        return dot > 0 && !key.endsWith(".other") && english.containsKey(key.substring(0, dot) + ".other");
    }

    private static boolean isLanguageName(String key) {
        return key.startsWith("language.");
    }

    static String name(Category category) {
        return category.name().toLowerCase(Locale.ROOT);
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String named(Set<String> placeholders) {
        return placeholders.isEmpty()
                ? "no placeholder"
                : String.join(
                        ", ",
                        placeholders.stream().map(name -> "{" + name + "}").toList());
    }

    private void problem(int line, Code code, String key, String message) {
        problems.add(PhraseProblem.of(line, code, key, message));
    }
}
