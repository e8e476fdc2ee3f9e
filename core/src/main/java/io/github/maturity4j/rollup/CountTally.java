package io.github.maturity4j.rollup;

import io.github.maturity4j.rollup.RolledFigure.Count;
import io.github.maturity4j.rollup.RolledFigure.Place;
import io.github.maturity4j.rollup.RolledFigure.Span;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Units and people by stage. Position 0 is <em>empty</em>, 1 is <em>none</em>, then come the stages. */
final class CountTally implements Tally {

    private static final int FIRST = 2;

    private final String rule;
    private final Subject subject;
    private final StageSet set;
    private final long[] leastUnits;
    private final long[] greatestUnits;
    private final long[] leastPeople;
    private final long[] greatestPeople;
    private int units;
    private long people;
    private boolean unsized;

    CountTally(String rule, Subject subject, StageSet set) {
        int places = set.stages().size() + FIRST;
        this.rule = rule;
        this.subject = subject;
        this.set = set;
        this.leastUnits = new long[places];
        this.greatestUnits = new long[places];
        this.leastPeople = new long[places];
        this.greatestPeople = new long[places];
    }

    @Override
    public void add(UnitFigure figure, OptionalLong weight) {
        Stages possible = ((UnitFigure.Placed) figure).possible();
        long size = weight.orElse(0);
        units++;
        people += size;
        unsized |= weight.isEmpty();
        if (possible.mayBeEmpty()) {
            add(0, possible, size);
        }
        if (possible.mayBeNone()) {
            add(1, possible, size);
        }
        possible.stages().forEach(stage -> add(set.position(stage) + FIRST, possible, size));
    }

    private void add(int place, Stages possible, long size) {
        greatestUnits[place]++;
        greatestPeople[place] += size;
        if (possible.isDetermined()) {
            leastUnits[place]++;
            leastPeople[place] += size;
        }
    }

    @Override
    public Tally with(Tally beneath) {
        CountTally other = (CountTally) beneath;
        for (int i = 0; i < leastUnits.length; i++) {
            leastUnits[i] += other.leastUnits[i];
            greatestUnits[i] += other.greatestUnits[i];
            leastPeople[i] += other.leastPeople[i];
            greatestPeople[i] += other.greatestPeople[i];
        }
        units += other.units;
        people += other.people;
        unsized |= other.unsized;
        return this;
    }

    @Override
    public RolledFigure figure() {
        List<Count> counts = new ArrayList<>();
        for (int i = 0; i < leastUnits.length; i++) {
            if (i >= FIRST || greatestUnits[i] > 0) {
                counts.add(new Count(
                        i == 0 ? Place.EMPTY : i == 1 ? Place.NONE : Place.STAGE,
                        i < FIRST
                                ? Optional.empty()
                                : Optional.of(set.stages().get(i - FIRST).id()),
                        new Span(leastUnits[i], greatestUnits[i]),
                        unsized ? Optional.empty() : Optional.of(new Span(leastPeople[i], greatestPeople[i]))));
            }
        }
        return new RolledFigure.OfCounts(
                rule, subject, counts, units, unsized ? Optional.empty() : Optional.of(people));
    }
}
