package io.github.maturity4j.organisation;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The units of an organisation on one day, as a tree. However deep it is, nothing here recurses. Immutable and thread-safe.
 */
public final class UnitTree {

    private final LocalDate day;
    private final List<OrganisationUnit> units;
    private final Map<String, Integer> positions = new HashMap<>();
    private final int[] depths;
    private final int[] ends;
    private final Map<String, List<OrganisationUnit>> children = new HashMap<>();

    /** A tree of units that were checked. */
    UnitTree(LocalDate day, List<OrganisationUnit> there) {
        this.day = day;
        Deque<OrganisationUnit> ahead = new ArrayDeque<>();
        for (OrganisationUnit unit : there) {
            unit.parent()
                    .ifPresentOrElse(
                            parent -> children.computeIfAbsent(parent, fresh -> new ArrayList<>())
                                    .add(unit),
                            () -> ahead.push(unit));
        }
        List<OrganisationUnit> order = new ArrayList<>();
        while (!ahead.isEmpty()) {
            OrganisationUnit next = ahead.pop();
            positions.put(next.id(), order.size());
            order.add(next);
            List<OrganisationUnit> beneath = children(next.id());
            for (int i = beneath.size() - 1; i >= 0; i--) {
                ahead.push(beneath.get(i));
            }
        }
        this.units = List.copyOf(order);
        this.depths = new int[order.size()];
        this.ends = new int[order.size()];
        for (int i = 1; i < order.size(); i++) {
            depths[i] = depths[parent(i)] + 1;
        }
        for (int i = order.size() - 1; i >= 0; i--) {
            ends[i] = Math.max(ends[i], i + 1);
            if (i > 0) {
                ends[parent(i)] = Math.max(ends[parent(i)], ends[i]);
            }
        }
    }

    /** The day. */
    public LocalDate day() {
        return day;
    }

    /** All units, each before those beneath it, those of one parent in the order of the organisation. */
    public List<OrganisationUnit> units() {
        return units;
    }

    /** The topmost unit. */
    public OrganisationUnit root() {
        return units.get(0);
    }

    /**
     * A unit by its id.
     *
     * @param id the id
     * @return the unit; empty where the tree has none of that id
     */
    public Optional<OrganisationUnit> find(String id) {
        return Optional.ofNullable(positions.get(id)).map(units::get);
    }

    /**
     * A unit by what another system calls it.
     *
     * @param system the other system, for example {@code crm}
     * @param reference what it calls the unit
     * @return the unit; empty where the tree has none that is called so
     */
    public Optional<OrganisationUnit> find(String system, String reference) {
        return units.stream()
                .filter(unit -> reference.equals(unit.unit().references().get(system)))
                .findFirst();
    }

    /**
     * The units right beneath a unit.
     *
     * @param id the id of a unit
     * @return those beneath it, in the order of the organisation; none where it has none
     */
    public List<OrganisationUnit> children(String id) {
        return List.copyOf(children.getOrDefault(id, List.of()));
    }

    /**
     * A unit and all beneath it.
     *
     * @param id the id of a unit of the tree
     * @return the unit, then those beneath it, each before those beneath itself
     * @throws IllegalArgumentException if the tree has no such unit
     */
    public List<OrganisationUnit> beneath(String id) {
        int position = position(id);
        return units.subList(position, ends[position]);
    }

    /**
     * How many units lie above a unit.
     *
     * @param id the id of a unit of the tree
     * @return 0 for the topmost
     * @throws IllegalArgumentException if the tree has no such unit
     */
    public int depth(String id) {
        return depths[position(id)];
    }

    /**
     * What is left of the size of a unit after those right beneath it: its own part, for example the 10 people at the head of a
     * department of 60 whose two teams have 25 each.
     *
     * @param id the id of a unit of the tree
     * @return the own part, at least 0; empty where the size of the unit or of one right beneath it is not known, or where those
     *     beneath it exceed it
     * @throws IllegalArgumentException if the tree has no such unit
     */
    public OptionalLong ownSize(String id) {
        OrganisationUnit unit = units.get(position(id));
        if (unit.size().isEmpty()) {
            return OptionalLong.empty();
        }
        long left = unit.size().getAsInt();
        for (OrganisationUnit child : children.getOrDefault(id, List.of())) {
            if (child.size().isEmpty()) {
                return OptionalLong.empty();
            }
            left -= child.size().getAsInt();
        }
        return left < 0 ? OptionalLong.empty() : OptionalLong.of(left);
    }

    private int position(String id) {
        Integer position = positions.get(id);
        if (position == null) {
            throw new IllegalArgumentException("id: expected a unit of the tree of " + day + " but was " + id);
        }
        return position;
    }

    private int parent(int position) {
        return units.get(position)
                .parent()
                .map(positions::get)
                .orElseThrow(() -> new IllegalStateException(
                        "no parent of " + units.get(position).id()));
    }
}
