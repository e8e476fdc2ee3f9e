package io.github.maturity4j.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.oracle.Recompute;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.scorecard.Digest;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.vocabulary.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigestsTest {

    private static final Path DESK = Path.of("src/test/resources/cases/listening-desk");

    /** What {@code sha256sum} prints for the stored document of the framework. */
    private static final String OF_THE_STORED_FRAMEWORK =
            "09d60f15311b99384499e2b886212f9ce65ebb3fd5d454bb3001528c3ffd0cb0";

    private final Framework framework = FrameworkDocuments.read(DESK.resolve("framework.yaml"));
    private final Assessment assessment = Assessment.of(framework)
            .id("first")
            .answer("owner", Answer.choice("yes"))
            .build();
    private final Scorer scorer = Scorer.of(framework);
    private final Scorecard card = Digests.score(scorer, assessment);

    @Test
    void theDigestIsThatOfTheFileThatIsWritten() throws Exception {
        assertThat(FrameworkDocuments.toJson(framework))
                .isEqualTo(Files.readString(DESK.resolve("framework.written.json")));
        assertThat(Digests.of(framework)).isEqualTo(new Digest(OF_THE_STORED_FRAMEWORK));
    }

    @Test
    void itDoesNotDependOnWhereTheValueComesFrom() {
        Framework again = FrameworkDocuments.parse(FrameworkDocuments.toYaml(framework), "again.yaml");
        assertThat(Digests.of(again)).isEqualTo(Digests.of(framework));
        Assessment read = AssessmentDocuments.parse(AssessmentDocuments.toYaml(assessment), "a.yaml", framework);
        assertThat(Digests.of(read)).isEqualTo(Digests.of(assessment));
    }

    @Test
    void whateverIsSaidOtherwiseHasAnother() {
        Assessment other = Assessment.of(framework)
                .id("first")
                .answer("owner", Answer.choice("no"))
                .build();
        assertThat(Digests.of(other)).isNotEqualTo(Digests.of(assessment));
        assertThat(Digests.of(renamed())).isNotEqualTo(Digests.of(framework));
    }

    @Test
    void aScorecardIsTheSameButForItsDigests() {
        assertThat(Recompute.score(scorer, assessment).withDigests(Digests.of(framework), Digests.of(assessment)))
                .isEqualTo(card);
        assertThat(card.assessment()).contains("first");
        assertThat(Recompute.score(scorer, assessment).frameworkDigest()).isEmpty();
        assertThat(Digests.score(scorer, assessment)).isEqualTo(card);
    }

    @Test
    void aStoredScorecardBelongsToWhatItWasMadeFrom() {
        Scorecard stored = ScorecardDocuments.parse(ScorecardDocuments.toYaml(card), "card.yaml");
        assertThat(Digests.check(stored, framework, assessment)).isEmpty();
    }

    @Test
    void itDoesNotBelongToAnotherFramework() {
        assertThat(Digests.check(card, renamed(), assessment))
                .extracting(Problem::toString)
                .containsExactly("/scorecard/digests/framework: expected " + Digests.of(renamed()) + " but was "
                        + Digests.of(framework));
    }

    @Test
    void itDoesNotBelongToAnotherAssessmentOrVersion() {
        Framework later = Framework.builder().from(framework).version("9").build();
        Assessment other = Assessment.of(later).build();
        assertThat(Digests.check(card, later, other))
                .extracting(Problem::pointer)
                .containsExactly("/scorecard/version", "/scorecard/digests/framework", "/scorecard/digests/assessment");
    }

    @Test
    void withoutDigestsNobodyCanTell() {
        List<Problem> problems = Digests.check(Recompute.score(scorer, assessment), framework, assessment);
        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly(
                        "/scorecard/digests/framework: expected " + Digests.of(framework) + " but there was no digest",
                        "/scorecard/digests/assessment: expected " + Digests.of(assessment)
                                + " but there was no digest");
    }

    private Framework renamed() {
        return Framework.builder()
                .from(framework)
                .title(Text.of("Another desk"))
                .build();
    }
}
