package io.github.maturity4j.report.internal.template;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.report.internal.show.ScaleWords;
import io.github.maturity4j.report.internal.text.DataText;
import io.github.maturity4j.report.internal.words.Keys;
import io.github.maturity4j.report.internal.words.OverlayWords;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.vocabulary.Attachment;
import io.github.maturity4j.vocabulary.Fact;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Role;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An assessment of a framework without any answer, which scores as it is: every question is unanswered. */
public final class Template {

    private final Words words;
    private final List<Indicator> asked;
    private final Comments yaml = new Comments();

    private Template(Words words, List<Indicator> asked) {
        this.words = words;
        this.asked = asked;
    }

    /**
     * A template as YAML, with questions, choices, anchors and guidance as comments.
     *
     * @param words how to speak about the framework
     * @param asked the indicators that are asked, in document order
     * @return the document
     */
    public static String yaml(Words words, List<Indicator> asked) {
        Template template = new Template(words, asked);
        template.opening();
        template.facts();
        template.targets();
        template.respondents();
        template.answers();
        List<String> notes = words.notes();
        if (!notes.isEmpty()) {
            template.yaml.blank();
            notes.forEach(said -> template.yaml.comment(0, 0, said));
        }
        return template.yaml.toString();
    }

    /**
     * A template as JSON, without comments.
     *
     * @param framework the framework
     * @param asked the indicators that are asked, in document order
     * @return the document
     */
    public static String json(Framework framework, List<Indicator> asked) {
        Map<String, @Nullable Object> answers = new LinkedHashMap<>();
        Questions.of(framework, asked)
                .values()
                .forEach(group -> group.forEach(indicator -> {
                    Map<String, @Nullable Object> areas = new LinkedHashMap<>();
                    indicator.areas().forEach(area -> areas.put(area, null));
                    answers.put(indicator.id(), indicator.areas().isEmpty() ? null : areas);
                }));
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("maturity4j", 1);
        document.put("framework", framework.id());
        document.put("version", framework.version());
        framework.overlay().ifPresent(overlay -> {
            Map<String, @Nullable Object> identity = new LinkedHashMap<>();
            identity.put("id", overlay.id());
            identity.put("version", overlay.version());
            document.put("overlay", identity);
        });
        document.put("answers", answers);
        return DataText.json(document);
    }

    private void opening() {
        Framework framework = words.framework();
        String title = words.say("title", words.names().framework(framework), framework.version());
        yaml.comment(
                0, 0, words.say("template.about", title, words.list(List.of(kind("unknown"), kind("unanswered")))));
        yaml.comment(
                0,
                0,
                words.say("template.long", "{ answer: ..., reason: ..., link: ..., evidence: ..., comment: ... }"));
        if (asked.size() < framework.indicators().size()) {
            yaml.comment(0, 0, words.say("template.short"));
        }
        framework.overlay().ifPresent(overlay -> yaml.comment(0, 0, OverlayWords.named(words, overlay)));
        yaml.line("maturity4j: 1")
                .line("framework: " + DataText.plain(framework.id()))
                .line("version: " + DataText.quoted(framework.version()));
        framework
                .overlay()
                .ifPresent(overlay -> yaml.line("overlay: { id: " + DataText.plain(overlay.id()) + ", version: "
                        + DataText.quoted(overlay.version()) + " }"));
        yaml.comment(0, 0, words.say("template.unit")).line("# unit: acme").line("# date: 2026-03-31");
    }

    /** A kind of answer as documents spell it, with the word of the language where that is another. */
    private String kind(String id) {
        String word = words.say("kind." + id);
        return word.equals(id) ? id : words.say("brackets", id, word);
    }

    private void facts() {
        List<Fact> facts = words.framework().facts();
        if (facts.isEmpty()) {
            return;
        }
        yaml.blank().comment(0, 0, words.say("template.facts")).line("# facts:");
        for (Fact fact : facts) {
            yaml.comment(0, 2, "# " + words.names().question(AnswerKey.of(fact.id())));
            fact.scale()
                    .choices()
                    .forEach(choice -> yaml.comment(0, 2, "#   " + choice(fact.scale(), choice, Optional.empty())));
            yaml.line("#   " + DataText.plain(fact.id()) + ": " + example(fact.scale()));
        }
    }

    private static String example(Scale scale) {
        if (scale instanceof Scale.Numeric number) {
            return number.least().toString();
        }
        return scale.choices().stream()
                .findFirst()
                .map(choice -> scale instanceof Scale.Several
                        ? "[" + DataText.plain(choice.id()) + "]"
                        : DataText.plain(choice.id()))
                .orElse("\"...\"");
    }

    private void targets() {
        List<PlacementRule> placements = words.framework().placements().stream()
                .filter(placement -> placement.forEach().isEmpty())
                .filter(placement -> stages(placement).filter(StageSet::ordered).isPresent())
                .toList();
        if (placements.isEmpty()) {
            return;
        }
        yaml.blank().comment(0, 0, words.say("template.targets")).line("# targets:");
        for (PlacementRule placement : placements) {
            List<Stage> stages = stages(placement).map(StageSet::stages).orElse(List.of());
            String stage =
                    placement.target().orElse(stages.get(stages.size() - 1).id());
            yaml.line("#   " + DataText.plain(placement.id()) + ": " + DataText.plain(stage));
        }
    }

    private void respondents() {
        List<Role> roles = words.framework().roles();
        if (roles.isEmpty()) {
            return;
        }
        yaml.blank()
                .comment(
                        0,
                        0,
                        words.say(
                                "template.respondents",
                                words.or(roles.stream().map(this::role).toList())))
                .line("# respondents:")
                .line("#   r1: { roles: " + DataText.plain(roles.get(0).id()) + ", answers: { ... } }");
    }

    private String role(Role role) {
        String name = words.names().role(role.id());
        return name.equals(role.id()) ? name : words.say("brackets", role.id(), name);
    }

    private Optional<StageSet> stages(PlacementRule placement) {
        return words.framework()
                .stageSet(placement.stageSet())
                .filter(set -> !set.stages().isEmpty());
    }

    private void answers() {
        Map<Questions.Group, List<Indicator>> groups = Questions.of(words.framework(), asked);
        yaml.blank().line(groups.isEmpty() ? "answers: {}" : "answers:");
        groups.forEach((group, indicators) -> {
            yaml.blank().comment(2, 0, "---- " + heading(group) + " ----");
            indicators.forEach(this::indicator);
        });
    }

    private String heading(Questions.Group group) {
        List<String> parts = java.util.stream.Stream.concat(
                        group.stage().stream()
                                .map(stage -> words.say(
                                        "template.stage", words.names().stage(stage))),
                        group.dimension().stream().map(words.names()::dimension))
                .toList();
        return parts.isEmpty() ? words.say("template.rest") : words.list(parts);
    }

    private void indicator(Indicator indicator) {
        yaml.blank().comment(2, 0, words.names().question(AnswerKey.of(indicator.id())));
        indicator
                .guidance()
                .ifPresent(guidance -> yaml.comment(
                        2, 0, words.say("template.guidance", words.names().line(guidance))));
        scale(indicator);
        if (indicator.applicability().mayBeNotApplicable()) {
            yaml.comment(
                    2,
                    0,
                    words.say(
                            "template.not-applicable." + Keys.of(indicator.applicability()),
                            "{ answer: not-applicable, reason: ... }"));
        }
        if (!indicator.demands().isEmpty()) {
            demands(indicator);
        }
        yaml.line("  " + DataText.plain(indicator.id()) + ":");
        for (String area : indicator.areas()) {
            String name = words.names().area(area);
            if (!name.equals(area)) {
                yaml.comment(4, 0, name);
            }
            yaml.line("    " + DataText.plain(area) + ":");
        }
    }

    private void demands(Indicator indicator) {
        String named = words.and(indicator.demands().stream()
                .map(demand -> words.say("attachment." + Keys.of(demand)))
                .toList());
        String members = indicator.demands().stream()
                .map((Attachment demand) -> ", " + Keys.of(demand) + ": ...")
                .collect(Collectors.joining());
        yaml.comment(2, 0, words.say("template.demands", named, "{ answer: ..." + members + " }"));
    }

    private void scale(Indicator indicator) {
        Scale scale = indicator.scale();
        if (scale.choices().isEmpty()) {
            String answer = new ScaleWords(words).sentence(scale);
            yaml.comment(
                    2,
                    0,
                    scale instanceof Scale.Words ? words.say("template.words") : words.say("template.number", answer));
            return;
        }
        yaml.comment(
                2,
                0,
                scale instanceof Scale.Several
                        ? words.say(
                                "template.choose-any", scale.choices().get(0).id())
                        : words.say("template.choose"));
        for (Scale.Choice choice : scale.choices()) {
            yaml.item(2, " ", choice(scale, choice, Optional.of(indicator)));
        }
    }

    private String choice(Scale scale, Scale.Choice choice, Optional<Indicator> indicator) {
        String title = words.names().choice(scale, choice.id());
        String named = title.equals(choice.id()) ? choice.id() : words.say("colon", choice.id(), title);
        return indicator
                .flatMap(asked -> asked.anchor(choice.id()))
                .or(choice::anchor)
                .map(anchor -> named + " - " + words.names().line(anchor))
                .orElse(named);
    }
}
