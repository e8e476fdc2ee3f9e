package io.github.maturity4j.report;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.report.internal.card.Scored;
import io.github.maturity4j.report.internal.words.Clause;
import io.github.maturity4j.report.internal.words.Formulas;
import io.github.maturity4j.report.internal.words.Methods;
import io.github.maturity4j.report.internal.words.Requirements;
import io.github.maturity4j.report.internal.words.TreatmentWords;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.scorecard.ConditionDerivation;
import io.github.maturity4j.scorecard.Input;
import io.github.maturity4j.scorecard.MeasureDerivation;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.Outcomes;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.scorecard.Value;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An explanation as maps and lists, with exact numbers and, for its sentences, the words of a language. */
final class WrittenExplanation {

    private final Scored scored;
    private final Requirements requirements;

    WrittenExplanation(Scored scored) {
        this.scored = scored;
        this.requirements = new Requirements(scored.words(), scored.card(), true);
    }

    Map<String, Object> of(Explanation explanation) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("figure", explanation.figure());
        if (explanation instanceof Explanation.OfMeasure of) {
            measure(of.result(), data);
            basis(of.result().basis(), of.source(), data);
        } else if (explanation instanceof Explanation.OfCondition of) {
            data.put("kind", "condition");
            data.put("possible", outcomes(of.result().possible()));
            data.put("now", outcomes(of.result().now()));
            data.put("assumed", of.result().assumed());
            data.put("exact", of.result().exact());
            data.put("requires", requirement(of.result().derivation()));
            basis(of.result().basis(), of.source(), data);
        } else if (explanation instanceof Explanation.OfPlacement of) {
            placement(of.result(), data);
            basis(of.result().basis(), of.source(), data);
        } else {
            data.put("kind", explanation instanceof Explanation.Deeper ? "deeper" : "elsewhere");
        }
        if (!explanation.beneath().isEmpty()) {
            data.put("beneath", explanation.beneath().stream().map(this::of).toList());
        }
        return data;
    }

    private void measure(MeasureResult result, Map<String, Object> data) {
        MeasureDerivation derivation = result.derivation();
        boolean repeated = !result.subject().equals(Subject.WHOLE);
        data.put("kind", "measure");
        data.put("possible", value(result.possible()));
        data.put("score", value(result.score()));
        data.put("assumed", result.assumed());
        data.put("exact", result.exact());
        data.put(
                "rule",
                new Formulas(scored.words(), repeated)
                        .clause(derivation.formula())
                        .text());
        data.put("inputs", derivation.inputs().stream().map(this::input).toList());
        derivation.precondition().ifPresent(condition -> data.put("requires", requirement(condition)));
        if (!result.thresholds().isEmpty()) {
            data.put(
                    "thresholds",
                    result.thresholds().stream().map(WrittenExplanation::number).toList());
        }
    }

    private void placement(PlacementResult result, Map<String, Object> data) {
        data.put("kind", "placement");
        result.attained().ifPresent(stage -> data.put("attained", stage));
        data.put("possible", stages(result.possible()));
        data.put("assumed", result.assumed());
        data.put("exact", result.exact());
        data.put(
                "rule",
                new Methods(scored.words(), true)
                        .clause(result.derivation().method())
                        .text());
        List<Object> stages = new ArrayList<>();
        result.derivation().stages().forEach(standing -> {
            Map<String, Object> stage = new LinkedHashMap<>();
            stage.put("stage", standing.stage());
            stage.put("possible", outcomes(standing.possible()));
            stage.put("requires", requirement(standing.condition()));
            stages.add(stage);
        });
        if (!stages.isEmpty()) {
            data.put("stages", stages);
        }
        result.derivation().measured().ifPresent(input -> data.put("input", input(input)));
    }

    private Map<String, Object> input(Input input) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("what", requirements.input(input));
        if (input.origin() instanceof Input.Origin.Answered answered) {
            data.put("answer", answered.key().toString());
            data.put("said", scored.reply(answered));
            if (answered.lacking()) {
                data.put("lacking", true);
            }
        } else if (input.origin() instanceof Input.Origin.Judged judged) {
            data.put("requires", requirement(judged.condition()));
        }
        data.put("possible", value(input.possible()));
        data.put("score", value(input.score()));
        data.put("weight", number(input.weight()));
        input.treatment()
                .ifPresent(treatment -> data.put("treatment", new TreatmentWords(scored.words()).treatment(treatment)));
        input.contribution().ifPresent(part -> data.put("contributes", range(part)));
        input.baseline().ifPresent(baseline -> data.put("baseline", number(baseline)));
        input.reasonCode().ifPresent(code -> data.put("reason-code", code));
        return data;
    }

    private Map<String, Object> requirement(ConditionDerivation derivation) {
        Map<String, Object> data = clause(requirements.clause(derivation));
        data.put("possible", outcomes(derivation.possible()));
        return data;
    }

    private static Map<String, Object> clause(Clause clause) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("says", clause.text());
        if (!clause.parts().isEmpty()) {
            data.put(
                    "parts",
                    clause.parts().stream().map(WrittenExplanation::clause).toList());
        }
        return data;
    }

    private void basis(Basis basis, Optional<Source> source, Map<String, Object> data) {
        Map<String, Object> told = new LinkedHashMap<>();
        if (basis instanceof Basis.Published published) {
            told.put("published", published.source());
            published
                    .place()
                    .ifPresent(place -> told.put("at", scored.words().names().line(place)));
            source.ifPresent(found -> told.put("source", scored.words().names().source(found.id())));
        } else if (basis instanceof Basis.Operationalised ours) {
            told.put("operationalised", scored.words().names().line(ours.reason()));
        }
        data.put("basis", told);
    }

    private static Object value(Value value) {
        if (value.number().isPresent()) {
            return number(value.number().get());
        }
        Map<String, Object> data = new LinkedHashMap<>();
        value.range().ifPresent(range -> data.putAll(ends(range)));
        if (value.mayBeEmpty()) {
            data.put("empty", true);
        }
        if (value.mayBeWithheld()) {
            data.put("withheld", true);
        }
        return data;
    }

    private static Object range(Range range) {
        return range.isSingle() ? number(range.low()) : ends(range);
    }

    private static Map<String, Object> ends(Range range) {
        Map<String, Object> ends = new LinkedHashMap<>();
        ends.put("low", number(range.low()));
        ends.put("high", number(range.high()));
        return ends;
    }

    private static Object number(Rational number) {
        return number.toExactDecimal()
                .<Object>map(decimal -> decimal.toPlainString().length() > 18 ? number.toString() : decimal)
                .orElseGet(number::toString);
    }

    private static List<String> outcomes(Outcomes outcomes) {
        List<String> names = new ArrayList<>();
        if (outcomes.canBeMet()) {
            names.add("met");
        }
        if (outcomes.canBeUnmet()) {
            names.add("unmet");
        }
        if (outcomes.canBeVoid()) {
            names.add("void");
        }
        return names;
    }

    private static List<String> stages(Stages stages) {
        List<String> names = new ArrayList<>();
        if (stages.mayBeEmpty()) {
            names.add("(empty)");
        }
        if (stages.mayBeNone()) {
            names.add("(none)");
        }
        names.addAll(stages.stages());
        return names;
    }
}
