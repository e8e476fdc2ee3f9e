package io.github.maturity4j.crosswalk;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.internal.node.Sheet;
import io.github.maturity4j.internal.node.Slot;
import io.github.maturity4j.internal.node.Slots;
import io.github.maturity4j.internal.respondents.Consolidated;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.scoring.Scorer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * What to ask, so that a placement becomes narrower: the open answers by what one of them would settle by itself.
 *
 * <p>Each open answer is tried with everything it may still be, and the outcomes that the placements then still have are counted.
 * Of numbers and of several choices only the least and the most are tried. It costs one scoring for each answer that is tried: a
 * framework with 70 open questions of four choices is scored 280 times. Thread-safe: it holds no state.
 */
public final class Inquiry {

    /** The most open answers that are tried; those beyond are left out of what an inquiry tells. */
    public static final int MOST = 1_000;

    private Inquiry() {}

    /**
     * An answer that is worth asking for.
     *
     * @param key the answer
     * @param surely how many outcomes fall away whatever the answer is, at least 0
     * @param atMost how many outcomes fall away with the answer that leaves the fewest
     * @param forNext whether it bears on what stands between the stage attained and the next one
     */
    public record Question(AnswerKey key, int surely, int atMost, boolean forNext) {

        /** Checks that the key is there. */
        public Question {
            Objects.requireNonNull(key, "key");
        }
    }

    /**
     * What to ask.
     *
     * @param scorer the scorer of a framework
     * @param assessment an assessment of this framework, with open answers
     * @param placements the ids of the placements that are to become narrower; all where empty
     * @param cancelled asked before each scoring; true to stop
     * @return the open answers that bear on a placement that is undecided: first those after which the most outcomes fall away
     *     whatever the answer is, then those after which the most fall away at best, then those that stand between the stage attained
     *     and the next one, else in the order of the framework
     * @throws java.util.concurrent.CancellationException if {@code cancelled} says so
     * @throws IllegalArgumentException if the assessment is of another framework or version
     */
    public static List<Question> of(
            Scorer scorer, Assessment assessment, Set<String> placements, BooleanSupplier cancelled) {
        Objects.requireNonNull(placements, "placements");
        Scorecard card = scorer.score(assessment, cancelled);
        int before = outcomes(card, placements);
        Set<AnswerKey> forNext = forNext(card, placements);
        Slots slots = new Slots(scorer.framework());
        Sheet sheet = Consolidated.sheet(scorer.framework(), slots, assessment);
        Map<AnswerKey, Answer> answered = Agreed.answers(scorer.framework(), slots, assessment);
        List<Question> questions = new ArrayList<>();
        int tried = 0;
        for (Slot slot : slots.all()) {
            if (slot.fact() || !sheet.isOpen(slot.index()) || sheet.isLacking(slot.index()) || tried++ >= MOST) {
                continue;
            }
            int fewest = before;
            int most = 0;
            for (Answer answer : answers(slot, sheet)) {
                int after = outcomes(
                        scorer.score(with(scorer, assessment, answered, slot.key(), answer), cancelled), placements);
                fewest = Math.min(fewest, after);
                most = Math.max(most, after);
            }
            boolean next = forNext.contains(slot.key());
            if (next || fewest < before) {
                questions.add(new Question(slot.key(), Math.max(0, before - most), before - fewest, next));
            }
        }
        questions.sort(Comparator.comparingInt(Question::surely)
                .thenComparingInt(Question::atMost)
                .thenComparing(Question::forNext)
                .reversed());
        return List.copyOf(questions);
    }

    private static boolean isAsked(PlacementResult result, Set<String> placements) {
        return placements.isEmpty() || placements.contains(result.placement());
    }

    private static int outcomes(Scorecard card, Set<String> placements) {
        return card.placements().stream()
                .filter(result -> isAsked(result, placements))
                .map(PlacementResult::possible)
                .mapToInt(Inquiry::size)
                .sum();
    }

    private static int size(Stages stages) {
        return stages.stages().size() + (stages.mayBeNone() ? 1 : 0) + (stages.mayBeEmpty() ? 1 : 0);
    }

    private static Set<AnswerKey> forNext(Scorecard card, Set<String> placements) {
        Set<AnswerKey> keys = new HashSet<>();
        card.placements().stream()
                .filter(result ->
                        isAsked(result, placements) && !result.possible().isDetermined())
                .flatMap(result -> result.next().stream())
                .forEach(next -> keys.addAll(next.findOut()));
        return keys;
    }

    /** Everything that is tried for an open answer. */
    private static List<Answer> answers(Slot slot, Sheet sheet) {
        Told told = Told.of(slot, sheet);
        Set<Reply> replies = new LinkedHashSet<>();
        told.choices().forEach(choice -> replies.add(new Reply.Choice(choice)));
        if (!Possible.isOfChoices(slot.scale())) {
            told.low().ifPresent(low -> replies.add(new Reply.Between(low, low)));
            told.high().ifPresent(high -> replies.add(new Reply.Between(high, high)));
        }
        List<Answer> found = new ArrayList<>();
        replies.forEach(reply -> found.add(complete(reply)));
        if (told.mayBeNotApplicable()) {
            found.add(complete(new Reply.NotApplicable()));
        }
        return found;
    }

    /** A reply with everything that an indicator may demand. */
    private static Answer complete(Reply reply) {
        return Answer.builder().reply(reply).reason("?").link("?").evidence("?").build();
    }

    private static Assessment with(
            Scorer scorer, Assessment assessment, Map<AnswerKey, Answer> answered, AnswerKey key, Answer answer) {
        AssessmentBuilder builder = Assessment.of(scorer.framework());
        assessment.facts().forEach(builder::fact);
        assessment.targets().forEach(builder::target);
        answered.forEach((other, said) -> builder.answer(other, other.equals(key) ? answer : said));
        if (!answered.containsKey(key)) {
            builder.answer(key, answer);
        }
        return builder.build();
    }
}
