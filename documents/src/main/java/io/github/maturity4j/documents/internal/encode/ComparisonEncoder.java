package io.github.maturity4j.documents.internal.encode;

import io.github.maturity4j.comparison.Cause;
import io.github.maturity4j.comparison.Change;
import io.github.maturity4j.comparison.Figure;
import io.github.maturity4j.comparison.Movement;
import io.github.maturity4j.comparison.Reason;
import io.github.maturity4j.comparison.Renewal;
import io.github.maturity4j.comparison.ScorecardComparison;
import io.github.maturity4j.comparison.Trend;
import io.github.maturity4j.comparison.Verdict;
import io.github.maturity4j.migration.Fate;
import io.github.maturity4j.scorecard.MeasureResult;
import io.github.maturity4j.scorecard.PlacementResult;
import io.github.maturity4j.scorecard.Scorecard;
import java.util.List;

/** Writes comparisons and trends. */
public final class ComparisonEncoder {

    private ComparisonEncoder() {}

    /**
     * A comparison as a document.
     *
     * @param comparison the comparison
     * @return its members
     */
    public static Part encode(ScorecardComparison comparison) {
        return new MapBuilder()
                .put("maturity4j", Part.of(1))
                .put("comparison", head(comparison.before()))
                .put("steps", MapBuilder.items(List.of(comparison), ComparisonEncoder::step))
                .build();
    }

    /**
     * A trend as a document.
     *
     * @param trend the trend
     * @return its members
     */
    public static Part encode(Trend trend) {
        return new MapBuilder()
                .put("maturity4j", Part.of(1))
                .put("comparison", head(trend.scorecards().get(0)))
                .put("steps", MapBuilder.items(trend.steps(), ComparisonEncoder::step))
                .build();
    }

    private static Part head(Scorecard card) {
        return new MapBuilder()
                .put("framework", card.framework())
                .put("unit", card.unit(), unit -> Part.of(unit.id()))
                .build();
    }

    private static Part step(ScorecardComparison comparison) {
        Verdict verdict = comparison.verdict();
        return new MapBuilder()
                .put("before", card(comparison.before()))
                .put("after", card(comparison.after()))
                .put(
                        "verdict",
                        verdict instanceof Verdict.Direct
                                ? "direct"
                                : verdict instanceof Verdict.ByMigration ? "by-migration" : "not-comparable")
                .putList("versions", verdict instanceof Verdict.ByMigration way ? way.versions() : List.of())
                .putList("reasons", verdict.reasons(), ComparisonEncoder::reason)
                .putList("remarks", comparison.remarks(), Words::part)
                .put("movements", MapBuilder.items(comparison.movements(), ComparisonEncoder::movement))
                .put("changes", MapBuilder.items(comparison.changes(), ComparisonEncoder::change))
                .put("renewal", comparison.renewal(), ComparisonEncoder::renewal)
                .build();
    }

    private static Part card(Scorecard card) {
        return new MapBuilder()
                .put("version", card.version())
                .put("assessment", card.assessment())
                .put("date", card.date(), date -> Part.of(date.toString()))
                .build();
    }

    private static Part reason(Reason reason) {
        MapBuilder map = new MapBuilder();
        if (reason instanceof Reason.OtherFramework other) {
            map.put("reason", "other-framework").put("before", other.before()).put("after", other.after());
        } else if (reason instanceof Reason.OtherVersion other) {
            map.put("reason", "other-version").put("before", other.before()).put("after", other.after());
        } else if (reason instanceof Reason.OtherText other) {
            map.put("reason", "other-text")
                    .put("before", other.before().toString())
                    .put("after", other.after().toString());
        } else if (reason instanceof Reason.OtherOverlay other) {
            map.put("reason", "other-overlay")
                    .put("before", other.before(), digest -> Part.of(digest.toString()))
                    .put("after", other.after(), digest -> Part.of(digest.toString()));
        } else if (reason instanceof Reason.OtherRoles other) {
            map.put("reason", "other-roles")
                    .put("before", MapBuilder.items(other.before(), role -> Part.of(role.orElse(""))))
                    .put("after", MapBuilder.items(other.after(), role -> Part.of(role.orElse(""))));
        } else if (reason instanceof Reason.OtherTreatment other) {
            map.put("reason", "other-treatment")
                    .put("figure", figure(other.figure()))
                    .put("kind", Words.part(other.kind()))
                    .put("before", other.before(), OperandEncoder::treatment)
                    .put("after", other.after(), OperandEncoder::treatment);
        } else if (reason instanceof Reason.OtherRule other) {
            map.put("reason", "other-rule").put("figure", figure(other.figure()));
        } else if (reason instanceof Reason.OtherFigures other) {
            map.put("reason", "other-figures")
                    .put("before", MapBuilder.items(other.before(), ComparisonEncoder::figure))
                    .put("after", MapBuilder.items(other.after(), ComparisonEncoder::figure));
        }
        return map.build();
    }

    private static Part.Members figure(Figure figure) {
        return new MapBuilder()
                .put(Words.of(figure.kind()), figure.id())
                .putAll(DerivationEncoder.subject(figure.subject()))
                .build();
    }

    private static Part movement(Movement movement) {
        MapBuilder map = new MapBuilder();
        movement.figure().ifPresent(figure -> map.putAll(figure(figure)));
        if (movement instanceof Movement.OfPlacement placement) {
            map.put("before", placement(placement.before())).put("after", placement(placement.after()));
        } else if (movement instanceof Movement.OfMeasure measure) {
            map.put("before", measure(measure.before())).put("after", measure(measure.after()));
        } else if (movement instanceof Movement.OfCondition condition) {
            map.put(
                            "before",
                            DerivationEncoder.outcomes(
                                    condition.before().possible(),
                                    condition.before().now()))
                    .put(
                            "after",
                            DerivationEncoder.outcomes(
                                    condition.after().possible(),
                                    condition.after().now()));
        } else if (movement instanceof Movement.OfCoverage coverage) {
            map.put("coverage", coverage.dimension().orElse("whole"))
                    .put("before", Figures.coverage(coverage.before()))
                    .put("after", Figures.coverage(coverage.after()));
        }
        return map.put("shown", Words.part(movement.shown()))
                .put("possible", MapBuilder.items(movement.possible(), Words::part))
                .put("certain", Part.of(movement.certain()))
                .putIf(movement.assumed(), "assumed", Part.of(true))
                .putIf(!isEmpty(movement.cause()), "cause", cause(movement.cause()))
                .build();
    }

    private static boolean isEmpty(Cause cause) {
        return cause.changes().isEmpty()
                && cause.figures().isEmpty()
                && cause.requirements().isEmpty();
    }

    private static Part placement(PlacementResult result) {
        return new MapBuilder()
                .put("attained", result.attained())
                .putAll(DerivationEncoder.stages(result.possible(), result.now()))
                .putIf(result.assumed(), "assumed", Part.of(true))
                .build();
    }

    private static Part measure(MeasureResult result) {
        Figures figures = new Figures(result.digits(), result.thresholds());
        return new MapBuilder()
                .put("possible", figures.value(result.possible()))
                .put("score", figures.value(result.score()))
                .putIf(result.assumed(), "assumed", Part.of(true))
                .build();
    }

    private static Part cause(Cause cause) {
        return new MapBuilder()
                .put("proven", Part.of(cause.proven()))
                .put("changes", MapBuilder.items(cause.changes(), ComparisonEncoder::named))
                .putList("figures", cause.figures(), ComparisonEncoder::figure)
                .putList("requirements", cause.requirements(), ComparisonEncoder::requirement)
                .build();
    }

    private static Part requirement(Cause.Requirement requirement) {
        return new MapBuilder()
                .put("stage", requirement.stage())
                .put(
                        "before",
                        DerivationEncoder.outcomes(
                                requirement.before().possible(),
                                requirement.before().now()))
                .put(
                        "after",
                        DerivationEncoder.outcomes(
                                requirement.after().possible(),
                                requirement.after().now()))
                .build();
    }

    private static MapBuilder what(Change change) {
        if (change instanceof Change.OfAnswer answer) {
            return new MapBuilder().put("answer", DerivationEncoder.key(answer.key()));
        } else if (change instanceof Change.OfFact fact) {
            return new MapBuilder().put("fact", fact.fact());
        }
        Change.OfTarget target = (Change.OfTarget) change;
        return new MapBuilder().put("target", target.placement()).putAll(DerivationEncoder.subject(target.subject()));
    }

    private static Part named(Change change) {
        return what(change).build();
    }

    private static Part change(Change change) {
        MapBuilder map = what(change);
        if (change instanceof Change.OfAnswer answer) {
            map.put("before", DerivationEncoder.reply(answer.before()))
                    .put("after", DerivationEncoder.reply(answer.after()));
        } else if (change instanceof Change.OfFact fact) {
            map.put("before", fact.before(), DerivationEncoder::reply)
                    .put("after", fact.after(), DerivationEncoder::reply);
        } else if (change instanceof Change.OfTarget target) {
            Figures figures = new Figures(0, List.of());
            map.put("before", figures.value(target.before())).put("after", figures.value(target.after()));
        }
        return map.put("kind", Words.part(change.kind())).build();
    }

    private static Part renewal(Renewal renewal) {
        return new MapBuilder()
                .put("movements", MapBuilder.items(renewal.movements(), ComparisonEncoder::movement))
                .putList("lost", renewal.lost(), ComparisonEncoder::figure)
                .putList("gained", renewal.gained(), ComparisonEncoder::figure)
                .put("fates", MapBuilder.items(renewal.fates(), ComparisonEncoder::fate))
                .build();
    }

    private static Part fate(Fate fate) {
        MapBuilder map = new MapBuilder();
        if (fate instanceof Fate.OfAnswer answer) {
            map.put("answer", DerivationEncoder.key(answer.key()))
                    .putList("into", answer.into(), DerivationEncoder::key);
        } else if (fate instanceof Fate.OfVotes votes) {
            map.put("votes", DerivationEncoder.key(votes.key())).putList("into", votes.into(), DerivationEncoder::key);
        } else if (fate instanceof Fate.OfFact fact) {
            map.put("fact", fact.fact()).putList("into", fact.into());
        } else if (fate instanceof Fate.OfTarget target) {
            map.put("target", target.target().placement())
                    .putAll(DerivationEncoder.subject(target.target().subject()));
        }
        return map.put("what", Words.part(fate.what())).build();
    }
}
