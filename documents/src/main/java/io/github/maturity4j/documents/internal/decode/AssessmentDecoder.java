package io.github.maturity4j.documents.internal.decode;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.assessment.AssessmentBuilder;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.assessment.Respondent;
import io.github.maturity4j.assessment.Response;
import io.github.maturity4j.assessment.Target;
import io.github.maturity4j.assessment.Unit;
import io.github.maturity4j.documents.DocumentLimits;
import io.github.maturity4j.documents.internal.tree.Locator;
import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.documents.internal.tree.Problems;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.rule.ForEach;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.vocabulary.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads whole assessments. */
public final class AssessmentDecoder {

    /** The kinds of problems that are about what was replied. */
    private static final Set<Code> OF_REPLIES =
            EnumSet.of(Code.OUT_OF_SCALE, Code.NOT_A_STEP, Code.WRONG_TYPE, Code.NOT_ALLOWED);

    private final Problems problems;
    private final Reading reading;
    private final ReplyDecoder replies;
    private final OccasionDecoder occasions;
    private final RespondentDecoder respondents;
    private final DocumentLimits limits;
    private final FrameworkFinder frameworks;
    private final List<Node> targets = new ArrayList<>();

    AssessmentDecoder(Problems problems, DocumentLimits limits, FrameworkFinder frameworks) {
        this.problems = problems;
        this.reading = new Reading(problems);
        this.replies = new ReplyDecoder(reading);
        this.occasions = new OccasionDecoder(reading);
        this.respondents = new RespondentDecoder(reading, occasions);
        this.limits = limits;
        this.frameworks = frameworks;
    }

    /**
     * What was read.
     *
     * @param framework the framework that was answered
     * @param builder everything that was said
     */
    public record Read(Framework framework, AssessmentBuilder builder) {}

    /** Finds the framework of an id and version, or reports that there is none. */
    @FunctionalInterface
    public interface FrameworkFinder {

        /**
         * Finds a framework.
         *
         * @param id the id that the assessment names, with its place
         * @param version the version that the assessment names, with its place
         * @param problems takes what is wrong
         * @return the framework; empty where there is none to check the answers against
         */
        Optional<Framework> find(Node.Text id, Node.Text version, Problems problems);
    }

    /**
     * Reads an assessment; whatever is wrong is reported.
     *
     * @param root the root of a document
     * @param limits how large it may be
     * @param frameworks finds its framework
     * @param problems takes what is wrong
     * @return what was read, to be used only where nothing is wrong; empty where there is no framework to check it against
     */
    public static Optional<Read> decode(
            Node root, DocumentLimits limits, FrameworkFinder frameworks, Problems problems) {
        return new AssessmentDecoder(problems, limits, frameworks).assessment(root);
    }

    private Optional<Read> assessment(Node root) {
        if (!(root instanceof Node.Members map)) {
            reading.wrongType(root, "an assessment: a map");
            return Optional.empty();
        }
        Header header = new Header(reading);
        if (header.version(map).isEmpty() || !header.isOfKind(map, Header.Kind.ASSESSMENT)) {
            return Optional.empty();
        }
        try (Fields fields = reading.fields(root, "an assessment")) {
            Header.claim(fields);
            Optional<String> name = fields.optional("assessment", reading::id);
            Optional<Read> read = members(root, fields);
            read.ifPresent(found -> name.ifPresent(found.builder()::id));
            return read;
        }
    }

    /**
     * Reads what a document says of an assessment, beside members of its own.
     *
     * @param root the root of the document
     * @param fields its members
     * @return what was read; empty where there is no framework to check it against
     */
    Optional<Read> members(Node root, Fields fields) {
        String id = fields.required("framework", reading::id, "?");
        String version = fields.required("version", reading::version, "?");
        Optional<Unit> unit = fields.optional("unit", occasions::unit);
        Optional<LocalDate> date = fields.optional("date", occasions::date);
        Optional<Respondent> respondent = fields.optional("respondent", respondents::respondent);
        Optional<List<RespondentDecoder.Speaker>> speakers = fields.optional(
                        "respondents", node -> respondents.respondents(node, limits.respondents()))
                .orElse(Optional.of(List.of()));
        fields.exclude("respondent", "respondents");
        Optional<Integer> smallestGroup =
                fields.optional("smallest-group", node -> reading.whole(node, 1, RespondentDecoder.MOST));
        Optional<Framework> found = Optional.empty();
        if (fields.node("framework").orElse(root) instanceof Node.Text first
                && fields.node("version").orElse(root) instanceof Node.Text second
                && !Reading.isPlaceholder(id)
                && !Reading.isPlaceholder(version)) {
            found = frameworks.find(first, second, problems);
        }
        Optional<Node> facts = fields.node("facts");
        Optional<Node> goals = fields.node("targets");
        Optional<Node> said = answers(fields);
        if (found.isEmpty() || speakers.isEmpty()) {
            return Optional.empty();
        }
        Framework framework = found.get();
        AssessmentBuilder builder = Assessment.of(framework);
        unit.ifPresent(builder::unit);
        date.ifPresent(builder::date);
        respondent.filter(alone -> !fields.has("respondents")).ifPresent(builder::respondent);
        smallestGroup.ifPresent(builder::smallestGroup);
        facts.ifPresent(node -> facts(node, framework, builder));
        goals.ifPresent(node -> targets(node, framework, builder));
        AnswerDecoder answers = new AnswerDecoder(reading, replies, framework, limits.answers());
        boolean several = fields.has("respondents");
        said.ifPresent(node -> answers.answers(node, several).forEach(builder::answer));
        for (RespondentDecoder.Speaker speaker : speakers.get()) {
            builder.response(Response.of(
                    speaker.respondent(),
                    speaker.answers().map(node -> answers.answers(node, false)).orElse(Map.of())));
        }
        check(root, builder);
        return Optional.of(new Read(framework, builder));
    }

    /** The answers of the assessment itself, which may be left out where there are respondents with answers of their own. */
    private static Optional<Node> answers(Fields fields) {
        boolean several = fields.node("respondents")
                .filter(node ->
                        !(node instanceof Node.Members map && map.members().isEmpty()))
                .isPresent();
        return several
                ? fields.node("answers")
                : fields.required("answers", node -> Optional.of(node), Optional.<Node>empty());
    }

    /** Adds what does not fit the framework, except where something could not be read anyway. */
    private void check(Node root, AssessmentBuilder builder) {
        Aftermath aftermath = new Aftermath(root, problems.pointers());
        for (Problem problem : builder.problems()) {
            if (problems.size() > limits.problems()) {
                return;
            }
            Problem own = new Problem(problem.severity(), problem.code(), pointer(root, problem), problem.message());
            if (aftermath.isOwn(own)) {
                problems.add(Locator.place(root, own), Locator.resolved(root, own));
            }
        }
    }

    /**
     * A target is known to its builder by its position, to the document by its placement; and what was replied may stand in
     * a map beside its evidence.
     */
    private String pointer(Node root, Problem problem) {
        String pointer = problem.pointer();
        List<String> steps = Locator.steps(pointer);
        if (steps.size() > 1 && steps.get(0).equals("targets")) {
            return targets.get(Integer.parseInt(steps.get(1))).path().pointer();
        }
        return OF_REPLIES.contains(problem.code()) && isOfReply(steps)
                ? ofReply(Locator.along(root, pointer), pointer)
                : pointer;
    }

    private static boolean isOfReply(List<String> steps) {
        return steps.get(0).equals("answers")
                || steps.get(0).equals("facts")
                || (steps.size() > 2
                        && steps.get(0).equals("respondents")
                        && steps.get(2).equals("answers"));
    }

    private static String ofReply(List<Node> along, String pointer) {
        Node last = along.get(along.size() - 1);
        String around = last.path().pointer();
        if (!pointer.startsWith(around)) {
            return pointer;
        }
        String beneath = pointer.substring(around.length());
        String within = "";
        if (last instanceof Node.Members map && map.has("answer")) {
            within = "/answer";
            last = map.find("answer").map(Node.Member::value).orElse(last);
        }
        boolean ofChoice = last instanceof Node.Members reply && reply.has("one-of") && !beneath.isEmpty();
        return around + within + (ofChoice ? "/one-of" : "") + beneath;
    }

    private void facts(Node node, Framework framework, AssessmentBuilder builder) {
        Map<String, Fact> known = new HashMap<>();
        framework.facts().forEach(fact -> known.putIfAbsent(fact.id(), fact));
        for (Node.Member member : members(node, "a map from fact to value")) {
            Fact fact = known.get(member.name());
            if (fact == null) {
                builder.fact(member.name(), new Reply.Unanswered());
            } else {
                replies.fact(member.value(), fact.scale()).ifPresent(reply -> builder.fact(member.name(), reply));
            }
        }
    }

    private void targets(Node node, Framework framework, AssessmentBuilder builder) {
        Map<String, List<ForEach>> axes = new HashMap<>();
        framework.placements().forEach(placement -> axes.putIfAbsent(placement.id(), placement.forEach()));
        for (Node.Member member : members(node, "a map from placement to stage")) {
            target(member.value(), member.name(), axes.getOrDefault(member.name(), List.of()), List.of(), builder);
        }
    }

    private void target(
            Node node, String placement, List<ForEach> axes, List<Subject.Part> parts, AssessmentBuilder builder) {
        if (node instanceof Node.Members map && parts.size() < axes.size()) {
            for (Node.Member member : map.members()) {
                List<Subject.Part> further = new ArrayList<>(parts);
                further.add(new Subject.Part(axes.get(parts.size()).axis(), member.name()));
                target(member.value(), placement, axes, further, builder);
            }
        } else {
            String stage = reading.id(node);
            targets.add(node);
            builder.target(new Target(placement, new Subject(parts), stage));
        }
    }

    private List<Node.Member> members(Node node, String expected) {
        if (node instanceof Node.Members map) {
            return map.members();
        }
        reading.wrongType(node, expected);
        return List.of();
    }
}
