package io.github.maturity4j.documents.internal.decode;

import io.github.maturity4j.agreement.Metric;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.documents.internal.tree.Node;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.scorecard.Agreement;
import io.github.maturity4j.scorecard.ConsolidatedAnswer;
import io.github.maturity4j.scorecard.RespondentsResult;
import io.github.maturity4j.scorecard.RespondentsResult.Remark;
import io.github.maturity4j.scorecard.RoleResult;
import io.github.maturity4j.scorecard.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads what several respondents said, and what each role by itself would give. */
final class RespondentsDecoder {

    private static final Reply UNANSWERED = new Reply.Unanswered();
    private static final Agreement NO_AGREEMENT = new Agreement(Optional.empty(), List.of());

    private final Reading reading;
    private final FigureDecoder figures;
    private final DerivationDecoder derivations;
    private final ReplyDecoder replies;

    RespondentsDecoder(Reading reading, FigureDecoder figures, DerivationDecoder derivations, ReplyDecoder replies) {
        this.reading = reading;
        this.figures = figures;
        this.derivations = derivations;
        this.replies = replies;
    }

    RespondentsResult respondents(Node node) {
        try (Fields fields = reading.fields(node, "what respondents said: a map with count, roles and answers")) {
            return RespondentsResult.builder()
                    .count(count(fields, "count"))
                    .smallestGroup(count(fields, "smallest-group"))
                    .guarded(figures.flag(fields, "guarded"))
                    .agreement(fields.required("agreement", this::agreement, NO_AGREEMENT))
                    .roles(fields.required("roles", value -> reading.list(value, this::role), List.of()))
                    .answers(fields.required("answers", value -> reading.list(value, this::answer), List.of()))
                    .remarks(fields.list("remarks", value -> reading.list(value, this::remark)))
                    .build();
        }
    }

    private Agreement agreement(Node node) {
        try (Fields fields = reading.fields(node, "a map with overall and scales")) {
            return new Agreement(
                    fields.optional("overall", this::alpha),
                    fields.list("scales", value -> reading.list(value, this::scale)));
        }
    }

    private Agreement.OfScale scale(Node node) {
        try (Fields fields = reading.fields(node, "a map with metric and questions")) {
            return new Agreement.OfScale(
                    fields.required("metric", value -> reading.word(value, Metric.values()), Metric.NOMINAL),
                    fields.required("questions", value -> reading.list(value, derivations::key), List.of()),
                    fields.optional("alpha", this::alpha));
        }
    }

    private Rational alpha(Node node) {
        Rational alpha = figures.figure(node);
        if (alpha.compareTo(Rational.ONE) > 0) {
            reading.problem(Code.WRONG_VALUE, node, "expected a number of at most 1 but was " + alpha);
        }
        return alpha;
    }

    private RoleResult role(Node node) {
        try (Fields fields = reading.fields(node, "what a role gives: a map with respondents")) {
            boolean withheld = figures.flag(fields, "withheld");
            RoleResult role = RoleResult.builder()
                    .role(fields.optional("role", reading::id))
                    .respondents(count(fields, "respondents"))
                    .withheld(withheld)
                    .scores(fields.list("scores", value -> reading.list(value, this::score)))
                    .standings(fields.list("standings", value -> reading.list(value, this::standing)))
                    .build();
            if (withheld && !(role.scores().isEmpty() && role.standings().isEmpty())) {
                reading.problem(
                        Code.WRONG_VALUE,
                        node,
                        "expected neither scores nor standings, since these are withheld, but there are some");
            }
            return role;
        }
    }

    private RoleResult.Score score(Node node) {
        try (Fields fields = reading.fields(node, "a map with measure and score")) {
            return new RoleResult.Score(
                    fields.required("measure", reading::id, "?"),
                    derivations.subject(fields),
                    fields.required("score", figures::value, Value.EMPTY));
        }
    }

    private RoleResult.Standing standing(Node node) {
        try (Fields fields = reading.fields(node, "a map with placement and possible")) {
            return new RoleResult.Standing(
                    fields.required("placement", reading::id, "?"),
                    derivations.subject(fields),
                    fields.optional("attained", reading::id),
                    derivations.stages(fields));
        }
    }

    private ConsolidatedAnswer answer(Node node) {
        try (Fields fields = reading.fields(node, "a map with answer and reply")) {
            return ConsolidatedAnswer.builder()
                    .key(fields.required("answer", derivations::key, DerivationDecoder.NO_KEY))
                    .reply(fields.required("reply", replies::recorded, UNANSWERED))
                    .withheld(figures.flag(fields, "withheld"))
                    .agreed(fields.optional("agreed", this::agreed))
                    .roles(fields.list("roles", value -> reading.list(value, this::roleAnswer)))
                    .missing(fields.list("missing", reading::ids))
                    .dispersion(fields.optional("dispersion", this::share))
                    .build();
        }
    }

    private Rational share(Node node) {
        Rational share = figures.figure(node);
        if (share.signum() < 0 || share.compareTo(Rational.ONE) > 0) {
            reading.problem(Code.WRONG_VALUE, node, "expected a number in [0, 1] but was " + share);
        }
        return share;
    }

    private ConsolidatedAnswer.Agreed agreed(Node node) {
        try (Fields fields = reading.fields(node, "a map with votes")) {
            return new ConsolidatedAnswer.Agreed(
                    fields.required("votes", replies::recorded, UNANSWERED),
                    fields.list("by", reading::ids),
                    number(fields, "others"),
                    fields.optional("reason", reading::words));
        }
    }

    private ConsolidatedAnswer.RoleAnswer roleAnswer(Node node) {
        try (Fields fields = reading.fields(node, "a map with reply")) {
            return new ConsolidatedAnswer.RoleAnswer(
                    fields.optional("role", reading::id),
                    fields.required("reply", replies::recorded, UNANSWERED),
                    number(fields, "answered"),
                    number(fields, "not-applicable"),
                    number(fields, "open"));
        }
    }

    private int count(Fields fields, String name) {
        return fields.required(name, value -> reading.whole(value, 1, RespondentDecoder.MOST), 1);
    }

    private int number(Fields fields, String name) {
        return fields.optional(name, value -> reading.whole(value, 0, RespondentDecoder.MOST))
                .orElse(0);
    }

    private Remark remark(Node node) {
        try (Fields fields = reading.fields(node, "a map with answer and words")) {
            Map<String, Function<Node, Remark>> kinds = new LinkedHashMap<>();
            for (Remark.Kind kind : Remark.Kind.values()) {
                kinds.put(
                        Reading.word(kind),
                        words -> new Remark(
                                fields.required("answer", derivations::key, DerivationDecoder.NO_KEY),
                                fields.optional("role", reading::id),
                                kind,
                                reading.words(words)));
            }
            return fields.exactlyOne("what was written", kinds)
                    .orElseGet(() -> new Remark(DerivationDecoder.NO_KEY, Optional.empty(), Remark.Kind.COMMENT, "?"));
        }
    }
}
