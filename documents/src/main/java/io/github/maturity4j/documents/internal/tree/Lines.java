package io.github.maturity4j.documents.internal.tree;

import java.util.Arrays;

/** Where the lines of a text begin. Places are best asked for in their order: each then costs the way from the one before. */
final class Lines {

    private final String text;
    private final int[] starts;
    private int line;
    private int column;
    private int index;

    Lines(String text) {
        this.text = text;
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            if (at == '\n' || (at == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = i + 1;
            }
        }
        this.starts = Arrays.copyOf(found, count);
    }

    /** The character at a place whose column counts code points; 0 beyond the end. */
    char at(Place place) {
        if (place.line() > starts.length) {
            return 0;
        }
        if (place.line() != line || place.column() < column) {
            line = place.line();
            column = 1;
            index = starts[line - 1];
        }
        while (column < place.column() && index < text.length()) {
            index += Character.charCount(text.codePointAt(index));
            column++;
        }
        return index < text.length() ? text.charAt(index) : 0;
    }
}
