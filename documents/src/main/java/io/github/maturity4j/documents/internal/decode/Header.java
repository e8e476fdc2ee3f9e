package io.github.maturity4j.documents.internal.decode;

import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.problem.Problem.Code;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what tells the kind of a document and the version of its format. */
final class Header {

    private static final String MEMBER = "maturity4j";

    private final Reading reading;

    Header(Reading reading) {
        this.reading = reading;
    }

    /** What a document is about, each told by members that no kind after it has. */
    enum Kind {
        CASE("a worked case", "case", "expected"),
        CROSSWALK("a crosswalk", "crosswalk", "relations"),
        SCORECARD("a scorecard", "scorecard"),
        ASSESSMENT("an assessment", "answers", "respondents", "assessment"),
        MAPPING("a mapping of a table", "mapping"),
        ORGANISATION("an organisation", "organisation"),
        MIGRATION("a migration", "migration"),
        OVERLAY("an overlay", "over", "overlay"),
        FRAMEWORK("a framework");

        final String words;

        @SuppressWarnings("ImmutableEnumChecker")
        private final List<String> members;

        Kind(String words, String... members) {
            this.words = words;
            this.members = List.of(members);
        }

        static Kind of(Node.Members map) {
            return Arrays.stream(values())
                    .filter(kind -> kind.members.stream().anyMatch(map::has))
                    .findFirst()
                    .orElse(FRAMEWORK);
        }
    }

    /** Whether a document is of a kind; reports it where not. */
    boolean isOfKind(Node.Members map, Kind expected) {
        Kind kind = Kind.of(map);
        boolean framework = kind == Kind.FRAMEWORK
                && (map.has("indicators") || map.has("measures") || map.has("placements") || map.has("scales"));
        if (kind == expected || (kind == Kind.FRAMEWORK && !framework)) {
            return true;
        }
        reading.problem(Code.WRONG_TYPE, map, "expected " + expected.words + " but was " + kind.words);
        return false;
    }

    /** The version of the format, where it can be read; reports it where not. What follows is not read then. */
    Optional<FormatVersion> version(Node.Members map) {
        Optional<Node.Member> member = map.members().stream()
                .filter(candidate -> candidate.name().equals(MEMBER))
                .findFirst();
        if (member.isEmpty()) {
            return Optional.of(FormatVersion.LATEST);
        }
        Node version = member.get().value();
        if (map.members().get(0).value() != version) {
            reading.problem(Code.WRONG_VALUE, version, "expected maturity4j as the first member but it comes later");
        }
        Optional<FormatVersion> known =
                version instanceof Node.Numeral number ? FormatVersion.of(number.text()) : Optional.empty();
        if (known.isPresent()) {
            return known;
        }
        if (version instanceof Node.Numeral number && number.text().matches("[0-9]+(\\.[0-9]+)?")) {
            reading.problem(
                    Code.WRONG_VALUE,
                    version,
                    "expected a format version that is understood (" + FormatVersion.understood() + ") but was "
                            + number.text());
            return Optional.empty();
        }
        reading.wrongType(version, "the format version " + FormatVersion.understood());
        return Optional.of(FormatVersion.LATEST);
    }

    /** Claims the member that {@link #version} judged; reports it where it is missing. */
    static void claim(Fields fields) {
        fields.required(MEMBER, node -> node, fields.map());
    }
}
