package io.github.maturity4j.documents.internal.encode;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.rule.Treatments;
import io.github.maturity4j.scorecard.ConditionDerivation;
import io.github.maturity4j.scorecard.Input;
import io.github.maturity4j.scorecard.MeasureDerivation;
import io.github.maturity4j.scorecard.Outcome;
import io.github.maturity4j.scorecard.Outcomes;
import io.github.maturity4j.scorecard.PlacementDerivation;
import io.github.maturity4j.scorecard.Stages;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes how figures came about. */
final class DerivationEncoder {

    private final Map<String, Integer> digits;
    private final Figures figures;

    /**
     * Derivations of the figures of one rule.
     *
     * @param digits the decimal places of each measure, by id
     * @param figures how numbers are written that are no figures of a measure
     */
    DerivationEncoder(Map<String, Integer> digits, Figures figures) {
        this.digits = digits;
        this.figures = figures;
    }

    static Part.Members subject(Subject subject) {
        MapBuilder axes = new MapBuilder();
        subject.parts().forEach(part -> axes.put(Words.of(part.axis()), part.id()));
        return axes.isEmpty()
                ? axes.build()
                : new MapBuilder().put("subject", axes.build()).build();
    }

    static Part outcomes(Outcomes outcomes) {
        return MapBuilder.items(
                Arrays.stream(Outcome.values()).filter(outcomes::allows).toList(), Words::part);
    }

    /** The outcomes still possible and, where a treatment changed them, those of now. */
    static Part.Members outcomes(Outcomes possible, Outcomes now) {
        return new MapBuilder()
                .put("possible", outcomes(possible))
                .putIf(!now.equals(possible), "now", outcomes(now))
                .build();
    }

    static Part.Members stages(Stages stages) {
        return new MapBuilder()
                .put("possible", MapBuilder.items(stages.stages(), Part::of))
                .putIf(stages.mayBeNone(), "may-be-none", Part.of(true))
                .putIf(stages.mayBeEmpty(), "may-be-empty", Part.of(true))
                .build();
    }

    static Part.Members stages(Stages possible, Stages now) {
        return new MapBuilder()
                .putAll(stages(possible))
                .putIf(!now.equals(possible), "now", stages(now))
                .build();
    }

    static Part key(AnswerKey key) {
        return Part.of(key.toString());
    }

    Part measure(MeasureDerivation derivation) {
        return new MapBuilder()
                .put("formula", RuleEncoder.formula(derivation.formula()))
                .put("inputs", MapBuilder.items(derivation.inputs(), this::input))
                .put("requires", derivation.precondition(), this::condition)
                .putIf(derivation.determinedOnly(), "determined-only", Part.of(true))
                .build();
    }

    Part placement(PlacementDerivation derivation) {
        return new MapBuilder()
                .put("method", RuleEncoder.method(derivation.method()))
                .put("floor", derivation.floor())
                .putIf(derivation.voidCounts(), "void-counts", Part.of(true))
                .putList("stages", derivation.stages(), this::standing)
                .put("measured", derivation.measured(), this::input)
                .putList(
                        "placements",
                        derivation.placements(),
                        placed -> new MapBuilder()
                                .put("placement", placed.placement())
                                .putAll(subject(placed.subject()))
                                .putAll(stages(placed.possible(), placed.now()))
                                .build())
                .build();
    }

    private Part standing(PlacementDerivation.StageStanding standing) {
        return new MapBuilder()
                .put("stage", standing.stage())
                .putAll(outcomes(standing.possible(), standing.now()))
                .put("bound", standing.bound(), RuleEncoder::bound)
                .put("condition", condition(standing.condition()))
                .build();
    }

    Part input(Input input) {
        Figures own = input.origin() instanceof Input.Origin.Measured measured
                ? Optional.ofNullable(digits.get(measured.measure()))
                        .map(figures::withDigits)
                        .orElse(figures)
                : figures;
        MapBuilder map = new MapBuilder();
        origin(input, map);
        boolean constant = input.origin() instanceof Input.Origin.Constant;
        return map.putIf(!input.weight().equals(Rational.ONE), "weight", Figures.number(input.weight()))
                .putIf(!constant, "possible", own.value(input.possible()))
                .putIf(input.mayBeSatisfied(), "may-be-satisfied", Part.of(true))
                .putIf(!input.score().equals(input.possible()), "score", own.value(input.score()))
                .put("treatment", input.treatment(), OperandEncoder::treatment)
                .put("contribution", input.contribution(), figures::range)
                .put("baseline", input.baseline(), Figures::number)
                .put("reason", input.reasonCode())
                .build();
    }

    private void origin(Input input, MapBuilder map) {
        Input.Origin origin = input.origin();
        if (origin instanceof Input.Origin.Answered answered) {
            map.put("answer", key(answered.key()))
                    .put("reply", reply(answered.reply()))
                    .putIf(answered.counting().isShortfall(), "shortfall", Part.of(true))
                    .putIf(answered.counting().isRescaled(), "rescaled", Part.of(true))
                    .putIf(answered.lacking(), "lacking", Part.of(true));
        } else if (origin instanceof Input.Origin.Measured measured) {
            map.put("measure", measured.measure()).putAll(subject(measured.subject()));
        } else if (origin instanceof Input.Origin.Ranked ranked) {
            map.put("placement", ranked.placement()).putAll(subject(ranked.subject()));
        } else if (origin instanceof Input.Origin.Targeted targeted) {
            map.put("target", targeted.placement()).putAll(subject(targeted.subject()));
        } else if (origin instanceof Input.Origin.Recorded recorded) {
            map.put("fact", recorded.fact());
        } else if (origin instanceof Input.Origin.Judged judged) {
            map.put("condition", condition(judged.condition()));
        } else {
            Rational number = input.possible()
                    .number()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "possible: expected a constant to be one number but was " + input.possible()));
            map.put("constant", Figures.number(number));
        }
    }

    /** What was said: as in an assessment, but free words are told from choices. */
    static Part reply(Reply reply) {
        return reply instanceof Reply.Words words
                ? new MapBuilder().put("words", words.words()).build()
                : AssessmentEncoder.reply(reply);
    }

    Part condition(ConditionDerivation derivation) {
        MapBuilder map = new MapBuilder();
        if (derivation instanceof ConditionDerivation.Compared compared) {
            compared(compared, map);
        } else if (derivation instanceof ConditionDerivation.AnswerChecked checked) {
            map.put("answer", key(checked.key())).put("reply", reply(checked.reply()));
            asked(checked.rule(), map);
            map.put("treatment", checked.treatment(), OperandEncoder::treatment);
        } else if (derivation instanceof ConditionDerivation.FactChecked checked) {
            map.put("fact", checked.fact())
                    .put("reply", checked.reply(), DerivationEncoder::reply)
                    .putOneOrMore("is", checked.choices());
        } else if (derivation instanceof ConditionDerivation.PlacementChecked checked) {
            placed(checked, map);
        } else if (derivation instanceof ConditionDerivation.Combined combined) {
            combined(combined, map);
        } else if (derivation instanceof ConditionDerivation.Negated negated) {
            map.put("not", condition(negated.condition()));
        } else if (derivation instanceof ConditionDerivation.Referred referred) {
            map.put("condition", referred.condition()).putAll(subject(referred.subject()));
        }
        return map.putAll(outcomes(derivation.possible(), derivation.now())).build();
    }

    /** No number may seem to lie on the other side of what it was compared with. */
    private void compared(ConditionDerivation.Compared compared, MapBuilder map) {
        map.put("compared", apartFrom(compared.right()).input(compared.left()))
                .put(Words.of(compared.comparison()), apartFrom(compared.left()).input(compared.right()));
    }

    private DerivationEncoder apartFrom(Input other) {
        return new DerivationEncoder(
                digits,
                new Figures(
                        Figures.DIGITS,
                        Stream.of(other.possible(), other.score())
                                .flatMap(value -> value.range().stream())
                                .flatMap(range -> Stream.of(range.low(), range.high()))
                                .distinct()
                                .toList()));
    }

    private static void asked(Condition rule, MapBuilder map) {
        if (rule instanceof Condition.Chosen chosen) {
            map.putOneOrMore("is", chosen.choices())
                    .putIf(
                            !chosen.treatments().equals(Treatments.DEFAULT),
                            "treat",
                            OperandEncoder.treatments(chosen.treatments()));
        } else if (rule instanceof Condition.OfKind ofKind) {
            map.put("kind", Words.part(ofKind.kind()));
        } else if (rule instanceof Condition.Brings brings) {
            map.put("has", Words.part(brings.attachment()));
        }
    }

    private static void placed(ConditionDerivation.PlacementChecked checked, MapBuilder map) {
        Stages possible = checked.possibleStages();
        Stages now = checked.stagesNow();
        if (checked.rule() instanceof Condition.Placed placed) {
            map.put("placement", placed.placement())
                    .putAll(subject(checked.subject()))
                    .put(Words.of(placed.comparison()), placed.stage());
        } else if (checked.rule() instanceof Condition.PlacedIn placedIn) {
            map.put("placement", placedIn.placement())
                    .putAll(subject(checked.subject()))
                    .putOneOrMore("is", placedIn.stages());
        }
        map.put("stages", stages(possible, now));
    }

    private void combined(ConditionDerivation.Combined combined, MapBuilder map) {
        List<ConditionDerivation> conditions = combined.conditions();
        switch (combined.kind()) {
            case ALL -> map.put("all", MapBuilder.items(conditions, this::condition));
            case ANY -> map.put("any", MapBuilder.items(conditions, this::condition));
            case AT_LEAST ->
                map.put("at-least", Part.of(combined.count())).put("of", MapBuilder.items(conditions, this::condition));
        }
    }
}
