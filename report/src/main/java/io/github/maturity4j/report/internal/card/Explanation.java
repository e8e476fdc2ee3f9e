package io.github.maturity4j.report.internal.card;

import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.text.Style;
import io.github.maturity4j.report.internal.words.Bases;
import io.github.maturity4j.report.internal.words.Clause;
import io.github.maturity4j.report.internal.words.Formulas;
import io.github.maturity4j.report.internal.words.Methods;
import io.github.maturity4j.report.internal.words.Requirements;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.rule.Method;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.scorecard.ConditionResult;
import io.github.maturity4j.scorecard.Input;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.PlacementDerivation;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.vocabulary.Basis;
import java.util.List;
import java.util.Optional;

/** Every figure with its derivation: the rule, its inputs, what each stage requires, and where the rule comes from. */
final class Explanation implements Section {

    @Override
    public void print(Scored scored, Page page) {
        page.heading(scored.words().say("explanation"));
        scored.card().placements().forEach(placement -> placement(scored, placement, page));
        scored.card().conditions().forEach(condition -> condition(scored, condition, page));
        scored.card().measures().forEach(measure -> measure(scored, measure, page));
        page.blank();
    }

    private static void placement(Scored scored, PlacementResult result, Page page) {
        Words words = scored.words();
        String name = words.names().placement(result.placement(), result.subject());
        begin(page, words.say("explanation.figure", name, scored.possible(result), exactness(words, result.exact())));
        PlacementDerivation derivation = result.derivation();
        Requirements requirements = new Requirements(words, scored.card());
        page.paragraph(4, words.say("explanation.rule", methodLine(words, derivation.method())));
        for (PlacementDerivation.StageStanding standing : derivation.stages()) {
            String text = words.say(
                    "method.stage-line",
                    words.names().stage(standing.stage()),
                    requirements.outcome(standing.possible()));
            List<Clause> parts = List.of(requirements.clause(standing.condition()));
            new Clause(Optional.of(standing.possible()), text, parts).print(page, 4);
        }
        derivation.measured().ifPresent(input -> input(scored, requirements, input, page));
        for (PlacementDerivation.Placed placed : derivation.placements()) {
            page.item(
                    4,
                    page.ink().item(),
                    words.say(
                            "method.stage-line",
                            words.names().placement(placed.placement(), placed.subject()),
                            scored.values().stages(placed.possible(), true)));
        }
        basis(words, result.basis(), page);
    }

    private static String methodLine(Words words, Method method) {
        return new Methods(words, true).clause(method).text();
    }

    private static void condition(Scored scored, ConditionResult result, Page page) {
        Words words = scored.words();
        Requirements requirements = new Requirements(words, scored.card());
        begin(
                page,
                words.say(
                        "explanation.figure",
                        words.names().condition(result.condition(), result.subject()),
                        requirements.outcome(result.possible()),
                        exactness(words, result.exact())));
        requirements.clause(result.derivation()).print(page, 4);
        basis(words, result.basis(), page);
    }

    private static void measure(Scored scored, MeasureResult result, Page page) {
        Words words = scored.words();
        Requirements requirements = new Requirements(words, scored.card());
        String name = words.names().measure(result.measure(), result.subject());
        String value = scored.values().value(result, result.possible());
        String exact = result.possible()
                .number()
                .map(words.figures()::exact)
                .filter(written -> !written.equals(words.figures().brief(value)))
                .map(written -> words.say("brackets", value, written))
                .orElse(value);
        begin(page, words.say("explanation.figure", name, exact, exactness(words, result.exact())));
        boolean repeated = !result.subject().equals(Subject.WHOLE);
        Clause formula =
                new Formulas(words, repeated).clause(result.derivation().formula());
        page.paragraph(4, words.say("explanation.rule", formula.text()));
        result.derivation().inputs().forEach(input -> input(scored, requirements, input, page));
        result.derivation().precondition().ifPresent(precondition -> {
            page.paragraph(4, words.say("explanation.precondition"));
            requirements.clause(precondition).print(page, 6);
        });
        if (result.derivation().determinedOnly()) {
            page.paragraph(4, words.say("explanation.determined"));
        }
        basis(words, result.basis(), page);
    }

    private static void input(Scored scored, Requirements requirements, Input input, Page page) {
        if (input.origin() instanceof Input.Origin.Judged judged) {
            requirements.clause(judged.condition()).print(page, 4);
            return;
        }
        page.item(4, page.ink().item(), new Inputs(scored, requirements).line(input));
    }

    private static void begin(Page page, String figure) {
        page.blank();
        page.paragraph(2, Style.STRONG, figure);
    }

    private static String exactness(Words words, boolean exact) {
        return words.say(exact ? "exact" : "outer");
    }

    private static void basis(Words words, Basis basis, Page page) {
        page.paragraph(4, Style.FAINT, new Bases(words).sentence(basis));
    }
}
