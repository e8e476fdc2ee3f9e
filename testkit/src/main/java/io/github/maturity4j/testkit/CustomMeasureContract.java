package io.github.maturity4j.testkit;

import io.github.maturity4j.spi.CustomMeasure;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/**
 * What every custom measure has to keep to. Extend it in the tests of your rule; each clause is a test of its own, which tries the
 * rule on every combination of the points that its operands can be worth, empty included, and on ranges of them. Number scales
 * without steps are tried at their ends, at their bounds and between.
 *
 * <pre>{@code
 * class EvennessContractTest extends CustomMeasureContract {
 *     @Override
 *     protected CustomMeasure measure() {
 *         return new Evenness();
 *     }
 *
 *     @Override
 *     protected List<Use> uses() {
 *         return List.of(Use.of(yesNo, yesNo), Use.of(yesNo, yesNo, yesNo).with("base", "2"));
 *     }
 * }
 * }</pre>
 */
public abstract class CustomMeasureContract {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** For the tests that extend it. */
    protected CustomMeasureContract() {}

    /**
     * The rule that is tested.
     *
     * @return the rule
     */
    protected abstract CustomMeasure measure();

    /**
     * The uses on which it is tried.
     *
     * @return at least one
     */
    protected abstract List<Use> uses();

    /**
     * Uses that make no sense, which {@link CustomMeasure#check} has to refuse.
     *
     * @return the uses; none unless overridden
     */
    protected List<Use> refused() {
        return List.of();
    }

    /**
     * How many combinations are tried at most for one use, or for one range; beyond it, so many are drawn from a fixed seed.
     *
     * @return the number; 2000 unless overridden
     */
    protected int effort() {
        return 2_000;
    }

    private void hold(Function<Claims, Optional<String>> claim) {
        List<Use> uses = uses();
        if (uses.isEmpty()) {
            throw new AssertionFailedError("expected at least one use of the rule but uses() gives none");
        }
        CustomMeasure measure = measure();
        for (Use use : uses) {
            claim.apply(new Claims(measure, use, effort())).ifPresent(broken -> {
                throw new AssertionFailedError(measure.name() + ": " + broken);
            });
        }
    }

    /** The rule has a name that a framework can use, and accepts and refuses what it has to. */
    @Test
    public final void acceptsItsUses() {
        String name = measure().name();
        if (!NAME.matcher(name).matches()) {
            throw new AssertionFailedError(
                    "expected a name of lower-case letters, digits and hyphens but was \"" + name + "\"");
        }
        hold(claims -> claims.refusals().stream().findFirst().map(refusal -> "check refuses a use: " + refusal));
        for (Use use : refused()) {
            if (new Claims(measure(), use, effort()).refusals().isEmpty()) {
                throw new AssertionFailedError(name + ": expected check to refuse " + use + " but it accepts it");
            }
        }
    }

    /** Every result lies within the outputs. */
    @Test
    public final void staysWithinItsOutputs() {
        hold(Claims::outputs);
    }

    /** Every estimate contains the result of every completion. */
    @Test
    public final void itsRangesContainEveryCompletion() {
        hold(Claims::ranges);
    }

    /** Where the rule calls its ranges exact, the results reach both ends. */
    @Test
    public final void itsExactRangesAreReached() {
        hold(Claims::exact);
    }

    /** An estimate narrows where more is known. */
    @Test
    public final void itsRangesNarrow() {
        hold(Claims::narrows);
    }

    /** The result moves as declared when an operand rises. */
    @Test
    public final void movesAsDeclared() {
        hold(Claims::directions);
    }

    /** Where the rule says what is due to each operand, that sums to the result. */
    @Test
    public final void itsContributionsSum() {
        hold(Claims::contributions);
    }

    /** Where no operand is there, there is no result. */
    @Test
    public final void givesNothingForNothing() {
        hold(Claims::nothing);
    }

    /** Equal inputs give equal results, in any order and on every thread. */
    @Test
    public final void keepsNoState() {
        hold(Claims::pure);
    }
}
