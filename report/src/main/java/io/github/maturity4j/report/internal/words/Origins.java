package io.github.maturity4j.report.internal.words;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.rule.Rule;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Dimension;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The basis of every element of a framework, inherited ones included, and how many of each kind are published or ours. */
public final class Origins {

    private final Framework framework;

    /**
     * The origins of a framework.
     *
     * @param framework the framework
     */
    public Origins(Framework framework) {
        this.framework = framework;
    }

    /**
     * How many elements of one kind come from where.
     *
     * @param published how many an author published
     * @param ours how many were added
     */
    public record Tally(int published, int ours) {

        Tally plus(Optional<Basis> basis) {
            return basis.filter(Basis.Published.class::isInstance).isPresent()
                    ? new Tally(published + 1, ours)
                    : new Tally(published, ours + 1);
        }

        /**
         * Two tallies together.
         *
         * @param other another tally
         * @return the sum
         */
        public Tally plus(Tally other) {
            return new Tally(published + other.published, ours + other.ours);
        }
    }

    /**
     * An element's basis: its own, or that of what encloses it.
     *
     * @param own the basis that the element states
     * @return the basis; empty only in a framework that does not load
     */
    public Optional<Basis> of(Optional<Basis> own) {
        return own.or(framework::basis);
    }

    /**
     * A stage's basis.
     *
     * @param set its set
     * @param stage the stage
     * @return the basis
     */
    public Optional<Basis> of(StageSet set, Stage stage) {
        return of(stage.basis().or(set::basis));
    }

    /**
     * Visits every dimension with its basis, each before those beneath it.
     *
     * @param visitor what is told of each
     */
    public void dimensions(BiConsumer<Dimension, Optional<Basis>> visitor) {
        dimensions(framework.dimensions(), framework.basis(), visitor);
    }

    private static void dimensions(
            List<Dimension> siblings, Optional<Basis> around, BiConsumer<Dimension, Optional<Basis>> visitor) {
        for (Dimension dimension : siblings) {
            Optional<Basis> basis = dimension.basis().or(() -> around);
            visitor.accept(dimension, basis);
            dimensions(dimension.dimensions(), basis, visitor);
        }
    }

    /** How many elements of each kind there are, by the key of its phrase; kinds without elements are left out. */
    public Map<String, Tally> tallies() {
        Map<String, List<Optional<Basis>>> kinds = new LinkedHashMap<>();
        List<Optional<Basis>> stages = kind(kinds, "stages");
        List<Optional<Basis>> descriptors = kind(kinds, "descriptors");
        for (StageSet set : framework.stageSets()) {
            for (Stage stage : set.stages()) {
                Optional<Basis> basis = of(set, stage);
                stages.add(basis);
                stage.descriptors()
                        .forEach(
                                descriptor -> descriptors.add(descriptor.basis().or(() -> basis)));
                stage.remedy()
                        .ifPresent(remedy ->
                                kind(kinds, "remedies").add(remedy.basis().or(() -> basis)));
            }
        }
        List<Optional<Basis>> dimensions = kind(kinds, "dimensions");
        dimensions((dimension, basis) -> dimensions.add(basis));
        framework.areas().forEach(area -> kind(kinds, "areas").add(of(area.basis())));
        framework.roles().forEach(role -> kind(kinds, "roles").add(of(role.basis())));
        framework.indicators().forEach(indicator -> kind(kinds, "indicators").add(of(indicator.basis())));
        framework.facts().forEach(fact -> kind(kinds, "facts").add(of(fact.basis())));
        List<Rule> rules = new ArrayList<>(framework.measures());
        rules.addAll(framework.conditions());
        rules.addAll(framework.placements());
        rules.forEach(rule -> kind(kinds, "rules").add(of(rule.basis())));

        Map<String, Tally> tallies = new LinkedHashMap<>();
        kinds.forEach((kind, bases) -> {
            if (!bases.isEmpty()) {
                tallies.put(kind, bases.stream().reduce(new Tally(0, 0), Tally::plus, Tally::plus));
            }
        });
        return tallies;
    }

    private static List<Optional<Basis>> kind(Map<String, List<Optional<Basis>>> kinds, String kind) {
        return kinds.computeIfAbsent(kind, key -> new ArrayList<>());
    }

    /** All elements together. */
    public Tally total() {
        return tallies().values().stream().reduce(new Tally(0, 0), Tally::plus);
    }
}
