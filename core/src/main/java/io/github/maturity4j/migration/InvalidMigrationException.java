package io.github.maturity4j.migration;

import io.github.maturity4j.problem.InvalidInputException;
import io.github.maturity4j.problem.Problem;
import java.io.Serial;
import java.util.List;

/** A migration that does not fit the versions that it is to lead from and to; lists all problems. */
public final class InvalidMigrationException extends InvalidInputException {

    @Serial
    private static final long serialVersionUID = 1;

    /**
     * An error with its problems.
     *
     * @param migration the migration
     * @param problems every problem, at least one
     */
    public InvalidMigrationException(Migration migration, List<Problem> problems) {
        super(
                "migration of " + migration.fromFramework() + " from " + migration.fromVersion() + " to "
                        + migration.toVersion(),
                problems);
    }
}
