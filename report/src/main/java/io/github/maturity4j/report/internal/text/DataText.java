package io.github.maturity4j.report.internal.text;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Small trees of maps, lists, texts, numbers and truths as JSON or YAML, indented by two blanks. */
public final class DataText {

    private final StringBuilder text = new StringBuilder();

    private DataText() {}

    /**
     * A tree as JSON.
     *
     * @param tree maps, lists, texts, numbers, truths or null
     * @return the document, with a line break at its end
     */
    public static String json(Object tree) {
        DataText written = new DataText();
        written.json(tree, "");
        return written.text.append('\n').toString();
    }

    /**
     * A tree as YAML.
     *
     * @param tree a map or a list, of maps, lists, texts, numbers, truths or null
     * @return the document, with a line break at its end
     */
    public static String yaml(Object tree) {
        DataText written = new DataText();
        written.yaml(tree, "", true);
        return written.text.toString();
    }

    private void json(@Nullable Object value, String indent) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            text.append('{');
            Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
            while (entries.hasNext()) {
                Map.Entry<?, ?> entry = entries.next();
                text.append('\n').append(indent).append("  ").append(quoted(String.valueOf(entry.getKey())));
                text.append(": ");
                json(entry.getValue(), indent + "  ");
                text.append(entries.hasNext() ? "," : "");
            }
            text.append('\n').append(indent).append('}');
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            text.append('[');
            Iterator<?> items = list.iterator();
            while (items.hasNext()) {
                text.append('\n').append(indent).append("  ");
                json(items.next(), indent + "  ");
                text.append(items.hasNext() ? "," : "");
            }
            text.append('\n').append(indent).append(']');
        } else {
            text.append(scalar(value, false));
        }
    }

    private void yaml(@Nullable Object value, String indent, boolean begun) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            String before = begun ? "" : "\n" + indent;
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                text.append(before)
                        .append(plain(String.valueOf(entry.getKey())))
                        .append(':');
                yaml(entry.getValue(), indent + "  ", false);
                before = indent;
            }
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            String before = begun ? "" : "\n" + indent;
            for (Object item : list) {
                text.append(before).append("- ");
                yaml(item, indent + "  ", true);
                before = indent;
            }
        } else {
            text.append(begun ? "" : " ").append(scalar(value, true)).append('\n');
        }
    }

    private static String scalar(@Nullable Object value, boolean yaml) {
        if (value instanceof String words) {
            return yaml ? plain(words) : quoted(words);
        }
        return value instanceof Map<?, ?> ? "{}" : value instanceof List<?> ? "[]" : String.valueOf(value);
    }

    /**
     * A text as a YAML scalar: as it is where nobody could take it for anything else, otherwise in quotes.
     *
     * @param words the text
     * @return the scalar
     */
    public static String plain(String words) {
        boolean safe = words.matches("[A-Za-z][A-Za-z0-9_.-]*")
                && !words.toLowerCase(Locale.ROOT).matches("true|false|null|yes|no|on|off|y|n");
        return safe ? words : quoted(words);
    }

    /**
     * A text in the quotes of JSON, which are good YAML too.
     *
     * @param words the text
     * @return the text in quotes
     */
    public static String quoted(String words) {
        StringBuilder quoted = new StringBuilder("\"");
        words.codePoints().forEach(sign -> {
            switch (sign) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isHidden(sign)) {
                        String.valueOf(Character.toChars(sign))
                                .chars()
                                .forEach(unit -> quoted.append(String.format(Locale.ROOT, "\\u%04x", unit)));
                    } else {
                        quoted.appendCodePoint(sign);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean isHidden(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
