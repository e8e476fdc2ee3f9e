package io.github.maturity4j.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maturity4j.scoring.Scorer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A framework that a jar brings is read when it is asked for, and once. */
class BundledFrameworkTest {

    private final BundledFramework queue = BundledFramework.of(getClass(), "queue", List.of("one-line", "no-line"));

    @Test
    void itIsReadOnce() {
        assertThat(queue.framework().id()).isEqualTo("queue");
        assertThat(queue.framework()).isSameAs(queue.framework());
    }

    @Test
    void itsCasesComeInTheOrderOfTheirNamesAndComeOut() {
        assertThat(queue.cases()).extracting(WorkedCase::id).containsExactly("one-line", "no-line");
        assertThat(queue.cases())
                .allSatisfy(worked ->
                        assertThat(worked.replay(Scorer.of(queue.framework()))).isEmpty());
    }

    @Test
    void whatIsMissingIsNamed() {
        BundledFramework none = BundledFramework.of(getClass(), "nothing", List.of());
        assertThatThrownBy(none::framework)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("expected a document /META-INF/maturity4j/nothing.yaml beside "
                        + getClass().getName() + " but there is none");
        assertThatThrownBy(BundledFramework.of(getClass(), "queue", List.of("two-lines"))::cases)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("expected a document /META-INF/maturity4j/queue/cases/two-lines.yaml beside "
                        + getClass().getName() + " but there is none");
    }
}
