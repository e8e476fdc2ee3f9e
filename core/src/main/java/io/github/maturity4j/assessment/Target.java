package io.github.maturity4j.assessment;

import io.github.maturity4j.rule.Subject;
import java.util.Objects;

/**
 * The stage that an organisation wants to attain in a placement. It may lie below the top.
 *
 * @param placement the id of a placement on a ladder
 * @param subject which of its figures
 * @param stage the id of the stage
 */
public record Target(String placement, Subject subject, String stage) {

    /** Checks that all parts are there. */
    public Target {
        Objects.requireNonNull(placement, "placement");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(stage, "stage");
    }
}
