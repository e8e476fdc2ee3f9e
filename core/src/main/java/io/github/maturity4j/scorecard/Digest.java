package io.github.maturity4j.scorecard;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What tells a framework, an overlay or an assessment from every other: the SHA-256 of its document. For example {@code
 * sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08}.
 *
 * @param sha256 64 hexadecimal digits in lower case
 */
public record Digest(String sha256) {

    private static final String PREFIX = "sha256:";
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks the digits.
     *
     * @throws IllegalArgumentException if {@code sha256} is anything but 64 hexadecimal digits in lower case
     */
    public Digest {
        Objects.requireNonNull(sha256, "sha256");
        if (!HEX.matcher(sha256).matches()) {
            throw new IllegalArgumentException(
                    "sha256: expected 64 hexadecimal digits in lower case but was a text of " + sha256.length());
        }
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text {@code sha256:} and 64 hexadecimal digits in lower case
     * @return the digest
     * @throws IllegalArgumentException if {@code text} is anything else
     */
    public static Digest parse(String text) {
        if (!text.startsWith(PREFIX)) {
            throw new IllegalArgumentException("text: expected a text that begins with " + PREFIX + " but it does not");
        }
        return new Digest(text.substring(PREFIX.length()));
    }

    /** The algorithm and the digits, with a colon between them. */
    @Override
    public String toString() {
        return PREFIX + sha256;
    }
}
