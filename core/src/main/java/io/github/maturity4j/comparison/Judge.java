package io.github.maturity4j.comparison;

import io.github.maturity4j.overlay.AppliedOverlay;
import io.github.maturity4j.scorecard.Digest;
import io.github.maturity4j.scorecard.RoleResult;
import io.github.maturity4j.scorecard.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says whether two scorecards may be compared. */
final class Judge {

    private final List<Reason> reasons = new ArrayList<>();

    private Judge() {}

    static Verdict of(Scorecard before, Scorecard after, Map<Figure, Part> then, Map<Figure, Part> now) {
        Judge judge = new Judge();
        judge.identity(before, after);
        if (judge.reasons.isEmpty()) {
            judge.figures(then, now);
        }
        return judge.reasons.isEmpty() ? new Verdict.Direct() : new Verdict.NotComparable(judge.reasons);
    }

    private void identity(Scorecard before, Scorecard after) {
        if (!before.framework().equals(after.framework())) {
            reasons.add(new Reason.OtherFramework(before.framework(), after.framework()));
            return;
        }
        if (!before.version().equals(after.version())) {
            reasons.add(new Reason.OtherVersion(before.version(), after.version()));
            return;
        }
        boolean sameOverlay = before.overlay()
                .map(AppliedOverlay::identity)
                .equals(after.overlay().map(AppliedOverlay::identity));
        if (!sameOverlay || !before.overlayDigest().equals(after.overlayDigest())) {
            reasons.add(new Reason.OtherOverlay(before.overlayDigest(), after.overlayDigest()));
        }
        List<Optional<String>> askedBefore = roles(before);
        List<Optional<String>> askedNow = roles(after);
        if (!Set.copyOf(askedBefore).equals(Set.copyOf(askedNow))) {
            reasons.add(new Reason.OtherRoles(askedBefore, askedNow));
        }
        Optional<Digest> then = before.frameworkDigest();
        Optional<Digest> now = after.frameworkDigest();
        if (then.isPresent() && now.isPresent() && !then.equals(now)) {
            reasons.add(new Reason.OtherText(then.get(), now.get()));
        }
    }

    private static List<Optional<String>> roles(Scorecard card) {
        return card.respondents().stream()
                .flatMap(respondents -> respondents.roles().stream())
                .filter(role -> role.respondents() > 0)
                .map(RoleResult::role)
                .toList();
    }

    private void figures(Map<Figure, Part> then, Map<Figure, Part> now) {
        List<Figure> lost = without(then, now);
        List<Figure> gained = without(now, then);
        if (!lost.isEmpty() || !gained.isEmpty()) {
            reasons.add(new Reason.OtherFigures(lost, gained));
        }
        then.forEach((figure, part) -> {
            Part other = now.get(figure);
            if (other != null) {
                figure(figure, part, other);
            }
        });
    }

    private static List<Figure> without(Map<Figure, Part> these, Map<Figure, Part> those) {
        return these.keySet().stream()
                .filter(figure -> !those.containsKey(figure))
                .toList();
    }

    /** At most one reason for each figure: what differs at one place mostly differs at others, too. */
    private void figure(Figure figure, Part then, Part now) {
        if (!sameRule(then, now)) {
            reasons.add(new Reason.OtherRule(figure));
        } else {
            treatment(figure, then, now).ifPresent(reasons::add);
        }
    }

    static boolean sameRule(Part then, Part now) {
        if (!then.shape().equals(now.shape())
                || then.parts().size() != now.parts().size()) {
            return false;
        }
        for (int i = 0; i < then.parts().size(); i++) {
            if (!sameRule(then.parts().get(i), now.parts().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Reason> treatment(Figure figure, Part then, Part now) {
        Optional<Part.Treated> before = then.leaf().flatMap(Part.Leaf::treated);
        Optional<Part.Treated> after = now.leaf().flatMap(Part.Leaf::treated);
        if (before.isPresent()
                && after.isPresent()
                && before.get().kind() == after.get().kind()
                && before.get().lacking() == after.get().lacking()
                && !before.get().treatment().equals(after.get().treatment())) {
            return Optional.of(new Reason.OtherTreatment(
                    figure,
                    before.get().kind(),
                    before.get().treatment(),
                    after.get().treatment()));
        }
        for (int i = 0; i < then.parts().size(); i++) {
            Optional<Reason> found =
                    treatment(figure, then.parts().get(i), now.parts().get(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
