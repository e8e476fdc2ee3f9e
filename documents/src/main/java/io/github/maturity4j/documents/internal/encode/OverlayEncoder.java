package io.github.maturity4j.documents.internal.encode;

import io.github.maturity4j.overlay.Amendment;
import io.github.maturity4j.overlay.Amendment.Content;
import io.github.maturity4j.overlay.AppliedOverlay;
import io.github.maturity4j.overlay.Change;
import io.github.maturity4j.overlay.Overlay;
import io.github.maturity4j.overlay.OverlayId;
import io.github.maturity4j.vocabulary.Fact;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Source;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes overlays, and what scorecards tell of them. */
public final class OverlayEncoder {

    private OverlayEncoder() {}

    /**
     * An overlay as a document.
     *
     * @param overlay the overlay
     * @return its members in the order of the grammar; what has its default is left out
     * @throws IllegalArgumentException if the overlay holds what no document can
     */
    public static Part encode(Overlay overlay) {
        VocabularyEncoder vocabulary = new VocabularyEncoder(named(overlay));
        return new MapBuilder()
                .put("maturity4j", Part.of(1))
                .put("overlay", overlay.id())
                .put("version", overlay.version())
                .put(
                        "over",
                        new MapBuilder()
                                .put("framework", overlay.framework())
                                .put("version", overlay.frameworkVersion())
                                .put("digest", overlay.frameworkDigest())
                                .build())
                .put("title", overlay.title(), Words::part)
                .put("description", overlay.description(), Words::part)
                .putIf(
                        !overlay.language().equals(FrameworkEncoder.DEFAULT_LANGUAGE),
                        "language",
                        Part.of(overlay.language()))
                .putList("authors", overlay.authors())
                .put("rights", overlay.rights(), VocabularyEncoder::rights)
                .put("basis", overlay.basis(), VocabularyEncoder::basis)
                .putById("sources", overlay.sources(), Source::id, VocabularyEncoder::source)
                .putList("changes", overlay.changes(), OverlayEncoder::change)
                .putList("areas", overlay.areas(), vocabulary::area)
                .putList("roles", overlay.roles(), vocabulary::role)
                .putMap("scales", overlay.scales(), ScaleEncoder::scale)
                .putById("indicators", overlay.indicators(), Indicator::id, vocabulary::indicator)
                .putById("facts", overlay.facts(), Fact::id, vocabulary::fact)
                .build();
    }

    /**
     * The scales that the additions of an overlay call by name, those of the framework included.
     *
     * @param overlay the overlay
     * @return the scales by name
     */
    public static Map<String, Scale> named(Overlay overlay) {
        Map<String, Scale> named = new LinkedHashMap<>(overlay.scales());
        overlay.indicators()
                .forEach(indicator ->
                        indicator.scaleName().ifPresent(name -> named.putIfAbsent(name, indicator.scale())));
        overlay.facts().forEach(fact -> fact.scaleName().ifPresent(name -> named.putIfAbsent(name, fact.scale())));
        return named;
    }

    private static Part change(Change change) {
        MapBuilder map = new MapBuilder();
        if (change instanceof Change.Withdrawal) {
            map.put("withdraw", change.id());
        } else {
            map.put(change.part().word(), change.id()).put("at", change.at()).put("to", to(change));
        }
        return map.put("basis", change.basis(), VocabularyEncoder::basis).build();
    }

    private static Part to(Change change) {
        if (change instanceof Change.Numeral number) {
            return Part.of(number.to());
        } else if (change instanceof Change.Words words) {
            return Words.part(words.to());
        } else if (change instanceof Change.Areas areas) {
            return MapBuilder.items(areas.areas(), Part::of);
        }
        return Part.of(((Change.Stage) change).to());
    }

    /** Which overlay it is. */
    static Part identity(OverlayId overlay) {
        return new MapBuilder()
                .put("id", overlay.id())
                .put("version", overlay.version())
                .build();
    }

    /** What a scorecard tells of an overlay. */
    static Part applied(AppliedOverlay overlay) {
        return new MapBuilder()
                .put("id", overlay.id())
                .put("version", overlay.version())
                .put("title", overlay.title(), Words::part)
                .putList("authors", overlay.authors())
                .put("rights", overlay.rights(), VocabularyEncoder::rights)
                .put("amendments", MapBuilder.items(overlay.amendments(), OverlayEncoder::amendment))
                .build();
    }

    private static Part amendment(Amendment amendment) {
        return new MapBuilder()
                .put(amendment.part().word(), amendment.id())
                .putIf(!amendment.at().isEmpty(), "at", Part.of(amendment.at()))
                .put("before", amendment.before(), OverlayEncoder::content)
                .put("after", amendment.after(), OverlayEncoder::content)
                .put("basis", VocabularyEncoder.basis(amendment.basis()))
                .build();
    }

    private static Part content(Content content) {
        if (content instanceof Content.Numeral number) {
            return Figures.number(number.number());
        }
        return content instanceof Content.Words words
                ? Words.part(words.text())
                : Part.of(((Content.Name) content).name());
    }
}
