package io.github.maturity4j.oracle;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.maturity4j.scoring.Scorer;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The tests of this module score with {@link Recompute#score}, and with nothing else, save where they cancel: what is not cancelled
 * is compared with what is recomputed.
 */
class EveryScoreIsRecomputedTest {

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("io.github.maturity4j");

    /** These judge each scorecard themselves, and collect what they find. */
    private static final Set<String> JUDGES = Set.of(
            Recompute.class.getName(),
            "io.github.maturity4j.laws.OracleTest",
            "io.github.maturity4j.laws.DroppingTest");

    private static final DescribedPredicate<JavaAccess<?>> SCORING =
            new DescribedPredicate<>("Scorer.score is used without Recompute") {
                @Override
                public boolean test(JavaAccess<?> access) {
                    return scores(access)
                            && !JUDGES.contains(access.getOriginOwner().getName());
                }
            };

    private static boolean scores(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Scorer.class)
                && access.getTarget().getName().equals("score")
                && access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().size() == 1;
    }

    @Test
    void theScanFoundTheTests() {
        assertThat(TESTS.contain(EveryScoreIsRecomputedTest.class)).isTrue();
        assertThat(TESTS.contain(Scorer.class)).isFalse();
        assertThat(TESTS.get(Recompute.class).getAccessesFromSelf()).anyMatch(EveryScoreIsRecomputedTest::scores);
    }

    @Test
    void noTestScoresWithoutRecomputing() {
        noClasses().should().accessTargetWhere(SCORING).check(TESTS);
    }
}
