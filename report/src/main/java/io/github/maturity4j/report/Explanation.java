package io.github.maturity4j.report;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.report.internal.explain.Figures;
import io.github.maturity4j.report.internal.explain.Walk;
import io.github.maturity4j.scorecard.ConditionResult;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.vocabulary.Source;
import java.util.List;
import java.util.Optional;

/**
 * How a figure came about, as a tree: the figure with its derivation, and beneath it the figures that it rests on, down to the
 * answers, which stand in the derivations. Each figure is told once, where it is met first. The words are made only when
 * {@link ExplanationText} is asked for them. For example
 *
 * <pre>{@code
 * Explanation why = Explanation.of(framework, card, "fulfilment/planning");
 * String text = ExplanationText.of(framework, card, why).in(Phrases.of(Locale.ITALIAN)).toText(80);
 * }</pre>
 *
 * <p>All kinds are immutable and thread-safe.
 */
public sealed interface Explanation {

    /** The figure: the id of its rule and, after slashes, the ids of what it speaks about, for example {@code score/people}. */
    String figure();

    /** The figures that it rests on, in the order of its derivation. */
    List<Explanation> beneath();

    /**
     * The figure of a measure.
     *
     * @param figure its name
     * @param result the figure with its derivation: formula, inputs, weights, treatments, contributions, thresholds
     * @param source the publication that its basis names; absent where the rule is ours
     * @param beneath the figures that it rests on
     */
    record OfMeasure(String figure, MeasureResult result, Optional<Source> source, List<Explanation> beneath)
            implements Explanation {

        /** Copies the list. */
        public OfMeasure {
            beneath = List.copyOf(beneath);
        }
    }

    /**
     * The result of a named condition.
     *
     * @param figure its name
     * @param result the result with its derivation
     * @param source the publication that its basis names; absent where the rule is ours
     * @param beneath the figures that it rests on
     */
    record OfCondition(String figure, ConditionResult result, Optional<Source> source, List<Explanation> beneath)
            implements Explanation {

        /** Copies the list. */
        public OfCondition {
            beneath = List.copyOf(beneath);
        }
    }

    /**
     * The result of a placement.
     *
     * @param figure its name
     * @param result the result with its derivation: what each stage requires, and what became of it
     * @param source the publication that its basis names; absent where the rule is ours
     * @param beneath the figures that it rests on
     */
    record OfPlacement(String figure, PlacementResult result, Optional<Source> source, List<Explanation> beneath)
            implements Explanation {

        /** Copies the list. */
        public OfPlacement {
            beneath = List.copyOf(beneath);
        }
    }

    /**
     * A figure that is told elsewhere in the tree.
     *
     * @param figure its name
     */
    record Elsewhere(String figure) implements Explanation {

        @Override
        public List<Explanation> beneath() {
            return List.of();
        }
    }

    /**
     * A figure that lies deeper than was asked for.
     *
     * @param figure its name
     */
    record Deeper(String figure) implements Explanation {

        @Override
        public List<Explanation> beneath() {
            return List.of();
        }
    }

    /**
     * The names of every figure that can be explained.
     *
     * @param card a scorecard
     * @return placements, named conditions and measures, each in document order
     */
    static List<String> figures(Scorecard card) {
        return new Figures(card).names();
    }

    /**
     * The figure that says where the whole stands.
     *
     * @param card a scorecard
     * @return the name of the first placement of the whole, on the framework's own stages if any; empty where none places it
     */
    static Optional<String> headline(Scorecard card) {
        return new Figures(card).headline();
    }

    /**
     * Explains a figure down to the answers.
     *
     * @param framework the framework
     * @param card a scorecard of it
     * @param figure the name of the figure, for example {@code fulfilment/planning}
     * @return the explanation
     * @throws IllegalArgumentException if there is no such figure
     */
    static Explanation of(Framework framework, Scorecard card, String figure) {
        return of(framework, card, figure, Integer.MAX_VALUE);
    }

    /**
     * Explains a figure.
     *
     * @param framework the framework
     * @param card a scorecard of it
     * @param figure the name of the figure
     * @param depth how many figures lie at most between the figure and the deepest that is told; 0 for the figure alone
     * @return the explanation
     * @throws IllegalArgumentException if there is no such figure, or the depth is negative
     */
    static Explanation of(Framework framework, Scorecard card, String figure, int depth) {
        if (depth < 0) {
            throw new IllegalArgumentException("depth: expected at least 0 but was " + depth);
        }
        Figures figures = new Figures(card);
        if (figures.find(figure).isEmpty()) {
            throw new IllegalArgumentException("figure: expected a figure of the scorecard but was " + figure);
        }
        return new Tree(framework, new Walk(figures, figure, depth)).of(figure);
    }
}
