package io.github.maturity4j.report.internal.cross;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.crosswalk.Carried;
import io.github.maturity4j.crosswalk.Inquiry;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Scorecard;
import java.util.List;

/**
 * Everything that is told of a crossing.
 *
 * @param source the assessment that was carried
 * @param carried what was carried
 * @param card its scorecard in the target framework
 * @param blank the scorecard of nothing at all in the target framework
 * @param questions what to ask, most useful first
 */
public record Crossed(
        Assessment source, Carried carried, Scorecard card, Scorecard blank, List<Inquiry.Question> questions) {

    /** Copies the list. */
    public Crossed {
        questions = List.copyOf(questions);
    }

    /** The placements of the whole, and the others that are narrower than where nothing is known. */
    List<PlacementResult> placements() {
        return card.placements().stream()
                .filter(result -> result.subject().parts().isEmpty() || isNarrower(result))
                .toList();
    }

    private boolean isNarrower(PlacementResult result) {
        return blank.placements().stream()
                .noneMatch(open -> open.placement().equals(result.placement())
                        && open.subject().equals(result.subject())
                        && open.possible().equals(result.possible()));
    }
}
