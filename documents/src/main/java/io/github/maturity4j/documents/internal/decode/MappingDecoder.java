package io.github.maturity4j.documents.internal.decode;

import io.github.maturity4j.assessment.Identity;
import io.github.maturity4j.documents.TableMapping;
import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.documents.internal.tree.Problems;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads mappings of tables. */
public final class MappingDecoder {

    private static final int MOST_ROWS = 1 << 20;

    private final Reading reading;

    private MappingDecoder(Problems problems) {
        this.reading = new Reading(problems);
    }

    /**
     * Reads a mapping; whatever is wrong is reported.
     *
     * @param root the root of a document
     * @param problems takes what is wrong
     * @return the mapping, to be used only where nothing is wrong
     */
    public static TableMapping decode(Node root, Problems problems) {
        return new MappingDecoder(problems).mapping(root);
    }

    private TableMapping mapping(Node root) {
        if (!(root instanceof Node.Members map)) {
            reading.wrongType(root, "a mapping: a map");
            return TableMapping.NONE;
        }
        Header header = new Header(reading);
        if (header.version(map).isEmpty() || !header.isOfKind(map, Header.Kind.MAPPING)) {
            return TableMapping.NONE;
        }
        try (Fields fields = reading.fields(root, "a mapping")) {
            Header.claim(fields);
            TableMapping.Builder builder = TableMapping.builder();
            builder.id(fields.required("mapping", reading::id, "?"));
            builder.framework(fields.optional("framework", reading::id));
            builder.version(fields.optional("version", reading::version));
            builder.layout(fields.optional("layout", node -> reading.word(node, TableMapping.Layout.values())));
            file(fields, builder);
            builder.columns(fields.optional("columns", node -> byText(node, reading::string))
                    .orElse(Map.of()));
            fields.optional("other-columns", node -> reading.word(node, TableMapping.Stranger.values()))
                    .ifPresent(builder::otherColumns);
            cells(fields, builder);
            builder.identity(fields.optional("identity", node -> reading.word(node, Identity.values())));
            fields.optional("smallest-group", node -> reading.whole(node, 1, 999_999_999))
                    .ifPresent(builder::smallestGroup);
            return builder.build();
        }
    }

    private void file(Fields fields, TableMapping.Builder builder) {
        builder.delimiter(fields.optional("delimiter", node -> reading.word(node, TableMapping.Delimiter.values())));
        builder.charset(fields.optional("charset", node -> reading.word(node, TableMapping.Charset.values())));
        fields.optional("decimal", node -> reading.word(node, TableMapping.Decimal.values()))
                .ifPresent(builder::decimal);
        builder.dates(fields.optional("dates", this::pattern));
        Optional<Node> sheet = fields.optional("sheet", node -> node);
        if (sheet.orElse(null) instanceof Node.Numeral) {
            sheet.ifPresent(node -> builder.sheetNumber(reading.whole(node, 1, 9_999)));
        } else {
            builder.sheet(sheet.map(node -> reading.string(node, "the name or the number of a sheet")));
        }
        fields.optional("header-row", node -> reading.whole(node, 1, MOST_ROWS)).ifPresent(builder::headerRow);
        fields.optional("formulas", node -> reading.word(node, TableMapping.Formulas.values()))
                .ifPresent(builder::formulas);
    }

    private void cells(Fields fields, TableMapping.Builder builder) {
        builder.roles(
                fields.optional("roles", node -> byText(node, reading::id)).orElse(Map.of()));
        builder.units(
                fields.optional("units", node -> byText(node, reading::id)).orElse(Map.of()));
        builder.choices(fields.mapById("choices", node -> byText(node, reading::id)));
        builder.words(fields.optional("words", this::words).orElse(Map.of()));
        builder.separator(fields.optional("separator", reading::string));
    }

    private Map<TableMapping.Word, List<String>> words(Node node) {
        Map<TableMapping.Word, List<String>> words = new LinkedHashMap<>();
        try (Fields fields = reading.fields(node, "a map from what is said to words")) {
            for (TableMapping.Word word : TableMapping.Word.values()) {
                fields.optional(Reading.word(word), inner -> reading.distinct(inner, reading::string))
                        .ifPresent(found -> words.put(word, found));
            }
        }
        return words;
    }

    private String pattern(Node node) {
        String pattern = reading.string(node, "a pattern of dates such as dd/MM/yyyy");
        try {
            if (node instanceof Node.Text && !Reading.isPlaceholder(pattern)) {
                DateTimeFormatter unused = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
            }
        } catch (IllegalArgumentException malformed) {
            reading.problem(
                    Code.WRONG_VALUE,
                    node,
                    "expected a pattern of dates such as dd/MM/yyyy but was " + Wording.quoted(pattern));
        }
        return pattern;
    }

    /** A map whose names are what stands in a table. */
    private <T> Map<String, T> byText(Node node, Function<Node, T> each) {
        Map<String, T> values = new LinkedHashMap<>();
        if (!(node instanceof Node.Members map)) {
            reading.wrongType(node, "a map");
            return values;
        }
        for (Node.Member member : map.members()) {
            if (member.name().isBlank()) {
                reading.problems()
                        .add(
                                Code.MALFORMED_NAME,
                                member.place(),
                                map.path().then(member.name()),
                                "expected what stands in the table but was empty");
            }
            values.put(member.name(), each.apply(member.value()));
        }
        return values;
    }
}
