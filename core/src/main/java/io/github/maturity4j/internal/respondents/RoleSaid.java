package io.github.maturity4j.internal.respondents;

import io.github.maturity4j.internal.node.Held;

/**
 * What one role says to one question.
 *
 * @param role the position of the role
 * @param votes what its respondents said
 * @param held what it says as one, as a slot holds it
 * @param voice its one answer; of no use unless it speaks
 * @param speech whether it speaks, and how
 */
record RoleSaid(int role, RoleVotes votes, Held held, Voice voice, Speech speech) {

    enum Speech {
        /** It gives an answer, whole or in part. */
        ANSWER,
        /** It says that it does not apply. */
        NOT_APPLICABLE,
        /** It says nothing, or too few in it do. */
        SILENT
    }
}
