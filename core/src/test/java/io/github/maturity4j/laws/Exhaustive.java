package io.github.maturity4j.laws;

import io.github.maturity4j.advice.Cost;
import io.github.maturity4j.advice.Goal;
import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Fraction;
import io.github.maturity4j.oracle.Points;
import io.github.maturity4j.rule.AnswerKind;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.vocabulary.Attachment;
import io.github.maturity4j.vocabulary.Fact;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tries every set of changes: all sets of answers, smallest first, and all values of each. Knows nothing of rules: what a set attains
 * is what the scorer says of the changed assessment.
 */
final class Exhaustive {

    private final Framework framework;
    private final Scorer scorer;
    private final Assessment assessment;
    private final Goal goal;
    private final Map<AnswerKey, List<Answer>> options = new LinkedHashMap<>();

    Exhaustive(Scorer scorer, Assessment assessment, Goal goal) {
        this.framework = scorer.framework();
        this.scorer = scorer;
        this.assessment = assessment;
        this.goal = goal;
        for (Indicator indicator : framework.indicators()) {
            for (AnswerKey key : keys(indicator)) {
                List<Answer> found = options(indicator, assessment.answers().getOrDefault(key, Answer.unanswered()));
                if (!found.isEmpty()) {
                    options.put(key, found);
                }
            }
        }
        for (Fact fact : framework.facts()) {
            Reply recorded = assessment.facts().getOrDefault(fact.id(), new Reply.Unanswered());
            if (recorded.kind() != AnswerKind.ANSWERED && !(fact.scale() instanceof Scale.Words)) {
                options.put(
                        AnswerKey.of(fact.id()),
                        replies(fact.scale()).stream().map(Answer::of).toList());
            }
        }
    }

    private static List<AnswerKey> keys(Indicator indicator) {
        return indicator.areas().isEmpty()
                ? List.of(AnswerKey.of(indicator.id()))
                : indicator.areas().stream()
                        .map(area -> AnswerKey.of(indicator.id(), area))
                        .toList();
    }

    /** What an answer may become: anything where it is open, anything worth more where it was given. */
    private static List<Answer> options(Indicator indicator, Answer now) {
        boolean settled =
                now.reply().kind() == AnswerKind.ANSWERED && now.attachments().containsAll(indicator.demands());
        boolean applies = now.reply().kind() != AnswerKind.NOT_APPLICABLE
                || (indicator.applicability() == io.github.maturity4j.vocabulary.Applicability.OPTIONAL_WITH_REASON
                        && !now.attachments().contains(Attachment.REASON));
        if (!applies || (settled && indicator.scale() instanceof Scale.Classes)) {
            return List.of();
        }
        List<Answer> found = new ArrayList<>();
        for (Reply reply : replies(indicator.scale())) {
            boolean better =
                    !settled || worth(indicator.scale(), reply).compareTo(worth(indicator.scale(), now.reply())) > 0;
            if (better) {
                Set<Attachment> brings = new LinkedHashSet<>(now.attachments());
                brings.addAll(indicator.demands());
                Answer.Builder builder = Answer.builder();
                builder.reply(reply);
                brings.forEach(attachment -> {
                    switch (attachment) {
                        case REASON -> builder.reason("because");
                        case LINK -> builder.link("https://example.org/");
                        case EVIDENCE -> builder.evidence("seen");
                    }
                });
                found.add(builder.build());
            }
        }
        return found;
    }

    private static Fraction worth(Scale scale, Reply reply) {
        return scale instanceof Scale.Classes ? Fraction.ZERO : Points.of(scale, reply);
    }

    /** All answers of a scale, those worth least first. */
    private static List<Reply> replies(Scale scale) {
        List<Reply> found = new ArrayList<>();
        if (scale instanceof Scale.Numeric numeric) {
            Rational step = numeric.step().orElseThrow();
            for (Rational at = numeric.least(); at.compareTo(numeric.greatest()) <= 0; at = at.plus(step)) {
                found.add(new Reply.Amount(at));
            }
        } else if (scale instanceof Scale.Several several) {
            List<String> ids = several.choices().stream().map(Scale.Choice::id).toList();
            for (int bits = 0; bits < 1 << ids.size(); bits++) {
                Set<String> chosen = new LinkedHashSet<>();
                for (int i = 0; i < ids.size(); i++) {
                    if ((bits >> i & 1) == 1) {
                        chosen.add(ids.get(i));
                    }
                }
                if (chosen.size() >= several.fewest().orElse(0)
                        && chosen.size() <= several.most().orElse(ids.size())) {
                    found.add(new Reply.Choices(chosen));
                }
            }
        } else {
            Points.choices(scale).forEach(choice -> found.add(new Reply.Choice(choice.id())));
        }
        found.sort(Comparator.comparing(reply -> worth(scale, reply)));
        return found;
    }

    /** Whether no number scale is without steps. */
    static boolean isFinite(Framework framework) {
        return framework.indicators().stream()
                .map(Indicator::scale)
                .allMatch(scale -> !(scale instanceof Scale.Numeric numeric)
                        || numeric.step().isPresent());
    }

    /** How many sets of changes there are. */
    long size() {
        long size = 1;
        for (List<Answer> found : options.values()) {
            size = Math.min(size * (found.size() + 1), 1L << 40);
        }
        return size;
    }

    /** The smallest set, of several the one with the earliest answers, and of its values the least. */
    Optional<Map<AnswerKey, Answer>> smallest(String stage) {
        List<AnswerKey> keys = List.copyOf(options.keySet());
        for (int size = 0; size <= keys.size(); size++) {
            Optional<Map<AnswerKey, Answer>> found = withSize(keys, 0, size, new LinkedHashMap<>(), stage);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Map<AnswerKey, Answer>> withSize(
            List<AnswerKey> keys, int from, int left, Map<AnswerKey, Answer> chosen, String stage) {
        if (left == 0) {
            return valued(List.copyOf(chosen.keySet()), 0, chosen, stage);
        }
        for (int i = from; i + left <= keys.size(); i++) {
            chosen.put(keys.get(i), Answer.unanswered());
            Optional<Map<AnswerKey, Answer>> found = withSize(keys, i + 1, left - 1, chosen, stage);
            if (found.isPresent()) {
                return found;
            }
            chosen.remove(keys.get(i));
        }
        return Optional.empty();
    }

    private Optional<Map<AnswerKey, Answer>> valued(
            List<AnswerKey> keys, int at, Map<AnswerKey, Answer> chosen, String stage) {
        if (at == keys.size()) {
            return attains(chosen, stage) ? Optional.of(new LinkedHashMap<>(chosen)) : Optional.empty();
        }
        for (Answer answer : options.get(keys.get(at))) {
            chosen.put(keys.get(at), answer);
            Optional<Map<AnswerKey, Answer>> found = valued(keys, at + 1, chosen, stage);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** What the cheapest of all sets of changes with all their values costs; empty where none attains the stage. */
    Optional<Rational> cheapest(String stage, Cost cost) {
        List<Map<AnswerKey, Answer>> all = new ArrayList<>();
        all.add(Map.of());
        options.forEach((key, answers) -> {
            for (Map<AnswerKey, Answer> less : List.copyOf(all)) {
                for (Answer answer : answers) {
                    Map<AnswerKey, Answer> more = new LinkedHashMap<>(less);
                    more.put(key, answer);
                    all.add(more);
                }
            }
        });
        IdentityHashMap<Map<AnswerKey, Answer>, Rational> costs = new IdentityHashMap<>();
        for (Map<AnswerKey, Answer> changes : all) {
            Rational sum = Rational.ZERO;
            for (Map.Entry<AnswerKey, Answer> change : changes.entrySet()) {
                sum = sum.plus(cost.of(
                        change.getKey(), now(change.getKey()), change.getValue().reply()));
            }
            costs.put(changes, sum);
        }
        all.sort(Comparator.comparing(costs::get));
        return all.stream()
                .filter(changes -> attains(changes, stage))
                .findFirst()
                .map(costs::get);
    }

    private Reply now(AnswerKey key) {
        Answer answer = assessment.answers().get(key);
        return answer != null
                ? answer.reply()
                : assessment.facts().getOrDefault(key.indicator(), new Reply.Unanswered());
    }

    boolean attains(Map<AnswerKey, Answer> changes, String stage) {
        PlacementResult placed = placed(scorer.score(changed(changes), () -> false));
        StageSet set = framework.stageSet(placed.stageSet()).orElseThrow();
        return placed.attained()
                .filter(attained ->
                        set.ordered() ? set.position(attained) >= set.position(stage) : attained.equals(stage))
                .isPresent();
    }

    PlacementResult placed(Scorecard card) {
        return card.placements().stream()
                .filter(result -> result.placement().equals(goal.placement())
                        && result.subject().equals(goal.subject()))
                .findFirst()
                .orElseThrow();
    }

    Assessment changed(Map<AnswerKey, Answer> changes) {
        AssessmentBuilder builder = Assessment.of(framework);
        Map<AnswerKey, Answer> answers = new LinkedHashMap<>(assessment.answers());
        Map<String, Reply> facts = new LinkedHashMap<>(assessment.facts());
        changes.forEach((key, answer) -> {
            if (framework.indicator(key.indicator()).isPresent()) {
                answers.put(key, answer);
            } else {
                facts.put(key.indicator(), answer.reply());
            }
        });
        answers.forEach(builder::answer);
        facts.forEach(builder::fact);
        assessment.targets().forEach(builder::target);
        return builder.build();
    }

    /** The answer right below another, where both are changes. */
    Optional<Answer> below(AnswerKey key, Reply reply) {
        List<Answer> found = options.get(key);
        int at = found.indexOf(answer(key, reply));
        return at == 0 ? Optional.empty() : Optional.of(found.get(at - 1));
    }

    /** A change as an answer that brings all that is demanded. */
    Answer answer(AnswerKey key, Reply reply) {
        return options.get(key).stream()
                .filter(answer -> answer.reply().equals(reply))
                .findFirst()
                .orElseThrow();
    }
}
