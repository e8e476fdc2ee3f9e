package io.github.maturity4j.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import org.junit.jupiter.api.Test;

/** The effort of indicators, from and to documents. */
class EffortTest {

    private static String framework(String effort) {
        return """
                maturity4j: 1
                framework: efforts
                version: 1.0.0
                basis: { operationalised: for a test }
                scales: { yn: { yes-no: { no: 0, yes: 1 } } }
                indicators:
                  a: { scale: yn, effort: %s }
                  b: { scale: yn }
                measures: { m: { mean: indicators } }
                """.formatted(effort);
    }

    @Test
    void isReadAndWritten() {
        Framework framework = FrameworkDocuments.parse(framework("2.5"), "efforts.yaml");
        assertThat(framework.indicators().get(0).effort()).contains(Rational.of(5, 2));
        assertThat(framework.indicators().get(1).effort()).isEmpty();
        assertThat(FrameworkDocuments.parse(FrameworkDocuments.toYaml(framework), "again.yaml"))
                .isEqualTo(framework);
        assertThat(FrameworkDocuments.parse(FrameworkDocuments.toJson(framework), "again.json"))
                .isEqualTo(framework);
    }

    @Test
    void isAboveZero() {
        assertThatThrownBy(() -> FrameworkDocuments.parse(framework("0"), "efforts.yaml"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("efforts.yaml:7:27 /indicators/a/effort: expected an effort above 0 but was 0");
        assertThatThrownBy(() -> FrameworkDocuments.parse(framework("much"), "efforts.yaml"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("/indicators/a/effort: expected an effort: a number above 0 but was \"much\"");
    }
}
