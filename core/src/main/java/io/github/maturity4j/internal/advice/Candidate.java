package io.github.maturity4j.internal.advice;

import io.github.maturity4j.advice.Change;
import io.github.maturity4j.advice.Cost;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.internal.node.Dependencies.Direction;
import io.github.maturity4j.internal.node.Sheet;
import io.github.maturity4j.internal.node.Slot;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer that may be changed.
 *
 * @param slot where it stands
 * @param from what was said so far
 * @param open whether it is open
 * @param assumed whether some rule assumes something about it
 * @param options what it may be changed to, from the one worth least to the one worth most
 */
record Candidate(Slot slot, Reply from, boolean open, boolean assumed, List<Option> options) {

    Candidate {
        options = List.copyOf(options);
    }

    /** What an answer may be changed to, and what that costs. */
    record Option(Reply reply, Rational cost) {}

    /** The answer in a slot; it has no options where it can neither be raised nor answered. */
    static Candidate of(Sheet sheet, Slot slot, Cost cost) {
        Reply from = sheet.reply(slot.index());
        Sheet.Status status = sheet.status(slot.index());
        boolean open = sheet.isOpen(slot.index());
        boolean raised =
                status == Sheet.Status.ANSWERED && !slot.fact() && slot.range().isPresent();
        List<Option> options = new ArrayList<>();
        if (open || raised) {
            Rational now = Values.worth(slot, from);
            for (Values.Option value : Values.of(slot)) {
                if (open || value.worth().compareTo(now) > 0) {
                    Rational price = cost.of(slot.key(), from, value.reply());
                    if (price.signum() <= 0) {
                        throw new IllegalArgumentException(
                                "cost: expected a number above 0 for " + slot.key() + " but was " + price);
                    }
                    options.add(new Option(value.reply(), price));
                }
            }
        }
        boolean assumed = (status == Sheet.Status.UNKNOWN && sheet.slots().isUnknownAssumed(slot.index()))
                || (status == Sheet.Status.UNANSWERED && sheet.slots().isUnansweredAssumed(slot.index()));
        return new Candidate(slot, from, open, assumed, options);
    }

    /** The best option in a direction. */
    Option best(Direction direction) {
        return options.get(direction == Direction.FALLING ? 0 : options.size() - 1);
    }

    /** The least that a change costs. */
    Rational least() {
        return options.stream().map(Option::cost).reduce(Rational::min).orElseThrow();
    }

    /** The options that a search has to look at: in one direction, each that is cheaper than all better ones. */
    List<Option> worthwhile(Direction direction) {
        if (direction == Direction.BOTH) {
            return options;
        }
        List<Option> found = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            Option option = options.get(direction == Direction.FALLING ? i : options.size() - 1 - i);
            if (found.isEmpty()
                    || option.cost().compareTo(found.get(found.size() - 1).cost()) < 0) {
                found.add(option);
            }
        }
        return found;
    }

    Change change(Option option) {
        return new Change(
                slot.key(), from, option.reply(), open ? Change.Kind.FIND_OUT : Change.Kind.DO, option.cost());
    }
}
