package io.github.maturity4j.report.internal.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which form of a phrase a whole number asks for, by the rules of one language in the notation of the Unicode CLDR: for example
 * {@code i = 1 and v = 0} for <em>one</em>. The operands that tell decimals and exponents ({@code v w f t c e}) are 0.
 */
final class PluralRule {

    private static final Pattern RELATION = Pattern.compile("([nivwftce])(?:\\s*%\\s*(\\d{1,15}))?\\s*(!?=)\\s*(.+)");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,15})(?:\\.\\.(\\d{1,15}))?");

    private final Map<Category, List<List<Relation>>> rules;

    private PluralRule(Map<Category, List<List<Relation>>> rules) {
        this.rules = rules;
    }

    /** The forms that languages tell apart; every language has the last. */
    enum Category {
        ZERO,
        ONE,
        TWO,
        FEW,
        MANY,
        OTHER
    }

    private record Interval(long from, long to) {}

    private record Relation(boolean whole, long modulus, boolean equal, List<Interval> intervals) {

        boolean holds(long number) {
            long operand = whole ? number : 0;
            long value = modulus == 0 ? operand : operand % modulus;
            boolean within =
                    intervals.stream().anyMatch(interval -> interval.from() <= value && value <= interval.to());
            return within == equal;
        }
    }

    /**
     * The rules of a language.
     *
     * @param texts a rule for each category that the language has, other than the last
     * @return the rules
     * @throws IllegalArgumentException if a rule is none
     */
    static PluralRule of(Map<Category, String> texts) {
        Map<Category, List<List<Relation>>> rules = new EnumMap<>(Category.class);
        texts.forEach((category, text) -> rules.put(category, alternatives(text)));
        return new PluralRule(rules);
    }

    /** The categories of the language, {@link Category#OTHER} last. */
    List<Category> categories() {
        List<Category> all = new ArrayList<>(rules.keySet());
        all.add(Category.OTHER);
        return all;
    }

    /**
     * The form for a number.
     *
     * @param number a whole number; its sign does not matter
     * @return the first category whose rule holds
     */
    Category category(long number) {
        long size = Math.abs(number);
        return rules.entrySet().stream()
                .filter(rule -> rule.getValue().stream()
                        .anyMatch(all -> all.stream().allMatch(relation -> relation.holds(size))))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Category.OTHER);
    }

    private static List<List<Relation>> alternatives(String text) {
        List<List<Relation>> alternatives = new ArrayList<>();
        for (String alternative : text.strip().split("\\s+or\\s+", -1)) {
            List<Relation> all = new ArrayList<>();
            for (String relation : alternative.split("\\s+and\\s+", -1)) {
                all.add(relation(relation.strip()));
            }
            alternatives.add(all);
        }
        return alternatives;
    }

    private static Relation relation(String text) {
        Matcher matcher = RELATION.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("rule: expected a relation such as n % 10 = 2..4 but was " + text);
        }
        List<Interval> intervals = new ArrayList<>();
        for (String part : matcher.group(4).split("\\s*,\\s*", -1)) {
            Matcher range = RANGE.matcher(part);
            if (!range.matches()) {
                throw new IllegalArgumentException("rule: expected numbers such as 1,3..4 but was " + part);
            }
            long from = Long.parseLong(range.group(1));
            intervals.add(new Interval(from, range.group(2) == null ? from : Long.parseLong(range.group(2))));
        }
        boolean whole = matcher.group(1).equals("n") || matcher.group(1).equals("i");
        long modulus = matcher.group(2) == null ? 0 : Long.parseLong(matcher.group(2));
        return new Relation(whole, modulus, matcher.group(3).equals("="), List.copyOf(intervals));
    }
}
