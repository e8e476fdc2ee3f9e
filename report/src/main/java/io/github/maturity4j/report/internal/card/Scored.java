package io.github.maturity4j.report.internal.card;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.report.internal.words.Values;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.scorecard.Coverage;
import io.github.maturity4j.scorecard.Input;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.vocabulary.Attachment;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A scorecard, and the words to tell of it.
 *
 * @param words how to speak about the framework
 * @param card what came of the assessment
 * @param replies what was said
 * @param whole whether everything is told: long lists to their end, and how each figure came about
 */
public record Scored(Words words, Scorecard card, Replies replies, boolean whole) {

    /**
     * A scorecard to be told.
     *
     * @param words how to speak about the framework
     * @param card what came of the assessment
     * @param whole whether everything is told
     */
    public Scored(Words words, Scorecard card, boolean whole) {
        this(words, card, new Replies(card), whole);
    }

    /** The framework. */
    Framework framework() {
        return words.framework();
    }

    /** Numbers, stages and replies in words. */
    Values values() {
        return new Values(words);
    }

    /** The placement that answers where the whole stands: the first one of the whole, on the framework's own stages if any. */
    Optional<PlacementResult> headline() {
        List<PlacementResult> whole = card.placements().stream()
                .filter(placement -> placement.subject().equals(Subject.WHOLE))
                .toList();
        return whole.stream()
                .filter(placement -> placement.stageSet().equals(StageSet.MAIN))
                .findFirst()
                .or(() -> whole.stream().findFirst());
    }

    /** The placement whose next stage is told: the headline, or, where that is of classes, the first ladder of the whole. */
    Optional<PlacementResult> way() {
        return headline()
                .filter(placement -> stages(placement).ordered())
                .or(() -> card.placements().stream()
                        .filter(placement -> placement.subject().equals(Subject.WHOLE))
                        .filter(placement -> stages(placement).ordered())
                        .findFirst());
    }

    /** Every placement but the headline. */
    List<PlacementResult> others() {
        Optional<PlacementResult> headline = headline();
        return card.placements().stream()
                .filter(placement -> headline.filter(placement::equals).isEmpty())
                .toList();
    }

    /** The stages that a placement chooses from. */
    StageSet stages(PlacementResult placement) {
        return framework()
                .stageSet(placement.stageSet())
                .orElseThrow(() -> new IllegalStateException("no set of stages " + placement.stageSet()));
    }

    /** The rule of a placement. */
    Optional<PlacementRule> rule(PlacementResult placement) {
        return framework().placements().stream()
                .filter(rule -> rule.id().equals(placement.placement()))
                .findFirst();
    }

    /** The stage that a placement gives, in words. */
    String attained(PlacementResult placement) {
        boolean ordered = stages(placement).ordered();
        String stage = placement
                .attained()
                .map(words.names()::stage)
                .orElseGet(() -> placement.isEmpty()
                        ? words.say("value.empty.why")
                        : words.say(
                                ordered
                                        ? "stage.none"
                                        : placement.now().isDetermined() ? "class.none" : "class.undecided"));
        return placement.assumed() ? words.say(ordered ? "stage.assumed" : "class.assumed", stage) : stage;
    }

    /** The stages that a placement may still give, in words. */
    String possible(PlacementResult placement) {
        return values().stages(placement.possible(), stages(placement).ordered());
    }

    /**
     * What was said, in words.
     *
     * @param answered an answer
     * @return the reply, with the names of the scale
     */
    public String reply(Input.Origin.Answered answered) {
        return values().reply(
                        framework().indicator(answered.key().indicator()).map(Indicator::scale), answered.reply());
    }

    /** How much was answered, in words. */
    String coverage(Coverage coverage) {
        return coverage.share()
                .map(share -> words.say(
                        "coverage",
                        words.figures().exact(coverage.answered()),
                        words.figures().exact(coverage.applicable()),
                        words.figures().percent(share)))
                .orElseGet(() -> words.say("coverage.nothing"));
    }

    /** What an answer that lacks something has to come with. */
    List<Attachment> demands(AnswerKey key) {
        return replies.isLacking(key)
                ? List.copyOf(framework()
                        .indicator(key.indicator())
                        .map(Indicator::demands)
                        .orElse(Set.of()))
                : List.of();
    }
}
