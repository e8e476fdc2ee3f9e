package io.github.maturity4j.tables;

import io.github.maturity4j.assessment.Assessment;
import java.util.List;

/**
 * What a table said. Every row that is not blank was either taken or rejected: {@code rows() == taken() + rejected().size()}. Immutable
 * and thread-safe.
 *
 * @param assessments one for each unit, in the order in which the table names them; one where no column names units
 * @param rows how many rows below the header are not blank
 * @param taken how many of these are in the assessments
 * @param rejected the others, in the order of the table; none unless {@linkplain Tables#partial good rows are kept} where there are bad
 *     ones
 * @param notes what was passed over or decided, as sentences: ignored columns, hidden sheets, ids that were made up
 */
public record TableReading(
        List<Assessment> assessments, int rows, int taken, List<RejectedRow> rejected, List<String> notes) {

    /** Copies the lists. */
    public TableReading {
        assessments = List.copyOf(assessments);
        rejected = List.copyOf(rejected);
        notes = List.copyOf(notes);
    }

    /**
     * The assessment of a table that speaks of one unit.
     *
     * @return the only assessment
     * @throws IllegalStateException if there are several
     */
    public Assessment assessment() {
        if (assessments.size() != 1) {
            throw new IllegalStateException("expected a table of one unit but there are " + assessments.size());
        }
        return assessments.get(0);
    }
}
