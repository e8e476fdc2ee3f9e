package io.github.maturity4j.framework;

import io.github.maturity4j.rule.ConditionRule;
import io.github.maturity4j.rule.ForEach;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.rule.RollUpRule;
import io.github.maturity4j.vocabulary.Area;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Consolidation;
import io.github.maturity4j.vocabulary.Dimension;
import io.github.maturity4j.vocabulary.Fact;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Rights;
import io.github.maturity4j.vocabulary.Role;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Source;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import io.github.maturity4j.vocabulary.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A published or custom maturity model as data: stages, dimensions, areas, roles, indicators, facts, scales, rules and
 * sources. A framework is only what was written down; whether it can be scored is decided when a scorer is made of it.
 * Immutable and thread-safe.
 */
@Value.Immutable
public interface Framework {

    /** The id. */
    String id();

    /** The version; a released version never changes. */
    String version();

    /** The name for people; the id where there is none. */
    Optional<Text> title();

    /** What the framework is about, and what it is not. */
    Optional<Text> description();

    /** The language of texts that name none, as a BCP 47 tag; {@code en} where absent. */
    @Value.Default
    default String language() {
        return "en";
    }

    /** The authors of what was published. */
    List<String> authors();

    /** Licence, attribution and marks; absent where the framework says nothing of them. */
    Optional<Rights> rights();

    /** How many minutes it takes to answer all questions, 1 to {@value ShortForm#MOST_MINUTES}; empty where that is not said. */
    OptionalInt minutes();

    /** Which questions are asked where there is little time. */
    Optional<ShortForm> shortForm();

    /** Where everything comes from that states no basis of its own. */
    Optional<Basis> basis();

    /** The publications referred to, in document order. */
    List<Source> sources();

    /** The ladders and sets of classes; the one with the id {@link StageSet#MAIN}, if any, is the framework's own. */
    List<StageSet> stageSets();

    /** The topmost dimensions, in document order. */
    List<Dimension> dimensions();

    /** The subject areas, in document order. */
    List<Area> areas();

    /** The respondent roles, in document order. */
    List<Role> roles();

    /** The scales that several indicators share, by name. */
    Map<String, Scale> scales();

    /** The indicators, in document order. */
    List<Indicator> indicators();

    /** The facts, in document order. */
    List<Fact> facts();

    /** How several respondents of a role become one where an indicator does not say. */
    @Value.Default
    default Consolidation consolidation() {
        return Consolidation.LOWER_MEDIAN;
    }

    /**
     * How several roles become one where an indicator does not say: {@link Consolidation#MEAN}, {@link Consolidation#LOWER_MEDIAN},
     * {@link Consolidation#MINIMUM} or {@link Consolidation#MAXIMUM}. Where absent, the mean if the answers within a role give no choice,
     * else the lower median.
     */
    Optional<Consolidation> acrossRoles();

    /** The rules that give numbers, in document order. */
    List<MeasureRule> measures();

    /** The named conditions, in document order. */
    List<ConditionRule> conditions();

    /** The rules that give stages, in document order. */
    List<PlacementRule> placements();

    /** How figures of units are rolled up, in document order; where there is none, lowest and distribution. */
    List<RollUpRule> rollUps();

    /** The framework's own stages: the set with the id {@link StageSet#MAIN}. */
    @Value.Lazy
    default Optional<StageSet> mainStages() {
        return stageSets().stream()
                .filter(set -> set.id().equals(StageSet.MAIN))
                .findFirst();
    }

    /** All dimensions of the tree, each before those beneath it. */
    @Value.Lazy
    default List<Dimension> allDimensions() {
        List<Dimension> all = new ArrayList<>();
        Deque<Dimension> ahead = new ArrayDeque<>(dimensions());
        while (!ahead.isEmpty()) {
            Dimension next = ahead.pop();
            all.add(next);
            List<Dimension> beneath = next.dimensions();
            for (int i = beneath.size() - 1; i >= 0; i--) {
                ahead.push(beneath.get(i));
            }
        }
        return List.copyOf(all);
    }

    /**
     * The ids of the elements that a rule is repeated over: those it names, else all of the axis in document order, a floor left
     * out.
     *
     * @param each one repetition of a rule
     * @return the ids; those that a rule names need not exist
     */
    default List<String> elements(ForEach each) {
        if (!each.ids().isEmpty()) {
            return each.ids();
        }
        return switch (each.axis()) {
            case STAGE ->
                mainStages().stream()
                        .flatMap(main -> main.stages().stream())
                        .filter(stage -> !stage.floor())
                        .map(Stage::id)
                        .toList();
            case DIMENSION ->
                (each.depth().isPresent() ? dimensionsAt(each.depth().getAsInt()) : allDimensions())
                        .stream().map(Dimension::id).toList();
            case AREA ->
                areas().stream()
                        .filter(area -> each.areaAxis().isEmpty() || area.axis().equals(each.areaAxis()))
                        .map(Area::id)
                        .toList();
        };
    }

    private List<Dimension> dimensionsAt(int depth) {
        List<Dimension> level = depth < 1 ? List.of() : dimensions();
        for (int i = 1; i < depth && !level.isEmpty(); i++) {
            level = level.stream()
                    .flatMap(dimension -> dimension.dimensions().stream())
                    .toList();
        }
        return level;
    }

    /**
     * What a text of this framework says in a language: a text that names no language is in that of the framework.
     *
     * @param text a text of this framework
     * @param locale the language asked for
     * @return the words, the language they are in, and whether that is a fallback
     */
    default Text.Phrase phrase(Text text, Locale locale) {
        Text.Phrase phrase = text.in(locale);
        if (!phrase.language().isEmpty()) {
            return phrase;
        }
        boolean asked = Locale.forLanguageTag(language()).getLanguage().equals(locale.getLanguage());
        return new Text.Phrase(phrase.words(), language(), !asked);
    }

    /**
     * The indicators that the short form asks, in document order.
     *
     * @return those that carry its tag; none where there is no short form
     */
    default List<Indicator> shortIndicators() {
        return indicators().stream()
                .filter(indicator -> shortForm()
                        .filter(form -> indicator.tags().contains(form.tag()))
                        .isPresent())
                .toList();
    }

    /**
     * How several respondents of a role become one for an indicator. Unordered choices know plurality only.
     *
     * @param indicator an indicator of this framework
     * @return its own way, else that of the framework
     */
    default Consolidation withinRole(Indicator indicator) {
        return indicator.scale() instanceof Scale.Classes
                ? Consolidation.PLURALITY
                : indicator.consolidation().orElse(consolidation());
    }

    /**
     * How several roles become one for an indicator. Unordered choices know plurality only.
     *
     * @param indicator an indicator of this framework
     * @return its own way, else that of the framework, else what goes with {@link #withinRole}
     */
    default Consolidation acrossRoles(Indicator indicator) {
        Consolidation within = withinRole(indicator);
        return within == Consolidation.PLURALITY
                ? within
                : indicator
                        .acrossRoles()
                        .or(this::acrossRoles)
                        .orElse(within.choosesAnswer() ? Consolidation.LOWER_MEDIAN : Consolidation.MEAN);
    }

    /**
     * Whether what several respondents said about an indicator becomes one of the answers on its scale.
     *
     * @param indicator an indicator of this framework
     * @return false where a mean or median of points stands for them
     */
    default boolean choosesAnswer(Indicator indicator) {
        return withinRole(indicator).choosesAnswer() && acrossRoles(indicator).choosesAnswer();
    }

    /**
     * An indicator by its id.
     *
     * @param id an id
     * @return the indicator; empty where there is none of that id
     */
    default Optional<Indicator> indicator(String id) {
        return indicators().stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst();
    }

    /**
     * A fact by its id.
     *
     * @param id an id
     * @return the fact; empty where there is none of that id
     */
    default Optional<Fact> fact(String id) {
        return facts().stream().filter(fact -> fact.id().equals(id)).findFirst();
    }

    /**
     * A stage of any set by its id.
     *
     * @param id an id
     * @return the stage; empty where there is none of that id
     */
    default Optional<Stage> stage(String id) {
        return stageSets().stream()
                .flatMap(set -> set.stages().stream())
                .filter(stage -> stage.id().equals(id))
                .findFirst();
    }

    /**
     * A set of stages by its id.
     *
     * @param id an id
     * @return the set; empty where there is none of that id
     */
    default Optional<StageSet> stageSet(String id) {
        return stageSets().stream().filter(set -> set.id().equals(id)).findFirst();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a framework; {@code id} and {@code version} are required. */
    final class Builder extends ImmutableFramework.Builder {
        Builder() {}
    }
}
