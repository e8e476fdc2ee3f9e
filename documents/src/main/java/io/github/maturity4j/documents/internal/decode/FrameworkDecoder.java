package io.github.maturity4j.documents.internal.decode;

import io.github.maturity4j.documents.DocumentLimits;
import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.documents.internal.tree.Problems;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.framework.ShortForm;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.vocabulary.Consolidation;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads whole frameworks. */
public final class FrameworkDecoder {

    private final Reading reading;
    private final DocumentLimits limits;
    private final VocabularyDecoder vocabulary;
    private final ScaleDecoder scales;
    private final RuleDecoder rules;

    private FrameworkDecoder(Problems problems, DocumentLimits limits) {
        this.reading = new Reading(problems);
        this.limits = limits;
        this.vocabulary = new VocabularyDecoder(reading);
        this.scales = new ScaleDecoder(reading);
        this.rules = new RuleDecoder(reading, vocabulary);
    }

    /**
     * Reads a framework; whatever is wrong is reported, and replaced by something harmless.
     *
     * @param root the root of a document
     * @param limits how large it may be
     * @param problems takes what is wrong
     * @return the framework, to be used only where nothing is wrong; empty where the document is none, or beyond a limit
     */
    public static Optional<Framework> decode(Node root, DocumentLimits limits, Problems problems) {
        return new FrameworkDecoder(problems, limits).framework(root);
    }

    private Optional<Framework> framework(Node root) {
        if (!(root instanceof Node.Members map)) {
            reading.wrongType(root, "a framework: a map");
            return Optional.empty();
        }
        Header header = new Header(reading);
        if (header.version(map).isEmpty() || !header.isOfKind(map, Header.Kind.FRAMEWORK) || !isWithinLimits(map)) {
            return Optional.empty();
        }
        try (Fields fields = reading.fields(root, "a framework")) {
            Header.claim(fields);
            Framework.Builder framework = Framework.builder()
                    .id(fields.required("framework", reading::id, "?"))
                    .version(fields.required("version", reading::version, "?"))
                    .title(fields.optional("title", reading::text))
                    .description(fields.optional("description", reading::text))
                    .language(fields.optional("language", reading::language).orElse("en"))
                    .authors(fields.list("authors", node -> reading.list(node, reading::string)))
                    .minutes(minutes(fields))
                    .shortForm(fields.optional("short-form", this::shortForm))
                    .rights(fields.optional("rights", vocabulary::rights).flatMap(rights -> rights))
                    .basis(fields.optional("basis", vocabulary::basis))
                    .sources(fields.list("sources", vocabulary::sources))
                    .consolidation(fields.optional("consolidation", node -> reading.word(node, Consolidation.values()))
                            .orElse(Consolidation.LOWER_MEDIAN))
                    .acrossRoles(fields.optional("across-roles", node -> reading.word(node, Consolidation.values())));
            vocabulary(fields, framework);
            framework
                    .measures(fields.list("measures", rules::measures))
                    .conditions(fields.list("conditions", rules::conditions))
                    .placements(fields.list("placements", rules::placements));
            return Optional.of(framework.build());
        }
    }

    private OptionalInt minutes(Fields fields) {
        return fields.optional("minutes", node -> reading.whole(node, 1, ShortForm.MOST_MINUTES))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private ShortForm shortForm(Node node) {
        try (Fields fields = reading.fields(node, "a map with tag")) {
            return new ShortForm(fields.required("tag", reading::id, "?"), minutes(fields));
        }
    }

    private void vocabulary(Fields fields, Framework.Builder framework) {
        Map<String, Scale> shared = fields.mapById("scales", scales::scale);
        boolean whole = fields.node("scales")
                .map(node ->
                        node instanceof Node.Members && shared.keySet().stream().noneMatch(Reading::isPlaceholder))
                .orElse(true);
        IndicatorDecoder indicators = new IndicatorDecoder(reading, vocabulary, scales, shared, whole);
        framework
                .stageSets(stageSets(fields))
                .dimensions(fields.list("dimensions", vocabulary::dimensions))
                .areas(fields.list("areas", node -> reading.list(node, vocabulary::area)))
                .roles(fields.list("roles", node -> reading.list(node, vocabulary::role)))
                .scales(shared)
                .indicators(fields.list("indicators", indicators::indicators))
                .facts(fields.list("facts", indicators::facts));
    }

    private List<StageSet> stageSets(Fields fields) {
        List<StageSet> sets = new ArrayList<>();
        Optional<StageSet> ladder = main(fields, "stages", true);
        ladder.or(() -> main(fields, "classes", false)).ifPresent(sets::add);
        fields.exclude("classes", "stages");
        fields.optional("stage-sets", node -> reading.mapById(node, Set.of(), vocabulary::stageSet))
                .ifPresent(further -> sets.addAll(further.values()));
        return sets;
    }

    private Optional<StageSet> main(Fields fields, String name, boolean ordered) {
        return fields.optional(name, vocabulary::stages)
                .map(stages -> StageSet.builder()
                        .id(StageSet.MAIN)
                        .ordered(ordered)
                        .stages(stages)
                        .build());
    }

    private boolean isWithinLimits(Node.Members map) {
        for (Node.Member member : map.members()) {
            if (member.name().equals("indicators")
                    && member.value() instanceof Node.Members indicators
                    && indicators.members().size() > limits.framework().indicators()) {
                reading.problem(
                        Code.LIMIT,
                        indicators,
                        "expected at most " + limits.framework().indicators()
                                + " indicators (limit indicators) but there are "
                                + indicators.members().size());
                return false;
            }
        }
        return true;
    }
}
