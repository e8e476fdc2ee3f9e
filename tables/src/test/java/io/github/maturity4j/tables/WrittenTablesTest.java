package io.github.maturity4j.tables;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.assessment.Identity;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.assessment.Respondent;
import io.github.maturity4j.assessment.Response;
import io.github.maturity4j.documents.TableMapping;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.tables.internal.grid.CsvGrid;
import io.github.maturity4j.tables.internal.grid.GridRow;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Text;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Random assessments, written plainly in random ways, are read back; and whatever becomes of a table, only problems come of it. */
class WrittenTablesTest {

    private static final List<String> LANGUAGES = List.of("en", "it", "es");
    private static final List<String> ROLES = List.of("management", "staff", "customers", "partners");
    private static final List<String> REMARKS =
            List.of("Fine.", "a, b; c | d\te", "says \"no\"", "two\nlines", "=1+1", "né più né meno", "'", "\"\"");

    private final List<List<String>> rows = new ArrayList<>();

    @Property(tries = 400, seed = "20261122", shrinking = ShrinkingMode.OFF)
    void whatIsWrittenIsReadBack(@ForAll long seed) {
        Random random = new Random(seed);
        Map<String, Map<AnswerKey, Answer>> said = new LinkedHashMap<>();
        Map<String, Respondent> people = new LinkedHashMap<>();
        boolean byAnswer = random.nextBoolean();
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            Respondent person = person("p" + i, random);
            people.put(person.id(), person);
            Map<AnswerKey, Answer> answers = answers(random);
            if (byAnswer && answers.isEmpty()) {
                answers.put(AnswerKey.of("trusted"), Answer.yes());
            }
            said.put(person.id(), answers);
        }
        AssessmentBuilder expected = Assessment.of(Desk.FRAMEWORK);
        people.forEach((id, person) -> expected.response(Response.of(person, said.get(id))));
        rows.clear();
        if (byAnswer) {
            writeByAnswer(people, said, random);
        } else {
            writeByRespondent(people, said, random);
        }
        TableMapping.Builder mapping = TableMapping.builder().id("m");
        byte[] bytes = bytes(random, mapping);
        TableReading reading = Desk.read(Desk.TABLES.mapping(mapping.build()), bytes);
        assertThat(reading.assessment()).isEqualTo(expected.build());
    }

    private static Respondent person(String id, Random random) {
        Set<String> roles = new LinkedHashSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            roles.add(ROLES.get(random.nextInt(ROLES.size())));
        }
        Respondent.Builder builder = Respondent.builder()
                .id(id)
                .roles(roles)
                .identity(random.nextBoolean() ? Identity.NAMED : Identity.PSEUDONYMOUS);
        if (random.nextBoolean()) {
            builder.weight(Rational.of(1 + random.nextInt(9), 2));
        }
        if (random.nextBoolean()) {
            builder.date(LocalDate.of(2026, 1 + random.nextInt(12), 1 + random.nextInt(28)));
        }
        return builder.build();
    }

    private static Map<AnswerKey, Answer> answers(Random random) {
        Map<AnswerKey, Answer> answers = new LinkedHashMap<>();
        for (Indicator indicator : Desk.FRAMEWORK.indicators()) {
            for (Optional<String> area : indicator.areas().isEmpty()
                    ? List.of(Optional.<String>empty())
                    : indicator.areas().stream().map(Optional::of).toList()) {
                if (random.nextInt(4) > 0) {
                    Answer.Builder answer = Answer.builder().reply(reply(indicator, random));
                    if (random.nextInt(3) == 0) {
                        answer.comment(any(REMARKS, random));
                    }
                    if (random.nextInt(5) == 0) {
                        answer.evidence(any(REMARKS, random));
                    }
                    answers.put(new AnswerKey(indicator.id(), area), answer.build());
                }
            }
        }
        return answers;
    }

    private static Reply reply(Indicator indicator, Random random) {
        if (random.nextInt(6) == 0) {
            return new Reply.Unknown();
        }
        if (random.nextInt(6) == 0 && indicator.applicability().mayBeNotApplicable()) {
            return new Reply.NotApplicable();
        }
        if (indicator.scale() instanceof Scale.Numeric) {
            return new Reply.Amount(Rational.of(random.nextInt(61), 2));
        }
        List<String> ids =
                indicator.scale().choices().stream().map(Scale.Choice::id).toList();
        if (indicator.scale() instanceof Scale.Several) {
            return new Reply.Choices(new LinkedHashSet<>(
                    ids.stream().filter(id -> random.nextBoolean()).toList()));
        }
        return new Reply.Choice(any(ids, random));
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private void writeByRespondent(
            Map<String, Respondent> people, Map<String, Map<AnswerKey, Answer>> said, Random random) {
        Set<AnswerKey> keys = new LinkedHashSet<>();
        for (Indicator indicator : Desk.FRAMEWORK.indicators()) {
            if (indicator.areas().isEmpty()) {
                keys.add(AnswerKey.of(indicator.id()));
            }
            indicator.areas().forEach(area -> keys.add(AnswerKey.of(indicator.id(), area)));
        }
        List<List<String>> columns = new ArrayList<>();
        common(columns, people.values());
        for (AnswerKey key : keys) {
            String header = header(key, random);
            List<String> answers = new ArrayList<>(List.of(header));
            List<String> comments = new ArrayList<>(List.of(header + " [comment]"));
            List<String> evidence = new ArrayList<>(List.of(header + " [evidence]"));
            people.keySet().forEach(id -> {
                Optional<Answer> answer = Optional.ofNullable(said.get(id).get(key));
                answers.add(
                        answer.map(given -> cell(key, given.reply(), random)).orElse(""));
                comments.add(answer.flatMap(Answer::comment).orElse(""));
                evidence.add(answer.flatMap(Answer::evidence).orElse(""));
            });
            columns.addAll(List.of(answers, comments, evidence));
        }
        Collections.shuffle(columns, random);
        for (int i = 0; i <= people.size(); i++) {
            int row = i;
            rows.add(columns.stream().map(column -> column.get(row)).toList());
        }
    }

    private static void common(List<List<String>> columns, Iterable<Respondent> people) {
        List<List<String>> all = List.of(
                new ArrayList<>(List.of("respondent")),
                new ArrayList<>(List.of("role")),
                new ArrayList<>(List.of("weight")),
                new ArrayList<>(List.of("date")),
                new ArrayList<>(List.of("identity")));
        for (Respondent person : people) {
            List<String> cells = about(person);
            for (int i = 0; i < cells.size(); i++) {
                all.get(i).add(cells.get(i));
            }
        }
        columns.addAll(all);
    }

    private static List<String> about(Respondent person) {
        return List.of(
                person.id(),
                String.join("|", person.roles()),
                person.weight().toString(),
                person.date().map(LocalDate::toString).orElse(""),
                person.identity() == Identity.NAMED ? "named" : "pseudonymous");
    }

    private void writeByAnswer(
            Map<String, Respondent> people, Map<String, Map<AnswerKey, Answer>> said, Random random) {
        List<List<String>> answers = new ArrayList<>();
        people.forEach((id, person) -> said.get(id).forEach((key, answer) -> {
            List<String> row = new ArrayList<>(about(person));
            boolean apart = random.nextBoolean();
            row.add(apart ? key.indicator() : header(key, random));
            row.add(apart ? key.area().orElse("") : "");
            row.add(cell(key, answer.reply(), random));
            row.add(answer.comment().orElse(""));
            row.add(answer.evidence().orElse(""));
            answers.add(row);
        }));
        // Respondents come in the order of their first rows.
        rows.add(List.of(
                "respondent",
                "role",
                "weight",
                "date",
                "identity",
                "indicator",
                "area",
                "answer",
                "comment",
                "evidence"));
        rows.addAll(answers);
    }

    private static String header(AnswerKey key, Random random) {
        Indicator indicator = Desk.FRAMEWORK.indicator(key.indicator()).orElseThrow();
        String area = key.area()
                .map(id -> " ["
                        + (random.nextBoolean()
                                ? id
                                : word(
                                        Desk.FRAMEWORK.areas().stream()
                                                .filter(each -> each.id().equals(id))
                                                .findFirst()
                                                .orElseThrow()
                                                .title(),
                                        random))
                        + "]")
                .orElse("");
        return switch (random.nextInt(3)) {
            case 0 -> indicator.id() + area;
            case 1 -> word(indicator.question(), random) + area;
            default -> word(indicator.title(), random) + area;
        };
    }

    private static String word(Optional<Text> text, Random random) {
        return text.orElseThrow().byLanguage().get(any(LANGUAGES, random));
    }

    private static String cell(AnswerKey key, Reply reply, Random random) {
        Scale scale = Desk.FRAMEWORK.indicator(key.indicator()).orElseThrow().scale();
        if (reply instanceof Reply.Unknown) {
            return any(List.of("unknown", "I don't know", "Non so", "No lo sé"), random);
        }
        if (reply instanceof Reply.NotApplicable) {
            return any(List.of("not-applicable", "N/A", "Non applicabile", "No aplicable"), random);
        }
        if (reply instanceof Reply.Amount amount) {
            return amount.value().toString();
        }
        if (reply instanceof Reply.Choices choices) {
            if (choices.ids().isEmpty()) {
                return "none";
            }
            return String.join(
                    any(List.of(";", "; ", "|", " | "), random),
                    choices.ids().stream().map(id -> label(scale, id, random)).toList());
        }
        String id = ((Reply.Choice) reply).id();
        if (scale instanceof Scale.YesNo) {
            return any(id.equals("yes") ? List.of("yes", "Yes", "Sì", "Sí") : List.of("no", "No"), random);
        }
        return label(scale, id, random);
    }

    private static String label(Scale scale, String id, Random random) {
        Scale.Choice choice = scale.choices().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return random.nextBoolean() ? id : word(choice.title(), random);
    }

    /** The rows as bytes, by another hand than the one that reads them. */
    private byte[] bytes(Random random, TableMapping.Builder mapping) {
        char delimiter = any(List.of(',', ';', '\t', '|'), random);
        boolean everywhere = random.nextBoolean();
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                text.append(i == 0 ? "" : delimiter);
                String cell = row.get(i);
                boolean quoted =
                        everywhere || cell.chars().anyMatch(sign -> sign == delimiter || "\"\r\n".indexOf(sign) >= 0);
                text.append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
            }
            text.append(any(List.of("\n", "\r\n", "\r"), random));
        }
        switch (random.nextInt(4)) {
            case 0 -> {
                return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            }
            case 1 -> {
                return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
            }
            case 2 -> {
                mapping.charset(TableMapping.Charset.WINDOWS_1252);
                return text.toString().getBytes(Charset.forName("windows-1252"));
            }
            default -> {
                return text.toString().getBytes(StandardCharsets.UTF_8);
            }
        }
    }

    @Property(tries = 1500, seed = "20261123", shrinking = ShrinkingMode.OFF)
    void whateverBecomesOfATable(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] whole = random.nextInt(3) == 0 ? Workbooks.SMALL : SMALL;
        byte[] garbled = garbled(whole, random);
        Tables tables = random.nextBoolean() ? Desk.TABLES.partial() : Desk.TABLES;
        try {
            TableReading reading = tables.read(new ByteArrayInputStream(garbled), "survey");
            assertThat(reading.taken() + reading.rejected().size()).isEqualTo(reading.rows());
        } catch (InvalidTableException invalid) {
            assertThat(invalid.located()).isNotEmpty();
            assertThat(invalid.getMessage().length()).isLessThan(200_000);
        }
    }

    private static final byte[] SMALL = """
            respondent;role;Ascolto [Sul sito];days;channels;trusted;explains [comment]
            r1;staff;Spesso;2.5;"Per posta; anche su carta";Sì;"città, così"
            r2;"staff;customers";Mai;3;"phone|visit";no;
            """.getBytes(StandardCharsets.UTF_8);

    private static byte[] garbled(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = any(List.of((byte) '"', (byte) ';', (byte) '\n', (byte) 0, (byte) 0xFF), random);
                case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                default ->
                    System.arraycopy(
                            whole,
                            0,
                            bytes,
                            at,
                            Math.min(random.nextInt(40), Math.min(whole.length, bytes.length - at)));
            }
        }
        return bytes;
    }

    /** Another library reads the same rows from the same text. */
    @Property(tries = 500, seed = "20261124", shrinking = ShrinkingMode.OFF)
    void rowsAreThoseOfAnotherReader(@ForAll long seed) throws Exception {
        Random random = new Random(seed);
        rows.clear();
        List<String> header = new ArrayList<>(List.of("respondent", "role", "days", "explains [comment]"));
        rows.add(header);
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            rows.add(List.of("r" + i, any(ROLES, random), "" + random.nextInt(31), any(REMARKS, random)));
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            List<String> quoted = row.stream()
                    .map(cell -> random.nextBoolean() || cell.matches("(?s).*[\",\r\n].*")
                            ? '"' + cell.replace("\"", "\"\"") + '"'
                            : cell)
                    .toList();
            text.append(String.join(",", quoted)).append(any(List.of("\n", "\r\n", "\r"), random));
        }
        List<List<String>> theirs = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(new StringReader(text.toString()))) {
            reader.forEach(record -> {
                theirs.add(record.getFields());
                lines.add(record.getStartingLineNumber());
            });
        }
        assertThat(theirs).isEqualTo(rows);
        CsvGrid grid = CsvGrid.open(
                new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)),
                new CsvGrid.Dialect(Optional.of(','), Optional.empty(), Optional.empty()),
                TableLimits.DEFAULT,
                List::size);
        for (int i = 0; i < theirs.size(); i++) {
            GridRow row = i == 0 ? grid.header() : grid.next();
            assertThat(row.line()).isEqualTo(lines.get(i).intValue());
            assertThat(row.cells().stream().map(cell -> cell.text()).toList())
                    .isEqualTo(theirs.get(i).stream().map(String::strip).toList());
        }
        assertThat(grid.next()).isNull();
    }
}
