package io.github.maturity4j.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Divides a cell that holds several labels. A label may itself hold the separator: the cell is divided so that every part is a known
 * label, and only where there is exactly one way to do so.
 */
final class Parts {

    private static final int MOST = 10_000;

    /** How many times longer a label may be where its accents are written apart, with some blanks around it. */
    private static final int SPREAD = 4;

    private final List<String> separators;

    /**
     * What divides cells.
     *
     * @param separator the declared separator; {@code ;} or {@code |} where absent
     */
    Parts(Optional<String> separator) {
        this.separators = separator.map(List::of).orElse(List.of(";", "|"));
    }

    /**
     * How a cell is divided.
     *
     * @param parts the labels in their order; empty where there is no one way
     * @param ways how many ways there are: 0, 1, or 2 for more
     * @param unknown the first part that no label begins with; empty where there is a way
     */
    record Division(List<String> parts, int ways, String unknown) {}

    /** The one way in which a cell can be divided into known labels. */
    Division divide(String cell, Names<?> known) {
        Division best = new Division(List.of(), 0, cell);
        for (String separator : separators) {
            if (cell.contains(separator)) {
                Division division = divide(cell, separator, known);
                if (division.ways() > 0 || best.unknown().equals(cell)) {
                    best = best.ways() > 0 && !best.parts().equals(division.parts())
                            ? new Division(List.of(), 2, "")
                            : division;
                }
            }
        }
        return best;
    }

    private static Division divide(String cell, String separator, Names<?> known) {
        List<Integer> cuts = new ArrayList<>();
        cuts.add(-separator.length());
        for (int at = cell.indexOf(separator); at >= 0; at = cell.indexOf(separator, at + separator.length())) {
            cuts.add(at);
        }
        int end = cell.stripTrailing().endsWith(separator) ? cuts.remove(cuts.size() - 1) : cell.length();
        cuts.add(end);
        int last = cuts.size() - 1;
        if (last > MOST) {
            return new Division(List.of(), 0, cell);
        }
        int longest = separator.length() + SPREAD * (known.longest() + 1);
        int[] ways = new int[last + 1];
        int[] before = new int[last + 1];
        ways[0] = 1;
        int reached = 0;
        for (int to = 1; to <= last; to++) {
            for (int from = to - 1; from >= 0 && cuts.get(to) - cuts.get(from) <= longest; from--) {
                if (ways[from] > 0
                        && !known.find(part(cell, separator, cuts, from, to)).isEmpty()) {
                    ways[to] = Math.min(2, ways[to] + ways[from]);
                    before[to] = from;
                    reached = to;
                }
            }
        }
        if (ways[last] != 1) {
            int next = Math.min(reached + 1, last);
            return new Division(
                    List.of(), ways[last], ways[last] == 0 ? part(cell, separator, cuts, reached, next) : "");
        }
        List<String> parts = new ArrayList<>();
        for (int at = last; at > 0; at = before[at]) {
            parts.add(0, part(cell, separator, cuts, before[at], at));
        }
        return new Division(parts, 1, "");
    }

    private static String part(String cell, String separator, List<Integer> cuts, int from, int to) {
        return cell.substring(cuts.get(from) + separator.length(), cuts.get(to)).strip();
    }
}
