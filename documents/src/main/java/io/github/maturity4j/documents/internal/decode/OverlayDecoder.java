package io.github.maturity4j.documents.internal.decode;

import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.documents.internal.tree.Problems;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.overlay.Change;
import io.github.maturity4j.overlay.Overlay;
import io.github.maturity4j.overlay.Part;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Scale;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads whole overlays. */
public final class OverlayDecoder {

    private static final String A_CHANGE = "a change: a map such as { measure: id, at: mean/weight, to: 2 }";

    private final Reading reading;
    private final VocabularyDecoder vocabulary;
    private final ScaleDecoder scales;

    private OverlayDecoder(Problems problems) {
        this.reading = new Reading(problems);
        this.vocabulary = new VocabularyDecoder(reading);
        this.scales = new ScaleDecoder(reading);
    }

    /**
     * What was read.
     *
     * @param framework the framework over which the overlay lies
     * @param overlay the overlay
     */
    public record Read(Framework framework, Overlay overlay) {}

    /**
     * Reads an overlay; whatever is wrong is reported, and replaced by something harmless.
     *
     * @param root the root of a document
     * @param frameworks finds the framework over which it lies
     * @param problems takes what is wrong
     * @return what was read, to be used only where nothing is wrong; empty where the document is none, or there is no framework
     */
    public static Optional<Read> decode(Node root, AssessmentDecoder.FrameworkFinder frameworks, Problems problems) {
        return new OverlayDecoder(problems).overlay(root, frameworks);
    }

    /**
     * Reads an overlay that was written, whatever the framework.
     *
     * @param root the root of a document
     * @param named the scales that are called by name
     * @param problems takes what is wrong
     */
    public static void decode(Node root, Map<String, Scale> named, Problems problems) {
        OverlayDecoder decoder = new OverlayDecoder(problems);
        try (Fields fields = decoder.reading.fields(root, "an overlay")) {
            Overlay.Builder overlay = decoder.head(fields, Overlay.builder());
            fields.node("over");
            decoder.body(fields, overlay, named, true);
        }
    }

    private Optional<Read> overlay(Node root, AssessmentDecoder.FrameworkFinder frameworks) {
        if (!(root instanceof Node.Members map)) {
            reading.wrongType(root, "an overlay: a map");
            return Optional.empty();
        }
        Header header = new Header(reading);
        if (header.version(map).isEmpty() || !header.isOfKind(map, Header.Kind.OVERLAY)) {
            return Optional.empty();
        }
        try (Fields fields = reading.fields(root, "an overlay")) {
            Overlay.Builder overlay = head(fields, Overlay.builder());
            Optional<Framework> framework =
                    fields.required("over", node -> over(node, overlay, frameworks), Optional.empty());
            body(fields, overlay, framework.map(Framework::scales).orElse(Map.of()), framework.isPresent());
            return framework.map(found -> new Read(found, overlay.build()));
        }
    }

    private Overlay.Builder head(Fields fields, Overlay.Builder overlay) {
        Header.claim(fields);
        return overlay.framework("?")
                .frameworkVersion("?")
                .id(fields.required("overlay", reading::id, "?"))
                .version(fields.required("version", reading::version, "?"))
                .title(fields.optional("title", reading::text))
                .description(fields.optional("description", reading::text))
                .language(fields.optional("language", reading::language).orElse("en"))
                .authors(fields.list("authors", node -> reading.list(node, reading::string)))
                .rights(fields.optional("rights", vocabulary::rights).flatMap(rights -> rights))
                .basis(fields.optional("basis", vocabulary::basis))
                .sources(fields.list("sources", vocabulary::sources));
    }

    private Optional<Framework> over(Node node, Overlay.Builder overlay, AssessmentDecoder.FrameworkFinder frameworks) {
        try (Fields fields = reading.fields(node, "a map with framework and version")) {
            String id = fields.required("framework", reading::id, "?");
            String version = fields.required("version", reading::version, "?");
            overlay.framework(id).frameworkVersion(version);
            fields.optional("digest", value -> ScorecardDecoder.digest(reading, value))
                    .flatMap(digest -> digest)
                    .ifPresent(digest -> overlay.frameworkDigest(digest.toString()));
            return fields.node("framework").orElse(node) instanceof Node.Text first
                            && fields.node("version").orElse(node) instanceof Node.Text second
                            && !Reading.isPlaceholder(id)
                            && !Reading.isPlaceholder(version)
                    ? frameworks.find(first, second, reading.problems())
                    : Optional.empty();
        }
    }

    private void body(Fields fields, Overlay.Builder overlay, Map<String, Scale> ofFramework, boolean known) {
        Map<String, Scale> own = fields.mapById("scales", scales::scale);
        Map<String, Scale> all = new LinkedHashMap<>(ofFramework);
        all.putAll(own);
        boolean whole = known && own.keySet().stream().noneMatch(Reading::isPlaceholder);
        IndicatorDecoder indicators = new IndicatorDecoder(reading, vocabulary, scales, all, whole);
        overlay.changes(fields.list("changes", node -> reading.list(node, this::change)))
                .areas(fields.list("areas", node -> reading.list(node, vocabulary::area)))
                .roles(fields.list("roles", node -> reading.list(node, vocabulary::role)))
                .scales(own)
                .indicators(fields.list("indicators", indicators::indicators))
                .facts(fields.list("facts", indicators::facts));
    }

    private Change change(Node node) {
        try (Fields fields = reading.fields(node, A_CHANGE)) {
            Map<String, Function<Node, Change>> kinds = new LinkedHashMap<>();
            for (Part part : Part.values()) {
                kinds.put(part.word(), named -> change(part, reading.id(named), fields));
            }
            kinds.put("withdraw", named -> Change.withdraw(reading.id(named)));
            Optional<Change> change =
                    fields.isSilent() ? Optional.empty() : fields.exactlyOne("what is changed", kinds);
            Optional<Basis> basis = fields.optional("basis", vocabulary::basis);
            Change read = change.orElseGet(() -> Change.withdraw(reading.placeholder()));
            return basis.map(read::because).orElse(read);
        }
    }

    private Change change(Part part, String id, Fields fields) {
        String at = fields.required("at", this::place, reading.placeholder());
        return fields.required("to", to -> change(part, id, at, to), Change.withdraw(reading.placeholder()));
    }

    /** The way to a value: names and positions with slashes between them. */
    private String place(Node node) {
        String at = reading.string(node, "a place such as mean/weight");
        if (!Reading.isPlaceholder(at) && !at.matches("[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9][A-Za-z0-9_.-]*)*")) {
            reading.problem(
                    Code.MALFORMED_NAME,
                    node,
                    "expected names and positions with slashes between them but was " + node.described());
            return reading.placeholder();
        }
        return at;
    }

    private Change change(Part part, String id, String at, Node to) {
        if (to instanceof Node.Numeral) {
            return Change.number(part, id, at, reading.number(to));
        } else if (to instanceof Node.Items && part == Part.INDICATOR && at.equals("areas")) {
            return Change.areas(id, reading.ids(to));
        } else if (to instanceof Node.Members || (to instanceof Node.Text && isText(part, at))) {
            return Change.text(part, id, at, reading.text(to));
        } else if (to instanceof Node.Text) {
            return Change.stage(part, id, at, reading.id(to));
        }
        reading.wrongType(to, "a number, a text, the id of a stage, or a list of areas");
        return Change.withdraw(reading.placeholder());
    }

    /** Whether a place has a text, where a string could also be a name. */
    static boolean isText(Part part, String at) {
        boolean rule = part == Part.MEASURE || part == Part.CONDITION || part == Part.PLACEMENT;
        return rule
                ? at.equals("title") || at.equals("description")
                : !(at.isEmpty() || at.equals("weight") || at.startsWith("areas/"));
    }
}
