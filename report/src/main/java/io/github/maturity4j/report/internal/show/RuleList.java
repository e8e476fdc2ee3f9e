package io.github.maturity4j.report.internal.show;

import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.text.Style;
import io.github.maturity4j.report.internal.words.Bases;
import io.github.maturity4j.report.internal.words.Conditions;
import io.github.maturity4j.report.internal.words.Formulas;
import io.github.maturity4j.report.internal.words.Keys;
import io.github.maturity4j.report.internal.words.Methods;
import io.github.maturity4j.report.internal.words.Origins;
import io.github.maturity4j.report.internal.words.TreatmentWords;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.rule.ConditionRule;
import io.github.maturity4j.rule.ForEach;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.rule.Rule;
import java.util.List;

/** The rules of a framework in words. */
final class RuleList {

    private final Words words;
    private final Page page;

    RuleList(Words words, Page page) {
        this.words = words;
        this.page = page;
    }

    void print() {
        if (!words.framework().placements().isEmpty()) {
            page.heading(words.say("show.placements"));
            words.framework().placements().forEach(this::placement);
        }
        if (!words.framework().conditions().isEmpty()) {
            page.heading(words.say("show.conditions"));
            words.framework().conditions().forEach(this::condition);
        }
        if (!words.framework().measures().isEmpty()) {
            page.heading(words.say("show.measures"));
            words.framework().measures().forEach(this::measure);
        }
    }

    private void placement(PlacementRule rule) {
        begin(rule);
        new Methods(words, isRepeated(rule)).clause(rule.method()).print(page, 4);
        if (rule.voidCounts()) {
            page.paragraph(4, words.say("show.void-counts"));
        }
        rule.target()
                .ifPresent(stage ->
                        page.paragraph(4, words.say("show.target", words.names().stage(stage))));
        end(rule);
    }

    private void condition(ConditionRule rule) {
        begin(rule);
        new Conditions(words, isRepeated(rule)).clause(rule.condition()).print(page, 4);
        end(rule);
    }

    private void measure(MeasureRule rule) {
        begin(rule);
        new Formulas(words, isRepeated(rule)).clause(rule.formula()).print(page, 4);
        rule.precondition().ifPresent(precondition -> {
            page.paragraph(4, words.say("explanation.precondition"));
            new Conditions(words, isRepeated(rule)).clause(precondition).print(page, 6);
        });
        if (rule.determinedOnly()) {
            page.paragraph(4, words.say("explanation.determined"));
        }
        List<String> treatments = new TreatmentWords(words).stated(rule.treatments());
        if (!treatments.isEmpty()) {
            page.paragraph(4, words.say("show.treatments", words.list(treatments)));
        }
        end(rule);
    }

    private void begin(Rule rule) {
        page.blank();
        String title = rule.title().map(words.names()::line).orElse(rule.id());
        String named = title.equals(rule.id()) ? title : words.say("brackets", title, rule.id());
        String repeated = isRepeated(rule)
                ? words.say(
                        "show.each",
                        named,
                        words.and(rule.forEach().stream().map(this::each).toList()))
                : named;
        page.paragraph(2, Style.STRONG, repeated);
        rule.description().ifPresent(text -> page.paragraph(4, words.names().say(text)));
    }

    private String each(ForEach each) {
        String axis = each.areaAxis().orElseGet(() -> words.say("axis." + Keys.of(each.axis())));
        if (each.depth().isPresent()) {
            return words.say("axis.depth", axis, each.depth().getAsInt());
        }
        return each.ids().isEmpty()
                ? axis
                : words.say(
                        "axis.among",
                        axis,
                        words.and(each.ids().stream()
                                .map(id -> words.names().element(each.axis(), id))
                                .toList()));
    }

    private void end(Rule rule) {
        new Origins(words.framework())
                .of(rule.basis())
                .ifPresent(basis -> page.paragraph(4, Style.FAINT, new Bases(words).sentence(basis)));
    }

    private static boolean isRepeated(Rule rule) {
        return !rule.forEach().isEmpty();
    }
}
