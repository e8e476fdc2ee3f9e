package io.github.maturity4j.internal.advice;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.internal.node.Dependencies;
import io.github.maturity4j.internal.node.Node;
import io.github.maturity4j.internal.node.State;
import java.util.List;
import java.util.Optional;

/** What has to be so for certain, open answers whatever they turn out to be. */
sealed interface Need {

    /**
     * So many of several needs at least.
     *
     * @param count how many, at least 1
     * @param needs of which
     */
    record Several(int count, List<Need> needs) implements Need {
        /** Copies the list. */
        public Several {
            needs = List.copyOf(needs);
        }
    }

    /** What is read off one node. */
    sealed interface Leaf extends Need {

        /** The node that is looked at. */
        Node node();

        /** Whether it is so for certain. */
        boolean holds(State state);

        /** Whether it may be so: true unless it is certain that it is not. */
        boolean mayHold(State state);

        /** Whether a higher result of the node helps, a lower one, or neither for certain. */
        Dependencies.Direction wanted();

        /** For a number that has to be reached, the parts that it is made of. */
        Optional<Tally> tally();
    }

    /** A condition whose outcomes all have to lie among some; {@code allowed} holds them as bits. */
    record Outcomes(Node node, int allowed, Optional<Tally> tally) implements Leaf {

        @Override
        public boolean holds(State state) {
            return (state.outcomeSet(node.id()) & ~allowed) == 0;
        }

        @Override
        public boolean mayHold(State state) {
            return (state.outcomeSet(node.id()) & allowed) != 0;
        }

        @Override
        public Dependencies.Direction wanted() {
            boolean met = (allowed & State.MET) != 0;
            boolean unmet = (allowed & State.UNMET) != 0;
            return met == unmet
                    ? Dependencies.Direction.BOTH
                    : met ? Dependencies.Direction.RISING : Dependencies.Direction.FALLING;
        }
    }

    /** A number that has to reach another, or to lie above it, wherever it is not empty. */
    record Amount(Node node, Rational least, boolean strict, Optional<Tally> tally) implements Leaf {

        @Override
        public boolean holds(State state) {
            return !state.mayBeWithheld(node.id()) && (!state.hasRange(node.id()) || admits(state.low(node.id())));
        }

        @Override
        public boolean mayHold(State state) {
            return state.mayBeEmpty(node.id()) || (state.hasRange(node.id()) && admits(state.high(node.id())));
        }

        private boolean admits(Rational number) {
            int order = number.compareTo(least);
            return strict ? order > 0 : order >= 0;
        }

        @Override
        public Dependencies.Direction wanted() {
            return Dependencies.Direction.RISING;
        }
    }

    /** A placement that has to attain a stage of its ladder or one above it, or exactly a class. */
    record Attained(Node node, int position, boolean ordered) implements Leaf {

        @Override
        public boolean holds(State state) {
            long set = state.stageSet(node.id());
            long stage = State.NONE << (position + 1);
            if (!ordered) {
                return set == stage;
            }
            long stages = set & ~State.NOTHING;
            return stages != 0 && (stages & (stage - 1)) == 0;
        }

        @Override
        public boolean mayHold(State state) {
            long stages = state.stageSet(node.id()) & ~State.NOTHING;
            long stage = State.NONE << (position + 1);
            return ordered ? (stages & ~(stage - 1)) != 0 : (stages & stage) != 0;
        }

        @Override
        public Dependencies.Direction wanted() {
            return ordered ? Dependencies.Direction.RISING : Dependencies.Direction.BOTH;
        }

        @Override
        public Optional<Tally> tally() {
            return Optional.empty();
        }
    }
}
