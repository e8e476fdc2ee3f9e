package example.consumer;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.documents.AssessmentDocuments;
import io.github.maturity4j.documents.ScorecardDocuments;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.models.altimeter.Altimeter;
import io.github.maturity4j.registry.FrameworkRegistry;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.vocabulary.Scale;
import java.util.List;

/** Scores an assessment with everything at its worst, and one with everything at its best. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Framework framework = Altimeter.framework();
        Scorer scorer = Scorer.of(framework);
        print("worst", scorer.score(answered(framework, false)));
        print("best", scorer.score(answered(framework, true)));

        String document = "maturity4j: 1\nframework: altimeter\nversion: " + Altimeter.VERSION + "\nanswers: {}\n";
        Assessment read = AssessmentDocuments.parse(document, "empty.yaml", FrameworkRegistry.installed())
                .assessment();
        System.out.println(ScorecardDocuments.toJson(scorer.score(read)).isBlank());
    }

    private static Assessment answered(Framework framework, boolean best) {
        AssessmentBuilder assessment = Assessment.of(framework).unit("acme");
        framework.indicators().forEach(indicator -> {
            List<Scale.Choice> choices = indicator.scale().choices();
            assessment.answer(
                    indicator.id(),
                    Answer.choice(choices.get(best ? choices.size() - 1 : 0).id()));
        });
        return assessment.build();
    }

    private static void print(String name, Scorecard card) {
        System.out.println(name + " " + card.placement("stage").attained().orElse("none") + " "
                + card.coverage().isComplete());
    }
}
