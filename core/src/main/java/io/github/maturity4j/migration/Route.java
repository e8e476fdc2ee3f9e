package io.github.maturity4j.migration;

import java.util.List;

/** Where answers go from one indicator or fact to another, as a step has it. */
record Route(String from, String to, Carry carry) {

    private static final Carry SAME = new Carry.Same();
    private static final Carry OPEN = new Carry.Open();

    static List<Route> of(Step step) {
        if (step instanceof Step.Kept kept) {
            return List.of(new Route(kept.id(), kept.id(), SAME));
        } else if (step instanceof Step.Renamed renamed) {
            return List.of(new Route(renamed.from(), renamed.to(), SAME));
        } else if (step instanceof Step.Changed changed) {
            return List.of(new Route(changed.from(), changed.to(), changed.carry()));
        } else if (step instanceof Step.Split split) {
            return split.into().stream()
                    .map(into -> new Route(split.from(), into.to(), into.carry()))
                    .toList();
        } else if (step instanceof Step.Merged merged) {
            return merged.from().stream()
                    .map(from -> new Route(from, merged.to(), merged.combining() == Combining.OPEN ? OPEN : SAME))
                    .toList();
        }
        return List.of();
    }
}
