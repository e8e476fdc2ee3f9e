package io.github.maturity4j.report.internal.text;

import java.util.List;

/** A text that grows line by line, wrapped at a width. */
public final class Page {

    private final StringBuilder text = new StringBuilder();
    private final Ink ink;
    private final int width;
    private boolean blank = true;

    /**
     * An empty page.
     *
     * @param ink what the reader's screen can show
     * @param width how many columns it has
     */
    public Page(Ink ink, int width) {
        this.ink = ink;
        this.width = width;
    }

    /** What the reader's screen can show. */
    public Ink ink() {
        return ink;
    }

    /** How many columns there are. */
    int width() {
        return width;
    }

    /**
     * A line as it is.
     *
     * @param line the line
     * @return this page
     */
    public Page line(String line) {
        text.append(line.stripTrailing()).append('\n');
        blank = line.isBlank();
        return this;
    }

    /**
     * A blank line, unless the line before is blank or this is the first.
     *
     * @return this page
     */
    public Page blank() {
        return blank ? this : line("");
    }

    /**
     * The title of the whole, underlined.
     *
     * @param title the title
     * @return this page
     */
    public Page title(String title) {
        int widest = 0;
        for (String line : Wrapping.lines(title, width)) {
            line(ink.dye(Style.STRONG, line));
            widest = Math.max(widest, Wrapping.width(line));
        }
        return line(ink.dye(Style.FAINT, ink.rule().repeat(Math.min(widest, width))));
    }

    /**
     * The heading of a section, after a blank line.
     *
     * @param heading the heading
     * @return this page
     */
    public Page heading(String heading) {
        blank();
        return paragraph(0, Style.STRONG, heading);
    }

    /**
     * A wrapped paragraph.
     *
     * @param indent how far in
     * @param words the text
     * @return this page
     */
    public Page paragraph(int indent, String words) {
        return paragraph(indent, Style.PLAIN, words);
    }

    /**
     * A wrapped paragraph in a style.
     *
     * @param indent how far in
     * @param style the style
     * @param words the text
     * @return this page
     */
    public Page paragraph(int indent, Style style, String words) {
        String in = " ".repeat(indent);
        for (String line : Wrapping.lines(words, width - indent)) {
            line(line.isEmpty() ? "" : in + ink.dye(style, line));
        }
        return this;
    }

    /**
     * A wrapped paragraph after a mark; its lines begin beneath one another, to the right of the mark.
     *
     * @param indent how far in the mark stands
     * @param style the style of the mark
     * @param mark the mark
     * @param words the text
     * @return this page
     */
    public Page item(int indent, Style style, String mark, String words) {
        int in = indent + Wrapping.width(mark) + 1;
        List<String> lines = Wrapping.lines(words, width - in);
        line(" ".repeat(indent) + ink.dye(style, mark) + " " + lines.get(0));
        lines.subList(1, lines.size()).forEach(line -> line(line.isEmpty() ? "" : " ".repeat(in) + line));
        return this;
    }

    /**
     * A wrapped paragraph after a mark without style.
     *
     * @param indent how far in the mark stands
     * @param mark the mark
     * @param words the text
     * @return this page
     */
    public Page item(int indent, String mark, String words) {
        return item(indent, Style.PLAIN, mark, words);
    }

    /** Everything so far. */
    @Override
    public String toString() {
        return text.toString();
    }
}
