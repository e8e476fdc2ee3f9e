package io.github.maturity4j.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestTest {

    private static final String HEX = "0123456789abcdef".repeat(4);

    @Test
    void itIsReadAsItIsWritten() {
        Digest digest = new Digest(HEX);
        assertThat(digest).hasToString("sha256:" + HEX);
        assertThat(Digest.parse("sha256:" + HEX)).isEqualTo(digest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef"})
    void otherDigitsAreRefused(String digits) {
        assertThatThrownBy(() -> new Digest(digits))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "sha256: expected 64 hexadecimal digits in lower case but was a text of " + digits.length());
    }

    @Test
    void otherAlgorithmsAreRefused() {
        assertThatThrownBy(() -> Digest.parse("sha1:" + HEX))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text: expected a text that begins with sha256: but it does not");
    }
}
