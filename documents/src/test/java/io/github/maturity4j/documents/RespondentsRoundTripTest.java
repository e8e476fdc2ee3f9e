package io.github.maturity4j.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.vocabulary.Role;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What several respondents said, and known in part, is read as it was written, and accepted by the schemas. */
class RespondentsRoundTripTest {

    private static final SchemaJudge FRAMEWORKS = SchemaJudge.of(DocumentSchemas.framework());
    private static final SchemaJudge ASSESSMENTS = SchemaJudge.of(DocumentSchemas.assessment());

    @Property(tries = 60, seed = "20260611")
    void aFrameworkIsReadAsItWasWritten(@ForAll long seed) {
        Framework framework = DrawnRespondents.framework(seed);
        String json = FrameworkDocuments.toJson(framework);

        assertThat(Shapes.framework(FrameworkDocuments.toYaml(framework), "f.yaml"))
                .isEqualTo(framework);
        assertThat(Shapes.framework(json, "f.json")).isEqualTo(framework);
        assertThat(FRAMEWORKS.problems(json)).isEmpty();
    }

    @Property(tries = 200, seed = "20260612")
    void anAssessmentIsReadAsItWasWritten(@ForAll long seed) {
        Framework framework = DrawnRespondents.framework(seed);
        Assessment assessment = DrawnRespondents.assessment(framework, seed);
        String yaml = AssessmentDocuments.toYaml(assessment);
        String json = AssessmentDocuments.toJson(assessment);

        assertThat(AssessmentDocuments.parse(yaml, "a.yaml", framework)).isEqualTo(assessment);
        assertThat(AssessmentDocuments.parse(json, "a.json", framework)).isEqualTo(assessment);
        assertThat(AssessmentDocuments.toYaml(AssessmentDocuments.parse(json, "a.json", framework)))
                .isEqualTo(yaml);
        assertThat(ASSESSMENTS.problems(json)).as(json).isEmpty();
    }

    @Test
    void everyKindOfReplyIsDrawnAndWritten() {
        Set<Class<?>> drawn = new HashSet<>();
        for (long seed = 0; seed < 100; seed++) {
            Assessment assessment = DrawnRespondents.assessment(DrawnRespondents.framework(seed), seed);
            Stream.concat(
                            assessment.answers().values().stream(),
                            assessment.responses().stream().flatMap(response -> response.answers().values().stream()))
                    .map(Answer::reply)
                    .forEach(reply -> drawn.add(reply.getClass()));
            assessment.facts().values().forEach(reply -> drawn.add(reply.getClass()));
        }
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(Arrays.asList(Reply.class.getPermittedSubclasses()));
    }

    @Test
    void rolesAreReadWithWhatTheyWeighAndWhetherTheyMustSpeak() {
        Framework everything = Shapes.framework(Path.of("src/test/resources/cases/everything/framework.yaml"));
        Role staff = everything.roles().get(1);
        Role manager = everything.roles().get(0);

        assertThat(staff.weight())
                .hasValueSatisfying(weight -> assertThat(weight).hasToString("2.5"));
        assertThat(staff.required()).isTrue();
        assertThat(staff.quorum()).isEqualTo(3);
        assertThat(manager.weight()).isEmpty();
        assertThat(manager.required()).isFalse();
        assertThat(manager.quorum()).isEqualTo(1);
        assertThat(everything.acrossRoles())
                .hasValueSatisfying(across -> assertThat(across).hasToString("LOWER_MEDIAN"));
        assertThat(everything.indicator("one").orElseThrow().acrossRoles())
                .hasValueSatisfying(across -> assertThat(across).hasToString("MAXIMUM"));
        assertThat(everything.indicator("two").orElseThrow().acrossRoles()).isEmpty();
    }

    @Test
    void severalRespondentsAreReadLikeThis() {
        Path folder = Path.of("src/test/resources/spellings");
        Framework framework = Shapes.framework(folder.resolve("framework.yaml"));
        Assessment several = AssessmentDocuments.read(folder.resolve("respondents.yaml"), framework);
        Assessment agreed = AssessmentDocuments.read(folder.resolve("agreed.yaml"), framework);

        assertThat(AssessmentDocuments.toYaml(several)).isEqualTo("""
                maturity4j: 1
                framework: "spellings"
                version: "1.10"
                smallest-group: 1
                facts:
                  kind:
                    one-of:
                      - "no"
                      - "yes"
                respondents:
                  "no":
                    roles:
                      - "reader"
                    answers:
                      "no":
                        here: "no"
                  "12":
                    weight: 2.5
                    date: "2026-03-31"
                    identity: "pseudonymous"
                    answers: {}
                  r1:
                    answers:
                      areas-of-all-names:
                        here:
                          answer:
                            one-of:
                              - "no"
                              - "yes"
                        reason: "yes"
                      counted:
                        answer:
                          between:
                            - 0
                            - rounded: 0.67
                              exact: "2/3"
                  r2:
                    roles:
                      - "reader"
                      - "writer"
                    identity: "anonymous"
                    answers:
                      counted:
                        answer:
                          points:
                            rounded: 0.33
                            exact: "1/3"
                        comment: "seen"
                """);
        assertThat(agreed.answers().values().stream().map(Answer::agreedBy))
                .containsExactly(List.of("r1"), List.of(), List.of("r1"));
        assertThat(agreed.smallestGroup()).isEqualTo(Assessment.SMALLEST_GROUP);
        assertThat(AssessmentDocuments.toYaml(agreed))
                .contains("        one-of:\n")
                .contains("    agreed-by:\n      - \"r1\"\n")
                .doesNotContain("smallest-group");
    }
}
