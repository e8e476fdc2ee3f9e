package io.github.maturity4j.oracle;

import io.github.maturity4j.scorecard.Outcome;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What one figure is in several worlds. */
public final class Spread {

    private Optional<Fraction> low = Optional.empty();
    private Optional<Fraction> high = Optional.empty();
    private boolean empty;
    private boolean withheld;
    private final Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    private final Set<String> stages = new TreeSet<>();

    void add(Figure figure) {
        empty |= figure.isEmpty();
        withheld |= figure.withheld();
        if (figure.number().isPresent()) {
            Fraction number = figure.number().get();
            low = Optional.of(low.map(number::min).orElse(number));
            high = Optional.of(high.map(number::max).orElse(number));
        }
    }

    void add(Outcome outcome) {
        outcomes.add(outcome);
    }

    void add(String stage) {
        stages.add(stage);
    }

    /** The least number of a measure. */
    public Optional<Fraction> low() {
        return low;
    }

    /** The greatest number of a measure. */
    public Optional<Fraction> high() {
        return high;
    }

    /** Whether a measure is empty in some world. */
    public boolean mayBeEmpty() {
        return empty;
    }

    /** Whether a measure is withheld in some world. */
    public boolean mayBeWithheld() {
        return withheld;
    }

    /** The outcomes of a condition. */
    public Set<Outcome> outcomes() {
        return outcomes;
    }

    /** The stages of a placement, {@link World#NONE} and {@link World#EMPTY} among them. */
    public Set<String> stages() {
        return stages;
    }

    /** Whether a measure is the same in all worlds. */
    public boolean isDetermined() {
        return low.isPresent() ? low.equals(high) && !empty && !withheld : empty != withheld;
    }

    @Override
    public String toString() {
        if (!outcomes.isEmpty()) {
            return outcomes.toString();
        }
        if (!stages.isEmpty()) {
            return stages.toString();
        }
        return low.map(least -> "[" + least + ", " + high.get() + "]").orElse("")
                + (empty ? " or empty" : "")
                + (withheld ? " or withheld" : "");
    }
}
