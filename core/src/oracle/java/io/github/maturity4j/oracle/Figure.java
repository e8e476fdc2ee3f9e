package io.github.maturity4j.oracle;

import java.util.Optional;

/** What a measure is once everything is known: a number, empty, or withheld. */
public record Figure(Optional<Fraction> number, boolean withheld) {

    public static final Figure EMPTY = new Figure(Optional.empty(), false);
    public static final Figure WITHHELD = new Figure(Optional.empty(), true);

    public static Figure of(Fraction number) {
        return new Figure(Optional.of(number), false);
    }

    public boolean isEmpty() {
        return number.isEmpty() && !withheld;
    }

    @Override
    public String toString() {
        return withheld ? "withheld" : number.map(Fraction::toString).orElse("empty");
    }
}
