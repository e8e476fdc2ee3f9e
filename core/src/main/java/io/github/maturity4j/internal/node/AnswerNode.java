package io.github.maturity4j.internal.node;

import io.github.maturity4j.exact.Range;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.rule.Counting;
import io.github.maturity4j.rule.Treatment;
import io.github.maturity4j.rule.Treatments;

/** The number that a rule makes of the points of one answer, treated as the rule says. */
public final class AnswerNode extends Node {

    private static final Treatment OPEN = new Treatment.Open();
    private static final Treatment EXCLUDE = new Treatment.Exclude();

    private final int slot;
    private final Counting counting;
    private final boolean compared;
    private final Range scale;
    private final Range range;
    private final boolean applicableAlways;
    private final Treatment unknown;
    private final Treatment unanswered;
    private final Treatment notApplicable;

    /**
     * The answer of a slot whose scale has points.
     *
     * @param compared whether it is compared in a condition: <em>satisfied</em> is then met, not the best points
     */
    public AnswerNode(int id, Slots slots, int slot, Counting counting, boolean compared, Treatments treatments) {
        super(
                id,
                Kind.NUMBER,
                new int[0],
                Dependencies.of(slot, counting.isShortfall() ? Dependencies.FALLING : Dependencies.RISING));
        this.slot = slot;
        this.counting = counting;
        this.compared = compared;
        this.scale = slots.get(slot).range().orElseThrow();
        this.range = counting.isRescaled() ? Range.of(Rational.ZERO, Rational.ONE) : scale;
        this.applicableAlways = !slots.get(slot).applicability().mayBeNotApplicable();
        this.unknown = treatments.unknown().orElse(OPEN);
        this.unanswered = treatments.unanswered().orElse(OPEN);
        this.notApplicable = treatments.notApplicable().orElse(EXCLUDE);
        if (!(unknown instanceof Treatment.Open)) {
            slots.assumeUnknown(slot);
        }
        if (!(unanswered instanceof Treatment.Open)) {
            slots.assumeUnanswered(slot);
        }
    }

    @Override
    void evaluate(State state) {
        Sheet sheet = state.sheet();
        Hull hull = new Hull();
        Sheet.Status status = sheet.status(slot);
        switch (status) {
            case ANSWERED -> hull.add(number(sheet.points(slot)));
            case NOT_APPLICABLE -> add(notApplicable, hull);
            case PARTLY -> {
                if (state.mode() == State.Mode.ANSWERED) {
                    hull.add(State.EMPTY);
                } else {
                    hull.add(number(sheet.lowest(slot)));
                    hull.add(number(sheet.points(slot)));
                }
            }
            case UNKNOWN -> addOpen(state, unknown, hull);
            case UNANSWERED -> addOpen(state, unanswered, hull);
            case OPEN -> addOpen(state, OPEN, hull);
            case ANYTHING -> {
                addCompletions(hull);
                add(unknown, hull);
                add(unanswered, hull);
            }
        }
        if (hull.isOnly(State.SATISFIED)) {
            hull.add(range.high());
            hull.add(State.ONLY_SATISFIED);
        }
        hull.write(state, id(), counting.isShortfall() ? range.high() : null);
    }

    /** The points, or how far they lie on the way from the worst to the best. */
    private Rational number(Rational points) {
        return counting.isRescaled()
                ? points.minus(scale.low()).dividedBy(scale.high().minus(scale.low()))
                : points;
    }

    private void addOpen(State state, Treatment treatment, Hull hull) {
        boolean assumes = !(treatment instanceof Treatment.Open);
        if (state.mode() == State.Mode.ANSWERED) {
            hull.add(State.EMPTY);
        } else if (state.mode() == State.Mode.NOW && assumes) {
            add(treatment, hull);
            state.markAssumed(id());
        } else {
            addCompletions(hull);
            add(treatment, hull);
            if (assumes) {
                state.markAssumed(id());
            }
        }
    }

    private void addCompletions(Hull hull) {
        hull.add(range.low());
        hull.add(range.high());
        if (!applicableAlways) {
            add(notApplicable, hull);
        }
    }

    private void add(Treatment treatment, Hull hull) {
        if (treatment instanceof Treatment.As as) {
            hull.add(as.points());
        } else if (treatment instanceof Treatment.Satisfied && compared) {
            hull.add(State.SATISFIED);
        } else if (treatment instanceof Treatment.Satisfied) {
            hull.add(range.high());
        } else if (treatment instanceof Treatment.Exclude) {
            hull.add(State.EMPTY);
        } else if (treatment instanceof Treatment.Withheld) {
            hull.add(State.WITHHELD);
        }
    }
}
