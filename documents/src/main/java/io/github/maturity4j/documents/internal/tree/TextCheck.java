package io.github.maturity4j.documents.internal.tree;

import io.github.maturity4j.problem.Problem.Code;
import java.util.Locale;

/** Finds characters that no document may hold. */
public final class TextCheck {

    private TextCheck() {}

    /**
     * The first character of a value that is not allowed: control characters other than tab and line ends, lone surrogates,
     * and code points that are no characters.
     *
     * @param text any text
     * @return its index, or -1
     */
    public static int firstForbidden(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            if (at >= ' ' && at < 0x7f) {
                continue;
            }
            if (Character.isHighSurrogate(at)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(at)
                    || at >= 0xfffe
                    || (Character.isISOControl(at) && at != '\t' && at != '\n' && at != '\r')) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Reports the first character of a whole text that is not allowed.
     *
     * @param text the text of a document
     * @param problems takes the problem
     * @return whether there is none
     */
    public static boolean isClean(String text, Problems problems) {
        int at = firstForbidden(text);
        if (at >= 0) {
            problems.add(
                    Code.SYNTAX,
                    Place.of(text, at),
                    Path.ROOT,
                    String.format(
                            Locale.ROOT,
                            "expected a text without control characters and lone surrogates but was U+%04X",
                            (int) text.charAt(at)));
        }
        return at < 0;
    }
}
