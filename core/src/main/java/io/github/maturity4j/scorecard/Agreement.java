package io.github.maturity4j.scorecard;

import io.github.maturity4j.agreement.Metric;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.exact.Rational;
import java.util.List;
import java.util.Optional;

/**
 * How far respondents agree: Krippendorff's alpha, to four decimals, at most 1; it decides nothing. Respondents of roles that are
 * withheld do not count.
 *
 * @param overall over all questions whose answers are worth points, each rescaled from 0 (worst) to 1 (best), by the interval metric;
 *     absent without variation, or where nothing was answered twice
 * @param scales over the questions of each scale
 */
public record Agreement(Optional<Rational> overall, List<OfScale> scales) {

    /** Copies the list. */
    public Agreement {
        scales = List.copyOf(scales);
    }

    /**
     * The agreement over questions with the same scale.
     *
     * @param metric nominal for unordered choices, interval for numbers, ordinal for all others
     * @param questions the questions
     * @param alpha alpha; absent without variation, or where nothing was answered twice
     */
    public record OfScale(Metric metric, List<AnswerKey> questions, Optional<Rational> alpha) {

        /** Copies the list. */
        public OfScale {
            questions = List.copyOf(questions);
        }
    }
}
