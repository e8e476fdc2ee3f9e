package io.github.maturity4j.report.internal.compare;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.comparison.Direction;
import io.github.maturity4j.comparison.Figure;
import io.github.maturity4j.report.internal.words.Keys;
import io.github.maturity4j.report.internal.words.Values;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.rule.Method;
import io.github.maturity4j.scorecard.ConditionResult;
import io.github.maturity4j.scorecard.Coverage;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.Outcomes;
import io.github.maturity4j.scorecard.PlacementResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figures of one version of a framework, and what they are, in words. */
final class Named {

    private final Words words;
    private final Values values;

    Named(Words words) {
        this.words = words;
        this.values = new Values(words);
    }

    Words words() {
        return words;
    }

    /** The end of the key of a phrase about a direction; "other" would be a form of the plural. */
    static String key(Direction direction) {
        return direction == Direction.OTHER ? "otherwise" : Keys.of(direction);
    }

    String figure(Figure figure) {
        return switch (figure.kind()) {
            case PLACEMENT -> words.names().placement(figure.id(), figure.subject());
            case MEASURE -> words.names().measure(figure.id(), figure.subject());
            case CONDITION -> words.names().condition(figure.id(), figure.subject());
        };
    }

    /** The attained stage, and in brackets what else is possible. */
    String value(PlacementResult result) {
        boolean ordered = !(result.derivation().method() instanceof Method.FirstMatch);
        String none = !ordered && !result.now().isDetermined()
                ? words.say("class.undecided")
                : result.isEmpty() ? words.say("value.empty") : words.say(ordered ? "stage.none" : "class.none");
        String attained = result.attained().map(words.names()::stage).orElse(none);
        String shown = result.assumed() ? words.say("stage.assumed", attained) : attained;
        return result.possible().isDetermined()
                ? shown
                : words.say("compare.open", shown, values.stages(result.possible(), ordered));
    }

    String value(MeasureResult result) {
        String score = values.value(result, result.score());
        return result.score().equals(result.possible())
                ? score
                : words.say("compare.open", score, values.value(result, result.possible()));
    }

    String value(ConditionResult result) {
        String now = outcome(result.now());
        return result.now().equals(result.possible())
                ? now
                : words.say("compare.open", now, outcome(result.possible()));
    }

    private String outcome(Outcomes outcomes) {
        List<String> all = new ArrayList<>();
        if (outcomes.canBeMet()) {
            all.add(words.say("condition.outcome.met"));
        }
        if (outcomes.canBeUnmet()) {
            all.add(words.say("condition.outcome.unmet"));
        }
        if (outcomes.canBeVoid()) {
            all.add(words.say("value.empty"));
        }
        return words.or(all);
    }

    String value(Coverage coverage) {
        return words.say(
                "compare.count",
                words.figures().exact(coverage.answered()),
                words.figures().exact(coverage.applicable()));
    }

    String reply(AnswerKey key, Reply reply) {
        return values.quoted(words.framework().indicator(key.indicator()).map(indicator -> indicator.scale()), reply);
    }

    String fact(String fact, Optional<Reply> reply) {
        return reply.map(said -> values.quoted(words.framework().fact(fact).map(found -> found.scale()), said))
                .orElseGet(() -> words.say("kind.unanswered"));
    }

    String factName(String fact) {
        return words.framework()
                .fact(fact)
                .flatMap(found -> found.title().or(found::question))
                .map(words.names()::line)
                .orElse(fact);
    }
}
