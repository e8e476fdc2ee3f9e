package io.github.maturity4j.report.internal.words;

import io.github.maturity4j.rule.Treatment;
import io.github.maturity4j.rule.Treatments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How answers that are not answered count, in words. */
public final class TreatmentWords {

    private final Words words;

    /**
     * Treatments of a framework.
     *
     * @param words how to speak about it
     */
    public TreatmentWords(Words words) {
        this.words = words;
    }

    /**
     * One treatment.
     *
     * @param treatment the treatment
     * @return for example {@code counts as 0}
     */
    public String treatment(Treatment treatment) {
        if (treatment instanceof Treatment.As as) {
            return words.say("treatment.as", words.figures().exact(as.points()));
        }
        return words.say(
                treatment instanceof Treatment.Open
                        ? "treatment.open"
                        : treatment instanceof Treatment.Exclude
                                ? "treatment.exclude"
                                : treatment instanceof Treatment.Satisfied
                                        ? "treatment.satisfied"
                                        : "treatment.withheld");
    }

    /**
     * All treatments that a rule states.
     *
     * @param treatments the treatments
     * @return a phrase for each
     */
    public List<String> stated(Treatments treatments) {
        List<String> all = new ArrayList<>();
        state("kind.unknown", treatments.unknown(), all);
        state("kind.unanswered", treatments.unanswered(), all);
        state("kind.not-applicable", treatments.notApplicable(), all);
        treatments
                .empty()
                .ifPresent(number -> all.add(words.say(
                        "treatment.stated",
                        words.say("value.empty"),
                        words.say("treatment.as", words.figures().exact(number)))));
        return all;
    }

    private void state(String kind, Optional<Treatment> treatment, List<String> into) {
        treatment.ifPresent(given -> into.add(words.say("treatment.stated", words.say(kind), treatment(given))));
    }

    /**
     * A sentence with the treatments that its rule states, in brackets.
     *
     * @param said the sentence
     * @param treatments the treatments
     * @return both
     */
    String appended(String said, Treatments treatments) {
        List<String> all = stated(treatments);
        return all.isEmpty() ? said : words.say("brackets", said, words.list(all));
    }
}
