package io.github.maturity4j.report.internal.text;

/** Puts data into a phrase in place of {@code {0}}, {@code {1}} and so on; what is put in is never looked at again. */
public final class Placeholders {

    private Placeholders() {}

    /**
     * A phrase with its parts.
     *
     * @param phrase the phrase
     * @param parts what is put in place of {@code {0}}, {@code {1}} and so on, at most ten
     * @return the phrase, filled
     */
    public static String filled(String phrase, Object... parts) {
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < phrase.length(); i++) {
            char sign = phrase.charAt(i);
            if (sign == '{' && i + 2 < phrase.length() && phrase.charAt(i + 2) == '}') {
                said.append(parts[phrase.charAt(i + 1) - '0']);
                i += 2;
            } else {
                said.append(sign);
            }
        }
        return said.toString();
    }
}
