package io.github.maturity4j.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.registry.FrameworkRegistry;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ListeningDeskTest {

    private static final Path CASE = Path.of("src/test/resources/cases/listening-desk");

    private final Framework framework = FrameworkDocuments.read(CASE.resolve("framework.yaml"));

    @Test
    void theAssessmentReadIsTheOneThatIsBuilt() {
        Assessment built = Assessment.of(framework)
                .unit("acme")
                .date(LocalDate.of(2026, 3, 31))
                .answer("hears", "management", Answer.choice("everywhere"))
                .answer("hears", "operations", Answer.choice("piloted"))
                .answer("owner", Answer.yes())
                .answer("replies", Answer.choice("usual"))
                .answer("crisis-drill", Answer.unknown())
                .build();

        assertThat(AssessmentDocuments.read(CASE.resolve("assessment.yaml"), framework))
                .isEqualTo(built);
    }

    @Test
    void theRegistryFindsTheFrameworkThatIsNamed() {
        FrameworkRegistry registry = FrameworkRegistry.empty().add(framework);

        assertThat(AssessmentDocuments.read(CASE.resolve("assessment.yaml"), registry)
                        .framework())
                .isEqualTo(framework);
    }

    @Test
    void theSharedScaleKeepsItsName() {
        assertThat(framework.indicator("hears").orElseThrow().scaleName()).contains("spread");
        assertThat(framework.indicator("hears").orElseThrow().scale())
                .isEqualTo(framework.scales().get("spread"));
    }

    @Test
    void nullAndNothingAreNoAnswer() {
        String empty = """
                maturity4j: 1
                framework: listening-desk
                version: 1.0.0
                answers:
                  hears:
                  owner: null
                  replies: { answer: null }
                """;

        assertThat(AssessmentDocuments.parse(empty, "empty.yaml", framework)
                        .answers()
                        .values())
                .containsExactly(Answer.unanswered());
    }
}
