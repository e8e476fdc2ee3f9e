package io.github.maturity4j.comparison;

import io.github.maturity4j.migration.Fate;
import io.github.maturity4j.scorecard.Scorecard;
import java.util.List;

/**
 * What a newer version of a framework made of an older assessment. These differences are the framework's, not the organisation's: the
 * same answers, scored by other rules, and questions that are open since their answers could not be carried.
 *
 * @param rescored the older assessment, scored in the newer version
 * @param movements the figures of both versions that are not what they were, in document order; none has a cause, since the rules
 *     themselves are others
 * @param lost figures that only the older version has, in document order, under their old names
 * @param gained figures that only the newer version has, in document order
 * @param fates what became of everything that was said, over all migrations on the way
 */
public record Renewal(
        Scorecard rescored, List<Movement> movements, List<Figure> lost, List<Figure> gained, List<Fate> fates) {

    /** Copies the lists. */
    public Renewal {
        movements = List.copyOf(movements);
        lost = List.copyOf(lost);
        gained = List.copyOf(gained);
        fates = List.copyOf(fates);
    }
}
