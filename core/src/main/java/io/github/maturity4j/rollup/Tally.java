package io.github.maturity4j.rollup;

import java.util.OptionalLong;

/** A figure of a unit and all beneath it while it is being put together, from the leaves up. */
interface Tally {

    /**
     * Adds the figure of one unit.
     *
     * @param figure the figure
     * @param weight the weight of the unit, at least 0; empty where it is not known
     */
    void add(UnitFigure figure, OptionalLong weight);

    /**
     * Adds all of another tally of the same figure, which is not used any more.
     *
     * @param beneath the other one
     * @return the tally of both, this or the other
     */
    Tally with(Tally beneath);

    /** The figure. */
    RolledFigure figure();
}
