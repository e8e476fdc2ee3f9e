package io.github.maturity4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.maturity4j.documents.FrameworkDocuments;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.vocabulary.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No text of a framework is overlooked. */
class ElementsTest {

    /** What gives a text in the values that make up a framework; who adds one lets {@link Elements} walk there, too. */
    private static final List<String> WALKED = List.of(
            "framework.Framework.description",
            "framework.Framework.title",
            "rule.Rule.description",
            "rule.Rule.title",
            "vocabulary.Area.description",
            "vocabulary.Area.title",
            "vocabulary.Basis$Operationalised.reason",
            "vocabulary.Basis$Published.place",
            "vocabulary.Dimension.description",
            "vocabulary.Dimension.title",
            "vocabulary.Fact.question",
            "vocabulary.Fact.title",
            "vocabulary.Indicator.anchors",
            "vocabulary.Indicator.guidance",
            "vocabulary.Indicator.question",
            "vocabulary.Indicator.title",
            "vocabulary.Rights.attribution",
            "vocabulary.Rights.licence",
            "vocabulary.Rights.trademarks",
            "vocabulary.Role.description",
            "vocabulary.Role.title",
            "vocabulary.Scale$Choice.anchor",
            "vocabulary.Scale$Choice.title",
            "vocabulary.Scale$Numeric.unit",
            "vocabulary.Source.note",
            "vocabulary.Stage$Note.text",
            "vocabulary.Stage.description",
            "vocabulary.Stage.title",
            "vocabulary.StageSet.title");

    @Test
    void everyAccessorOfATextIsWalked() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(
                        "io.github.maturity4j.framework",
                        "io.github.maturity4j.rule",
                        "io.github.maturity4j.vocabulary");

        assertThat(classes.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> !type.getSimpleName().startsWith("Immutable"))
                        .filter(type -> !type.getSimpleName().equals("Builder"))
                        .filter(type -> !type.isEquivalentTo(Text.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getRawParameterTypes().isEmpty())
                        .filter(ElementsTest::givesText)
                        .map(method -> method.getOwner().getName().substring("io.github.maturity4j.".length()) + "."
                                + method.getName())
                        .distinct()
                        .sorted())
                .containsExactlyElementsOf(WALKED);
    }

    private static boolean givesText(JavaMethod method) {
        return method.getReturnType().getAllInvolvedRawTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(Text.class));
    }

    @Test
    void everyTextOfADocumentIsFoundAtItsPlace() {
        Framework framework = FrameworkDocuments.parse("""
                maturity4j: 1
                framework: places
                version: 1.0.0
                title: t1
                description: t2
                sources: { s: { title: S, note: t3 } }
                rights: { licence: our t30, attribution: t31, trademarks: t32 }
                basis: { published: s, at: t4 }
                stages: [ { id: low, title: t5, description: t6, descriptors: [ t7 ], remedy: t33, basis: { operationalised: t8 } } ]
                stage-sets: { kinds: { title: t9, classes: [ { id: one, title: t10 } ] } }
                dimensions: [ { id: d, title: t11, description: t12, dimensions: [ { id: e, title: t13 } ] } ]
                areas: [ { id: a, title: t14, description: t15 } ]
                roles: [ { id: r, title: t16, description: t17 } ]
                scales: { shared: { choices: { no: { points: 0, title: t18, anchor: t19 }, yes: 1 } } }
                indicators:
                  i: { question: t20, title: t21, guidance: t22, dimension: e, scale: shared, anchors: { no: t23 } }
                  n: { scale: { number: { least: 0, greatest: 1, unit: t24 } } }
                facts: { f: { question: t25, title: t26, scale: { classes: { one: { title: t27 } } } } }
                measures: { m: { title: t28, description: t29, mean: indicators } }
                """, "places.yaml");

        assertThat(Elements.of(framework).texts())
                .map(said -> said.pointer() + " " + said.text())
                .containsExactly(
                        "/title t1",
                        "/description t2",
                        "/rights/licence our t30",
                        "/rights/attribution t31",
                        "/rights/trademarks t32",
                        "/basis/at t4",
                        "/sources/s/note t3",
                        "/stages/0/title t5",
                        "/stages/0/description t6",
                        "/stages/0/basis/operationalised t8",
                        "/stages/0/descriptors/0 t7",
                        "/stages/0/remedy t33",
                        "/stage-sets/kinds/title t9",
                        "/stage-sets/kinds/classes/0/title t10",
                        "/dimensions/0/title t11",
                        "/dimensions/0/description t12",
                        "/dimensions/0/dimensions/0/title t13",
                        "/areas/0/title t14",
                        "/areas/0/description t15",
                        "/roles/0/title t16",
                        "/roles/0/description t17",
                        "/scales/shared/choices/no/title t18",
                        "/scales/shared/choices/no/anchor t19",
                        "/indicators/i/question t20",
                        "/indicators/i/guidance t22",
                        "/indicators/i/title t21",
                        "/indicators/i/anchors/no t23",
                        "/indicators/n/scale/unit t24",
                        "/facts/f/question t25",
                        "/facts/f/title t26",
                        "/facts/f/scale/choices/one/title t27",
                        "/measures/m/title t28",
                        "/measures/m/description t29");
    }
}
