package io.github.maturity4j.tables;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the module depends on, and what it shows. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.maturity4j.tables");

    @Test
    void theScanFoundTheModuleAndNothingElse() {
        assertThat(CLASSES).hasSizeGreaterThan(30);
        assertThat(CLASSES.contain(Tables.class)).isTrue();
        assertThat(CLASSES.contain(ArchitectureTest.class)).isFalse();
    }

    @Test
    void tablesNeedCoreDocumentsAndThePlatform() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.github.maturity4j.tables..",
                        "io.github.maturity4j.documents",
                        "io.github.maturity4j.assessment",
                        "io.github.maturity4j.exact",
                        "io.github.maturity4j.framework",
                        "io.github.maturity4j.problem",
                        "io.github.maturity4j.vocabulary",
                        "java..",
                        "javax.xml.stream..",
                        "javax.annotation.processing..",
                        "org.immutables..",
                        "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void publicSignaturesNameNothingInternal() {
        List<JavaMethod> shown = CLASSES.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                        && !type.getPackageName().contains(".internal"))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .toList();
        assertThat(shown).hasSizeGreaterThan(20);
        assertThat(shown)
                .allMatch(method -> Stream.concat(
                                Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                        .noneMatch(type -> type.getPackageName().contains(".internal")));
    }

    @Test
    void classesAreFinalOrAbstract() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .haveNameNotMatching(".*\\.Immutable.*")
                .should()
                .haveModifier(JavaModifier.FINAL)
                .orShould()
                .haveModifier(JavaModifier.ABSTRACT)
                .check(CLASSES);
    }
}
