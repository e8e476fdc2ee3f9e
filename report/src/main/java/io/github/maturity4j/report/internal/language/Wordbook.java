package io.github.maturity4j.report.internal.language;

import io.github.maturity4j.report.internal.language.PluralRule.Category;
import io.github.maturity4j.report.internal.text.Placeholders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The phrases of one language by key, and how it counts, lists and writes dates. What is put into a phrase is data: it is never
 * looked at again. Immutable and thread-safe.
 */
public final class Wordbook {

    /** Says that English stands in for what a file has not. */
    static final String MISSING = "language.missing";

    /** What the keys of plural rules begin with. */
    static final String PLURAL = "plural.";

    private static final String ENGLISH = "en";
    private static final Set<String> BUILT_IN = Set.of(ENGLISH, "it", "es");

    private final Locale locale;
    private final Map<String, String> phrases;
    private final PluralRule plurals;
    private final Figures figures;
    private final boolean complete;

    private Wordbook(Locale locale, Map<String, String> phrases, boolean complete) {
        this.locale = locale;
        this.phrases = phrases;
        this.complete = complete;
        Map<Category, String> rules = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            Optional.ofNullable(phrases.get(pluralKey(category))).ifPresent(rule -> rules.put(category, rule));
        }
        this.plurals = PluralRule.of(rules);
        this.figures = new Figures(
                say("number.decimal").charAt(0),
                say("number.grouping"),
                Integer.parseInt(say("number.grouping.least")),
                say("number.percent", "{0}"));
    }

    /**
     * The phrases of a language.
     *
     * @param locale the language
     * @return its phrases; the English ones where there are none, which {@link #notes()} then tells
     */
    public static Wordbook of(Locale locale) {
        String language = BUILT_IN.contains(locale.getLanguage()) ? locale.getLanguage() : ENGLISH;
        return new Wordbook(locale, builtIn(language), true);
    }

    /**
     * The phrases of a file.
     *
     * @param content the file
     * @return the phrases, or what is wrong with them
     */
    public static Reading read(String content) {
        Map<String, String> english = builtIn(ENGLISH);
        PhraseCheck check = new PhraseCheck(new PhraseFile(content), english);
        if (!check.problems().isEmpty()) {
            return new Reading(Optional.empty(), check.problems());
        }
        Map<String, String> all = new LinkedHashMap<>(english);
        all.keySet().removeIf(key -> key.startsWith(PLURAL) || key.startsWith("language"));
        all.putAll(check.phrases());
        Locale locale = Locale.forLanguageTag(check.phrases().getOrDefault("language", ENGLISH));
        return new Reading(
                Optional.of(new Wordbook(locale, all, check.missingKeys().isEmpty())), List.of());
    }

    /**
     * What came of reading a file.
     *
     * @param wordbook the phrases, where nothing is wrong
     * @param problems everything that is wrong, in the order of the lines
     */
    public record Reading(Optional<Wordbook> wordbook, List<PhraseProblem> problems) {}

    /** The languages that there are phrases for. */
    public static Set<String> languages() {
        return BUILT_IN;
    }

    /** The phrases of a language that is built in, as its file has them. */
    static Map<String, String> builtIn(String language) {
        String file = "phrases_" + language + ".properties";
        Map<String, String> phrases = new LinkedHashMap<>();
        new PhraseFile(content(file)).entries().forEach(entry -> phrases.put(entry.key(), entry.text()));
        return phrases;
    }

    static String content(String file) {
        try (InputStream in = Wordbook.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("phrases are missing: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String pluralKey(Category category) {
        return PLURAL + PhraseCheck.name(category);
    }

    /** The language asked for; that of the phrases, unless {@link #notes()} says otherwise. */
    public Locale locale() {
        return locale;
    }

    /** How numbers are written. */
    public Figures figures() {
        return figures;
    }

    /**
     * A phrase.
     *
     * @param key which one
     * @param parts what is put in place of {@code {0}}, {@code {1}} and so on
     * @return the phrase with its parts
     * @throws IllegalArgumentException if there is no such phrase
     */
    public String say(String key, Object... parts) {
        String phrase = phrases.get(key);
        if (phrase == null) {
            throw new IllegalArgumentException("key: expected the key of a phrase but was " + key);
        }
        return Placeholders.filled(phrase, parts);
    }

    /**
     * A phrase about a number of things, in the form that the language has for that number.
     *
     * @param key which phrase, without the name of its form
     * @param number how many; goes in place of {@code {0}}
     * @param parts what is put in place of {@code {1}} and so on
     * @return the phrase
     */
    public String count(String key, long number, Object... parts) {
        Object[] all = new Object[parts.length + 1];
        all[0] = figures.whole(number);
        System.arraycopy(parts, 0, all, 1, parts.length);
        String form = key + "." + PhraseCheck.name(plurals.category(number));
        return say(phrases.containsKey(form) ? form : key + ".other", all);
    }

    /**
     * A date.
     *
     * @param date the date
     * @return for example {@code 31 March 2026}
     */
    public String date(LocalDate date) {
        return say(
                date.getDayOfMonth() == 1 ? "date.first" : "date",
                String.valueOf(date.getDayOfMonth()),
                say("date.month." + date.getMonthValue()),
                String.valueOf(date.getYear()));
    }

    /**
     * A list in a sentence: {@code a, b and c}.
     *
     * @param items what is listed
     * @return the list
     */
    public String and(List<String> items) {
        return listed(items, "list.and");
    }

    /**
     * Alternatives in a sentence: {@code a, b or c}.
     *
     * @param items what is listed
     * @return the list
     */
    public String or(List<String> items) {
        return listed(items, "list.or");
    }

    /**
     * A list without a word before its last item: {@code a, b, c}.
     *
     * @param items what is listed
     * @return the list
     */
    public String list(List<String> items) {
        return String.join(say("list.comma"), items);
    }

    private String listed(List<String> items, String key) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        List<String> all = new ArrayList<>(items);
        String end = all.remove(all.size() - 1);
        String heard = end.toLowerCase(locale).replaceFirst("^[^\\p{L}\\p{N}]+", "");
        boolean varied =
                startsWith(heard, say(key + ".variant.before")) && !startsWith(heard, say(key + ".variant.except"));
        return list(all) + say(varied ? key + ".variant" : key) + end;
    }

    private static boolean startsWith(String word, String beginnings) {
        for (String beginning : beginnings.split(" ", -1)) {
            if (!beginning.isEmpty() && word.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What a language is called in this one.
     *
     * @param named a language
     * @return its name; its tag where no phrase has a name for it
     */
    public String language(Locale named) {
        if (named.getLanguage().equals(Locale.forLanguageTag(say("language")).getLanguage())) {
            return say("language.name");
        }
        return phrases.getOrDefault("language." + named.getLanguage(), named.toLanguageTag());
    }

    /** Where English stands in: a sentence for each thing that a reader should know. */
    public List<String> notes() {
        Locale spoken = Locale.forLanguageTag(say("language"));
        if (!spoken.getLanguage().equals(locale.getLanguage())) {
            return List.of(say("fallback.language", language(locale), locale.toLanguageTag()));
        }
        return complete ? List.of() : List.of(say("fallback.phrases", say("language.name")));
    }
}
