package io.github.maturity4j.documents.internal.encode;

import io.github.maturity4j.migration.Carry;
import io.github.maturity4j.migration.Combining;
import io.github.maturity4j.migration.Family;
import io.github.maturity4j.migration.Migration;
import io.github.maturity4j.migration.Step;
import io.github.maturity4j.scorecard.Digest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes whole migrations. */
public final class MigrationEncoder {

    private static final Part OPEN = Part.of("open");

    private MigrationEncoder() {}

    /**
     * A migration as a document.
     *
     * @param migration the migration
     * @return its members in the order of the grammar
     */
    public static Part encode(Migration migration) {
        MapBuilder map = new MapBuilder()
                .put("maturity4j", Part.of(1))
                .put("migration", migration.id())
                .put("from", end(migration.fromFramework(), migration.fromVersion(), migration.fromDigest()))
                .put("to", end(migration.toFramework(), migration.toVersion(), migration.toDigest()))
                .put("description", migration.description(), Words::part);
        for (Family family : Family.values()) {
            List<Step> steps = migration.steps(family);
            map.putIf(!steps.isEmpty(), Words.of(family), steps(steps));
        }
        return map.build();
    }

    private static Part end(String framework, String version, Optional<Digest> digest) {
        return new MapBuilder()
                .put("framework", framework)
                .put("version", version)
                .put("digest", digest, value -> Part.of(value.toString()))
                .build();
    }

    private static Part steps(List<Step> steps) {
        return new MapBuilder()
                .putList("kept", of(steps, Step.Kept.class).stream().map(Step.Kept::id).toList())
                .putById(
                        "renamed",
                        of(steps, Step.Renamed.class),
                        Step.Renamed::from,
                        renamed -> Part.of(renamed.to()))
                .putById("changed", of(steps, Step.Changed.class), Step.Changed::from, MigrationEncoder::changed)
                .putById("split", of(steps, Step.Split.class), Step.Split::from, MigrationEncoder::split)
                .putById("merged", of(steps, Step.Merged.class), Step.Merged::to, MigrationEncoder::merged)
                .putList(
                        "dropped",
                        of(steps, Step.Dropped.class).stream()
                                .map(Step.Dropped::id)
                                .toList())
                .putList(
                        "added",
                        of(steps, Step.Added.class).stream().map(Step.Added::id).toList())
                .build();
    }

    private static <S extends Step> List<S> of(List<Step> steps, Class<S> kind) {
        return steps.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Part changed(Step.Changed changed) {
        boolean renamed = !changed.from().equals(changed.to());
        if (!renamed && changed.carry() instanceof Carry.Open) {
            return OPEN;
        }
        return new MapBuilder()
                .putIf(renamed, "to", Part.of(changed.to()))
                .put("choices", choices(changed.carry()), part -> part)
                .build();
    }

    private static Optional<Part> choices(Carry carry) {
        if (!(carry instanceof Carry.Choices choices)) {
            return Optional.empty();
        }
        Map<String, Part> parts = new LinkedHashMap<>();
        choices.choices().forEach((from, to) -> parts.put(from, Part.of(to.orElse("unanswered"))));
        return Optional.of(new Part.Members(parts));
    }

    private static Part split(Step.Split split) {
        if (split.into().stream().allMatch(into -> into.carry() instanceof Carry.Open)) {
            return MapBuilder.items(split.into(), into -> Part.of(into.to()));
        }
        Map<String, Part> parts = new LinkedHashMap<>();
        split.into().forEach(into -> parts.put(into.to(), carry(into.carry())));
        return new Part.Members(parts);
    }

    private static Part carry(Carry carry) {
        if (carry instanceof Carry.Same) {
            return Part.of("same");
        }
        return choices(carry)
                .<Part>map(choices -> new MapBuilder().put("choices", choices).build())
                .orElse(OPEN);
    }

    private static Part merged(Step.Merged merged) {
        Part from = MapBuilder.items(merged.from(), Part::of);
        return merged.combining() == Combining.OPEN
                ? from
                : new MapBuilder()
                        .put("from", from)
                        .put("answers", Words.part(merged.combining()))
                        .build();
    }
}
