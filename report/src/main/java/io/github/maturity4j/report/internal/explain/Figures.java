package io.github.maturity4j.report.internal.explain;

import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.scorecard.ConditionResult;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of a scorecard by name. */
public final class Figures {

    private final Scorecard card;
    private final Map<String, Object> results = new LinkedHashMap<>();

    /**
     * The figures of a scorecard.
     *
     * @param card the scorecard
     */
    public Figures(Scorecard card) {
        this.card = card;
        card.placements().forEach(result -> results.putIfAbsent(name(result.placement(), result.subject()), result));
        card.conditions().forEach(result -> results.putIfAbsent(name(result.condition(), result.subject()), result));
        card.measures().forEach(result -> results.putIfAbsent(name(result.measure(), result.subject()), result));
    }

    /**
     * The name of a figure.
     *
     * @param rule the id of its rule
     * @param subject what it speaks about
     * @return for example {@code score/people}
     */
    public static String name(String rule, Subject subject) {
        return subject.parts().isEmpty() ? rule : rule + "/" + String.join("/", subject.ids());
    }

    /** Every name, in the order of the scorecard. */
    public List<String> names() {
        return List.copyOf(results.keySet());
    }

    /** The name of the placement that says where the whole stands. */
    public Optional<String> headline() {
        List<PlacementResult> whole = card.placements().stream()
                .filter(placement -> placement.subject().equals(Subject.WHOLE))
                .toList();
        return whole.stream()
                .filter(placement -> placement.stageSet().equals(StageSet.MAIN))
                .findFirst()
                .or(() -> whole.stream().findFirst())
                .map(PlacementResult::placement);
    }

    /**
     * A figure by name.
     *
     * @param name its name
     * @return a {@link MeasureResult}, {@link ConditionResult} or {@link PlacementResult}; empty where there is none
     */
    public Optional<Object> find(String name) {
        return Optional.ofNullable(results.get(name));
    }
}
