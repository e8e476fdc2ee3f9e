package io.github.maturity4j.report.internal.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Breaks text into lines between words; widths are counted in columns of the screen. */
public final class Wrapping {

    private Wrapping() {}

    /**
     * Breaks a text. A word that is longer than a line is broken.
     *
     * @param text any text; a blank line in it separates paragraphs, any other white space separates words
     * @param width the greatest number of columns in a line, at least 2
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
        Deque<String> ahead = new ArrayDeque<>(List.of(paragraph.strip().split("[ \\t\\n]+", -1)));
        while (!ahead.isEmpty()) {
            String word = ahead.remove();
            int more = width(word);
            if (more > width && length == 0) {
                int cut = cut(word, width);
                lines.add(word.substring(0, cut));
                ahead.addFirst(word.substring(cut));
                continue;
            }
            if (length > 0 && length + 1 + more > width) {
                lines.add(line.toString());
                line.setLength(0);
                length = 0;
                ahead.addFirst(word);
                continue;
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

    /** Where a word is broken that does not fit into a line: after at least one character. */
    private static int cut(String word, int width) {
        int cut = word.offsetByCodePoints(0, 1);
        int taken = Columns.of(word.codePointAt(0));
        while (cut < word.length() && taken + Columns.of(word.codePointAt(cut)) <= width) {
            taken += Columns.of(word.codePointAt(cut));
            cut = word.offsetByCodePoints(cut, 1);
        }
        return cut;
    }

    /**
     * The width of a text.
     *
     * @param text any text
     * @return its number of columns
     */
    public static int width(String text) {
        return Columns.of(text);
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
