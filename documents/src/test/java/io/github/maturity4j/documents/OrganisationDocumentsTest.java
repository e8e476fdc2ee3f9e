package io.github.maturity4j.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maturity4j.organisation.Organisation;
import io.github.maturity4j.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrganisationDocumentsTest {

    private static final Path SPELLINGS = Path.of("src/test/resources/spellings/organisation.yaml");

    private static String problems(String text) {
        try {
            OrganisationDocuments.parse(text, "tree.yaml");
            return "";
        } catch (InvalidDocumentException invalid) {
            return invalid.getMessage();
        }
    }

    @Test
    void anOrganisationIsReadAsItWasWritten(@TempDir Path folder) {
        Organisation organisation = OrganisationDocuments.read(SPELLINGS);
        String yaml = OrganisationDocuments.toYaml(organisation);
        String json = OrganisationDocuments.toJson(organisation);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OrganisationDocuments.write(organisation, out, Format.JSON);
        OrganisationDocuments.write(organisation, folder.resolve("a.yaml"), Format.YAML);
        OrganisationDocuments.overwrite(organisation, folder.resolve("a.yaml"), Format.JSON);

        assertThat(organisation.units()).hasSize(3);
        assertThat(OrganisationDocuments.parse(yaml, "written.yaml")).isEqualTo(organisation);
        assertThat(OrganisationDocuments.parse(json, "written.json")).isEqualTo(organisation);
        assertThat(OrganisationDocuments.read(folder.resolve("a.yaml"))).isEqualTo(organisation);
        assertThat(OrganisationDocuments.read(new ByteArrayInputStream(out.toByteArray()), "written"))
                .isEqualTo(organisation);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(json);
        SchemaJudge judge = SchemaJudge.of(DocumentSchemas.organisation());
        assertThat(judge.problems(json)).isEmpty();
        assertThat(judge.problems(
                        Documents.open(SPELLINGS, DocumentLimits.DEFAULT).root().orElseThrow()))
                .isEmpty();
    }

    @Test
    void whatIsWrongIsToldAtItsPlace() {
        assertThat(problems("""
                                maturity4j: 1
                                organisation: o
                                units:
                                  - { id: o, size: 3 }
                                  - { id: p }
                                  - { id: a, parent: b }
                                  - { id: b, parent: a, until: 2026-01-01, from: 2026-02-01 }
                                  - { id: a, parent: q, from: 2026-01-01 }
                                """)).isEqualTo("""
                        tree.yaml:5:11 /units/1/id: expected one unit without a parent on a day but "p" is beside another
                        tree.yaml:6:22 /units/2/parent: expected a parent that is there as long as the unit but "b" is not there before 2026-02-01
                        tree.yaml:7:32 /units/3/until: expected a last day on or after the first, 2026-02-01, but was 2026-01-01
                        tree.yaml:8:11 /units/4/id: expected each unit once on a day but "a" is there twice on 2026-01-01
                        tree.yaml:8:22 /units/4/parent: expected the id of a unit but was "q"; there is "o", "p", "a", "b\"""");
    }

    @Test
    void whatCannotBeReadIsToldFirst() {
        assertThat(problems("""
                                maturity4j: 1
                                organisation: o
                                counts: 3
                                units:
                                  - { id: o, size: 1.5, asessed: true }
                                  - { parent: o, from: 2026-02-30 }
                                  - 7
                                """)).isEqualTo("""
                        tree.yaml:3:9 /counts: expected a text, or a map from language to text but was the number 3; put it in quotes
                        tree.yaml:5:20 /units/0/size: expected a whole number in [0, 999999999] but was 1.5
                        tree.yaml:5:25 /units/0/asessed: expected a known member but was "asessed"; did you mean "assessed"?
                        tree.yaml:6:5 /units/1: expected the member "id" but there was none
                        tree.yaml:6:24 /units/1/from: expected a date such as 2026-03-31 but was "2026-02-30"
                        tree.yaml:7:5 /units/2: expected an id but was the number 7; put it in quotes""");
        assertThat(problems("maturity4j: 1\norganisation: o\nunits: []\n"))
                .isEqualTo("tree.yaml:3:8 /units: expected at least one unit but there is none");
        assertThat(problems("maturity4j: 1\nframework: f\nversion: '1'\nanswers: {}\n"))
                .isEqualTo("tree.yaml:1:1: expected an organisation but was an assessment");
        assertThat(problems("maturity4j: 2\norganisation: o\nunits: [ o ]\n")).contains("expected a format version");
        assertThat(problems("[]")).contains("expected an organisation: a map but was a list");
    }

    @Test
    void warningsDoNotKeepItFromBeingReadAndWritten() {
        Organisation organisation = OrganisationDocuments.parse(
                "maturity4j: 1\norganisation: o\nunits: [ { id: o, size: 1 }, { id: a, parent: o, size: 2 } ]\n", "a");

        assertThat(organisation.warnings()).map(Problem::code).containsExactly(Problem.Code.WRONG_VALUE);
        assertThat(OrganisationDocuments.parse(OrganisationDocuments.toYaml(organisation), "b"))
                .isEqualTo(organisation);
        assertThatThrownBy(() -> OrganisationDocuments.toYaml(
                        Organisation.builder().from(organisation).id("no id").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/organisation");
    }
}
