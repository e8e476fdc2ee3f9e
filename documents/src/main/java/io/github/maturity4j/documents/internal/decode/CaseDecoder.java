package io.github.maturity4j.documents.internal.decode;

import io.github.maturity4j.documents.DocumentLimits;
import io.github.maturity4j.documents.ExpectedScorecard;
import io.github.maturity4j.documents.WorkedCase;
import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.documents.internal.tree.Problems;
import io.github.maturity4j.vocabulary.Text;
import java.util.Optional;

/** Reads whole worked cases. */
public final class CaseDecoder {

    private static final Text UNKNOWN = Text.of("?");

    private CaseDecoder() {}

    /**
     * Reads a worked case; whatever is wrong is reported.
     *
     * @param root the root of a document
     * @param limits how large it may be
     * @param frameworks finds its framework
     * @param problems takes what is wrong
     * @return what was read; empty where anything is wrong
     */
    public static Optional<WorkedCase> decode(
            Node root, DocumentLimits limits, AssessmentDecoder.FrameworkFinder frameworks, Problems problems) {
        Reading reading = new Reading(problems);
        if (!(root instanceof Node.Members map)) {
            reading.wrongType(root, "a worked case: a map");
            return Optional.empty();
        }
        Header header = new Header(reading);
        if (!header.isUnderstood(map) || !header.isOfKind(map, Header.Kind.CASE)) {
            return Optional.empty();
        }
        WorkedCase.Builder worked = WorkedCase.builder();
        Optional<AssessmentDecoder.Read> read;
        try (Fields fields = reading.fields(root, "a worked case")) {
            Header.claim(fields);
            worked.id(fields.required("case", reading::id, "?"))
                    .title(fields.optional("title", reading::text))
                    .origin(fields.required("origin", reading::text, UNKNOWN));
            read = new AssessmentDecoder(problems, limits, frameworks).members(root, fields);
            Node expected = fields.required("expected", node -> node, new Node.Broken(root.place(), root.path()));
            if (read.isPresent() && !(expected instanceof Node.Broken)) {
                ExpectedScorecard figures =
                        new ExpectedDecoder(reading, read.get().framework()).scorecard(expected);
                worked.framework(read.get().framework()).expected(figures);
            }
        }
        return problems.isEmpty()
                ? read.map(found -> worked.assessment(found.builder().build()).build())
                : Optional.empty();
    }
}
