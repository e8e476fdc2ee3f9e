package io.github.maturity4j.internal.respondents;

import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.vocabulary.Attachment;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the respondents of one role said to one question. */
final class RoleVotes {

    /** Complete answers. */
    final List<Voice> answered = new ArrayList<>();

    /** Who gave the complete answers: positions of respondents. */
    final List<Integer> answeredBy = new ArrayList<>();

    /** Answers that lack something, or are known in part. */
    final List<Voice> partly = new ArrayList<>();

    /** Who said it: positions of respondents that gave an answer or said that it does not apply. */
    final List<Integer> speakers = new ArrayList<>();

    /** What those bring who say that it does not apply. */
    final Set<Attachment> beside = EnumSet.noneOf(Attachment.class);

    int notApplicable;
    int unknown;
    int unanswered;

    /** The answers that become one: the complete ones, else those known in part. */
    List<Voice> voices() {
        return answered.isEmpty() ? partly : answered;
    }

    /** What the role says where nobody in it answers. */
    Reply silence() {
        return unknown > 0 ? new Reply.Unknown() : new Reply.Unanswered();
    }
}
