package io.github.maturity4j;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.maturity4j.scoring.Scorer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house that a compiler does not check. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.maturity4j");

    @Test
    void theScanFoundTheLibraryAndNothingElse() {
        assertThat(CLASSES).hasSizeGreaterThan(150);
        assertThat(CLASSES.contain(Scorer.class)).isTrue();
        assertThat(CLASSES.contain(ArchitectureTest.class)).isFalse();
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("io.github.maturity4j.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void coreNeedsNothingButThePlatformAtRunTime() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.github.maturity4j..",
                        "java..",
                        "javax.annotation.processing..",
                        "org.immutables.value..",
                        "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void coreUsesNoReflection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .orShould()
                .callMethod(Class.class, "forName", String.class)
                .because("a service is found by ServiceLoader, and data never names a class")
                .check(CLASSES);
    }

    @Test
    void publicSignaturesNameNothingInternal() {
        classes()
                .that()
                .resideOutsideOfPackage("..internal..")
                .and()
                .arePublic()
                .should(nameNothingInternal())
                .check(CLASSES);
    }

    @Test
    void classesAreFinalOrAbstract() {
        classes()
                .that()
                .areNotInterfaces()
                .and()
                .arePublic()
                .and()
                .areNotEnums()
                .and()
                .haveNameNotMatching(".*\\.Immutable.*")
                .should()
                .haveModifier(JavaModifier.FINAL)
                .orShould()
                .haveModifier(JavaModifier.ABSTRACT)
                .check(CLASSES);
    }

    private static ArchCondition<JavaClass> nameNothingInternal() {
        return new ArchCondition<>("name nothing internal in public signatures") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaMethod method : type.getMethods()) {
                    if (method.getModifiers().contains(JavaModifier.PUBLIC)) {
                        boolean internal = Stream.concat(
                                        Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                                .anyMatch(named -> named.getPackageName().contains(".internal"));
                        events.add(new SimpleConditionEvent(type, !internal, method.getFullName()));
                    }
                }
            }
        };
    }
}
