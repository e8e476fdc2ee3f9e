package io.github.maturity4j.documents;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.maturity4j.framework.Framework;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String[] PARSERS = {"tools.jackson..", "com.fasterxml..", "org.snakeyaml.."};

    private final JavaClasses documents = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.maturity4j.documents");
    private final JavaClasses core = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importUrl(Framework.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void theScanFoundClasses() {
        assertThat(documents.size()).isGreaterThan(40);
        assertThat(core.size()).isGreaterThan(40);
    }

    @Test
    void coreDoesNotKnowParsers() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage(PARSERS).check(core);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.github.maturity4j.documents..")
                .check(core);
    }

    @Test
    void parsersAreKnownOnlyWhereTokensAreReadAndWritten() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "io.github.maturity4j.documents.internal.tree",
                        "io.github.maturity4j.documents.internal.encode")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(PARSERS)
                .check(documents);
    }

    @Test
    void noParserShowsInTheInterface() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("io.github.maturity4j.documents")
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .arePublic()
                .should()
                .haveRawReturnType(JavaClass.Predicates.resideInAnyPackage(PARSERS))
                .orShould(com.tngtech.archunit.lang.conditions.ArchConditions.have(
                        DescribedPredicate.<JavaCodeUnit>describe(
                                        "parameters of parsers or of internal packages",
                                        method -> Stream.concat(
                                                        method.getRawParameterTypes().stream(),
                                                        Stream.of(method.getRawReturnType()))
                                                .anyMatch(type -> type.getPackageName()
                                                                .contains(".internal.")
                                                        || type.getPackageName().startsWith("tools.")))
                                .forSubtype()))
                .check(documents);
    }

    @Test
    void encodersAndDecodersDoNotKnowEachOther() {
        noClasses()
                .that()
                .resideInAPackage("..internal.encode")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..internal.decode", "..internal.tree")
                .check(documents);
        noClasses()
                .that()
                .resideInAnyPackage("..internal.decode", "..internal.tree")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..internal.encode")
                .check(documents);
    }

    @Test
    void publicTypesAreClosed() {
        classes()
                .that()
                .resideInAPackage("io.github.maturity4j.documents")
                .and()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .haveNameNotMatching(".*(DocumentLimits(\\$Builder)?|\\.Immutable.*)")
                .should()
                .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
                .check(documents);
        assertThat(List.of(DocumentLimits.class.getDeclaredConstructors()))
                .noneMatch(constructor -> java.lang.reflect.Modifier.isPublic(constructor.getModifiers()));
    }
}
