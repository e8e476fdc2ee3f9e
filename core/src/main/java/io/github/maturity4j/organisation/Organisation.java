package io.github.maturity4j.organisation;

import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.problem.Problem.Severity;
import io.github.maturity4j.vocabulary.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An organisation as a dated tree of units: on any day on which it has units, one of them is the topmost, and every other one lies
 * beneath one that is there on that day too. A reorganisation is data: the tree of one day and that of another are both in it.
 *
 * <p>For example, a unit {@code sales} beneath {@code trade} until 31 December 2026 and beneath {@code market} from 1 January 2027
 * is two {@linkplain OrganisationUnit entries} of the same id.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Organisation {

    Organisation() {}

    /** The id. */
    public abstract String id();

    /** The name for people; the id where there is none. */
    public abstract Optional<String> name();

    /** What sizes count, for example <em>full-time posts</em>; people where absent. */
    public abstract Optional<Text> counts();

    /** The units, each as often as it was changed. */
    public abstract List<OrganisationUnit> units();

    /**
     * Everything that is wrong with units: circles, two topmost units on one day, parents that are unknown or not there on every day
     * of the unit, ids twice on one day, references that two units share on one day, days in the wrong order, sizes below 0; and, as
     * warnings, sizes that those beneath exceed.
     *
     * <p>It takes time n log n in the entries, and the depth of the tree for each day on which something changes.
     *
     * @param units the units of an organisation
     * @return the errors and warnings in the order of the units; none where all is well
     */
    public static List<Problem> check(List<OrganisationUnit> units) {
        return new TreeCheck(List.copyOf(units)).problems();
    }

    /** What works, but hardly as meant: sizes that those beneath exceed. */
    @Value.Lazy
    public List<Problem> warnings() {
        return check(units());
    }

    /**
     * The tree of a day.
     *
     * @param day the day
     * @return the tree; empty where the organisation has no unit on that day
     */
    public Optional<UnitTree> at(LocalDate day) {
        Objects.requireNonNull(day, "day");
        List<OrganisationUnit> there =
                units().stream().filter(unit -> unit.holds(day)).toList();
        return there.isEmpty() ? Optional.empty() : Optional.of(new UnitTree(day, there));
    }

    @Value.Check
    void check() {
        List<Problem> errors = check(units()).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidOrganisationException(id(), errors);
        }
    }

    /**
     * A new builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an organisation; {@code id} and at least one unit are required. {@code build} throws {@link
     * InvalidOrganisationException} with every problem where the units make no tree.
     */
    public static final class Builder extends ImmutableOrganisation.Builder {
        Builder() {}
    }
}
