package io.github.maturity4j.documents.internal.tree;

import java.util.Locale;

/** Makes characters visible that are not. */
public final class Escapes {

    private Escapes() {}

    /**
     * A text whose invisible characters are escaped.
     *
     * @param text any text
     * @return the text, with control characters, format characters and lone surrogates as {@code \}{@code u0000}
     */
    public static String visible(String text) {
        return escape(text, false);
    }

    /**
     * A text that is plain ASCII, so that characters of other scripts that look like Latin ones show.
     *
     * @param text any text
     * @return at most 200 characters of the text in quotes, with all but printable ASCII escaped
     */
    public static String ascii(String text) {
        String shown = text.length() > 200 ? text.substring(0, 200) + "..." : text;
        return '"' + escape(shown, true) + '"';
    }

    private static String escape(String text, boolean ascii) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point >= ' ' && point < 0x7f) {
                shown.appendCodePoint(point);
            } else if (ascii || hidden(point)) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", point));
            } else {
                shown.appendCodePoint(point);
            }
        });
        return shown.toString();
    }

    private static boolean hidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
