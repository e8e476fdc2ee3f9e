package io.github.maturity4j.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VersionOrderTest {

    /** The example of Semantic Versioning 2.0.0, clause 11, with some more around it. */
    private static final List<String> RISING = List.of(
            "0.9",
            "1.0.0-alpha",
            "1.0.0-alpha.1",
            "1.0.0-alpha.beta",
            "1.0.0-beta",
            "1.0.0-beta.2",
            "1.0.0-beta.11",
            "1.0.0-rc.1",
            "1.0.0",
            "1.0.0+build.5",
            "1.0.1",
            "1.9.0",
            "1.10.0",
            "2.0.0-beta",
            "2.0.0",
            "2013-03");

    @Test
    void ordersAsSemanticVersioningDoes() {
        for (int seed = 0; seed < 20; seed++) {
            List<String> shuffled = new ArrayList<>(RISING);
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.sort(new VersionOrder());
            assertThat(shuffled).isEqualTo(RISING);
        }
    }

    @Test
    void comparesLongNumbersAsWords() {
        assertThat(new VersionOrder().compare("99999999999999999999", "1")).isPositive();
        assertThat(new VersionOrder().compare("1", "1")).isZero();
    }
}
