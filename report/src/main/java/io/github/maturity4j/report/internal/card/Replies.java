package io.github.maturity4j.report.internal.card;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.report.internal.words.Requirements;
import io.github.maturity4j.scorecard.ConditionDerivation;
import io.github.maturity4j.scorecard.Input;
import io.github.maturity4j.scorecard.PlacementDerivation;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Scorecard;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was said to each question, as the derivations of a scorecard repeat it. */
final class Replies {

    private final Map<AnswerKey, Reply> replies = new HashMap<>();
    private final Set<AnswerKey> lacking = new HashSet<>();

    Replies(Scorecard card) {
        card.measures().forEach(result -> {
            result.derivation().inputs().forEach(this::input);
            result.derivation().precondition().ifPresent(this::condition);
        });
        card.conditions().forEach(result -> condition(result.derivation()));
        card.placements().stream().map(PlacementResult::derivation).forEach(this::placement);
    }

    /** What was said; empty where no figure depends on it. */
    Optional<Reply> of(AnswerKey key) {
        return Optional.ofNullable(replies.get(key));
    }

    /** Whether an answer lacks something that its indicator demands. */
    boolean isLacking(AnswerKey key) {
        return lacking.contains(key);
    }

    private void placement(PlacementDerivation derivation) {
        derivation.measured().ifPresent(this::input);
        derivation.stages().forEach(standing -> condition(standing.condition()));
    }

    private void input(Input input) {
        if (input.origin() instanceof Input.Origin.Answered answered) {
            replies.put(answered.key(), answered.reply());
            if (answered.lacking()) {
                lacking.add(answered.key());
            }
        } else if (input.origin() instanceof Input.Origin.Judged judged) {
            condition(judged.condition());
        }
    }

    private void condition(ConditionDerivation derivation) {
        if (derivation instanceof ConditionDerivation.Combined combined) {
            combined.conditions().forEach(this::condition);
        } else if (derivation instanceof ConditionDerivation.Negated negated) {
            condition(negated.condition());
        } else if (derivation instanceof ConditionDerivation.Compared compared) {
            input(compared.left());
            input(compared.right());
        } else if (derivation instanceof ConditionDerivation.AnswerChecked checked) {
            replies.put(checked.key(), checked.reply());
            if (Requirements.isLacking(checked)) {
                lacking.add(checked.key());
            }
        }
    }
}
