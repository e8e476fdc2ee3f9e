package io.github.maturity4j.documents.internal.encode;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.framework.ShortForm;
import io.github.maturity4j.rule.Rule;
import io.github.maturity4j.vocabulary.Consolidation;
import io.github.maturity4j.vocabulary.Fact;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Source;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.List;

/** Writes whole frameworks. */
public final class FrameworkEncoder {

    /** The language of plain texts where a document names none. */
    static final String DEFAULT_LANGUAGE = "en";

    private FrameworkEncoder() {}

    /**
     * A framework as a document.
     *
     * @param framework the framework
     * @return its members in the order of the grammar; what has its default is left out
     * @throws IllegalArgumentException if the framework holds what no document can
     */
    public static Part encode(Framework framework) {
        VocabularyEncoder vocabulary = new VocabularyEncoder(framework.scales());
        List<StageSet> sets = framework.stageSets();
        boolean main = !sets.isEmpty() && isPlainMain(sets.get(0));
        MapBuilder map = new MapBuilder()
                .put("maturity4j", Part.of(1))
                .put("framework", framework.id())
                .put("version", framework.version())
                .put("title", framework.title(), Words::part)
                .put("description", framework.description(), Words::part)
                .putIf(!framework.language().equals(DEFAULT_LANGUAGE), "language", Part.of(framework.language()))
                .putList("authors", framework.authors())
                .put("rights", framework.rights(), VocabularyEncoder::rights)
                .put("basis", framework.basis(), VocabularyEncoder::basis)
                .putById("sources", framework.sources(), Source::id, VocabularyEncoder::source)
                .putIf(
                        framework.consolidation() != Consolidation.LOWER_MEDIAN,
                        "consolidation",
                        Words.part(framework.consolidation()))
                .put("across-roles", framework.acrossRoles(), Words::part);
        framework.minutes().ifPresent(minutes -> map.put("minutes", Part.of(minutes)));
        map.put("short-form", framework.shortForm(), FrameworkEncoder::shortForm);
        if (main) {
            map.put(
                    sets.get(0).ordered() ? "stages" : "classes",
                    MapBuilder.items(sets.get(0).stages(), vocabulary::stage));
        }
        return map.putById("stage-sets", main ? sets.subList(1, sets.size()) : sets, StageSet::id, vocabulary::stageSet)
                .putList("dimensions", framework.dimensions(), vocabulary::dimension)
                .putList("areas", framework.areas(), vocabulary::area)
                .putList("roles", framework.roles(), vocabulary::role)
                .putMap("scales", framework.scales(), ScaleEncoder::scale)
                .putById("indicators", framework.indicators(), Indicator::id, vocabulary::indicator)
                .putById("facts", framework.facts(), Fact::id, vocabulary::fact)
                .putById("measures", framework.measures(), Rule::id, RuleEncoder::measure)
                .putById("conditions", framework.conditions(), Rule::id, RuleEncoder::condition)
                .putById("placements", framework.placements(), Rule::id, RuleEncoder::placement)
                .build();
    }

    private static Part shortForm(ShortForm form) {
        MapBuilder map = new MapBuilder().put("tag", form.tag());
        form.minutes().ifPresent(minutes -> map.put("minutes", Part.of(minutes)));
        return map.build();
    }

    private static boolean isPlainMain(StageSet set) {
        return set.id().equals(StageSet.MAIN)
                && set.title().isEmpty()
                && set.basis().isEmpty();
    }
}
