package io.github.maturity4j.comparison;

import io.github.maturity4j.rule.AnswerKind;
import io.github.maturity4j.rule.Treatment;
import io.github.maturity4j.scorecard.Digest;
import java.util.List;
import java.util.Optional;

/** Why two scorecards may not be compared. */
public sealed interface Reason {

    /**
     * They are of two frameworks.
     *
     * @param before the id of the one
     * @param after the id of the other
     */
    record OtherFramework(String before, String after) implements Reason {}

    /**
     * They are of two versions of a framework, and nothing says what became of the older one's questions.
     *
     * @param before the one version
     * @param after the other
     */
    record OtherVersion(String before, String after) implements Reason {}

    /**
     * They name the same framework and version, but the documents of it were not the same.
     *
     * @param before the digest of the one
     * @param after the digest of the other
     */
    record OtherText(Digest before, Digest after) implements Reason {}

    /**
     * Another overlay lay over the framework, or one did and the other time none.
     *
     * @param before the digest of the one; absent where there was none
     * @param after the digest of the other; absent where there was none
     */
    record OtherOverlay(Optional<Digest> before, Optional<Digest> after) implements Reason {}

    /**
     * Others were asked: a role answered only one of the times, so that what all say together is not said by the same.
     *
     * @param before the roles that answered before, in the order of the framework; empty where one respondent spoke for all; an
     *     absent id stands for respondents without role
     * @param after the roles that answered now
     */
    record OtherRoles(List<Optional<String>> before, List<Optional<String>> after) implements Reason {
        /** Copies the lists. */
        public OtherRoles {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /**
     * A rule counted answers that are not answered in another way.
     *
     * @param figure a figure of the rule, the first in document order
     * @param kind the kind of answer
     * @param before how it was counted before; absent where it was counted like any other
     * @param after how it is counted now; absent where it is counted like any other
     */
    record OtherTreatment(
            Figure figure, AnswerKind kind, Optional<Treatment> before, Optional<Treatment> after) implements Reason {}

    /**
     * A figure of the same name was made by another rule: other operands, weights, thresholds or requirements.
     *
     * @param figure the figure
     */
    record OtherRule(Figure figure) implements Reason {}

    /**
     * One has figures that the other has not.
     *
     * @param before figures of the one alone, in document order
     * @param after figures of the other alone, in document order
     */
    record OtherFigures(List<Figure> before, List<Figure> after) implements Reason {
        /** Copies the lists. */
        public OtherFigures {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }
}
