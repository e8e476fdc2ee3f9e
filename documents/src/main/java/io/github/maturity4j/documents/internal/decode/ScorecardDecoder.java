package io.github.maturity4j.documents.internal.decode;

import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.documents.internal.tree.Problems;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.scorecard.ConditionResult;
import io.github.maturity4j.scorecard.Coverage;
import io.github.maturity4j.scorecard.Digest;
import io.github.maturity4j.scorecard.MeasureDerivation;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.Outcomes;
import io.github.maturity4j.scorecard.PlacementDerivation;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.scorecard.Value;
import io.github.maturity4j.vocabulary.Basis;
import java.util.List;
import java.util.Optional;

/** Reads whole scorecards. */
public final class ScorecardDecoder {

    private static final Coverage NOTHING = new Coverage(Rational.ZERO, Rational.ZERO);
    private static final Basis NO_BASIS = Basis.operationalised("?");
    private static final String NO_ENGINE = "?";
    private static final int MOST_DIGITS = 18;
    private static final int MOST_RANKS = 1_000_000;

    private final Reading reading;
    private final VocabularyDecoder vocabulary;
    private final FigureDecoder figures;
    private final DerivationDecoder derivations;
    private final ReplyDecoder replies;
    private final OccasionDecoder occasions;
    private final RespondentsDecoder respondents;

    /** How far a range can be trusted. */
    private enum Reach {
        EXACT,
        OUTER
    }

    private ScorecardDecoder(Problems problems) {
        this.reading = new Reading(problems);
        this.vocabulary = new VocabularyDecoder(reading);
        this.figures = new FigureDecoder(reading);
        this.derivations = new DerivationDecoder(reading, figures);
        this.replies = new ReplyDecoder(reading);
        this.occasions = new OccasionDecoder(reading);
        this.respondents = new RespondentsDecoder(reading, figures, derivations, replies);
    }

    /**
     * Reads a scorecard; whatever is wrong is reported, and replaced by something harmless.
     *
     * @param root the root of a document
     * @param problems takes what is wrong
     * @return the scorecard, to be used only where nothing is wrong; empty where the document is none
     */
    public static Optional<Scorecard> decode(Node root, Problems problems) {
        return new ScorecardDecoder(problems).scorecard(root);
    }

    private Optional<Scorecard> scorecard(Node root) {
        if (!(root instanceof Node.Members map)) {
            reading.wrongType(root, "a scorecard: a map");
            return Optional.empty();
        }
        Header header = new Header(reading);
        Optional<FormatVersion> version = header.version(map);
        if (version.isEmpty() || !header.isOfKind(map, Header.Kind.SCORECARD)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (version.get()) {
                    case V1 -> version1(root);
                });
    }

    private Scorecard version1(Node root) {
        try (Fields fields = reading.fields(root, "a scorecard")) {
            Header.claim(fields);
            Scorecard.Builder card = Scorecard.builder();
            fields.required("scorecard", node -> head(node, card), nothing(card));
            return card.rights(fields.optional("rights", vocabulary::rights).flatMap(rights -> rights))
                    .sources(fields.list("sources", vocabulary::sources))
                    .coverage(fields.required("coverage", figures::coverage, NOTHING))
                    .dimensionCoverage(fields.mapById("dimension-coverage", figures::coverage))
                    .facts(fields.mapById("facts", replies::recorded))
                    .respondents(fields.optional("respondents", respondents::respondents))
                    .placements(fields.required("placements", node -> reading.list(node, this::placement), List.of()))
                    .conditions(fields.required("conditions", node -> reading.list(node, this::condition), List.of()))
                    .measures(fields.required("measures", node -> reading.list(node, this::measure), List.of()))
                    .build();
        }
    }

    private static Scorecard.Builder nothing(Scorecard.Builder card) {
        return card.framework("?").version("?").engine(NO_ENGINE);
    }

    /** Of which framework and assessment the scorecard is, and what made it. */
    private Scorecard.Builder head(Node node, Scorecard.Builder card) {
        try (Fields fields = reading.fields(node, "a map with framework and version")) {
            card.framework(fields.required("framework", reading::id, "?"))
                    .version(fields.required("version", reading::version, "?"))
                    .title(fields.optional("title", reading::text))
                    .language(fields.optional("language", reading::language).orElse("en"))
                    .assessment(fields.optional("assessment", reading::id))
                    .unit(fields.optional("unit", occasions::unit))
                    .date(fields.optional("date", occasions::date))
                    .engine(fields.required("engine", reading::version, NO_ENGINE));
            fields.optional("digests", value -> digests(value, card));
            return card;
        }
    }

    private Scorecard.Builder digests(Node node, Scorecard.Builder card) {
        try (Fields fields = reading.fields(node, "a map with framework and assessment")) {
            return card.frameworkDigest(
                            fields.optional("framework", this::digest).flatMap(digest -> digest))
                    .overlayDigest(fields.optional("overlay", this::digest).flatMap(digest -> digest))
                    .assessmentDigest(
                            fields.optional("assessment", this::digest).flatMap(digest -> digest));
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

    private MeasureResult measure(Node node) {
        try (Fields fields = reading.fields(node, "the result of a measure")) {
            return MeasureResult.builder()
                    .measure(fields.required("measure", reading::id, "?"))
                    .subject(derivations.subject(fields))
                    .possible(fields.required("possible", figures::value, Value.EMPTY))
                    .score(fields.required("score", figures::value, Value.EMPTY))
                    .assumed(figures.flag(fields, "assumed"))
                    .exact(exact(fields))
                    .overAnswered(fields.optional("over-answered", figures::value))
                    .coverage(fields.required("coverage", figures::coverage, NOTHING))
                    .digits(fields.optional("digits", value -> reading.whole(value, 0, MOST_DIGITS))
                            .orElse(2))
                    .thresholds(fields.list("thresholds", value -> reading.list(value, figures::figure)))
                    .basis(fields.required("basis", vocabulary::basis, NO_BASIS))
                    .derivation(fields.required(
                            "derivation",
                            derivations::measure,
                            new MeasureDerivation(RuleDecoder.NO_FORMULA, List.of(), Optional.empty(), false)))
                    .build();
        }
    }

    private ConditionResult condition(Node node) {
        try (Fields fields = reading.fields(node, "the result of a condition")) {
            Outcomes possible = fields.required("possible", derivations::outcomes, Outcomes.VOID);
            return ConditionResult.builder()
                    .condition(fields.required("condition", reading::id, "?"))
                    .subject(derivations.subject(fields))
                    .possible(possible)
                    .now(fields.optional("now", derivations::outcomes).orElse(possible))
                    .assumed(figures.flag(fields, "assumed"))
                    .exact(exact(fields))
                    .basis(fields.required("basis", vocabulary::basis, NO_BASIS))
                    .derivation(fields.required("derivation", derivations::condition, DerivationDecoder.PLACEHOLDER))
                    .build();
        }
    }

    private PlacementResult placement(Node node) {
        try (Fields fields = reading.fields(node, "the result of a placement")) {
            Stages possible = derivations.stages(fields);
            return PlacementResult.builder()
                    .placement(fields.required("placement", reading::id, "?"))
                    .subject(derivations.subject(fields))
                    .stageSet(fields.required("stages", reading::id, "?"))
                    .attained(fields.optional("attained", reading::id))
                    .possible(possible)
                    .now(derivations.stagesNow(fields, possible))
                    .assumed(figures.flag(fields, "assumed"))
                    .exact(exact(fields))
                    .outOfOrder(fields.list("out-of-order", value -> reading.list(value, this::outOfOrder)))
                    .next(fields.optional("next", this::next))
                    .gap(fields.optional("gap", this::gap))
                    .basis(fields.required("basis", vocabulary::basis, NO_BASIS))
                    .derivation(fields.required(
                            "derivation",
                            derivations::placement,
                            new PlacementDerivation(
                                    RuleDecoder.NO_METHOD,
                                    Optional.empty(),
                                    false,
                                    List.of(),
                                    Optional.empty(),
                                    List.of())))
                    .build();
        }
    }

    private boolean exact(Fields fields) {
        return fields.required("range", value -> reading.word(value, Reach.values()), Reach.OUTER) == Reach.EXACT;
    }

    private PlacementResult.OutOfOrder outOfOrder(Node node) {
        try (Fields fields = reading.fields(node, "a map with stage, above and certain")) {
            return new PlacementResult.OutOfOrder(
                    fields.required("stage", reading::id, "?"),
                    fields.required("above", reading::id, "?"),
                    fields.required("certain", reading::flag, false));
        }
    }

    private PlacementResult.Next next(Node node) {
        try (Fields fields = reading.fields(node, "a map with stage and progress")) {
            return new PlacementResult.Next(
                    fields.required("stage", reading::id, "?"),
                    fields.required("progress", figures::figure, Rational.ZERO),
                    fields.list("requirements", value -> reading.list(value, derivations::condition)),
                    fields.list("find-out", value -> reading.list(value, derivations::key)),
                    fields.list("improve", value -> reading.list(value, derivations::key)));
        }
    }

    private PlacementResult.Gap gap(Node node) {
        try (Fields fields = reading.fields(node, "a map with target, least and greatest")) {
            return new PlacementResult.Gap(
                    fields.required("target", reading::id, "?"),
                    fields.required("least", value -> reading.whole(value, 0, MOST_RANKS), 0),
                    fields.required("greatest", value -> reading.whole(value, 0, MOST_RANKS), 0));
        }
    }
}
