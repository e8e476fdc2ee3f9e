package io.github.maturity4j.registry;

import java.util.Comparator;

/**
 * The order of versions, the earlier first, as Semantic Versioning has it: parts between points one by one, numbers as numbers and
 * before words; what comes after a hyphen comes before the version itself; what comes after a plus decides nothing but ties.
 */
final class VersionOrder implements Comparator<String> {

    @Override
    public int compare(String left, String right) {
        int order = compareParts(core(left), core(right));
        if (order == 0) {
            order = comparePreReleases(preRelease(left), preRelease(right));
        }
        return order == 0 ? left.compareTo(right) : order;
    }

    private static String core(String version) {
        return version.split("[-+]", 2)[0];
    }

    private static String preRelease(String version) {
        String withoutBuild = version.split("\\+", 2)[0];
        int hyphen = withoutBuild.indexOf('-');
        return hyphen < 0 ? "" : withoutBuild.substring(hyphen + 1);
    }

    private static int comparePreReleases(String left, String right) {
        return left.isEmpty() || right.isEmpty()
                ? Boolean.compare(left.isEmpty(), right.isEmpty())
                : compareParts(left, right);
    }

    private static int compareParts(String left, String right) {
        String[] lefts = left.split("\\.", -1);
        String[] rights = right.split("\\.", -1);
        for (int i = 0; i < Math.min(lefts.length, rights.length); i++) {
            int order = comparePart(lefts[i], rights[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(lefts.length, rights.length);
    }

    private static int comparePart(String left, String right) {
        boolean leftIsNumber = isNumber(left);
        boolean rightIsNumber = isNumber(right);
        if (leftIsNumber && rightIsNumber) {
            return Integer.compare(Integer.parseInt(left), Integer.parseInt(right));
        }
        return leftIsNumber == rightIsNumber ? left.compareTo(right) : leftIsNumber ? -1 : 1;
    }

    /** Whether a part is a number that can be compared as one; what is longer than nine digits is compared as a word. */
    private static boolean isNumber(String part) {
        return part.matches("[0-9]{1,9}");
    }
}
