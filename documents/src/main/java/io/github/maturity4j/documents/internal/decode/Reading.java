package io.github.maturity4j.documents.internal.decode;

import io.github.maturity4j.documents.internal.tree.Escapes;
import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.documents.internal.tree.Path;
import io.github.maturity4j.documents.internal.tree.Place;
import io.github.maturity4j.documents.internal.tree.Problems;
import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Suggestions;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.vocabulary.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads single values and collects what is wrong with them. Where a value is wrong, a harmless one takes its place, so that
 * reading goes on.
 */
final class Reading {

    /** What may not be the id of a choice, since it says that there is no choice. */
    static final Set<String> RESERVED_CHOICES = Set.of("unknown", "not-applicable", "unanswered");

    /** What may not be the id of an element, since it stands for several. */
    static final Set<String> RESERVED_ELEMENTS = Set.of("each", "children", "below", "every-stage");

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,63}");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.+-]{0,31}");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

    private final Problems problems;
    private final Suggestions suggestions = new Suggestions();
    private int placeholders;

    Reading(Problems problems) {
        this.problems = problems;
    }

    Suggestions suggestions() {
        return suggestions;
    }

    Problems problems() {
        return problems;
    }

    void problem(Code code, Node node, String message) {
        problems.add(code, node, message);
    }

    /** Reports a value of the wrong kind. */
    void wrongType(Node node, String expected) {
        wrongType(node, expected, "");
    }

    /** Reports a value of the wrong kind, and how to mend it. */
    void wrongType(Node node, String expected, String hint) {
        if (!(node instanceof Node.Broken)) {
            problem(Code.WRONG_TYPE, node, "expected " + expected + " but was " + node.described() + hint);
        }
    }

    /** A name that stands for one that could not be read; no two are equal. */
    String placeholder() {
        return "?" + ++placeholders;
    }

    static boolean isPlaceholder(String id) {
        return id.startsWith("?");
    }

    /** An id in a place where a map with an id may stand as well. */
    String idOrMap(Node node) {
        if (node instanceof Node.Null || node instanceof Node.Items) {
            wrongType(node, "an id, or a map with an id");
            return placeholder();
        }
        return id(node);
    }

    /** An id that refers to something. */
    String id(Node node) {
        return name(node, "an id", ID);
    }

    /** The id by which an element of a framework is declared. */
    String elementId(Node node) {
        String id = id(node);
        if (RESERVED_ELEMENTS.contains(id)) {
            problem(
                    Code.MALFORMED_NAME,
                    node,
                    "expected an id but was " + Wording.quoted(id) + ", which stands for several elements in rules");
            return placeholder();
        }
        return id;
    }

    String version(Node node) {
        if (node instanceof Node.Numeral number) {
            wrongType(node, "a version in quotes", "; write \"" + number.text() + "\"");
            return placeholder();
        }
        if (node instanceof Node.Text text && !VERSION.matcher(text.value()).matches()) {
            problem(
                    Code.MALFORMED_NAME,
                    node,
                    "expected a version of 1 to 32 ASCII letters, digits, \"_\", \".\", \"-\" or \"+\" but was "
                            + shown(text.value()));
            return placeholder();
        }
        return node instanceof Node.Text text ? text.value() : string(node, "a version");
    }

    private String name(Node node, String expected, Pattern grammar) {
        if (node instanceof Node.Text text) {
            if (grammar.matcher(text.value()).matches()) {
                return text.value();
            }
            problem(Code.MALFORMED_NAME, node, malformed(text.value()));
        } else if (node instanceof Node.Flag) {
            wrongType(node, expected, "; put it in quotes, or write yes or no");
        } else if (node instanceof Node.Numeral) {
            wrongType(node, expected, "; put it in quotes");
        } else {
            wrongType(node, expected);
        }
        return placeholder();
    }

    /** Whether a text has the form of an id. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** Reports a name of a member that is no id. */
    boolean isId(Node.Member member, Node.Members map, Set<String> reserved) {
        String name = member.name();
        if (!ID.matcher(name).matches()) {
            problems.add(Code.MALFORMED_NAME, member.place(), map.path().then(name), malformed(name));
            return false;
        }
        if (reserved.contains(name)) {
            problems.add(
                    Code.MALFORMED_NAME,
                    member.place(),
                    map.path().then(name),
                    "expected an id but was " + Wording.quoted(name) + ", which is reserved");
            return false;
        }
        return true;
    }

    private static String malformed(String value) {
        return "expected an id of 1 to 64 ASCII letters, digits, \"_\", \".\" or \"-\" but was " + shown(value);
    }

    private static String shown(String value) {
        return value.isEmpty() ? "empty" : Escapes.ascii(value);
    }

    /** A string that is not blank. */
    String string(Node node, String expected) {
        if (node instanceof Node.Text text && !text.value().isBlank()) {
            return text.value();
        }
        wrongType(
                node, expected, node instanceof Node.Numeral || node instanceof Node.Flag ? "; put it in quotes" : "");
        return placeholder();
    }

    String string(Node node) {
        return string(node, "a text");
    }

    /** What was said beside an answer; where nothing was, there is no member. */
    String words(Node node) {
        if (node instanceof Node.Text text && text.value().isBlank()) {
            wrongType(node, "a text", "; leave the member out where there is none");
            return placeholder();
        }
        return string(node);
    }

    Text text(Node node) {
        if (!(node instanceof Node.Members map)) {
            return Text.of(string(node, "a text, or a map from language to text"));
        }
        Map<String, String> words = new LinkedHashMap<>();
        Map<String, String> tags = new HashMap<>();
        for (Node.Member member : map.members()) {
            Path path = map.path().then(member.name());
            Optional<String> tag = tag(member.name(), member.place(), path);
            String before =
                    tag.map(found -> tags.putIfAbsent(found, member.name())).orElse(null);
            if (before != null) {
                problems.add(
                        Code.DUPLICATE,
                        member.place(),
                        path,
                        "expected each language once but " + shown(member.name()) + " is the same as " + shown(before));
            }
            tag.ifPresent(found -> words.putIfAbsent(found, string(member.value())));
        }
        if (map.members().isEmpty()) {
            problem(Code.MISSING_MEMBER, node, "expected a text in at least one language but there was none");
        }
        return words.isEmpty() ? Text.of(placeholder()) : Text.of(words);
    }

    /** A language tag in its canonical form. */
    String language(Node node) {
        String tag = string(node, "a language tag");
        return isPlaceholder(tag) ? tag : tag(tag, node.place(), node.path()).orElse(tag);
    }

    private Optional<String> tag(String language, Place place, Path path) {
        try {
            return Optional.of(Text.tag(language));
        } catch (IllegalArgumentException malformed) {
            problems.add(
                    Code.WRONG_VALUE,
                    place,
                    path,
                    "expected a language tag such as en or pt-BR but was " + shown(language));
            return Optional.empty();
        }
    }

    boolean flag(Node node) {
        if (node instanceof Node.Flag flag) {
            return flag.value();
        }
        wrongType(node, "true or false");
        return false;
    }

    Rational number(Node node) {
        return number(node, "a number");
    }

    Rational number(Node node, String expected) {
        if (!(node instanceof Node.Numeral number)) {
            wrongNumber(node, expected);
            return Rational.ONE;
        }
        try {
            return Rational.parse(number.text());
        } catch (IllegalArgumentException beyond) {
            problem(Code.WRONG_VALUE, node, String.valueOf(beyond.getMessage()));
            return Rational.ONE;
        }
    }

    /** A number above 0. */
    Rational positive(Node node) {
        Rational number = number(node);
        if (number.signum() <= 0) {
            problem(Code.WRONG_VALUE, node, "expected a number above 0 but was " + number);
            return Rational.ONE;
        }
        return number;
    }

    /** A weight: a number of at least 0. */
    Rational weight(Node node) {
        return weight(node, "a weight: a number");
    }

    Rational weight(Node node, String expected) {
        Rational weight = number(node, expected);
        if (weight.signum() < 0) {
            problem(Code.WRONG_VALUE, node, "expected a weight of at least 0 but was " + weight);
            return Rational.ONE;
        }
        return weight;
    }

    private void wrongNumber(Node node, String expected) {
        wrongType(node, expected, node instanceof Node.Text text ? Wording.numberHint(text.value()) : "");
    }

    int whole(Node node, int least, int greatest) {
        String expected = "a whole number in [" + least + ", " + greatest + "]";
        if (!(node instanceof Node.Numeral number)) {
            wrongNumber(node, expected);
            return least;
        }
        int value = WHOLE.matcher(number.text()).matches() ? Integer.parseInt(number.text()) : Integer.MIN_VALUE;
        if (value < least || value > greatest) {
            problem(Code.WRONG_VALUE, node, "expected " + expected + " but was " + number.text());
            return least;
        }
        return value;
    }

    /** Two numbers, the first at most the second. */
    Range range(Node node) {
        return range(node, this::number);
    }

    Range range(Node node, Function<Node, Rational> number) {
        List<Rational> ends = pair(node, number, Rational.ONE);
        if (ends.get(0).compareTo(ends.get(1)) > 0) {
            problem(
                    Code.WRONG_VALUE,
                    node,
                    "expected the lower number first but was [" + ends.get(0) + ", " + ends.get(1) + "]");
            return Range.of(ends.get(0));
        }
        return Range.of(ends.get(0), ends.get(1));
    }

    /** A list of exactly two. */
    <T> List<T> pair(Node node, Function<Node, T> each, T placeholder) {
        List<T> values = list(node, each);
        if (values.size() == 2) {
            return values;
        }
        if (node instanceof Node.Items) {
            problem(Code.WRONG_VALUE, node, "expected a list of two but was one of " + values.size());
        }
        return List.of(placeholder, placeholder);
    }

    <T> List<T> list(Node node, Function<Node, T> each) {
        if (node instanceof Node.Items items) {
            return items.nodes().stream().map(each).toList();
        }
        wrongType(node, "a list");
        return List.of();
    }

    <T> List<T> someOf(Node node, Function<Node, T> each) {
        List<T> values = list(node, each);
        if (node instanceof Node.Items && values.isEmpty()) {
            problem(Code.WRONG_VALUE, node, "expected at least one but was an empty list");
        }
        return values;
    }

    /** One value, or a list of at least one. */
    <T> List<T> oneOrMore(Node node, Function<Node, T> each) {
        return node instanceof Node.Items ? someOf(node, each) : List.of(each.apply(node));
    }

    /** Ids, each once. */
    List<String> ids(Node node) {
        return distinct(node, this::id);
    }

    /** One value, or a list of different ones. */
    <T> List<T> distinct(Node node, Function<Node, T> each) {
        List<T> seen = new ArrayList<>();
        if (!(node instanceof Node.Items items)) {
            return List.of(each.apply(node));
        }
        for (Node item : items.nodes()) {
            T value = each.apply(item);
            if (seen.contains(value)) {
                problem(Code.DUPLICATE, item, "expected each entry once but " + item.described() + " is there twice");
            } else {
                seen.add(value);
            }
        }
        return List.copyOf(seen);
    }

    /** A map from ids to values, in the order of the text. */
    <T> Map<String, T> mapById(Node node, Function<Node, T> each) {
        return mapById(node, Set.of(), (id, value) -> each.apply(value));
    }

    <T> Map<String, T> mapById(Node node, Set<String> reserved, BiFunction<String, Node, T> each) {
        Map<String, T> values = new LinkedHashMap<>();
        if (node instanceof Node.Members map) {
            for (Node.Member member : map.members()) {
                String id = isId(member, map, reserved) ? member.name() : placeholder();
                values.put(id, each.apply(id, member.value()));
            }
            for (Node.Member again : map.repeated()) {
                T unused = each.apply(placeholder(), again.value());
            }
        } else {
            wrongType(node, "a map");
        }
        return values;
    }

    /** One of the words of an enumeration, in lower case with hyphens. */
    <E extends Enum<E>> E word(Node node, E[] words) {
        Collection<String> names = Arrays.stream(words).map(Reading::word).toList();
        if (node instanceof Node.Text text) {
            for (E value : words) {
                if (word(value).equals(text.value())) {
                    return value;
                }
            }
            String near = suggestions
                    .nearest(text.value(), names)
                    .map(name -> "; did you mean " + Wording.quoted(name) + "?")
                    .orElse("");
            problem(
                    Code.WRONG_VALUE,
                    node,
                    "expected one of " + String.join(", ", names) + " but was " + node.described() + near);
        } else {
            wrongType(node, "one of " + String.join(", ", names));
        }
        return words[0];
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The members of a map. */
    Fields fields(Node node, String expected) {
        if (node instanceof Node.Members map) {
            return new Fields(this, map, false);
        }
        wrongType(node, expected);
        return new Fields(this, Node.Members.none(node.place(), node.path()), true);
    }
}
