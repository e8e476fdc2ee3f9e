package io.github.maturity4j.internal.respondents;

import io.github.maturity4j.internal.node.Held;
import io.github.maturity4j.internal.node.Slot;
import java.util.List;

/**
 * What several respondents said to one question.
 *
 * @param slot where the answer goes
 * @param roles what each role says that may answer and that somebody holds, in the order of roles
 * @param missing positions of roles that are required but silent
 * @param held the one answer of all, as a slot holds it
 */
record Question(Slot slot, List<RoleSaid> roles, List<Integer> missing, Held held) {}
