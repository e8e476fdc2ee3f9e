package io.github.maturity4j.documents.internal.encode;

import io.github.maturity4j.crosswalk.Crosswalk;
import io.github.maturity4j.crosswalk.FrameworkVersion;
import io.github.maturity4j.crosswalk.Level;
import io.github.maturity4j.crosswalk.Relation;
import io.github.maturity4j.vocabulary.Source;

/** Writes crosswalks. */
public final class CrosswalkEncoder {

    private CrosswalkEncoder() {}

    /**
     * A crosswalk as a document.
     *
     * @param crosswalk the crosswalk
     * @return its members in the order of the grammar; what has its default is left out
     * @throws IllegalArgumentException if the crosswalk holds what no document can
     */
    public static Part encode(Crosswalk crosswalk) {
        return new MapBuilder()
                .put("maturity4j", Part.of(1))
                .put("crosswalk", crosswalk.id())
                .put("version", crosswalk.version())
                .put("title", crosswalk.title(), Words::part)
                .put("description", crosswalk.description(), Words::part)
                .putIf(
                        !crosswalk.language().equals(FrameworkEncoder.DEFAULT_LANGUAGE),
                        "language",
                        Part.of(crosswalk.language()))
                .put("from", framework(crosswalk.fromFramework()))
                .put("to", framework(crosswalk.toFramework()))
                .put("basis", crosswalk.basis(), VocabularyEncoder::basis)
                .putById("sources", crosswalk.sources(), Source::id, VocabularyEncoder::source)
                .put("relations", MapBuilder.items(crosswalk.relations(), CrosswalkEncoder::relation))
                .build();
    }

    private static Part framework(FrameworkVersion named) {
        return new MapBuilder()
                .put("framework", named.framework())
                .put("version", named.version())
                .build();
    }

    private static Part relation(Relation relation) {
        MapBuilder map = new MapBuilder()
                .put("source", relation.source().toString())
                .put("target", relation.target().toString());
        if (relation.kind() instanceof Relation.Equivalent equivalent) {
            map.put("equivalent", MapBuilder.map(equivalent.choices(), Part::of));
        } else if (relation.kind() instanceof Relation.Implies implies) {
            map.put("implies", levels("source-at-least", implies.source(), "target-at-least", implies.target()));
        } else if (relation.kind() instanceof Relation.ImpliedBy impliedBy) {
            map.put("implied-by", levels("source-below", impliedBy.source(), "target-below", impliedBy.target()));
        } else {
            map.put("overlaps", Part.of(true));
        }
        return map.put("reason", Words.part(relation.reason()))
                .put("basis", relation.basis(), VocabularyEncoder::basis)
                .build();
    }

    private static Part levels(String source, Level from, String target, Level to) {
        return new MapBuilder().put(source, level(from)).put(target, level(to)).build();
    }

    private static Part level(Level level) {
        return level instanceof Level.OfPoints points
                ? Part.of(points.points())
                : Part.of(((Level.OfChoice) level).id());
    }
}
