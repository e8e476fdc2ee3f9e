package io.github.maturity4j.report.internal.text;

import java.util.Locale;

/** Makes data fit to be printed: nothing in it can move the cursor, change colours or reverse the direction of what follows. */
public final class Printable {

    private Printable() {}

    /**
     * Data within a line: every control character, line breaks included, is shown as an escape.
     *
     * @param data any text
     * @return the text on one line
     */
    public static String inline(String data) {
        return escaped(data, false);
    }

    /**
     * Data of several lines: line breaks and tabs stay, other control characters are shown as escapes.
     *
     * @param data any text
     * @return the text, its line breaks kept
     */
    public static String prose(String data) {
        return escaped(data, true);
    }

    private static String escaped(String data, boolean breaks) {
        StringBuilder shown = new StringBuilder(data.length());
        data.codePoints().forEach(point -> {
            if (breaks && (point == '\n' || point == '\t' || point == '\r')) {
                shown.append(point == '\r' ? ' ' : (char) point);
            } else if (isHidden(point)) {
                shown.append(escape(point));
            } else {
                shown.appendCodePoint(point);
            }
        });
        return shown.toString();
    }

    private static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> true;
            // A soft hyphen and the joiners of some scripts are harmless.
            case Character.FORMAT -> point != 0xAD && point != 0x200C && point != 0x200D;
            default -> false;
        };
    }

    private static String escape(int point) {
        return switch (point) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format(Locale.ROOT, "\\u%04x", point);
        };
    }
}
