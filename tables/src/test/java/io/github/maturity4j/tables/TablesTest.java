package io.github.maturity4j.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.Identity;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.assessment.Respondent;
import io.github.maturity4j.assessment.Response;
import io.github.maturity4j.assessment.Unit;
import io.github.maturity4j.exact.Rational;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What tables say. */
class TablesTest {

    private static Respondent.Builder respondent(String id) {
        return Respondent.builder().id(id).identity(Identity.PSEUDONYMOUS);
    }

    @Test
    void oneRowARespondent() {
        TableReading reading = Desk.read(
                "respondent,role,weight,date,listens [desk],listens [website],explains,explains [comment],days,channels,trusted,sector",
                "r1,staff,2,2026-03-31,often,never,always,Well done,2.5,phone|visit,yes,public",
                "r2,management;staff,,,sometimes,,,,,none,unknown,");
        assertThat(reading.assessments())
                .containsExactly(Assessment.of(Desk.FRAMEWORK)
                        .fact("sector", new Reply.Choice("public"))
                        .response(Response.of(
                                respondent("r1")
                                        .addRole("staff")
                                        .weight(Rational.of(2))
                                        .date(LocalDate.of(2026, 3, 31))
                                        .build(),
                                Map.of(
                                        AnswerKey.of("listens", "desk"),
                                        Answer.choice("often"),
                                        AnswerKey.of("listens", "website"),
                                        Answer.choice("never"),
                                        AnswerKey.of("explains"),
                                        Answer.builder()
                                                .reply(new Reply.Choice("always"))
                                                .comment("Well done")
                                                .build(),
                                        AnswerKey.of("days"),
                                        Answer.number("2.5"),
                                        AnswerKey.of("channels"),
                                        Answer.choices("phone", "visit"),
                                        AnswerKey.of("trusted"),
                                        Answer.yes())))
                        .response(Response.of(
                                respondent("r2").addRoles("management", "staff").build(),
                                Map.of(
                                        AnswerKey.of("listens", "desk"),
                                        Answer.choice("sometimes"),
                                        AnswerKey.of("channels"),
                                        Answer.choices(),
                                        AnswerKey.of("trusted"),
                                        Answer.unknown())))
                        .build());
        assertThat(reading.rows()).isEqualTo(2);
        assertThat(reading.taken()).isEqualTo(2);
        assertThat(reading.rejected()).isEmpty();
        assertThat(reading.notes()).isEmpty();
    }

    @Test
    void oneRowAnAnswerIsTheSame() {
        Assessment wide = Desk.read(
                        "respondent,role,listens [desk],explains,explains [reason],sector",
                        "r1,staff,often,not applicable,Closed.,public",
                        "r2,customers,never,,,")
                .assessment();
        Assessment narrow = Desk.read(
                        "respondent,role,indicator,area,answer,reason",
                        "r1,staff,listens,desk,often,",
                        "r2,customers,Ascolto [Allo sportello],,Mai,",
                        "r1,,Si spiega che cosa succede dopo?,,Non applicabile,Closed.",
                        "r1,,Settore,,Pubblico,")
                .assessment();
        assertThat(narrow).isEqualTo(wide);
    }

    @Test
    void answersThatNobodyGaveAreThoseOfAll() {
        assertThat(Desk.read("indicator,answer", "days,3", "trusted,no").assessment())
                .isEqualTo(Assessment.of(Desk.FRAMEWORK)
                        .answer("days", Answer.number(3))
                        .answer("trusted", Answer.no())
                        .build());
    }

    @Test
    void asASurveyToolWritesIt() {
        String text =
                "\uFEFF\"Informazioni cronologiche\";\"Qual è il suo ruolo?\";\"Qualcuno ascolta fino in fondo? [Allo sportello]\";"
                        + "\"Si spiega che cosa succede dopo?\";\"Dopo quanti giorni arriva una risposta?\";"
                        + "\"In quali modi si può chiedere?\";\"Ci manderebbe un amico?\"\r\n"
                        + "31/03/2026 10:15:00;Direzione;Spesso;Sempre;2,5;Al telefono;Sì\r\n"
                        + "\"01/04/2026 09:00:00\";\"Clienti\";\"Qualche volta\";\"Non so\";\"\";\"Per posta; anche su carta;Di persona\";No\r\n";
        Tables tables = Desk.TABLES
                .mapping(Desk.mapping(
                        "decimal: comma",
                        "dates: dd/MM/yyyy HH:mm:ss",
                        "columns: { Informazioni cronologiche: date, \"Qual è il suo ruolo?\": role }",
                        "smallest-group: 3"))
                .unit(Unit.builder().id("town").build())
                .date(LocalDate.of(2026, 4, 30));
        TableReading reading = Desk.read(tables, text.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.assessment())
                .isEqualTo(Assessment.of(Desk.FRAMEWORK)
                        .unit("town")
                        .date(LocalDate.of(2026, 4, 30))
                        .smallestGroup(3)
                        .response(Response.of(
                                Respondent.builder()
                                        .id("r1")
                                        .addRole("management")
                                        .date(LocalDate.of(2026, 3, 31))
                                        .identity(Identity.ANONYMOUS)
                                        .build(),
                                Map.of(
                                        AnswerKey.of("listens", "desk"),
                                        Answer.choice("often"),
                                        AnswerKey.of("explains"),
                                        Answer.choice("always"),
                                        AnswerKey.of("days"),
                                        Answer.number("2.5"),
                                        AnswerKey.of("channels"),
                                        Answer.choices("phone"),
                                        AnswerKey.of("trusted"),
                                        Answer.yes())))
                        .response(Response.of(
                                Respondent.builder()
                                        .id("r2")
                                        .addRole("customers")
                                        .date(LocalDate.of(2026, 4, 1))
                                        .identity(Identity.ANONYMOUS)
                                        .build(),
                                Map.of(
                                        AnswerKey.of("listens", "desk"),
                                        Answer.choice("sometimes"),
                                        AnswerKey.of("explains"),
                                        Answer.unknown(),
                                        AnswerKey.of("channels"),
                                        Answer.choices("mail", "visit"),
                                        AnswerKey.of("trusted"),
                                        Answer.no())))
                        .build());
        assertThat(reading.notes())
                .containsExactly(
                        "no column names the respondents: they are called r1, r2 and so on, and are anonymous");
    }

    @Test
    void oneAssessmentAUnit() {
        TableReading reading = Desk.read(
                Desk.TABLES.mapping(Desk.mapping("units: { Sede di Milano: milan }")),
                "unit\tdays",
                "Sede di Milano\t1",
                "rome\t2",
                "Sede di Milano\t3");
        assertThat(reading.assessments())
                .extracting(each -> each.unit().orElseThrow())
                .containsExactly(
                        Unit.builder().id("milan").name("Sede di Milano").build(),
                        Unit.builder().id("rome").build());
        assertThat(reading.assessments())
                .extracting(each -> each.responses().size())
                .containsExactly(2, 1);
        assertThatThrownBy(reading::assessment)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("expected a table of one unit but there are 2");
    }

    @Test
    void anonymousRespondentsLoseTheirIds() {
        TableReading reading = Desk.read(
                Desk.TABLES.mapping(Desk.mapping("identity: anonymous")),
                "respondent,days",
                "anna@example.org,1",
                "berta@example.org,2");
        assertThat(reading.assessment().responses())
                .extracting(each -> each.respondent().id())
                .containsExactly("r1", "r2");
        assertThat(reading.toString()).doesNotContain("example.org");
        assertThat(Desk.problems(
                        Desk.TABLES.mapping(Desk.mapping("identity: anonymous")),
                        "respondent,days",
                        "anna@example.org,1",
                        "anna@example.org,2"))
                .containsExactly(
                        "survey.csv:3 column 1 \"respondent\": expected one row for each respondent but this one is the"
                                + " same as in row 2");
    }

    @Test
    void goodRowsAreKeptWhereThatIsAsked() {
        TableReading reading = Desk.read(
                Desk.TABLES.partial(), "respondent,days", "r1,1", "r2,x", "", "r3,3", ",", "r1,4", "r4,\"5", "r5,6");
        assertThat(reading.rows()).isEqualTo(5);
        assertThat(reading.taken()).isEqualTo(2);
        assertThat(reading.rejected()).extracting(RejectedRow::line).containsExactly(3, 7, 8);
        assertThat(reading.rejected().get(0).problems())
                .extracting(TableProblem::toString)
                .containsExactly("survey.csv:3 column 2 \"days\": expected a number in [0, 30] but was \"x\"");
        assertThat(reading.assessment().responses())
                .extracting(each -> each.respondent().id())
                .containsExactly("r1", "r3");
        assertThat(reading.notes()).containsExactly("what follows row 8 was not read");
    }

    @Test
    void columnsAreIgnoredWhereThatIsSaid() {
        TableReading reading = Desk.read(
                Desk.TABLES.mapping(Desk.mapping("other-columns: ignored", "columns: { IP: ignored, Gone: days }")),
                "IP,Duration,days",
                "127.0.0.1,17,2");
        assertThat(reading.assessment().responses()).hasSize(1);
        assertThat(reading.notes())
                .containsExactly(
                        "ignored: the columns \"IP\", \"Duration\"",
                        "no column names the respondents: they are called r1, r2 and so on, and are anonymous",
                        "the mapping names columns that the table does not have: \"Gone\"");
    }

    @Test
    void wordsOfTheMapping() {
        Tables tables = Desk.TABLES.mapping(Desk.mapping(
                "words: { yes: [Vero], no: [Falso], unknown: [Boh], not-applicable: ['-'] }",
                "choices: { frequency: { Ogni tanto: sometimes }, explains: { Ogni tanto: often } }",
                "separator: ' / '"));
        Map<AnswerKey, Answer> answers = Desk.read(
                        tables,
                        "listens [desk],listens [website],explains,trusted,channels",
                        "Ogni tanto,Boh,Ogni tanto,Vero,phone / visit",
                        ",,-,Falso,")
                .assessment()
                .responses()
                .get(0)
                .answers();
        assertThat(answers)
                .containsEntry(AnswerKey.of("listens", "desk"), Answer.choice("sometimes"))
                .containsEntry(AnswerKey.of("listens", "website"), Answer.unknown())
                .containsEntry(AnswerKey.of("explains"), Answer.choice("often"))
                .containsEntry(AnswerKey.of("trusted"), Answer.yes())
                .containsEntry(AnswerKey.of("channels"), Answer.of(new Reply.Choices(Set.of("phone", "visit"))));
    }

    @Test
    void accentsWrittenApartAreTheSame() {
        assertThat(Desk.read("Ci manderebbe un amico?", "Si\u0300")
                        .assessment()
                        .responses()
                        .get(0)
                        .answers())
                .containsEntry(AnswerKey.of("trusted"), Answer.yes());
    }

    @Test
    void everyWayToWriteIt() {
        Assessment expected = Desk.read("respondent,days", "r1,2", "r2,3").assessment();
        for (String text : List.of(
                "respondent;days\rr1;2\rr2;3",
                "\r\n\nrespondent|days\r\n\"r1\"|2\n\r\n r2 |\"3\"\r",
                "sep=;\r\nrespondent;days\r\nr1;2\r\nr2;3\r\n",
                "respondent\tdays\nr1\t\"2\n\"\nr2\t3\n")) {
            assertThat(Desk.read(Desk.TABLES, text.getBytes(StandardCharsets.UTF_8))
                            .assessment())
                    .as(text)
                    .isEqualTo(expected);
            byte[] wide = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
            assertThat(Desk.read(Desk.TABLES, wide).assessment()).as(text).isEqualTo(expected);
            byte[] little = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
            assertThat(Desk.read(Desk.TABLES, little).assessment()).as(text).isEqualTo(expected);
        }
        byte[] western = "respondent,trusted\nr1,Sì\n".getBytes(Charset.forName("windows-1252"));
        assertThat(Desk.read(Desk.TABLES.mapping(Desk.mapping("charset: windows-1252")), western)
                        .assessment())
                .isEqualTo(Desk.read("respondent,trusted", "r1,yes").assessment());
        assertThat(Desk.read(
                                Desk.TABLES.mapping(Desk.mapping("header-row: 3")),
                                "A \"survey\"",
                                "of 2026",
                                "respondent,days",
                                "r1,2",
                                "r2,3")
                        .assessment())
                .isEqualTo(expected);
    }

    @Test
    void headersForAMapping() {
        assertThat(Desk.TABLES.headers(
                        new java.io.ByteArrayInputStream(
                                "Ascolto [Sul sito],role,Voto,\nx,y,z,\n".getBytes(StandardCharsets.UTF_8)),
                        "survey.csv"))
                .extracting(
                        TableHeader::column,
                        TableHeader::header,
                        header -> header.meaning().orElse("?"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "Ascolto [Sul sito]", "listens [website]"),
                        org.assertj.core.groups.Tuple.tuple(2, "role", "role"),
                        org.assertj.core.groups.Tuple.tuple(3, "Voto", "?"),
                        org.assertj.core.groups.Tuple.tuple(4, "", "ignored"));
    }
}
