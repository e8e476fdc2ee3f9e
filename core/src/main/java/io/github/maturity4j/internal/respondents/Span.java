package io.github.maturity4j.internal.respondents;

import io.github.maturity4j.exact.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What can be computed of sums that are known: the span of rows over unknown parts, in reduced form. Each row was shown; each part is the
 * sum over a group of people.
 */
final class Span {

    private static final long MOST_TRIES = 100_000;

    private final int parts;
    private final List<Rational[]> rows = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();

    Span(int parts) {
        this.parts = parts;
    }

    /** Adds what is known. */
    void add(Rational[] known) {
        Rational[] row = reduced(known);
        int pivot = firstOf(row);
        if (pivot < 0) {
            return;
        }
        Rational scale = row[pivot];
        for (int i = 0; i < parts; i++) {
            row[i] = row[i].dividedBy(scale);
        }
        for (Rational[] other : rows) {
            subtract(other, row, other[pivot]);
        }
        rows.add(row);
        pivots.add(pivot);
    }

    /** Whether a sum can be computed. */
    boolean gives(Rational[] sum) {
        return firstOf(reduced(sum)) < 0;
    }

    /**
     * Whether the plain sum over some group can be computed whose people number at least one and fewer than given, and among whom is
     * one of those to be protected. Where there are too many groups to try, it is taken to be so.
     */
    boolean givesGroupBelow(int fewest, int[] people, boolean[] protectedParts) {
        Rational[] none = new Rational[parts];
        Arrays.fill(none, Rational.ZERO);
        long[] tries = {0};
        return search(0, none, 0, fewest, people, protectedParts, tries);
    }

    /** A group in the span is the sum of the rows of those of its parts that are pivots; each has at least one person. */
    private boolean search(
            int from, Rational[] sum, int chosen, int fewest, int[] people, boolean[] protectedParts, long[] tries) {
        if (++tries[0] > MOST_TRIES) {
            return true;
        }
        if (chosen > 0 && isSmallGroup(sum, fewest, people, protectedParts)) {
            return true;
        }
        for (int i = from; i < rows.size() && chosen < fewest - 1; i++) {
            if (people[pivots.get(i)] < fewest) {
                Rational[] more = sum.clone();
                subtract(more, rows.get(i), Rational.ONE.negate());
                if (search(i + 1, more, chosen + 1, fewest, people, protectedParts, tries)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isSmallGroup(Rational[] sum, int fewest, int[] people, boolean[] protectedParts) {
        long count = 0;
        boolean some = false;
        for (int i = 0; i < parts; i++) {
            if (!sum[i].equals(Rational.ZERO) && !sum[i].equals(Rational.ONE)) {
                return false;
            }
            if (sum[i].signum() != 0) {
                count += people[i];
                some |= protectedParts[i];
            }
        }
        return some && count < fewest;
    }

    private Rational[] reduced(Rational[] known) {
        Rational[] row = known.clone();
        for (int i = 0; i < rows.size(); i++) {
            subtract(row, rows.get(i), row[pivots.get(i)]);
        }
        return row;
    }

    private void subtract(Rational[] from, Rational[] row, Rational times) {
        if (times.signum() != 0) {
            for (int i = 0; i < parts; i++) {
                from[i] = from[i].minus(row[i].times(times));
            }
        }
    }

    private static int firstOf(Rational[] row) {
        for (int i = 0; i < row.length; i++) {
            if (row[i].signum() != 0) {
                return i;
            }
        }
        return -1;
    }
}
