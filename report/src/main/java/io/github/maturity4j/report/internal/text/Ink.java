package io.github.maturity4j.report.internal.text;

/**
 * What the reader's screen can show.
 *
 * @param colours whether styles are shown
 * @param unicode whether signs beyond ASCII may be used
 */
public record Ink(boolean colours, boolean unicode) {

    /** Neither colours nor signs beyond ASCII. */
    public static final Ink PLAIN = new Ink(false, false);

    /**
     * A text in a style.
     *
     * @param style the style
     * @param text the text
     * @return the text, with colours where they are shown
     */
    public String dye(Style style, String text) {
        return colours && style != Style.PLAIN && !text.isEmpty() ? style.start() + text + Style.END : text;
    }

    /** A stage that is attained, in a ladder. */
    public String full() {
        return unicode ? "█" : "#";
    }

    /** A stage that is still possible, in a ladder. */
    public String half() {
        return unicode ? "▒" : "?";
    }

    /** A stage that is out of reach, in a ladder. */
    public String none() {
        return unicode ? "·" : ".";
    }

    /** Before something that is met. */
    public String met() {
        return unicode ? "✓" : "+";
    }

    /** Before something that is open. */
    public String open() {
        return "?";
    }

    /** Before something that is unmet. */
    public String unmet() {
        return unicode ? "✗" : "x";
    }

    /** Before something that nothing applicable was asked for, and before items of a list. */
    public String item() {
        return unicode ? "•" : "-";
    }

    /** Under a title. */
    public String rule() {
        return unicode ? "═" : "=";
    }
}
