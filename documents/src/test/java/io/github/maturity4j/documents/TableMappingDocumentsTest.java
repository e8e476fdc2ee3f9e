package io.github.maturity4j.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maturity4j.assessment.Identity;
import io.github.maturity4j.documents.TableMapping.Charset;
import io.github.maturity4j.documents.TableMapping.Decimal;
import io.github.maturity4j.documents.TableMapping.Delimiter;
import io.github.maturity4j.documents.TableMapping.Formulas;
import io.github.maturity4j.documents.TableMapping.Layout;
import io.github.maturity4j.documents.TableMapping.Stranger;
import io.github.maturity4j.documents.TableMapping.Word;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mappings of tables, read and written. */
class TableMappingDocumentsTest {

    private static final Path EVERYTHING = Path.of("src/test/resources/mappings/everything.yaml");

    private static final TableMapping MAPPING = TableMapping.builder()
            .id("everything")
            .framework("service-desk")
            .version("1.0.0")
            .layout(Layout.RESPONDENTS)
            .delimiter(Delimiter.SEMICOLON)
            .charset(Charset.WINDOWS_1252)
            .decimal(Decimal.COMMA)
            .dates("dd/MM/yyyy HH:mm:ss")
            .sheet("Risposte")
            .headerRow(3)
            .formulas(Formulas.CACHED)
            .putColumn("Informazioni cronologiche", "date")
            .putColumn("Qual è il suo ruolo?", "role")
            .putColumn("Domanda 1, con: due punti", "listens [desk]")
            .otherColumns(Stranger.IGNORED)
            .putRole("Capo", "management")
            .putUnit("Sede di Milano", "milan")
            .putChoice("frequency", Map.of("Ogni tanto", "sometimes"))
            .putChoice("trusted", Map.of("Vero", "yes"))
            .putWord(Word.YES, List.of("Vero"))
            .putWord(Word.NO, List.of("Falso", "Mai"))
            .putWord(Word.NOT_APPLICABLE, List.of("-"))
            .putWord(Word.UNKNOWN, List.of("Boh"))
            .putWord(Word.UNANSWERED, List.of("saltata"))
            .putWord(Word.NONE, List.of("niente"))
            .separator(" / ")
            .identity(Identity.ANONYMOUS)
            .smallestGroup(7)
            .build();

    @Test
    void everyMemberIsReadAndAccepted() {
        assertThat(TableMappingDocuments.read(EVERYTHING)).isEqualTo(MAPPING);
        assertThat(SchemaJudge.of(DocumentSchemas.tableMapping())
                        .problems(Documents.open(EVERYTHING, DocumentLimits.DEFAULT)
                                .root()
                                .orElseThrow()))
                .isEmpty();
    }

    @Test
    void whatIsWrittenIsReadBack(@TempDir Path folder) {
        TableMapping small = TableMapping.builder().id("m").sheetNumber(2).build();
        for (TableMapping mapping : List.of(MAPPING, small, TableMapping.NONE)) {
            assertThat(TableMappingDocuments.parse(TableMappingDocuments.toYaml(mapping), "m.yaml"))
                    .isEqualTo(mapping);
            assertThat(TableMappingDocuments.parse(TableMappingDocuments.toJson(mapping), "m.json"))
                    .isEqualTo(mapping);
            SchemaJudge judge = SchemaJudge.of(DocumentSchemas.tableMapping());
            assertThat(judge.problems(TableMappingDocuments.toJson(mapping))).isEmpty();
        }
        Path file = folder.resolve("m.yaml");
        TableMappingDocuments.write(MAPPING, file, Format.YAML);
        assertThat(TableMappingDocuments.read(file)).isEqualTo(MAPPING);
        assertThat(Files.exists(file)).isTrue();
    }

    @Test
    void allProblemsAreToldAtOnce() {
        String text = """
                maturity4j: 1
                mapping: m
                laiout: respondents
                delimiter: ";"
                charset: utf-9
                dates: dd/QQQQQQ/bb
                sheet: 0
                columns: { "": role, x: 3 }
                roles: { Boss: the boss }
                words: { perhaps: maybe, "yes": [ a, a ] }
                smallest-group: 0
                """;
        assertThatThrownBy(() -> TableMappingDocuments.parse(text, "m.yaml"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("""
                        m.yaml:3:1 /laiout: expected a known member but was "laiout"; did you mean "layout"?
                        m.yaml:4:12 /delimiter: expected one of comma, semicolon, tab, bar but was ";"
                        m.yaml:5:10 /charset: expected one of utf-8, utf-16, windows-1252, iso-8859-1, iso-8859-15 but was \
                        "utf-9"; did you mean "utf-8"?
                        m.yaml:6:8 /dates: expected a pattern of dates such as dd/MM/yyyy but was "dd/QQQQQQ/bb"
                        m.yaml:7:8 /sheet: expected a whole number in [1, 9999] but was 0
                        m.yaml:8:12 /columns/: expected what stands in the table but was empty
                        m.yaml:8:25 /columns/x: expected a text but was the number 3; put it in quotes
                        m.yaml:9:16 /roles/Boss: expected an id of 1 to 64 ASCII letters, digits, "_", "." or "-" but was \
                        "the boss"
                        m.yaml:10:10 /words/perhaps: expected a known member but was "perhaps"; there could be no, \
                        not-applicable, unknown, unanswered, none
                        m.yaml:10:38 /words/yes/1: expected each entry once but "a" is there twice
                        m.yaml:11:17 /smallest-group: expected a whole number in [1, 999999999] but was 0""");
    }

    @Test
    void anotherKindOfDocumentIsToldApart() {
        assertThatThrownBy(() -> TableMappingDocuments.parse("maturity4j: 1\nassessment: a\nanswers: {}\n", "m.yaml"))
                .hasMessage("m.yaml:1:1: expected a mapping of a table but was an assessment");
        assertThatThrownBy(() -> TableMappingDocuments.parse("[]", "m.yaml"))
                .hasMessage("m.yaml:1:1: expected a mapping: a map but was a list");
    }
}
