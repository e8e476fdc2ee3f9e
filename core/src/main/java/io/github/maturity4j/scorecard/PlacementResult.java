package io.github.maturity4j.scorecard;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.vocabulary.Basis;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value.Immutable;

/** The stage or class that a placement gives. Immutable and thread-safe. */
@Immutable
public interface PlacementResult {

    /** The id of the placement. */
    String placement();

    /** What the placement speaks about. */
    Subject subject();

    /** The id of the set of stages it chooses from. */
    String stageSet();

    /**
     * The stage attained for certain: the least stage still possible, treatments applied. A class is attained only where it
     * is the only one left. Empty where none is attained, or nothing applicable was asked.
     */
    Optional<String> attained();

    /** Every stage that is still possible. */
    Stages possible();

    /** The stages with treatments applied. */
    Stages now();

    /** Whether {@link #attained()} rests on a treatment of an open answer. */
    boolean assumed();

    /**
     * Whether the lowest and the highest possible stage are reached, by completions or by what a treatment assumes; for classes,
     * whether each is.
     */
    boolean exact();

    /** Stages whose own requirement holds above one whose requirement does not. */
    List<OutOfOrder> outOfOrder();

    /** What stands between here and the next stage; absent at the top, for classes, and where nothing applicable was asked. */
    Optional<Next> next();

    /** The distance to the target; absent where none is set. */
    Optional<Gap> gap();

    /** Where the rule comes from. */
    Basis basis();

    /** How the stage came about. */
    PlacementDerivation derivation();

    /**
     * A stage whose own requirement holds although that of a lower stage does not.
     *
     * @param stage the id of the stage whose requirement holds
     * @param above the id of the lowest stage whose requirement does not hold
     * @param certain true where that requirement is unmet; false where it is open
     */
    record OutOfOrder(String stage, String above, boolean certain) {}

    /**
     * What stands between here and the next stage.
     *
     * @param stage the id of the next stage
     * @param progress how much of its requirement is met, in [0, 1); open counts as 0
     * @param requirements the single requirements that are unmet or open, in document order
     * @param findOut open answers and facts that bear on an open requirement, in document order
     * @param improve answered indicators whose answer can be raised, where that may help an unmet requirement, in document order
     */
    record Next(
            String stage,
            Rational progress,
            List<ConditionDerivation> requirements,
            List<AnswerKey> findOut,
            List<AnswerKey> improve) {

        /** Copies the lists. */
        public Next {
            requirements = List.copyOf(requirements);
            findOut = List.copyOf(findOut);
            improve = List.copyOf(improve);
        }
    }

    /**
     * The distance to a target: the ranks from the stage reached up to the target, 0 where it is reached; least and greatest for the
     * stages that are still possible.
     *
     * @param target the id of the target stage
     * @param least the least distance still possible
     * @param greatest the greatest distance still possible
     */
    record Gap(String target, int least, int greatest) {}

    /** Whether nothing applicable was asked, so that there is neither stage nor floor. */
    default boolean isEmpty() {
        return now().stages().isEmpty() && !now().mayBeNone();
    }

    /** The highest stage that is still possible; empty where none is. */
    default Optional<String> highestPossible() {
        return possible().stages().isEmpty()
                ? Optional.empty()
                : Optional.of(possible().stages().get(possible().stages().size() - 1));
    }

    /**
     * Why a stage is not attained for certain: its own requirement and, on a cumulative ladder, those of all lower stages, as far
     * as they are unmet or open, lowest first.
     *
     * @param stage the id of a stage of this placement
     * @return the requirements that stand in the way; empty where the stage is attained, and for a floor
     * @throws IllegalArgumentException if the placement has no such stage
     */
    default List<ConditionDerivation> whyNot(String stage) {
        return Requirements.inTheWayOf(stage, this);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a result; {@code attained}, {@code outOfOrder}, {@code next} and {@code gap} may be absent. */
    final class Builder extends ImmutablePlacementResult.Builder {
        Builder() {}
    }
}
