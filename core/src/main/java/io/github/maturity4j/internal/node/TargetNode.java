package io.github.maturity4j.internal.node;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.Optional;

/** The rank of a target; empty where none is set. */
public final class TargetNode extends Node {

    private final String key;
    private final Optional<String> recommended;
    private final StageSet ladder;

    /** The target under a key of the sheet, else the one that the framework recommends. */
    public TargetNode(int id, String key, Optional<String> recommended, StageSet ladder) {
        super(id, Kind.NUMBER, new int[0], Dependencies.none());
        this.key = key;
        this.recommended = recommended;
        this.ladder = ladder;
    }

    @Override
    void evaluate(State state) {
        if (state.mode() == State.Mode.ANYTHING) {
            int top = ladder.rank(ladder.stages().size() - 1);
            state.number(id(), Rational.ZERO, Rational.of(top), State.EMPTY);
            return;
        }
        state.sheet()
                .target(key)
                .or(() -> recommended)
                .ifPresentOrElse(
                        stage -> {
                            Rational rank = Rational.of(ladder.rank(ladder.position(stage)));
                            state.number(id(), rank, rank, 0);
                        },
                        () -> state.noNumber(id(), State.EMPTY));
    }
}
