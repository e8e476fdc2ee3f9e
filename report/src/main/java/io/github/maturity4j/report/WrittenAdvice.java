package io.github.maturity4j.report;

import io.github.maturity4j.advice.Change;
import io.github.maturity4j.advice.Sensitivity;
import io.github.maturity4j.advice.Sensitivity.Margin;
import io.github.maturity4j.advice.Sensitivity.Operand;
import io.github.maturity4j.advice.SmallestChange;
import io.github.maturity4j.advice.WhatIf;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.report.internal.words.Keys;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.scorecard.Outcomes;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.scorecard.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Advice as maps and lists, with exact numbers and the ids of the framework. */
final class WrittenAdvice {

    private static final int LONGEST = 18;

    Map<String, Object> of(List<SmallestChange> changes) {
        return Map.of("next", changes.stream().map(this::smallest).toList());
    }

    private Map<String, Object> smallest(SmallestChange change) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("placement", figure(change.placement(), change.subject()));
        change.stage().ifPresent(stage -> data.put("stage", stage));
        data.put("verdict", Keys.of(change.verdict()));
        data.put("cost", number(change.cost()));
        data.put("none-below", number(change.noneBelow()));
        data.put("find-out", change.findOut().stream().map(this::change).toList());
        data.put("do", change.toDo().stream().map(this::change).toList());
        data.put("steps", change.steps());
        return data;
    }

    private Map<String, Object> change(Change change) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("answer", change.key().toString());
        data.put("from", reply(change.from()));
        data.put("to", reply(change.to()));
        data.put("cost", number(change.cost()));
        return data;
    }

    Map<String, Object> of(WhatIf whatIf) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "placements",
                whatIf.placements().stream()
                        .map(move -> move(
                                figure(move.after().placement(), move.after().subject()),
                                placement(move.before()),
                                placement(move.after())))
                        .toList());
        data.put(
                "conditions",
                whatIf.conditions().stream()
                        .map(move -> move(
                                figure(move.after().condition(), move.after().subject()),
                                outcomes(move.before().possible()),
                                outcomes(move.after().possible())))
                        .toList());
        data.put(
                "measures",
                whatIf.measures().stream()
                        .map(move -> move(
                                figure(move.after().measure(), move.after().subject()),
                                value(move.before().possible()),
                                value(move.after().possible())))
                        .toList());
        return data;
    }

    private static Map<String, Object> move(String figure, Object before, Object after) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("figure", figure);
        data.put("before", before);
        data.put("after", after);
        return data;
    }

    private static Map<String, Object> placement(PlacementResult placement) {
        Map<String, Object> data = new LinkedHashMap<>();
        placement.attained().ifPresent(stage -> data.put("attained", stage));
        data.put("possible", stages(placement.possible()));
        return data;
    }

    /** Stage ids; {@code none} and {@code empty} are told apart from them by brackets. */
    private static List<String> stages(Stages stages) {
        List<String> ids = new ArrayList<>();
        if (stages.mayBeEmpty()) {
            ids.add("(empty)");
        }
        if (stages.mayBeNone()) {
            ids.add("(none)");
        }
        ids.addAll(stages.stages());
        return ids;
    }

    private static List<String> outcomes(Outcomes outcomes) {
        List<String> words = new ArrayList<>();
        if (outcomes.canBeMet()) {
            words.add("met");
        }
        if (outcomes.canBeUnmet()) {
            words.add("unmet");
        }
        if (outcomes.canBeVoid()) {
            words.add("void");
        }
        return words;
    }

    private static Map<String, Object> value(Value value) {
        Map<String, Object> data = new LinkedHashMap<>();
        value.range().ifPresent(range -> {
            data.put("low", number(range.low()));
            data.put("high", number(range.high()));
        });
        if (value.mayBeEmpty()) {
            data.put("may-be-empty", true);
        }
        if (value.mayBeWithheld()) {
            data.put("may-be-withheld", true);
        }
        return data;
    }

    Map<String, Object> of(Sensitivity sensitivity) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "answers",
                sensitivity.answers().stream()
                        .map(step -> {
                            Map<String, Object> told = new LinkedHashMap<>();
                            told.put("answer", step.key().toString());
                            told.put("from", reply(step.from()));
                            told.put("to", reply(step.to()));
                            told.put("shifts", shifts(step.shifts()));
                            return told;
                        })
                        .toList());
        data.put(
                "thresholds",
                sensitivity.thresholds().stream()
                        .map(each -> {
                            Map<String, Object> told = place(each.place());
                            told.put(
                                    "of",
                                    each.operands().stream()
                                            .map(WrittenAdvice::operand)
                                            .toList());
                            told.put("comparison", Keys.of(each.comparison()));
                            told.put("threshold", number(each.value()));
                            margin(each.margin(), told);
                            return told;
                        })
                        .toList());
        data.put(
                "weights",
                sensitivity.weights().stream()
                        .map(each -> {
                            Map<String, Object> told = place(each.place());
                            told.put("of", operand(each.operand()));
                            told.put("weight", number(each.value()));
                            margin(each.margin(), told);
                            return told;
                        })
                        .toList());
        return data;
    }

    private static Map<String, Object> place(Sensitivity.Place place) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(Keys.of(place.family()), figure(place.rule(), place.subject()));
        place.stage().ifPresent(stage -> data.put("stage", stage));
        return data;
    }

    private static void margin(Margin margin, Map<String, Object> data) {
        if (margin instanceof Margin.By by) {
            data.put("margin", by.reached() ? "by" : "beyond");
            data.put("difference", number(by.difference()));
            data.put("upwards", by.upwards());
            data.put("shifts", shifts(by.shifts()));
        } else {
            data.put("margin", margin instanceof Margin.None ? "none" : "untold");
        }
    }

    private static List<Object> shifts(List<Sensitivity.Shift> shifts) {
        return List.copyOf(shifts.stream()
                .map(shift ->
                        move(figure(shift.placement(), shift.subject()), stages(shift.before()), stages(shift.after())))
                .toList());
    }

    private static String operand(Operand operand) {
        if (operand instanceof Operand.OfAnswer answer) {
            return answer.key().toString();
        } else if (operand instanceof Operand.OfMeasure measure) {
            return figure(measure.measure(), measure.subject());
        } else if (operand instanceof Operand.OfRank rank) {
            return figure(rank.placement(), rank.subject());
        }
        return operand instanceof Operand.OfFact fact ? fact.fact() : "number";
    }

    private static String figure(String rule, Subject subject) {
        return subject.parts().isEmpty() ? rule : rule + "/" + String.join("/", subject.ids());
    }

    private static Object reply(Reply reply) {
        if (reply instanceof Reply.Choice choice) {
            return choice.id();
        } else if (reply instanceof Reply.Choices choices) {
            return List.copyOf(choices.ids());
        } else if (reply instanceof Reply.Amount amount) {
            return number(amount.value());
        } else if (reply instanceof Reply.Words words) {
            return words.words();
        }
        return Keys.of(reply.kind());
    }

    private static Object number(Rational number) {
        return number.toExactDecimal()
                .<Object>map(decimal -> decimal.toPlainString().length() > LONGEST ? number.toString() : decimal)
                .orElseGet(number::toString);
    }
}
