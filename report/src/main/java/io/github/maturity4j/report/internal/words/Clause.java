package io.github.maturity4j.report.internal.words;

import io.github.maturity4j.report.internal.text.Ink;
import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.text.Style;
import io.github.maturity4j.scorecard.Outcomes;
import java.util.List;
import java.util.Optional;

/**
 * A sentence with sentences beneath it.
 *
 * @param outcome what became of it, where that is known
 * @param text the sentence
 * @param parts the sentences beneath
 */
public record Clause(Optional<Outcomes> outcome, String text, List<Clause> parts) {

    /** Copies the list. */
    public Clause {
        parts = List.copyOf(parts);
    }

    /**
     * A sentence by itself.
     *
     * @param text the sentence
     * @return the clause
     */
    public static Clause of(String text) {
        return new Clause(Optional.empty(), text, List.of());
    }

    /**
     * A sentence with others beneath.
     *
     * @param text the sentence
     * @param parts the sentences beneath
     * @return the clause
     */
    public static Clause of(String text, List<Clause> parts) {
        return new Clause(Optional.empty(), text, parts);
    }

    /**
     * Prints the sentence with a mark, and those beneath further in.
     *
     * @param page where to
     * @param indent how far in
     */
    public void print(Page page, int indent) {
        page.item(indent, style(), mark(page.ink()), text);
        parts.forEach(part -> part.print(page, indent + 2));
    }

    private String mark(Ink ink) {
        return outcome.map(known -> known.isMet()
                        ? ink.met()
                        : known.isUnmet() ? ink.unmet() : known.isVoid() ? ink.item() : ink.open())
                .orElse(ink.item());
    }

    private Style style() {
        return outcome.map(known -> known.isMet()
                        ? Style.GOOD
                        : known.isUnmet() ? Style.BAD : known.isVoid() ? Style.FAINT : Style.OPEN)
                .orElse(Style.PLAIN);
    }
}
