package io.github.maturity4j.report.internal.card;

import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.text.Style;
import io.github.maturity4j.report.internal.words.Bases;
import io.github.maturity4j.report.internal.words.Clause;
import io.github.maturity4j.report.internal.words.Formulas;
import io.github.maturity4j.report.internal.words.Methods;
import io.github.maturity4j.report.internal.words.Requirements;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.scorecard.ConditionResult;
import io.github.maturity4j.scorecard.Input;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.PlacementDerivation;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.vocabulary.Basis;
import java.util.List;
import java.util.Optional;

/** Figures with their derivations: the rule, its inputs, what each stage requires, and where the rule comes from. */
public final class Derived {

    private final Scored scored;
    private final Words words;
    private final Requirements requirements;
    private final Page page;

    /**
     * Figures of a scorecard.
     *
     * @param scored the scorecard
     * @param page where to
     */
    public Derived(Scored scored, Page page) {
        this.scored = scored;
        this.words = scored.words();
        this.requirements = new Requirements(words, scored.card(), true);
        this.page = page;
    }

    /**
     * Prints a placement.
     *
     * @param result the placement
     */
    public void placement(PlacementResult result) {
        String possible = scored.possible(result);
        begin(
                words.names().placement(result.placement(), result.subject()),
                result.assumed() ? words.say("explanation.placed", scored.attained(result), possible) : possible,
                result.exact());
        PlacementDerivation derivation = result.derivation();
        page.paragraph(
                4,
                words.say(
                        "explanation.rule",
                        new Methods(words, true).clause(derivation.method()).text()));
        for (PlacementDerivation.StageStanding standing : derivation.stages()) {
            String text = words.say(
                    "method.stage-line",
                    words.names().stage(standing.stage()),
                    requirements.stageOutcome(standing.possible()));
            List<Clause> parts = List.of(requirements.clause(standing.condition()));
            new Clause(Optional.of(standing.possible()), text, parts).print(page, 4);
        }
        derivation.measured().ifPresent(this::input);
        for (PlacementDerivation.Placed placed : derivation.placements()) {
            page.item(
                    4,
                    page.ink().item(),
                    words.say(
                            "colon",
                            words.names().placement(placed.placement(), placed.subject()),
                            scored.values().stages(placed.possible(), true)));
        }
        basis(result.basis());
    }

    /**
     * Prints a named condition.
     *
     * @param result the condition
     */
    public void condition(ConditionResult result) {
        String outcome = requirements.conditionOutcome(result.possible());
        begin(
                words.names().condition(result.condition(), result.subject()),
                result.assumed()
                        ? words.say("sentence.assumed", outcome, requirements.conditionOutcome(result.now()))
                        : outcome,
                result.exact());
        requirements.clause(result.derivation()).print(page, 4);
        basis(result.basis());
    }

    /**
     * Prints a measure.
     *
     * @param result the figure
     */
    public void measure(MeasureResult result) {
        begin(words.names().measure(result.measure(), result.subject()), value(result), result.exact());
        boolean repeated = !result.subject().equals(Subject.WHOLE);
        Clause formula =
                new Formulas(words, repeated).clause(result.derivation().formula());
        page.paragraph(4, words.say("explanation.rule", formula.text()));
        result.derivation().inputs().forEach(this::input);
        sum(result);
        result.derivation().precondition().ifPresent(precondition -> {
            page.paragraph(4, words.say("explanation.precondition"));
            requirements.clause(precondition).print(page, 6);
        });
        if (result.derivation().determinedOnly()) {
            page.paragraph(4, words.say("explanation.determined"));
        }
        if (!result.thresholds().isEmpty()) {
            page.paragraph(
                    4,
                    words.say(
                            "explanation.thresholds",
                            words.and(result.thresholds().stream()
                                    .map(words.figures()::exact)
                                    .toList())));
        }
        basis(result.basis());
    }

    private String value(MeasureResult result) {
        String possible = scored.values().withExact(result, result.possible());
        if (result.score().equals(result.possible())) {
            return possible;
        }
        String score = scored.values().withExact(result, result.score());
        return words.say(result.assumed() ? "explanation.assumed" : "explanation.placed", score, possible);
    }

    /** What the contributions come to, so that a reader can add them up. */
    private void sum(MeasureResult result) {
        List<Input> inputs = result.derivation().inputs();
        if (inputs.stream().noneMatch(input -> input.contribution().isPresent())) {
            return;
        }
        String total = scored.values().exact(result.score());
        page.paragraph(
                4,
                result.derivation().formula() instanceof Formula.Contributions contributions
                        ? words.say("explanation.sum.start", words.figures().exact(contributions.start()), total)
                        : words.say("explanation.sum", total));
    }

    private void input(Input input) {
        if (input.origin() instanceof Input.Origin.Judged judged) {
            requirements.clause(judged.condition()).print(page, 4);
            return;
        }
        page.item(4, page.ink().item(), new Inputs(scored, requirements).line(input));
    }

    private void begin(String name, String value, boolean exact) {
        page.blank();
        page.paragraph(
                2, Style.STRONG, words.say("explanation.figure", name, value, words.say(exact ? "exact" : "outer")));
    }

    private void basis(Basis basis) {
        page.paragraph(4, Style.FAINT, new Bases(words).sentence(basis));
    }
}
