package io.github.maturity4j.documents.internal.decode;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.crosswalk.Crosswalk;
import io.github.maturity4j.crosswalk.FrameworkVersion;
import io.github.maturity4j.crosswalk.Level;
import io.github.maturity4j.crosswalk.Relation;
import io.github.maturity4j.documents.internal.tree.Locator;
import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.documents.internal.tree.Problems;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.vocabulary.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads crosswalks. */
public final class CrosswalkDecoder {

    private static final Pattern KEY = Pattern.compile("([^/?]+)(?:/([^/?]+))?");

    private final Reading reading;
    private final VocabularyDecoder vocabulary;

    private CrosswalkDecoder(Problems problems) {
        this.reading = new Reading(problems);
        this.vocabulary = new VocabularyDecoder(reading);
    }

    /**
     * Reads a crosswalk; whatever is wrong is reported, and replaced by something harmless.
     *
     * @param root the root of a document
     * @param problems takes what is wrong
     * @return the crosswalk, to be used only where nothing is wrong; empty where the document is none
     */
    public static Optional<Crosswalk> decode(Node root, Problems problems) {
        return new CrosswalkDecoder(problems).crosswalk(root);
    }

    /**
     * Reads a crosswalk and checks it against its frameworks.
     *
     * @param root the root of a document
     * @param frameworks finds the frameworks that it names, or reports that there is none
     * @param most how many problems are told
     * @param problems takes what is wrong
     * @return the crosswalk, to be used only where nothing is wrong; empty where the document is none
     */
    public static Optional<Crosswalk> decode(
            Node root, AssessmentDecoder.FrameworkFinder frameworks, int most, Problems problems) {
        Optional<Crosswalk> read = decode(root, problems);
        read.ifPresent(crosswalk -> {
            Optional<Framework> from = framework(root, "from", frameworks, problems);
            Optional<Framework> to = framework(root, "to", frameworks, problems);
            if (from.isPresent() && to.isPresent()) {
                check(root, crosswalk, from.get(), to.get(), most, problems);
            }
        });
        return read;
    }

    private static Optional<Framework> framework(
            Node root, String member, AssessmentDecoder.FrameworkFinder frameworks, Problems problems) {
        if (root instanceof Node.Members map
                && map.find(member).map(Node.Member::value).orElse(root) instanceof Node.Members named
                && named.find("framework").map(Node.Member::value).orElse(root) instanceof Node.Text id
                && named.find("version").map(Node.Member::value).orElse(root) instanceof Node.Text version) {
            return frameworks.find(id, version, problems);
        }
        return Optional.empty();
    }

    private static void check(
            Node root, Crosswalk crosswalk, Framework from, Framework to, int most, Problems problems) {
        Aftermath aftermath = new Aftermath(root, problems.pointers());
        for (Problem problem : crosswalk.check(from, to)) {
            if (problems.size() > most) {
                return;
            }
            if (aftermath.isOwn(problem)) {
                problems.add(Locator.place(root, problem), Locator.resolved(root, problem));
            }
        }
    }

    private Optional<Crosswalk> crosswalk(Node root) {
        if (!(root instanceof Node.Members map)) {
            reading.wrongType(root, "a crosswalk: a map");
            return Optional.empty();
        }
        Header header = new Header(reading);
        if (header.version(map).isEmpty() || !header.isOfKind(map, Header.Kind.CROSSWALK)) {
            return Optional.empty();
        }
        try (Fields fields = reading.fields(root, "a crosswalk")) {
            Header.claim(fields);
            FrameworkVersion nothing = new FrameworkVersion("?", "?");
            return Optional.of(Crosswalk.builder()
                    .id(fields.required("crosswalk", reading::id, "?"))
                    .version(fields.required("version", reading::version, "?"))
                    .title(fields.optional("title", reading::text))
                    .description(fields.optional("description", reading::text))
                    .language(fields.optional("language", reading::language).orElse("en"))
                    .fromFramework(fields.required("from", this::framework, nothing))
                    .toFramework(fields.required("to", this::framework, nothing))
                    .basis(fields.optional("basis", vocabulary::basis))
                    .sources(fields.list("sources", vocabulary::sources))
                    .relations(fields.required(
                            "relations", node -> reading.list(node, this::relation), java.util.List.of()))
                    .build());
        }
    }

    private FrameworkVersion framework(Node node) {
        try (Fields fields = reading.fields(node, "a map with framework and version")) {
            return new FrameworkVersion(
                    fields.required("framework", reading::id, "?"), fields.required("version", reading::version, "?"));
        }
    }

    private Relation relation(Node node) {
        Map<String, Function<Node, Relation.Kind>> kinds = new LinkedHashMap<>();
        kinds.put("equivalent", this::equivalent);
        kinds.put("implies", this::implies);
        kinds.put("implied-by", this::impliedBy);
        kinds.put("overlaps", this::overlaps);
        try (Fields fields = reading.fields(node, "a relation: a map")) {
            return Relation.builder()
                    .source(fields.required("source", this::key, AnswerKey.of("?")))
                    .target(fields.required("target", this::key, AnswerKey.of("?")))
                    .kind(fields.exactlyOne("one kind of relation", kinds).orElseGet(Relation.Overlaps::new))
                    .reason(fields.required("reason", reading::text, Text.of("?")))
                    .basis(fields.optional("basis", vocabulary::basis))
                    .build();
        }
    }

    private Relation.Kind equivalent(Node node) {
        return new Relation.Equivalent(reading.mapById(node, reading::id));
    }

    private Relation.Kind implies(Node node) {
        try (Fields fields = reading.fields(node, "a map with source-at-least and target-at-least")) {
            return new Relation.Implies(level("source-at-least", fields), level("target-at-least", fields));
        }
    }

    private Relation.Kind impliedBy(Node node) {
        try (Fields fields = reading.fields(node, "a map with source-below and target-below")) {
            return new Relation.ImpliedBy(level("source-below", fields), level("target-below", fields));
        }
    }

    private Level level(String name, Fields fields) {
        return fields.required(name, this::level, Level.choice("?"));
    }

    private Level level(Node node) {
        if (node instanceof Node.Numeral) {
            return new Level.OfPoints(reading.number(node));
        } else if (!(node instanceof Node.Text)) {
            reading.wrongType(node, "the id of a choice, or points");
            return Level.choice("?");
        }
        return Level.choice(reading.id(node));
    }

    private Relation.Kind overlaps(Node node) {
        if (!reading.flag(node) && node instanceof Node.Flag) {
            reading.problem(Code.WRONG_VALUE, node, "expected true but was false; leave the relation out");
        }
        return new Relation.Overlaps();
    }

    /** An answer: {@code indicator} or {@code indicator/area}. */
    private AnswerKey key(Node node) {
        String name = reading.string(node, "an indicator, or an indicator and an area such as drill/sales");
        Matcher matcher = KEY.matcher(name);
        if (matcher.matches()
                && Reading.isId(matcher.group(1))
                && (matcher.group(2) == null || Reading.isId(matcher.group(2)))) {
            return new AnswerKey(matcher.group(1), Optional.ofNullable(matcher.group(2)));
        }
        if (!Reading.isPlaceholder(name)) {
            reading.problem(
                    Code.MALFORMED_NAME,
                    node,
                    "expected an indicator, or an indicator and an area such as drill/sales, but was "
                            + node.described());
        }
        return AnswerKey.of("?");
    }
}
