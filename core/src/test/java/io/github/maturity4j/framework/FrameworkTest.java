package io.github.maturity4j.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.vocabulary.Dimension;
import io.github.maturity4j.vocabulary.Text;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FrameworkTest {

    private static final Framework ITALIAN =
            Framework.builder().id("banco").version("1").language("it").build();

    @Test
    void aTextWithoutLanguageIsInThatOfItsFramework() {
        Text text = Text.of("Banco d'ascolto");

        assertThat(ITALIAN.phrase(text, Locale.ITALIAN)).isEqualTo(new Text.Phrase("Banco d'ascolto", "it", false));
        assertThat(ITALIAN.phrase(text, Locale.ITALY)).isEqualTo(new Text.Phrase("Banco d'ascolto", "it", false));
        assertThat(ITALIAN.phrase(text, Locale.GERMAN)).isEqualTo(new Text.Phrase("Banco d'ascolto", "it", true));
        assertThat(ITALIAN.phrase(Text.of("en", "Desk"), Locale.ITALIAN))
                .isEqualTo(new Text.Phrase("Desk", "en", true));
    }

    @Test
    void dimensionsOfATreeComeBeforeThoseBeneathThem() {
        Dimension leaf = Dimension.builder().id("leaf").build();
        Dimension branch = Dimension.builder().id("branch").addDimension(leaf).build();
        Framework framework = treeOf(branch);

        assertThat(framework.allDimensions()).extracting(Dimension::id).containsExactly("branch", "leaf", "other");
    }

    private static Framework treeOf(Dimension branch) {
        return Framework.builder()
                .id("tree")
                .version("1")
                .addDimensions(branch, Dimension.builder().id("other").build())
                .build();
    }

    @Test
    void dimensionsAreListedHoweverDeepTheyLie() {
        Dimension dimension = Dimension.builder().id("d0").build();
        for (int i = 1; i < 10_000; i++) {
            dimension = Dimension.builder().id("d" + i).addDimension(dimension).build();
        }

        assertThat(treeOf(dimension).allDimensions()).hasSize(10_001);
    }
}
