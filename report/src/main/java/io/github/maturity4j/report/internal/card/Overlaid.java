package io.github.maturity4j.report.internal.card;

import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.words.OverlayWords;

/** Which overlay lies over the framework, and what it changed. */
final class Overlaid implements Section {

    @Override
    public void print(Scored scored, Page page) {
        scored.card()
                .overlay()
                .ifPresent(overlay -> OverlayWords.print(
                        scored.words(), overlay, scored.whole() ? Integer.MAX_VALUE : Capped.MOST, page));
    }
}
