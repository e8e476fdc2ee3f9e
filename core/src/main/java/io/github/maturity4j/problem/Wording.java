package io.github.maturity4j.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words in which problems are told, the same in every part of the library. */
public final class Wording {

    private static final int SHOWN_CHARACTERS = 200;
    private static final int SHOWN_NAMES = 12;
    private static final int COMPARED_CHARACTERS = 64;
    private static final int SHORTEST_COMPARED = 3;
    private static final Pattern LIKE_NUMBER = Pattern.compile("[-+\\s]*[\\p{Nd}.][\\p{Nd}a-fA-F.,_xo\\s+-]*");

    private Wording() {}

    /**
     * A value from the input, fit to be shown: in quotes, control characters escaped, at most 200 characters.
     *
     * @param value any text
     * @return the text in quotes
     */
    public static String quoted(String value) {
        StringBuilder shown = new StringBuilder("\"");
        int taken = 0;
        for (int i = 0; i < value.length(); ) {
            int point = value.codePointAt(i);
            i += Character.charCount(point);
            if (taken++ == SHOWN_CHARACTERS) {
                shown.append("...");
                break;
            }
            shown.append(escaped(point));
        }
        return shown.append('"').toString();
    }

    /**
     * That a name does not resolve, with the nearest one that would, or the names there are.
     *
     * @param kind what was to be named, for example {@code "stage"}
     * @param name the name that was there
     * @param candidates the names that would resolve
     * @return a sentence such as {@code expected the id of a stage but was "lisening"; did you mean "listening"?}
     */
    public static String unknown(String kind, String name, Collection<String> candidates) {
        return unknown(kind, name) + hint(name, candidates);
    }

    /**
     * That a name does not resolve.
     *
     * @param kind what was to be named, for example {@code "stage"}
     * @param name the name that was there
     * @return a sentence such as {@code expected the id of a stage but was "lisening"}
     */
    static String unknown(String kind, String name) {
        boolean vowel = "aeiou".indexOf(kind.charAt(0)) >= 0 && !kind.startsWith("uni");
        String article = vowel ? "an " : "a ";
        return "expected the id of " + article + kind + " but was " + quoted(name);
    }

    /**
     * What to say after a wrong name: the nearest right one, or the right ones where they are few.
     *
     * @param name the name that was there
     * @param candidates the names that would be right
     * @return a continuation of the sentence, starting with {@code "; "}; empty where there is nothing to say
     */
    public static String hint(String name, Collection<String> candidates) {
        return nearest(name, candidates)
                .map(near -> "; did you mean " + quoted(near) + "?")
                .orElseGet(() -> candidates.isEmpty()
                        ? "; there is none"
                        : candidates.size() <= SHOWN_NAMES
                                ? "; there is "
                                        + candidates.stream()
                                                .map(Wording::quoted)
                                                .collect(Collectors.joining(", "))
                                : "");
    }

    /**
     * The name that was probably meant.
     *
     * @param name the name that was there
     * @param candidates the names that would be right
     * @return the nearest by edit distance, the first of several; empty where none is near
     */
    public static Optional<String> nearest(String name, Collection<String> candidates) {
        if (name.length() < SHORTEST_COMPARED || name.length() > COMPARED_CHARACTERS) {
            return Optional.empty();
        }
        String wanted = name.toLowerCase(Locale.ROOT);
        int bound = Math.max(1, name.length() / 3);
        return candidates.stream()
                .filter(candidate -> Math.abs(candidate.length() - name.length()) <= bound)
                .map(candidate -> Map.entry(candidate, distance(wanted, candidate.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.getValue() <= bound)
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /**
     * What to say after a text that stands where a number is due.
     *
     * @param text the text that was there
     * @return how numbers are written, as a continuation of the sentence; empty where the text does not look like a number
     */
    public static String numberHint(String text) {
        return text.length() <= COMPARED_CHARACTERS && LIKE_NUMBER.matcher(text).matches()
                ? "; numbers stand without quotes and are written like 12, -3 or 0.5"
                : "";
    }

    /**
     * A path as a JSON pointer: {@code /} before each part, {@code ~} and {@code /} escaped.
     *
     * @param parts names of members and positions in lists
     * @return the pointer; empty for no parts
     */
    public static String pointer(Object... parts) {
        StringBuilder pointer = new StringBuilder();
        for (Object part : parts) {
            pointer.append('/').append(part.toString().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    private static String escaped(int point) {
        return switch (point) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> {
                int type = Character.getType(point);
                boolean hidden = type == Character.CONTROL
                        || type == Character.FORMAT
                        || type == Character.SURROGATE
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR
                        || type == Character.UNASSIGNED;
                yield hidden ? String.format(Locale.ROOT, "\\u%04x", point) : Character.toString(point);
            }
        };
    }

    /** The least number of letters to insert, delete, change or swap with their neighbour. */
    private static int distance(String left, String right) {
        int[][] distance = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            distance[i][0] = i;
        }
        for (int j = 0; j <= right.length(); j++) {
            distance[0][j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            for (int j = 1; j <= right.length(); j++) {
                int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                int least =
                        Math.min(Math.min(distance[i][j - 1], distance[i - 1][j]) + 1, distance[i - 1][j - 1] + change);
                boolean swapped = i > 1
                        && j > 1
                        && left.charAt(i - 1) == right.charAt(j - 2)
                        && left.charAt(i - 2) == right.charAt(j - 1);
                distance[i][j] = swapped ? Math.min(least, distance[i - 2][j - 2] + 1) : least;
            }
        }
        return distance[left.length()][right.length()];
    }
}
