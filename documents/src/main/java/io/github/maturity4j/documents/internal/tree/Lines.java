package io.github.maturity4j.documents.internal.tree;

import java.util.Arrays;

/** Where the lines of a text begin. */
final class Lines {

    private final String text;
    private final int[] starts;

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
        int index = starts[place.line() - 1];
        for (int left = place.column(); left > 1 && index < text.length(); left--) {
            index += Character.charCount(text.codePointAt(index));
        }
        return index < text.length() ? text.charAt(index) : 0;
    }
}
