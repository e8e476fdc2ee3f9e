package io.github.maturity4j.rollup;

import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * The lowest stage. Of several sets of possible stages, those can be the lowest that are in any of the sets and not above the
 * greatest of another; <em>empty</em> counts as above all, since it drops out.
 */
final class LowestTally implements Tally {

    private final String rule;
    private final Subject subject;
    private final Possible possible;
    private final Possible now;
    private boolean exact = true;

    LowestTally(String rule, Subject subject, StageSet set) {
        this.rule = rule;
        this.subject = subject;
        this.possible = new Possible(set);
        this.now = new Possible(set);
    }

    /** Which stages are possible for the lowest; position 0 is <em>none</em>, the last <em>empty</em>. */
    private static final class Possible {

        private final StageSet set;
        private final boolean[] any;
        private int bound;

        Possible(StageSet set) {
            this.set = set;
            this.any = new boolean[set.stages().size() + 2];
            this.bound = any.length - 1;
            any[bound] = true;
        }

        void add(Stages stages) {
            int greatest = 0;
            any[0] |= stages.mayBeNone();
            for (String stage : stages.stages()) {
                int position = set.position(stage) + 1;
                any[position] = true;
                greatest = Math.max(greatest, position);
            }
            if (stages.mayBeEmpty()) {
                greatest = any.length - 1;
            }
            bound = Math.min(bound, greatest);
        }

        void add(Possible other) {
            for (int i = 0; i < any.length; i++) {
                any[i] |= other.any[i];
            }
            bound = Math.min(bound, other.bound);
        }

        Stages stages() {
            List<String> ids = IntStream.rangeClosed(1, Math.min(bound, any.length - 2))
                    .filter(position -> any[position])
                    .mapToObj(position -> set.stages().get(position - 1))
                    .map(Stage::id)
                    .toList();
            return new Stages(ids, any[0], bound == any.length - 1);
        }
    }

    @Override
    public void add(UnitFigure figure, OptionalLong weight) {
        UnitFigure.Placed placed = (UnitFigure.Placed) figure;
        possible.add(placed.possible());
        now.add(placed.now());
        exact &= placed.exact();
    }

    @Override
    public Tally with(Tally beneath) {
        LowestTally other = (LowestTally) beneath;
        possible.add(other.possible);
        now.add(other.now);
        exact &= other.exact;
        return this;
    }

    @Override
    public RolledFigure figure() {
        Stages current = now.stages();
        return new RolledFigure.OfStage(rule, subject, attained(current, true), possible.stages(), current, exact);
    }

    /** The stage attained for certain, by the rule of a scorecard's placement. */
    static Optional<String> attained(Stages stages, boolean ordered) {
        boolean told = !stages.stages().isEmpty() && !stages.mayBeNone() && (ordered || stages.isDetermined());
        return told ? Optional.of(stages.stages().get(0)) : Optional.empty();
    }
}
