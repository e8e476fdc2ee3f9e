package io.github.maturity4j.report.internal.words;

import java.util.Locale;

/** How constants are called in the keys of phrases and in documents. */
public final class Keys {

    private Keys() {}

    /**
     * The key of a constant.
     *
     * @param constant for example {@code AT_LEAST}
     * @return for example {@code at-least}
     */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
