package io.github.maturity4j.cli;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.documents.Mismatch.Figure;
import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.rule.Condition;
import io.github.maturity4j.rule.Formula;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.scorecard.ConditionDerivation;
import io.github.maturity4j.scorecard.Input;
import io.github.maturity4j.scorecard.MeasureDerivation;
import io.github.maturity4j.scorecard.PlacementDerivation;
import io.github.maturity4j.scorecard.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How a figure came about, for the author of a worked case: in the ids that the case is written in, and in exact numbers, a line
 * for each part.
 */
final class DerivationWords {

    private final List<String> lines = new ArrayList<>();

    private DerivationWords() {}

    /** The lines of a figure, parts of parts indented by two blanks; none for a coverage, which has no derivation. */
    static List<String> of(Figure figure) {
        DerivationWords words = new DerivationWords();
        if (figure instanceof Figure.Measured measured) {
            words.measure(measured.result().derivation());
        } else if (figure instanceof Figure.Judged judged) {
            words.condition(judged.result().derivation(), "");
        } else if (figure instanceof Figure.Placed placed) {
            words.placement(placed.result().derivation());
        }
        return List.copyOf(words.lines);
    }

    private void measure(MeasureDerivation derivation) {
        lines.add(formula(derivation.formula()) + " of");
        derivation.inputs().forEach(input -> input(input, "  "));
        derivation.precondition().ifPresent(precondition -> {
            lines.add("requires");
            condition(precondition, "  ");
        });
        if (derivation.determinedOnly()) {
            lines.add("no score before the number is determined");
        }
    }

    /** What the format of frameworks calls a formula. */
    private static String formula(Formula formula) {
        if (formula instanceof Formula.Best best) {
            return "best " + best.count();
        } else if (formula instanceof Formula.Worst worst) {
            return "worst " + worst.count();
        } else if (formula instanceof Formula.Contributions contributions) {
            return "start " + contributions.start() + " and contributions";
        } else if (formula instanceof Formula.Clamped clamped) {
            return "clamp to " + clamped.within();
        } else if (formula instanceof Formula.Rounded rounded) {
            return "round to " + rounded.step();
        } else if (formula instanceof Formula.Custom custom) {
            return "rule " + custom.rule();
        }
        return formula.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private void placement(PlacementDerivation derivation) {
        derivation.measured().ifPresent(input -> input(input, ""));
        for (PlacementDerivation.StageStanding standing : derivation.stages()) {
            lines.add(standing.stage() + ": " + standing.possible());
            condition(standing.condition(), "  ");
        }
        derivation
                .placements()
                .forEach(placed -> lines.add(name(placed.placement(), placed.subject()) + ": " + placed.possible()));
    }

    private void condition(ConditionDerivation condition, String indent) {
        if (condition instanceof ConditionDerivation.Combined combined) {
            String kind = combined.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            String count = combined.kind() == ConditionDerivation.Combined.Kind.AT_LEAST ? " " + combined.count() : "";
            lines.add(indent + kind + count + " of: " + combined.possible());
            combined.conditions().forEach(part -> condition(part, indent + "  "));
        } else if (condition instanceof ConditionDerivation.Negated negated) {
            lines.add(indent + "not: " + negated.possible());
            condition(negated.condition(), indent + "  ");
        } else {
            lines.add(indent + leaf(condition) + ": " + condition.possible());
        }
    }

    private static String leaf(ConditionDerivation condition) {
        if (condition instanceof ConditionDerivation.Compared compared) {
            String comparison =
                    compared.comparison().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            return operand(compared.left()) + " " + comparison + " " + operand(compared.right());
        } else if (condition instanceof ConditionDerivation.AnswerChecked checked) {
            return answer(checked.key(), checked.reply()) + asked(checked.rule());
        } else if (condition instanceof ConditionDerivation.FactChecked checked) {
            return "fact " + checked.fact() + " ("
                    + checked.reply().map(DerivationWords::reply).orElse("not recorded") + ") is "
                    + String.join(" or ", checked.choices());
        } else if (condition instanceof ConditionDerivation.PlacementChecked checked) {
            return placed(checked) + " (" + checked.possibleStages() + ")";
        } else if (condition instanceof ConditionDerivation.Referred referred) {
            return "condition " + name(referred.condition(), referred.subject());
        }
        throw new IllegalStateException("condition: expected one that has no parts but was " + condition);
    }

    private static String asked(Condition rule) {
        if (rule instanceof Condition.Chosen chosen) {
            return " is " + String.join(" or ", chosen.choices());
        } else if (rule instanceof Condition.OfKind ofKind) {
            return " is " + ofKind.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        } else if (rule instanceof Condition.Brings brings) {
            return " has " + brings.attachment().name().toLowerCase(Locale.ROOT);
        }
        return "";
    }

    private static String placed(ConditionDerivation.PlacementChecked checked) {
        if (checked.rule() instanceof Condition.Placed placed) {
            return name(placed.placement(), checked.subject()) + " "
                    + placed.comparison().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + placed.stage();
        } else if (checked.rule() instanceof Condition.PlacedIn placed) {
            return name(placed.placement(), checked.subject()) + " is " + String.join(" or ", placed.stages());
        }
        return "placement";
    }

    private void input(Input input, String indent) {
        if (input.origin() instanceof Input.Origin.Judged judged) {
            condition(judged.condition(), indent);
            return;
        }
        String weight = input.weight().equals(Rational.ONE) ? "" : ", weight " + input.weight();
        lines.add(indent + operand(input) + weight);
    }

    /** An input with its number, and what it counts as where a treatment says otherwise. */
    private static String operand(Input input) {
        Input.Origin origin = input.origin();
        if (origin instanceof Input.Origin.Constant) {
            return value(input.possible());
        }
        String now = input.score().equals(input.possible()) ? "" : ", now " + value(input.score());
        return named(origin) + " " + value(input.possible()) + now;
    }

    private static String named(Input.Origin origin) {
        if (origin instanceof Input.Origin.Answered answered) {
            return (answered.counting().isShortfall() ? "shortfall of " : "")
                    + (answered.counting().isRescaled() ? "rescaled " : "")
                    + answer(answered.key(), answered.reply())
                    + (answered.lacking() ? ", which lacks what is asked beside it" : "");
        } else if (origin instanceof Input.Origin.Measured measured) {
            return name(measured.measure(), measured.subject());
        } else if (origin instanceof Input.Origin.Ranked ranked) {
            return "rank of " + name(ranked.placement(), ranked.subject());
        } else if (origin instanceof Input.Origin.Targeted targeted) {
            return "target of " + name(targeted.placement(), targeted.subject());
        } else if (origin instanceof Input.Origin.Recorded recorded) {
            return "fact " + recorded.fact();
        }
        return "";
    }

    private static String answer(AnswerKey key, Reply reply) {
        return key + " (" + reply(reply) + ")";
    }

    private static String reply(Reply reply) {
        if (reply instanceof Reply.Choice choice) {
            return choice.id();
        } else if (reply instanceof Reply.Choices choices) {
            return choices.ids().isEmpty() ? "nothing chosen" : String.join(", ", choices.ids());
        } else if (reply instanceof Reply.Amount amount) {
            return amount.value().toString();
        } else if (reply instanceof Reply.Words words) {
            return words.words();
        } else if (reply instanceof Reply.Points points) {
            return points.points() + " points";
        } else if (reply instanceof Reply.Between between) {
            return between.lowest() + " to " + between.highest() + " points";
        } else if (reply instanceof Reply.OneOf some) {
            return String.join(" or ", some.ids());
        } else if (reply instanceof Reply.NotApplicable
                || reply instanceof Reply.Unknown
                || reply instanceof Reply.Unanswered) {
            return reply.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        throw new IllegalStateException("a kind of reply without words: " + reply);
    }

    private static String value(Value value) {
        return value.range().filter(Range::isSingle).isPresent() && value.isDetermined()
                ? value.range().map(Range::low).orElseThrow().toString()
                : value.toString();
    }

    private static String name(String id, Subject subject) {
        return subject.parts().isEmpty() ? id : id + "/" + subject;
    }
}
