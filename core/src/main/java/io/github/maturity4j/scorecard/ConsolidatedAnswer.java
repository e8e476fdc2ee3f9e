package io.github.maturity4j.scorecard;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Rational;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value.Immutable;

/** What several respondents said to one question, and what became of it. Immutable and thread-safe. */
@Immutable
public interface ConsolidatedAnswer {

    /** The question: an indicator, or one for one of its areas. */
    AnswerKey key();

    /** What scores: the answer that was agreed, else what all respondents give; unknown where that is withheld. */
    Reply reply();

    /**
     * Whether the figure of all respondents is withheld, since it would tell what few people said. It is left open then, unless an
     * answer was agreed.
     */
    boolean withheld();

    /** The answer that was agreed, beside what the respondents said by themselves; absent where none was. */
    Optional<Agreed> agreed();

    /** What each role says that was asked, in the order of the framework; without those that are withheld. */
    List<RoleAnswer> roles();

    /** Roles that are required but silent, so that the answer is open: their ids. */
    List<String> missing();

    /**
     * How far respondents differ, each counted once, in [0, 1]: the mean distance from the median as a share of the greatest possible,
     * half the width of the scale. 0 where all say the same, 1 where half say the worst and half the best; for choices in equal steps
     * this is Leik's ordinal dispersion. For unordered choices the share that is not in the most frequent choice, as a share of the
     * greatest possible. For example, of 1, 1, 3 and 4 on a scale from 0 to 4 it is 5/8. Absent where fewer than two answered, and where
     * it is withheld.
     */
    Optional<Rational> dispersion();

    /**
     * An answer that respondents agreed on.
     *
     * @param votes what they said by themselves, as one; unknown where that is withheld
     * @param by the ids of those who agreed, as far as they are named
     * @param others how many agreed who are not named
     * @param reason why; absent where nobody said
     */
    record Agreed(Reply votes, List<String> by, int others, Optional<String> reason) {
        /** Copies the list. */
        public Agreed {
            by = List.copyOf(by);
        }
    }

    /**
     * What one role says to a question.
     *
     * @param role the id of the role; absent for respondents without role
     * @param reply what it says as one; unknown or unanswered where it is silent
     * @param answered how many in it answered, those included whose answer is known in part
     * @param notApplicable how many said that it does not apply
     * @param open how many said that they do not know, or nothing
     */
    record RoleAnswer(Optional<String> role, Reply reply, int answered, int notApplicable, int open) {

        /** Whether some answered although others said that it does not apply: the answers go before. */
        public boolean isMixed() {
            return answered > 0 && notApplicable > 0;
        }
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an answer; {@code key}, {@code reply} and {@code withheld} are required. */
    final class Builder extends ImmutableConsolidatedAnswer.Builder {
        Builder() {}
    }
}
