/**
 * Maturity scoring: the vocabulary, the rules, the scorer and the scorecard. Needs nothing but the Java platform.
 */
module io.github.maturity4j.core {
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.maturity4j.agreement;
    exports io.github.maturity4j.advice;
    exports io.github.maturity4j.assessment;
    exports io.github.maturity4j.comparison;
    exports io.github.maturity4j.crosswalk;
    exports io.github.maturity4j.exact;
    exports io.github.maturity4j.framework;
    exports io.github.maturity4j.organisation;
    exports io.github.maturity4j.overlay;
    exports io.github.maturity4j.migration;
    exports io.github.maturity4j.problem;
    exports io.github.maturity4j.registry;
    exports io.github.maturity4j.rollup;
    exports io.github.maturity4j.rule;
    exports io.github.maturity4j.scorecard;
    exports io.github.maturity4j.scoring;
    exports io.github.maturity4j.spi;
    exports io.github.maturity4j.vocabulary;

    uses io.github.maturity4j.registry.FrameworkProvider;
    uses io.github.maturity4j.spi.CustomMeasure;
}
