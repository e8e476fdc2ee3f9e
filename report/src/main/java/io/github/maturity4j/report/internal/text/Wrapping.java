package io.github.maturity4j.report.internal.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines between words; widths are counted in code points. */
public final class Wrapping {

    private Wrapping() {}

    /**
     * Breaks a text. A word that is longer than a line stands on a line of its own, whole.
     *
     * @param text any text; a blank line in it separates paragraphs, any other white space separates words
     * @param width the greatest number of code points in a line
     * @return the lines, at least one
     */
    public static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.strip().split("\\n[ \\t]*\\n\\s*", -1)) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            wrap(paragraph, width, lines);
        }
        return lines;
    }

    private static void wrap(String paragraph, int width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        int length = 0;
        for (String word : paragraph.strip().split("[ \\t\\n]+", -1)) {
            int more = width(word);
            if (length > 0 && length + 1 + more > width) {
                lines.add(line.toString());
                line.setLength(0);
                length = 0;
            }
            if (length > 0) {
                line.append(' ');
                length++;
            }
            line.append(word);
            length += more;
        }
        lines.add(line.toString());
    }

    /**
     * The width of a text.
     *
     * @param text any text
     * @return its number of code points
     */
    public static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    /**
     * A text with blanks after it.
     *
     * @param text the text
     * @param width how wide it is to be
     * @return the text, at least that wide
     */
    public static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }
}
