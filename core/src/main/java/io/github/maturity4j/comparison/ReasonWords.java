package io.github.maturity4j.comparison;

import java.util.Locale;

/** Why two scorecards may not be compared, in the words of problems. */
final class ReasonWords {

    private ReasonWords() {}

    static String of(Reason reason) {
        if (reason instanceof Reason.OtherFramework other) {
            return "they are of the frameworks " + other.before() + " and " + other.after();
        } else if (reason instanceof Reason.OtherVersion other) {
            return "they are of the versions " + other.before() + " and " + other.after()
                    + "; carry the earlier assessments into the newer version first";
        } else if (reason instanceof Reason.OtherText) {
            return "they name the same version, but its documents were not the same";
        } else if (reason instanceof Reason.OtherOverlay) {
            return "another overlay lay over the framework, or none";
        } else if (reason instanceof Reason.OtherRoles) {
            return "other roles answered";
        } else if (reason instanceof Reason.OtherTreatment other) {
            return "the figure " + other.figure() + " counted "
                    + other.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                    + " answers in another way";
        } else if (reason instanceof Reason.OtherRule other) {
            return "the figure " + other.figure() + " was made by another rule";
        }
        return "one has figures that the other has not";
    }
}
