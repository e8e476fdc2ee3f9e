package io.github.maturity4j.organisation;

import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Suggestions;
import io.github.maturity4j.problem.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds everything that keeps units from being one tree on each day. Used once. */
final class TreeCheck {

    private static final int SHOWN = 8;

    /** An entry with its days, {@link LocalDate#MIN} and {@link LocalDate#MAX} where it has no bound. */
    private record Entry(int index, OrganisationUnit unit, LocalDate from, LocalDate until) {}

    private record Found(int index, Problem problem) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, NavigableMap<LocalDate, Entry>> byId = new LinkedHashMap<>();
    private final List<Found> found = new ArrayList<>();
    private final Suggestions suggestions = new Suggestions();

    TreeCheck(List<OrganisationUnit> units) {
        for (int i = 0; i < units.size(); i++) {
            OrganisationUnit unit = units.get(i);
            entries.add(new Entry(
                    i,
                    unit,
                    unit.firstDay().orElse(LocalDate.MIN),
                    unit.lastDay().orElse(LocalDate.MAX)));
        }
    }

    List<Problem> problems() {
        if (entries.isEmpty()) {
            return List.of(
                    Problem.error(Code.MISSING_MEMBER, "/units", "expected at least one unit but there is none"));
        }
        entries.forEach(this::checkAlone);
        checkIds();
        checkReferences();
        entries.forEach(this::checkParent);
        checkRoots();
        checkCircles();
        checkSizes();
        return found.stream()
                .sorted(Comparator.comparingInt(Found::index))
                .map(Found::problem)
                .distinct()
                .toList();
    }

    private void checkAlone(Entry entry) {
        entry.unit().size().ifPresent(size -> {
            if (size < 0) {
                error(Code.WRONG_VALUE, entry, "size", "expected a size of at least 0 but was " + size);
            }
        });
        if (entry.until().isBefore(entry.from())) {
            error(
                    Code.WRONG_VALUE,
                    entry,
                    "until",
                    "expected a last day on or after the first, " + entry.from() + ", but was " + entry.until());
        }
    }

    private void checkIds() {
        Map<String, List<Entry>> named = new LinkedHashMap<>();
        entries.forEach(entry -> named.computeIfAbsent(entry.unit().id(), fresh -> new ArrayList<>())
                .add(entry));
        named.forEach((id, same) -> {
            overlaps(same)
                    .forEach(overlap -> error(
                            Code.DUPLICATE,
                            overlap,
                            "id",
                            "expected each unit once on a day but " + Wording.quoted(id) + " is there twice"
                                    + on(overlap.from())));
            NavigableMap<LocalDate, Entry> days = new TreeMap<>();
            same.forEach(entry -> days.putIfAbsent(entry.from(), entry));
            byId.put(id, days);
        });
    }

    private void checkReferences() {
        Map<Map.Entry<String, String>, List<Entry>> called = new LinkedHashMap<>();
        entries.forEach(entry -> entry.unit()
                .unit()
                .references()
                .entrySet()
                .forEach(reference -> called.computeIfAbsent(
                                Map.entry(reference.getKey(), reference.getValue()), fresh -> new ArrayList<>())
                        .add(entry)));
        called.forEach((reference, same) -> overlaps(same).stream()
                .filter(overlap -> same.stream()
                        .anyMatch(other ->
                                !other.unit().id().equals(overlap.unit().id())))
                .forEach(overlap -> found.add(new Found(
                        overlap.index(),
                        Problem.error(
                                Code.DUPLICATE,
                                Wording.pointer("units", overlap.index(), "references", reference.getKey()),
                                "expected each reference at one unit on a day but "
                                        + Wording.quoted(reference.getValue()) + " is there twice")))));
    }

    /** Of entries of one kind, those that begin before all that began earlier have ended. */
    private static List<Entry> overlaps(List<Entry> same) {
        if (same.size() < 2) {
            return List.of();
        }
        List<Entry> overlaps = new ArrayList<>();
        LocalDate taken = null;
        for (Entry entry : same.stream()
                .sorted(Comparator.comparing(Entry::from).thenComparing(Entry::index))
                .toList()) {
            if (taken != null && !entry.from().isAfter(taken)) {
                overlaps.add(entry);
            }
            taken = taken == null || entry.until().isAfter(taken) ? entry.until() : taken;
        }
        return overlaps;
    }

    private void checkParent(Entry entry) {
        Optional<String> parent = entry.unit().parent();
        if (parent.isEmpty()) {
            return;
        }
        NavigableMap<LocalDate, Entry> above = byId.get(parent.get());
        if (above == null) {
            error(Code.UNKNOWN_NAME, entry, "parent", suggestions.unknown("unit", parent.get(), byId.keySet()));
        } else {
            firstGap(entry, above)
                    .ifPresent(gap -> error(
                            Code.WRONG_VALUE,
                            entry,
                            "parent",
                            "expected a parent that is there as long as the unit but " + Wording.quoted(parent.get())
                                    + " is not there" + gap));
        }
    }

    /** When, of the days of an entry, a unit is not there. */
    private static Optional<String> firstGap(Entry entry, NavigableMap<LocalDate, Entry> above) {
        LocalDate open = entry.from();
        LocalDate start = Optional.ofNullable(above.floorKey(open)).orElse(open);
        for (Entry next : above.tailMap(start, true).values()) {
            if (next.from().isAfter(open)) {
                return Optional.of(open.equals(LocalDate.MIN) ? " before " + next.from() : on(open));
            }
            if (!next.until().isBefore(entry.until())) {
                return Optional.empty();
            }
            if (!next.until().isBefore(open)) {
                open = next.until().plusDays(1);
            }
        }
        if (open.isAfter(entry.until())) {
            return Optional.empty();
        }
        return Optional.of(open.equals(LocalDate.MIN) ? " at first" : on(open));
    }

    private static String on(LocalDate day) {
        return day.equals(LocalDate.MIN) ? "" : " on " + day;
    }

    private void checkRoots() {
        List<Entry> roots = entries.stream()
                .filter(entry -> entry.unit().parent().isEmpty())
                .toList();
        Set<String> ids = new LinkedHashSet<>();
        roots.forEach(root -> ids.add(root.unit().id()));
        if (ids.size() < 2) {
            return;
        }
        overlaps(roots)
                .forEach(root -> error(
                        Code.WRONG_VALUE,
                        root,
                        "id",
                        "expected one unit without a parent on a day but "
                                + Wording.quoted(root.unit().id()) + " is beside another" + on(root.from())));
    }

    /** A circle holds, at the latest, on the day on which the last of its entries begins: so only these days are looked at. */
    private void checkCircles() {
        NavigableMap<LocalDate, List<Entry>> starts = new TreeMap<>();
        entries.forEach(entry ->
                starts.computeIfAbsent(entry.from(), fresh -> new ArrayList<>()).add(entry));
        Set<Set<String>> told = new HashSet<>();
        starts.forEach((day, beginning) -> {
            Set<String> safe = new HashSet<>();
            beginning.forEach(entry -> walk(entry, day, safe, told));
        });
    }

    private void walk(Entry start, LocalDate day, Set<String> safe, Set<Set<String>> told) {
        Map<String, Entry> way = new LinkedHashMap<>();
        Optional<Entry> at = Optional.of(start);
        while (at.isPresent() && !safe.contains(at.get().unit().id())) {
            Entry entry = at.get();
            if (way.putIfAbsent(entry.unit().id(), entry) != null) {
                tellCircle(entry.unit().id(), way, told);
                break;
            }
            at = entry.unit().parent().flatMap(parent -> on(parent, day));
        }
        safe.addAll(way.keySet());
    }

    private Optional<Entry> on(String id, LocalDate day) {
        return Optional.ofNullable(byId.get(id))
                .map(days -> days.floorEntry(day))
                .map(Map.Entry::getValue)
                .filter(entry -> !entry.until().isBefore(day));
    }

    private void tellCircle(String id, Map<String, Entry> way, Set<Set<String>> told) {
        List<String> circle = new ArrayList<>(way.keySet());
        circle = circle.subList(circle.indexOf(id), circle.size());
        if (!told.add(new TreeSet<>(circle))) {
            return;
        }
        Entry first = circle.stream()
                .map(member -> way.getOrDefault(member, entries.get(0)))
                .min(Comparator.comparingInt(Entry::index))
                .orElseThrow();
        int turn = circle.indexOf(first.unit().id());
        List<String> shown = new ArrayList<>();
        for (int i = 0; i <= circle.size(); i++) {
            shown.add(circle.get((turn + i) % circle.size()));
        }
        String names = shown.size() > SHOWN
                ? String.join(" < ", shown.subList(0, SHOWN)) + " < ..."
                : String.join(" < ", shown);
        error(Code.CIRCLE, first, "parent", "expected a tree but the parents make a circle: " + names);
    }

    private void checkSizes() {
        Map<String, NavigableMap<LocalDate, Long>> changes = new HashMap<>();
        for (Entry entry : entries) {
            if (entry.unit().parent().isPresent() && entry.unit().size().isPresent()) {
                long size = entry.unit().size().getAsInt();
                NavigableMap<LocalDate, Long> days =
                        changes.computeIfAbsent(entry.unit().parent().get(), fresh -> new TreeMap<>());
                days.merge(entry.from(), size, Long::sum);
                if (entry.until().isBefore(LocalDate.MAX)) {
                    days.merge(entry.until().plusDays(1), -size, Long::sum);
                }
            }
        }
        Map<String, NavigableMap<LocalDate, Long>> sums = new HashMap<>();
        changes.forEach((parent, days) -> {
            NavigableMap<LocalDate, Long> running = new TreeMap<>();
            long sum = 0;
            for (Map.Entry<LocalDate, Long> change : days.entrySet()) {
                sum += change.getValue();
                running.put(change.getKey(), sum);
            }
            sums.put(parent, running);
        });
        entries.forEach(entry -> checkSize(entry, sums.getOrDefault(entry.unit().id(), new TreeMap<>())));
    }

    private void checkSize(Entry entry, NavigableMap<LocalDate, Long> beneath) {
        if (entry.unit().size().isEmpty() || entry.until().isBefore(entry.from())) {
            return;
        }
        int size = entry.unit().size().getAsInt();
        LocalDate start = Optional.ofNullable(beneath.floorKey(entry.from())).orElse(entry.from());
        long greatest = beneath.subMap(start, true, entry.until(), true).values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        if (size >= 0 && greatest > size) {
            found.add(new Found(
                    entry.index(),
                    Problem.warning(
                            Code.WRONG_VALUE,
                            Wording.pointer("units", entry.index(), "size"),
                            "expected a size of at least " + greatest + ", that of the units right beneath, but was "
                                    + size)));
        }
    }

    private void error(Code code, Entry entry, String member, String message) {
        found.add(new Found(
                entry.index(), Problem.error(code, Wording.pointer("units", entry.index(), member), message)));
    }
}
