package io.github.maturity4j.report.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.documents.FrameworkDocuments;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.report.internal.language.Wordbook;
import io.github.maturity4j.vocabulary.Scale;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {

    private static final Framework FRAMEWORK = FrameworkDocuments.parse("""
            maturity4j: 1
            framework: small
            version: 1.0.0
            basis: { operationalised: for a test }
            scales:
              habit:
                choices: { never: { points: 0, title: { en: Never, it: Mai, es: Nunca } }, often: 1, always: 2 }
            indicators:
              a: { scale: habit }
            """, "small.yaml");

    private static final Optional<Scale> HABIT =
            Optional.of(FRAMEWORK.indicators().get(0).scale());

    private static Values values(String language) {
        return new Values(Words.of(FRAMEWORK, Wordbook.of(Locale.forLanguageTag(language))));
    }

    private static Reply oneOf(String... ids) {
        return new Reply.OneOf(new LinkedHashSet<>(List.of(ids)));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 5, 2, 2.5 points",
        "en, 1, 1, 1 point",
        "en, 0, 1, 0 points",
        "en, 8, 3, 2.67 points",
        "it, 5, 2, '2,5 punti'",
        "it, 1, 1, 1 punto",
        "es, 5, 2, '2,5 puntos'",
        "es, 1, 1, 1 punto"
    })
    void pointsThatStandForSeveralAnswers(String language, int numerator, int denominator, String told) {
        Reply reply = new Reply.Points(Rational.of(numerator, denominator));
        assertThat(values(language).reply(HABIT, reply)).isEqualTo(told);
        assertThat(values(language).quoted(HABIT, reply)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"en, 0.5 to 2 points", "it, 'da 0,5 a 2 punti'", "es, 'de 0,5 a 2 puntos'"})
    void pointsBetweenTwoBounds(String language, String told) {
        Reply reply = new Reply.Between(Rational.of(1, 2), Rational.of(2));
        assertThat(values(language).reply(HABIT, reply)).isEqualTo(told);
        assertThat(values(language).reply(HABIT, new Reply.Between(Rational.ONE, Rational.ONE)))
                .isEqualTo(values(language).reply(HABIT, new Reply.Points(Rational.ONE)));
    }

    @ParameterizedTest
    @CsvSource({
        "en, Never or always, '\"Never\" or \"always\"'",
        "it, Mai o always, '«Mai» o «always»'",
        "es, Nunca o always, '«Nunca» o «always»'"
    })
    void oneOfSeveralChoices(String language, String told, String quoted) {
        assertThat(values(language).reply(HABIT, oneOf("never", "always"))).isEqualTo(told);
        assertThat(values(language).quoted(HABIT, oneOf("never", "always"))).isEqualTo(quoted);
    }

    @Test
    void whatIsNoAnswerIsToldAsBefore() {
        assertThat(values("en").reply(HABIT, new Reply.NotApplicable())).isEqualTo("not applicable");
        assertThat(values("en").reply(HABIT, new Reply.Unknown())).isEqualTo("unknown");
        assertThat(values("en").reply(HABIT, new Reply.Unanswered())).isEqualTo("unanswered");
    }
}
