package io.github.maturity4j.generated;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.assessment.Target;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Oracle;
import io.github.maturity4j.oracle.Points;
import io.github.maturity4j.oracle.Reach;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.vocabulary.Applicability;
import io.github.maturity4j.vocabulary.Attachment;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Small random frameworks and assessments of them, the same for the same seed. */
public final class Generated {

    private final Framework framework;
    private final Oracle oracle;
    private final Draw draw;

    private Generated(Framework framework, Draw draw) {
        this.framework = framework;
        this.oracle = new Oracle(framework);
        this.draw = draw;
    }

    /**
     * A framework; consecutive numbers go through all kinds of formula and method.
     *
     * @param number which one
     * @param seed where chance begins
     */
    public static Generated of(int number, long seed) {
        Draw draw = new Draw(seed * 1_000_003 + number);
        Framework vocabulary = new Vocabulary(draw).draw("generated");
        return new Generated(new Rules(draw, vocabulary).draw(number), draw);
    }

    public Framework framework() {
        return framework;
    }

    public Oracle oracle() {
        return oracle;
    }

    /** An assessment that can be completed in at most so many worlds. */
    public Assessment assessment(long worlds) {
        Map<AnswerKey, Answer> answers = new LinkedHashMap<>();
        int openness = draw.one(0, 10, 25, 40, 60);
        for (Indicator indicator : framework.indicators()) {
            for (AnswerKey key : keys(indicator)) {
                Answer answer = draw.chance(openness) ? open(indicator) : settled(indicator);
                if (answer.reply() instanceof Reply.Unanswered && draw.chance(50)) {
                    continue;
                }
                answers.put(key, answer);
            }
        }
        Map<String, Reply> facts = new LinkedHashMap<>();
        if (draw.chance(80)) {
            facts.put("size", new Reply.Amount(Rational.of(draw.below(3) * 2L)));
        }
        if (draw.chance(75)) {
            facts.put("sector", new Reply.Choice(draw.one("public", "private")));
        } else if (draw.chance(50)) {
            facts.put("sector", new Reply.Unknown());
        }
        if (draw.chance(50)) {
            facts.put("platform", new Reply.Words("any"));
        }
        List<Target> targets = targets();
        List<AnswerKey> keys = new ArrayList<>();
        framework.indicators().forEach(indicator -> keys.addAll(keys(indicator)));
        Assessment assessment = build(answers, facts, targets);
        while (oracle.worlds(assessment) > worlds) {
            AnswerKey key = keys.remove(draw.below(keys.size()));
            answers.put(key, settled(framework.indicator(key.indicator()).orElseThrow()));
            if (keys.isEmpty()) {
                facts.put("size", new Reply.Amount(Rational.ZERO));
                facts.put("sector", new Reply.Choice("public"));
            }
            assessment = build(answers, facts, targets);
        }
        return assessment;
    }

    private Assessment build(Map<AnswerKey, Answer> answers, Map<String, Reply> facts, List<Target> targets) {
        AssessmentBuilder builder = Assessment.of(framework);
        answers.forEach(builder::answer);
        facts.forEach(builder::fact);
        targets.forEach(builder::target);
        return builder.build();
    }

    private static List<AnswerKey> keys(Indicator indicator) {
        return indicator.areas().isEmpty()
                ? List.of(AnswerKey.of(indicator.id()))
                : indicator.areas().stream()
                        .map(area -> AnswerKey.of(indicator.id(), area))
                        .toList();
    }

    private List<Target> targets() {
        Reach reach = new Reach(framework);
        List<Target> found = new ArrayList<>();
        for (PlacementRule rule : framework.placements()) {
            var set = framework.stageSet(rule.stageSet()).orElseThrow();
            if (set.ordered() && draw.chance(40)) {
                List<String> subject = draw.one(reach.subjects(rule));
                List<Subject.Part> parts = new ArrayList<>();
                for (int i = 0; i < subject.size(); i++) {
                    parts.add(new Subject.Part(rule.forEach().get(i).axis(), subject.get(i)));
                }
                List<String> stages = set.stages().stream()
                        .filter(stage -> !stage.floor())
                        .map(Stage::id)
                        .toList();
                found.add(new Target(rule.id(), new Subject(parts), draw.one(stages)));
            }
        }
        return found;
    }

    // Answers

    private static Answer with(Reply reply, Set<Attachment> attachments) {
        Answer.Builder builder = Answer.builder();
        builder.reply(reply);
        for (Attachment attachment : attachments) {
            switch (attachment) {
                case REASON -> builder.reason("because");
                case LINK -> builder.link("https://example.org/");
                case EVIDENCE -> builder.evidence("seen");
            }
        }
        return builder.build();
    }

    private Answer open(Indicator indicator) {
        if (!indicator.demands().isEmpty() && draw.chance(50)) {
            return with(reply(indicator.scale()), Set.of());
        }
        if (indicator.applicability() == Applicability.OPTIONAL_WITH_REASON && draw.chance(55)) {
            return Answer.notApplicable();
        }
        if (draw.chance(12)) {
            return with(partly(indicator.scale()), new LinkedHashSet<>(indicator.demands()));
        }
        return draw.chance(45) ? Answer.unknown() : Answer.unanswered();
    }

    /** Something that is known in part. */
    private Reply partly(Scale scale) {
        Reply one = reply(scale);
        Reply other = reply(scale);
        boolean named = one instanceof Reply.Choice && !one.equals(other);
        if (named && (scale instanceof Scale.Classes || draw.chance(50))) {
            return new Reply.OneOf(
                    new LinkedHashSet<>(List.of(((Reply.Choice) one).id(), ((Reply.Choice) other).id())));
        } else if (scale.points().isEmpty()) {
            return new Reply.Unknown();
        }
        Rational first = Points.of(scale, one).toRational();
        Rational second = Points.of(scale, other).toRational();
        return new Reply.Between(first.min(second), first.max(second));
    }

    private Answer settled(Indicator indicator) {
        Set<Attachment> brings = new LinkedHashSet<>(indicator.demands());
        if (draw.chance(20)) {
            brings.add(draw.one(Attachment.values()));
        }
        if (indicator.applicability().mayBeNotApplicable() && draw.chance(40)) {
            brings.add(Attachment.REASON);
            return with(new Reply.NotApplicable(), brings);
        }
        return with(reply(indicator.scale()), brings);
    }

    private Reply reply(Scale scale) {
        if (scale instanceof Scale.Numeric numeric) {
            Rational span = numeric.greatest().minus(numeric.least());
            Rational step = numeric.step().orElse(span.dividedBy(Rational.of(8)));
            int steps = span.dividedBy(step).numerator().intValueExact();
            return new Reply.Amount(numeric.least().plus(step.times(Rational.of(draw.between(0, steps)))));
        }
        List<String> choices =
                Points.choices(scale).stream().map(Scale.Choice::id).toList();
        if (scale instanceof Scale.Several several) {
            int fewest = several.fewest().orElse(0);
            int most = several.most().orElse(choices.size());
            int count = draw.between(fewest, most);
            int first = draw.below(choices.size() - count + 1);
            return new Reply.Choices(new LinkedHashSet<>(choices.subList(first, first + count)));
        }
        return new Reply.Choice(draw.one(choices));
    }
}
