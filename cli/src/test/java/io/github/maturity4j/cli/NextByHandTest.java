package io.github.maturity4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.advice.Goal;
import io.github.maturity4j.advice.SmallestChange;
import io.github.maturity4j.advice.SmallestChange.Verdict;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.documents.AssessmentDocument;
import io.github.maturity4j.documents.AssessmentDocuments;
import io.github.maturity4j.registry.FrameworkRegistry;
import io.github.maturity4j.rule.Axis;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.scoring.Scorer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A smallest change of each of the five frameworks, worked out by hand from its document before it was searched. */
class NextByHandTest {

    private static SmallestChange change(String example, Goal goal) {
        AssessmentDocument document =
                AssessmentDocuments.read(Path.of("../docs/examples").resolve(example), FrameworkRegistry.installed());
        return Scorer.of(document.framework()).smallestChange(document.assessment(), goal);
    }

    private static Map<AnswerKey, Reply> choices(String... pairs) {
        Map<AnswerKey, Reply> choices = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            String[] key = pairs[i].split("/", 2);
            choices.put(
                    key.length == 1 ? AnswerKey.of(key[0]) : AnswerKey.of(key[0], key[1]),
                    new Reply.Choice(pairs[i + 1]));
        }
        return choices;
    }

    /**
     * Presence asks for a mean of the four facets of 1/2, and 1/4 in each. They are 1/4, 9/16, 0 and 1/4: 17/16 in all, where 2 are
     * needed, so 15/16 are missing. To its best, a figure or a departmental goal adds 1/2 to metrics, the budget 1/2 to resources, a
     * goal 3/8 to goals, the team 1/4, an initiative 3/16 at most. No single one gives 15/16; two do where both give 1/2, and one of
     * them has to be of metrics, which are 0. The two of metrics come first. Their mean has to be 15/16 or more, so both at 1.
     */
    @Test
    void altimeter() {
        SmallestChange change = change("altimeter-out-of-order.yaml", Goal.of("stage"));
        assertThat(change.stage()).contains("presence");
        assertThat(change.verdict()).isEqualTo(Verdict.PROVEN);
        assertThat(change.replies())
                .isEqualTo(
                        choices("presence-reach-figures", "everywhere", "presence-departmental-goals", "everywhere"));
        assertThat(change.toDo()).hasSize(2);
    }

    /**
     * The mode of an area is that of the weakest of its three activities. Sales publishes actively, and evaluates and reports passively:
     * both have to become active. Finance does none of the three, and proactive is three steps up for each.
     */
    @Test
    void matrix() {
        SmallestChange sales = change("matrix-complete.yaml", Goal.of("mode", Subject.of(Axis.AREA, "sales")));
        assertThat(sales.stage()).contains("active");
        assertThat(sales.verdict()).isEqualTo(Verdict.PROVEN);
        assertThat(sales.replies())
                .isEqualTo(choices("function-evaluating/sales", "active", "function-reporting/sales", "active"));
        SmallestChange finance = change(
                "matrix-complete.yaml",
                Goal.of("mode", Subject.of(Axis.AREA, "finance")).attaining("proactive"));
        assertThat(finance.replies())
                .isEqualTo(choices(
                        "function-publishing/finance", "proactive",
                        "function-evaluating/finance", "proactive",
                        "function-reporting/finance", "proactive"));
    }

    /**
     * Listening asks every answer of its stage to be usual. Signals of employees are piloted and those of suppliers unknown, the silos
     * are piloted; the rest is usual, and there are no partners.
     */
    @Test
    void quintarelli() {
        SmallestChange change = change("one-organisation/quintarelli.yaml", Goal.of("stage"));
        assertThat(change.stage()).contains("listens");
        assertThat(change.verdict()).isEqualTo(Verdict.PROVEN);
        assertThat(change.replies())
                .isEqualTo(choices(
                        "listens-signals/employees", "usual",
                        "listens-signals-chain/suppliers", "usual",
                        "listens-silos", "usual"));
        assertThat(change.findOut())
                .extracting(each -> each.key().toString())
                .containsExactly("listens-signals-chain/suppliers");
    }

    /**
     * The inward step asks for a platform that all have access to and use as a rule, and for a priority that is stated, backed and
     * practised as a rule: use is unknown, backing was not answered. Integral asks for every aspect and function at 1/2 besides:
     * customers and finance are unknown, distribution was not answered, production does not apply.
     */
    @Test
    void participation() {
        SmallestChange step = change("participation-half-filled.yaml", Goal.of("path"));
        assertThat(step.stage()).contains("inward-step");
        assertThat(step.verdict()).isEqualTo(Verdict.PROVEN);
        assertThat(step.replies()).isEqualTo(choices("platform-use", "usual", "priority-backed", "usual"));
        assertThat(step.toDo()).isEmpty();
        SmallestChange integral =
                change("participation-half-filled.yaml", Goal.of("verdict").attaining("integral"));
        assertThat(integral.verdict()).isEqualTo(Verdict.PROVEN);
        assertThat(integral.replies())
                .isEqualTo(choices(
                        "aspect/customers", "usual",
                        "platform-use", "usual",
                        "priority-backed", "usual",
                        "function/distribution", "usual",
                        "function/finance", "usual"));
    }

    /**
     * Past the belief: at most two of six signs are of a channel. The four understandings ask each answer to speak of the own case: the
     * limits are unknown, the impact on the organisation was not answered, and the rest does.
     */
    @Test
    void readiness() {
        SmallestChange change = change("readiness-half-filled.yaml", Goal.of("steps"));
        assertThat(change.stage()).contains("grasped");
        assertThat(change.verdict()).isEqualTo(Verdict.PROVEN);
        assertThat(change.replies())
                .isEqualTo(choices("potential-limits", "own-case", "impact-organisation", "own-case"));
        assertThat(change.findOut()).hasSize(2);
    }
}
