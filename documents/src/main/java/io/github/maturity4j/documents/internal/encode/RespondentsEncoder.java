package io.github.maturity4j.documents.internal.encode;

import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.scorecard.Agreement;
import io.github.maturity4j.scorecard.ConsolidatedAnswer;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.RespondentsResult;
import io.github.maturity4j.scorecard.RoleResult;
import io.github.maturity4j.scorecard.Scorecard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes what several respondents said, and what each role by itself would give. */
final class RespondentsEncoder {

    private static final Figures PLAIN = new Figures(Figures.DIGITS, List.of());

    private final Map<Figure, Figures> figures = new HashMap<>();

    /** The figure of a measure. */
    private record Figure(String measure, Subject subject) {}

    /** An encoder of the figures of one scorecard, which are written with the digits and thresholds of its measures. */
    RespondentsEncoder(Scorecard scorecard) {
        for (MeasureResult result : scorecard.measures()) {
            figures.put(
                    new Figure(result.measure(), result.subject()), new Figures(result.digits(), result.thresholds()));
        }
    }

    Part respondents(RespondentsResult result) {
        return new MapBuilder()
                .put("count", Part.of(result.count()))
                .put("smallest-group", Part.of(result.smallestGroup()))
                .putIf(result.guarded(), "guarded", Part.of(true))
                .put("agreement", agreement(result.agreement()))
                .put("roles", MapBuilder.items(result.roles(), this::role))
                .put("answers", MapBuilder.items(result.answers(), RespondentsEncoder::answer))
                .putList("remarks", result.remarks(), RespondentsEncoder::remark)
                .build();
    }

    private static Part agreement(Agreement agreement) {
        return new MapBuilder()
                .put("overall", agreement.overall(), Figures::number)
                .putList(
                        "scales",
                        agreement.scales(),
                        scale -> new MapBuilder()
                                .put("metric", Words.part(scale.metric()))
                                .put("questions", MapBuilder.items(scale.questions(), DerivationEncoder::key))
                                .put("alpha", scale.alpha(), Figures::number)
                                .build())
                .build();
    }

    private Part role(RoleResult role) {
        return new MapBuilder()
                .put("role", role.role())
                .put("respondents", Part.of(role.respondents()))
                .putIf(role.withheld(), "withheld", Part.of(true))
                .putList("scores", role.scores(), this::score)
                .putList("standings", role.standings(), RespondentsEncoder::standing)
                .build();
    }

    private Part score(RoleResult.Score score) {
        Figures own = figures.getOrDefault(new Figure(score.measure(), score.subject()), PLAIN);
        return new MapBuilder()
                .put("measure", score.measure())
                .putAll(DerivationEncoder.subject(score.subject()))
                .put("score", own.value(score.value()))
                .build();
    }

    private static Part standing(RoleResult.Standing standing) {
        return new MapBuilder()
                .put("placement", standing.placement())
                .putAll(DerivationEncoder.subject(standing.subject()))
                .put("attained", standing.attained())
                .putAll(DerivationEncoder.stages(standing.possible()))
                .build();
    }

    private static Part answer(ConsolidatedAnswer answer) {
        return new MapBuilder()
                .put("answer", DerivationEncoder.key(answer.key()))
                .put("reply", DerivationEncoder.reply(answer.reply()))
                .putIf(answer.withheld(), "withheld", Part.of(true))
                .put("agreed", answer.agreed(), RespondentsEncoder::agreed)
                .putList("roles", answer.roles(), RespondentsEncoder::roleAnswer)
                .putList("missing", answer.missing())
                .put("dispersion", answer.dispersion(), Figures::share)
                .build();
    }

    private static Part agreed(ConsolidatedAnswer.Agreed agreed) {
        return new MapBuilder()
                .put("votes", DerivationEncoder.reply(agreed.votes()))
                .putList("by", agreed.by())
                .putIf(agreed.others() > 0, "others", Part.of(agreed.others()))
                .put("reason", agreed.reason())
                .build();
    }

    private static Part roleAnswer(ConsolidatedAnswer.RoleAnswer role) {
        return new MapBuilder()
                .put("role", role.role())
                .put("reply", DerivationEncoder.reply(role.reply()))
                .putIf(role.answered() > 0, "answered", Part.of(role.answered()))
                .putIf(role.notApplicable() > 0, "not-applicable", Part.of(role.notApplicable()))
                .putIf(role.open() > 0, "open", Part.of(role.open()))
                .build();
    }

    private static Part remark(RespondentsResult.Remark remark) {
        return new MapBuilder()
                .put("answer", DerivationEncoder.key(remark.key()))
                .put("role", remark.role())
                .put(Words.of(remark.kind()), remark.words())
                .build();
    }
}
