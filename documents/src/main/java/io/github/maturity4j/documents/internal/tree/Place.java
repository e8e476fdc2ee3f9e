package io.github.maturity4j.documents.internal.tree;

/**
 * A place in a text.
 *
 * @param line from 1
 * @param column from 1
 */
public record Place(int line, int column) implements Comparable<Place> {

    /** Where every text begins. */
    public static final Place START = new Place(1, 1);

    @Override
    public int compareTo(Place other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    /**
     * The place of a character.
     *
     * @param text a text
     * @param index the index of a character
     * @return its line and column
     */
    public static Place of(CharSequence text, int index) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < index; i++) {
            char at = text.charAt(i);
            if (at == '\n' || (at == '\r' && (i + 1 >= text.length() || text.charAt(i + 1) != '\n'))) {
                line++;
                start = i + 1;
            }
        }
        return new Place(line, index - start + 1);
    }

    /**
     * The character at this place.
     *
     * @param text the text
     * @return its index, at most the length of the text
     */
    public int indexIn(CharSequence text) {
        int index = 0;
        for (int left = line - 1; left > 0 && index < text.length(); index++) {
            char at = text.charAt(index);
            if (at == '\n' || (at == '\r' && (index + 1 >= text.length() || text.charAt(index + 1) != '\n'))) {
                left--;
            }
        }
        return Math.min(Math.max(index + column - 1, 0), text.length());
    }
}
