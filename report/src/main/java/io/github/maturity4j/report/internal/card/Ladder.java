package io.github.maturity4j.report.internal.card;

import io.github.maturity4j.report.internal.text.Ink;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.List;
import java.util.Optional;

/** A ladder in signs: which stages are attained for certain, which are still possible, which are not. */
record Ladder(StageSet set, int certain, int possible) {

    static Ladder of(StageSet set, PlacementResult placement) {
        return of(set, placement.attained(), placement.possible());
    }

    static Ladder of(StageSet set, Optional<String> attained, Stages possible) {
        List<String> stages = possible.stages();
        int reached = attained.map(set::position).orElse(-1);
        int least =
                possible.mayBeNone() || possible.mayBeEmpty() || stages.isEmpty() ? -1 : set.position(stages.get(0));
        int greatest = stages.isEmpty() ? -1 : set.position(stages.get(stages.size() - 1));
        return new Ladder(set, Math.min(reached, least), Math.max(reached, greatest));
    }

    boolean isCertain(int position) {
        return position <= certain;
    }

    boolean isPossible(int position) {
        return position <= possible;
    }

    String sign(int position, Ink ink) {
        return isCertain(position) ? ink.full() : isPossible(position) ? ink.half() : ink.none();
    }

    /** All signs in a row, lowest stage first. */
    String bar(Ink ink) {
        StringBuilder bar = new StringBuilder();
        for (int position = 0; position < set.stages().size(); position++) {
            bar.append(sign(position, ink));
        }
        return bar.toString();
    }
}
