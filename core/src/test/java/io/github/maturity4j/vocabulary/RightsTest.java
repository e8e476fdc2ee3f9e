package io.github.maturity4j.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RightsTest {

    @Test
    void oneOfThemIsEnough() {
        Text words = Text.of("Names belong to their owners.");
        assertThat(Rights.builder().trademarks(words).build().trademarks()).contains(words);
    }

    @Test
    void noneOfThemIsRefused() {
        Rights.Builder empty = Rights.builder();
        assertThatThrownBy(empty::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("rights: expected a licence, an attribution or trademarks but there is none");
    }
}
