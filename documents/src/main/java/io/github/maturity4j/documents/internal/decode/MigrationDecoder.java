package io.github.maturity4j.documents.internal.decode;

import io.github.maturity4j.documents.internal.tree.Locator;
import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.documents.internal.tree.Problems;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.migration.Carry;
import io.github.maturity4j.migration.Combining;
import io.github.maturity4j.migration.Family;
import io.github.maturity4j.migration.Migration;
import io.github.maturity4j.migration.Step;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.scorecard.Digest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads whole migrations. */
public final class MigrationDecoder {

    /** Stands for no choice. */
    private static final String UNANSWERED = "unanswered";

    private final Reading reading;

    private MigrationDecoder(Problems problems) {
        this.reading = new Reading(problems);
    }

    /** Finds both versions of a framework, and their digests. */
    public interface Versions {

        /**
         * Finds a version.
         *
         * @param id the id of the framework, with its place
         * @param version the version, with its place
         * @param problems takes what is wrong
         * @return the framework; empty where there is none
         */
        Optional<Framework> find(Node.Text id, Node.Text version, Problems problems);

        /** The digest of a framework. */
        Digest digest(Framework framework);
    }

    /** What stands at one end: which version, and its digest. */
    private record End(String framework, String version, Optional<Digest> digest, Optional<Framework> found, Node at) {}

    /**
     * Reads a migration, without holding it against its versions.
     *
     * @param root the root of a document
     * @param problems takes what is wrong
     * @return the migration, to be used only where nothing is wrong; empty where the document is none
     */
    public static Optional<Migration> decode(Node root, Problems problems) {
        return new MigrationDecoder(problems).migration(root, Optional.empty(), problems);
    }

    /**
     * Reads a migration, and holds it against its versions.
     *
     * @param root the root of a document
     * @param versions finds them
     * @param problems takes what is wrong
     * @return the migration, to be used only where nothing is wrong; empty where the document is none
     */
    public static Optional<Migration> decode(Node root, Versions versions, Problems problems) {
        return new MigrationDecoder(problems).migration(root, Optional.of(versions), problems);
    }

    private Optional<Migration> migration(Node root, Optional<Versions> versions, Problems problems) {
        if (!(root instanceof Node.Members map)) {
            reading.wrongType(root, "a migration: a map");
            return Optional.empty();
        }
        Header header = new Header(reading);
        if (header.version(map).isEmpty() || !header.isOfKind(map, Header.Kind.MIGRATION)) {
            return Optional.empty();
        }
        try (Fields fields = reading.fields(root, "a migration")) {
            Header.claim(fields);
            Migration.Builder builder = Migration.builder();
            builder.id(fields.required("migration", reading::id, "?"));
            End nowhere = new End("?", "?", Optional.empty(), Optional.empty(), root);
            End from = fields.required("from", node -> end(node, versions, problems), nowhere);
            End to = fields.required("to", node -> end(node, versions, problems), nowhere);
            builder.fromFramework(from.framework())
                    .fromVersion(from.version())
                    .fromDigest(from.digest())
                    .toFramework(to.framework())
                    .toVersion(to.version())
                    .toDigest(to.digest())
                    .description(fields.optional("description", reading::text));
            Map<Family, List<Step>> steps = new EnumMap<>(Family.class);
            for (Family family : Family.values()) {
                List<Step> found =
                        fields.list(Reading.word(family), node -> steps(node, isAnswered(family)));
                if (!found.isEmpty()) {
                    steps.put(family, found);
                }
            }
            Migration migration = builder.steps(steps).build();
            versions.ifPresent(known -> check(root, migration, from, to, known, problems));
            return Optional.of(migration);
        }
    }

    private static boolean isAnswered(Family family) {
        return family == Family.INDICATORS || family == Family.FACTS;
    }

    /** What does not fit the versions, unless something could not be read anyway. */
    private void check(
            Node root, Migration migration, End from, End to, Versions versions, Problems problems) {
        if (!problems.isEmpty() || from.found().isEmpty() || to.found().isEmpty()) {
            return;
        }
        digest(from, versions);
        digest(to, versions);
        for (Problem problem :
                migration.check(from.found().get(), to.found().get())) {
            problems.add(Locator.place(root, problem), Locator.resolved(root, problem));
        }
    }

    private void digest(End end, Versions versions) {
        if (end.digest().isPresent() && end.found().isPresent()) {
            Digest actual = versions.digest(end.found().get());
            if (!actual.equals(end.digest().get())) {
                reading.problem(
                        Code.OTHER_FRAMEWORK,
                        end.at(),
                        "expected a framework with the digest " + end.digest().get() + " but " + end.framework() + " "
                                + end.version() + " has " + actual);
            }
        }
    }

    private End end(Node node, Optional<Versions> versions, Problems problems) {
        try (Fields fields = reading.fields(node, "a map with framework and version")) {
            String framework = fields.required("framework", reading::id, "?");
            String version = fields.required("version", reading::version, "?");
            Optional<Digest> digest = fields.optional("digest", this::digest).flatMap(found -> found);
            Optional<Framework> found = Optional.empty();
            if (versions.isPresent()
                    && fields.node("framework").orElse(node) instanceof Node.Text first
                    && fields.node("version").orElse(node) instanceof Node.Text second
                    && !Reading.isPlaceholder(framework)
                    && !Reading.isPlaceholder(version)) {
                found = versions.get().find(first, second, problems);
            }
            return new End(framework, version, digest, found, node);
        }
    }

    private Optional<Digest> digest(Node node) {
        String expected = "a digest: sha256: and 64 hexadecimal digits in lower case";
        if (!(node instanceof Node.Text text)) {
            reading.wrongType(node, expected);
            return Optional.empty();
        }
        try {
            return Optional.of(Digest.parse(text.value()));
        } catch (IllegalArgumentException malformed) {
            reading.problem(Code.WRONG_VALUE, node, "expected " + expected + " but was " + node.described());
            return Optional.empty();
        }
    }

    private List<Step> steps(Node node, boolean answered) {
        List<Step> steps = new ArrayList<>();
        try (Fields fields = reading.fields(node, "a map with what was kept, renamed, split, merged, dropped and added")) {
            fields.list("kept", reading::ids).forEach(id -> steps.add(new Step.Kept(id)));
            fields.mapById("renamed", reading::id).forEach((from, to) -> steps.add(new Step.Renamed(from, to)));
            if (answered) {
                fields.optional("changed", value -> byId(value, this::changed)).ifPresent(steps::addAll);
            }
            fields.optional("split", value -> byId(value, id -> each -> split(id, each, answered)))
                    .ifPresent(steps::addAll);
            fields.optional("merged", value -> byId(value, id -> each -> merged(id, each, answered)))
                    .ifPresent(steps::addAll);
            fields.list("dropped", reading::ids).forEach(id -> steps.add(new Step.Dropped(id)));
            fields.list("added", reading::ids).forEach(id -> steps.add(new Step.Added(id)));
        }
        return steps;
    }

    private List<Step> byId(Node node, Function<String, Function<Node, Step>> each) {
        Map<String, Step> steps = reading.mapById(node, Set.of(), (id, value) -> each.apply(id).apply(value));
        return List.copyOf(steps.values());
    }

    private Function<Node, Step> changed(String from) {
        return node -> {
            if (node instanceof Node.Text) {
                return new Step.Changed(from, from, open(node));
            }
            try (Fields fields = reading.fields(node, "open, or a map with to and choices")) {
                return new Step.Changed(
                        from,
                        fields.optional("to", reading::id).orElse(from),
                        fields.<Carry>optional("choices", this::choices).orElseGet(Carry.Open::new));
            }
        };
    }

    private Carry open(Node node) {
        if (!(node instanceof Node.Text text && text.value().equals("open"))) {
            reading.wrongType(node, "open, or a map with to and choices");
        }
        return new Carry.Open();
    }

    private Carry choices(Node node) {
        Map<String, Optional<String>> choices = new LinkedHashMap<>();
        reading.mapById(node, reading::id).forEach((from, to) -> choices.put(
                from, to.equals(UNANSWERED) ? Optional.empty() : Optional.of(to)));
        return new Carry.Choices(choices);
    }

    private Step split(String from, Node node, boolean answered) {
        if (node instanceof Node.Items || !answered) {
            return new Step.Split(
                    from,
                    reading.ids(node).stream()
                            .map(to -> new Step.Split.Into(to, new Carry.Open()))
                            .toList());
        }
        List<Step.Split.Into> into = new ArrayList<>();
        reading.mapById(node, this::carry).forEach((to, carry) -> into.add(new Step.Split.Into(to, carry)));
        return new Step.Split(from, into);
    }

    private Carry carry(Node node) {
        if (node instanceof Node.Members) {
            try (Fields fields = reading.fields(node, "same, open, or a map with choices")) {
                return fields.required("choices", this::choices, new Carry.Open());
            }
        }
        if (node instanceof Node.Text text && text.value().equals("same")) {
            return new Carry.Same();
        }
        if (!(node instanceof Node.Text text && text.value().equals("open"))) {
            reading.wrongType(node, "same, open, or a map with choices");
        }
        return new Carry.Open();
    }

    private Step merged(String to, Node node, boolean answered) {
        if (!(node instanceof Node.Members) || !answered) {
            return new Step.Merged(reading.ids(node), to, Combining.OPEN);
        }
        try (Fields fields = reading.fields(node, "a list of ids, or a map with from and answers")) {
            return new Step.Merged(
                    fields.required("from", reading::ids, List.of()),
                    to,
                    fields.optional("answers", value -> reading.word(value, Combining.values()))
                            .orElse(Combining.OPEN));
        }
    }
}
