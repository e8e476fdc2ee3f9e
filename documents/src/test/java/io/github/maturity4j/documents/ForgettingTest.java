package io.github.maturity4j.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.assessment.Respondent;
import io.github.maturity4j.assessment.Response;
import io.github.maturity4j.documents.Mentions.Mention;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Whoever is forgotten has never been there. */
class ForgettingTest {

    private static final String ID = "forgotten-one";
    private static final String WORDS = "xylophone";

    /** What a respondent said whose every word stands nowhere else. */
    private static Response forgotten(Framework framework, long seed) {
        Assessment other = DrawnRespondents.assessment(framework, seed + 1);
        Map<AnswerKey, Answer> said = new LinkedHashMap<>();
        other.answers()
                .forEach((key, answer) -> said.put(
                        key,
                        Answer.builder()
                                .from(answer)
                                .agreedBy(List.of())
                                .reason(WORDS + "-reason")
                                .link(WORDS + "-link")
                                .evidence(WORDS + "-evidence")
                                .comment(WORDS + "-comment")
                                .build()));
        return Response.of(Respondent.builder().id(ID).build(), said);
    }

    private static AssessmentBuilder copied(Framework framework, Assessment assessment, boolean agreed) {
        AssessmentBuilder builder = Assessment.of(framework).smallestGroup(assessment.smallestGroup());
        assessment.facts().forEach(builder::fact);
        assessment
                .answers()
                .forEach((key, answer) -> builder.answer(
                        key,
                        agreed ? Answer.builder().from(answer).addAgreedBy(ID).build() : answer));
        assessment.responses().forEach(builder::response);
        return builder;
    }

    @Property(tries = 100, seed = "20260614")
    void theDocumentIsThatOfAnAssessmentWithoutTheRespondent(@ForAll long seed) {
        Framework framework = DrawnRespondents.framework(seed);
        Assessment without = copied(framework, DrawnRespondents.assessment(framework, seed), false)
                .build();
        Assessment with = copied(framework, without, true)
                .response(forgotten(framework, seed))
                .build();
        Assessment left = with.without(ID);

        assertThat(AssessmentDocuments.toJson(with)).contains(ID);
        assertThat(left).isEqualTo(without);
        assertThat(AssessmentDocuments.toYaml(left))
                .isEqualTo(AssessmentDocuments.toYaml(without))
                .doesNotContain(ID, WORDS);
        assertThat(AssessmentDocuments.toJson(left)).isEqualTo(AssessmentDocuments.toJson(without));
        Scorecard card = Recompute.score(Scorer.of(framework), left);
        assertThat(ScorecardDocuments.toYaml(card)).doesNotContain(ID, WORDS);
        assertThat(Mentions.of(AssessmentDocuments.toYaml(left), "left.yaml", ID))
                .isEmpty();
        assertThat(Mentions.of(AssessmentDocuments.toYaml(with), "with.yaml", ID))
                .isNotEmpty();
    }

    @Test
    void aWordIsFoundWhereverItStands() {
        String yaml = """
                r7: 1
                r70: { by: [ r7, R7, xr7, r7x ], words: "as r7, and r7." }
                note: R7's own
                number: 7
                """;
        assertThat(Mentions.of(yaml, "m.yaml", "r7"))
                .containsExactly(
                        new Mention("/r7", 1, 1),
                        new Mention("/r70/by/0", 2, 14),
                        new Mention("/r70/by/1", 2, 18),
                        new Mention("/r70/words", 2, 41),
                        new Mention("/note", 3, 7));
        assertThat(Mentions.of(yaml, "m.yaml", "7")).isEmpty();
        assertThat(Mentions.of("[ \"(a+b)\" ]", "m.json", "(a+b)")).containsExactly(new Mention("/0", 1, 3));
        assertThatThrownBy(() -> Mentions.of("[", "m.json", "r7")).isInstanceOf(InvalidDocumentException.class);
        assertThatThrownBy(() -> Mentions.of("[]", "m.json", " ")).isInstanceOf(IllegalArgumentException.class);
    }
}
