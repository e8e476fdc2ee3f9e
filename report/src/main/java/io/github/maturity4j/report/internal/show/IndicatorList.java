package io.github.maturity4j.report.internal.show;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.text.Style;
import io.github.maturity4j.report.internal.words.Bases;
import io.github.maturity4j.report.internal.words.Keys;
import io.github.maturity4j.report.internal.words.Origins;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.vocabulary.Fact;
import io.github.maturity4j.vocabulary.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The indicators and facts of a framework, with what they ask and what an answer can be. */
final class IndicatorList {

    private final Words words;
    private final Page page;
    private final boolean anchors;

    IndicatorList(Words words, Page page, boolean anchors) {
        this.words = words;
        this.page = page;
        this.anchors = anchors;
    }

    void print() {
        List<Indicator> indicators = words.framework().indicators();
        if (!indicators.isEmpty()) {
            page.heading(words.say("show.indicators"));
            int answers = indicators.stream()
                    .mapToInt(indicator -> Math.max(1, indicator.areas().size()))
                    .sum();
            page.paragraph(
                    2,
                    words.count(
                            "show.indicators.asked",
                            indicators.size(),
                            words.figures().whole(answers)));
            indicators.forEach(this::indicator);
        }
        if (!words.framework().facts().isEmpty()) {
            page.heading(words.say("show.facts"));
            words.framework().facts().forEach(this::fact);
        }
    }

    private void indicator(Indicator indicator) {
        String mark = new Origins(words.framework())
                .of(indicator.basis())
                .map(basis -> " " + new Bases(words).mark(basis))
                .orElse("");
        String name = words.names().indicator(indicator.id());
        String named = name.equals(indicator.id()) ? name : words.say("brackets", name, indicator.id());
        page.blank();
        page.item(2, Style.STRONG, page.ink().item(), named + mark);
        if (indicator.question().isPresent()) {
            page.paragraph(4, words.names().question(AnswerKey.of(indicator.id())));
        }
        String where = String.join("; ", where(indicator));
        if (!where.isEmpty()) {
            page.paragraph(4, Style.FAINT, where);
        }
        indicator
                .guidance()
                .ifPresent(guidance -> page.paragraph(4, words.names().say(guidance)));
        if (anchors) {
            ScaleWords scales = new ScaleWords(words);
            page.paragraph(4, words.say("colon", words.say("show.answer"), scales.sentence(indicator.scale())));
            scales.print(indicator.scale(), indicator.anchors(), page, 4);
        }
    }

    private List<String> where(Indicator indicator) {
        List<String> parts = new ArrayList<>();
        if (!indicator.stages().isEmpty()) {
            parts.add(words.count(
                    "show.stage",
                    indicator.stages().size(),
                    listed(indicator.stages().stream().map(words.names()::stage).toList())));
        }
        if (!indicator.dimensions().isEmpty()) {
            parts.add(words.count(
                    "show.dimension",
                    indicator.dimensions().size(),
                    listed(indicator.dimensions().stream()
                            .map(words.names()::dimension)
                            .toList())));
        }
        if (!indicator.areas().isEmpty()) {
            parts.add(words.say(
                    "show.about",
                    listed(indicator.areas().stream().map(words.names()::area).toList())));
        }
        if (!indicator.roles().isEmpty()) {
            parts.add(words.say(
                    "show.by",
                    listed(indicator.roles().stream().map(words.names()::role).toList())));
        }
        if (!indicator.tags().isEmpty()) {
            parts.add(words.say("show.tags", listed(indicator.tags())));
        }
        indicator
                .weight()
                .ifPresent(weight ->
                        parts.add(words.say("term.weight", words.figures().exact(weight))));
        indicator
                .effort()
                .ifPresent(effort ->
                        parts.add(words.say("show.effort", words.figures().exact(effort))));
        if (indicator.applicability().mayBeNotApplicable()) {
            parts.add(words.say("show.not-applicable." + Keys.of(indicator.applicability())));
        }
        if (!indicator.demands().isEmpty()) {
            parts.add(words.say(
                    "show.demands",
                    listed(indicator.demands().stream()
                            .map(demand -> words.say("attachment." + Keys.of(demand)))
                            .toList())));
        }
        return parts;
    }

    private String listed(List<String> items) {
        return words.and(items);
    }

    private void fact(Fact fact) {
        String name = words.names().indicator(fact.id());
        page.item(
                2,
                page.ink().item(),
                (name.equals(fact.id()) ? name : words.say("brackets", name, fact.id()))
                        + new Origins(words.framework())
                                .of(fact.basis())
                                .map(basis -> " " + new Bases(words).mark(basis))
                                .orElse(""));
        if (fact.question().isPresent()) {
            page.paragraph(4, words.names().question(AnswerKey.of(fact.id())));
        }
        if (anchors) {
            ScaleWords scales = new ScaleWords(words);
            page.paragraph(4, words.say("colon", words.say("show.answer"), scales.sentence(fact.scale())));
            scales.print(fact.scale(), Map.of(), page, 4);
        }
    }
}
