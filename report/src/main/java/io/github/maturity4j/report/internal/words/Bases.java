package io.github.maturity4j.report.internal.words;

import io.github.maturity4j.report.internal.text.Printable;
import io.github.maturity4j.vocabulary.Basis;

/** Where an element comes from, in words: published, with its place, or ours, with the reason. */
public final class Bases {

    private final Words words;

    /**
     * The bases of a framework.
     *
     * @param words how to speak about it
     */
    public Bases(Words words) {
        this.words = words;
    }

    /**
     * A mark for lists.
     *
     * @param basis the basis
     * @return for example {@code [published: handbook, chapter 2]} or {@code [ours]}
     */
    public String mark(Basis basis) {
        if (basis instanceof Basis.Published published) {
            String source = Printable.inline(published.source());
            return published
                    .place()
                    .map(place -> words.say(
                            "basis.mark.published-at", source, words.names().line(place)))
                    .orElseGet(() -> words.say("basis.mark.published", source));
        }
        return words.say("basis.mark.ours");
    }

    /**
     * A sentence on the rule that decides the stage.
     *
     * @param basis its basis
     * @return the source as one cites it and the place, or the reason
     */
    public String deciding(Basis basis) {
        return said("provenance.rule.", basis);
    }

    /**
     * A sentence.
     *
     * @param basis the basis
     * @return the source as one cites it and the place, or the reason
     */
    public String sentence(Basis basis) {
        return said("basis.", basis);
    }

    private String said(String key, Basis basis) {
        if (basis instanceof Basis.Published published) {
            String source = words.names().source(published.source());
            return published
                    .place()
                    .map(place -> words.say(
                            key + "published-at", source, words.names().line(place)))
                    .orElseGet(() -> words.say(key + "published", source));
        } else if (basis instanceof Basis.Operationalised ours) {
            return words.say(key + "ours", words.names().line(ours.reason()));
        }
        throw new IllegalArgumentException("basis: expected a kind that is known but was " + basis);
    }
}
