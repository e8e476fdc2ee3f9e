package io.github.maturity4j.migration;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.assessment.Target;
import java.util.List;

/** What became of something that was said when it was carried into another version. */
public sealed interface Fate {

    /** What became of it. */
    What what();

    /** The ways that something said can go, each with its reason. */
    enum What {
        /** It stands as it was said. */
        CARRIED,
        /** It stands as another choice, which the migration gives. */
        MAPPED,
        /** It was merged with others, which gave one answer. */
        MERGED,
        /** It was merged with others, which gave no answer: the question is open. */
        MERGED_OPEN,
        /** The scale changed: the question is open. */
        RESCALED,
        /** The question was split, and the migration carries nothing into this part: it is open. */
        SPLIT,
        /** The question applies to everyone now: it is open. */
        NOW_APPLICABLE,
        /** The area that it spoke about was split or merged, so that nothing is said about the new one. */
        AREA_CHANGED,
        /** The question is no longer asked for this area. */
        AREA_DROPPED,
        /** Whoever answered may not answer this question any more: it is open. */
        ROLE,
        /** What was said does not fit the new version for another reason, for example too many choices: it is open. */
        NOT_FITTING,
        /** It is no longer asked, or no longer there. */
        DROPPED;

        /** Whether something of what was said stands in the new version. */
        public boolean stands() {
            return this == CARRIED || this == MAPPED || this == MERGED;
        }
    }

    /**
     * An answer.
     *
     * @param key which answer, in the old version
     * @param reply what was said
     * @param into the question that it went to, or that it leaves open, in the new version; empty where it is not asked any more
     * @param what what became of it
     */
    record OfAnswer(AnswerKey key, Reply reply, List<AnswerKey> into, What what) implements Fate {
        /** Copies the list. */
        public OfAnswer {
            into = List.copyOf(into);
        }
    }

    /**
     * What several respondents said to one question. A single vote may have become open nevertheless, since it does not fit: which
     * one is not told.
     *
     * @param key the question, in the old version
     * @param into the question that their answers went to, or that they leave open, in the new version; empty where it is not asked
     *     any more
     * @param what what became of them
     */
    record OfVotes(AnswerKey key, List<AnswerKey> into, What what) implements Fate {
        /** Copies the list. */
        public OfVotes {
            into = List.copyOf(into);
        }
    }

    /**
     * A fact.
     *
     * @param fact its id in the old version
     * @param reply what was recorded
     * @param into its ids in the new version that it went to, or that it leaves open
     * @param what what became of it
     */
    record OfFact(String fact, Reply reply, List<String> into, What what) implements Fate {
        /** Copies the list. */
        public OfFact {
            into = List.copyOf(into);
        }
    }

    /**
     * A target.
     *
     * @param target the target in the old version
     * @param what {@link What#CARRIED} or {@link What#DROPPED}
     */
    record OfTarget(Target target, What what) implements Fate {}
}
