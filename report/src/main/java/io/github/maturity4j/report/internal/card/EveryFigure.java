package io.github.maturity4j.report.internal.card;

import io.github.maturity4j.report.internal.text.Page;

/** Every figure with its derivation. */
final class EveryFigure implements Section {

    @Override
    public void print(Scored scored, Page page) {
        page.heading(scored.words().say("explanation"));
        Derived derived = new Derived(scored, page);
        scored.card().placements().forEach(derived::placement);
        scored.card().conditions().forEach(derived::condition);
        scored.card().measures().forEach(derived::measure);
        page.blank();
    }
}
