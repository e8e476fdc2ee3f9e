package io.github.maturity4j.oracle;

import java.util.List;

/** One figure of a rule: its family, the id of the rule, and the ids of what it speaks about. */
public record FigureId(Family family, String rule, List<String> subject) {

    /** The three families of rules. */
    public enum Family {
        MEASURE,
        CONDITION,
        PLACEMENT
    }

    public FigureId {
        subject = List.copyOf(subject);
    }

    @Override
    public String toString() {
        return family + " " + rule + subject;
    }
}
