package io.github.maturity4j.cli;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.registry.FrameworkProvider;
import io.github.maturity4j.registry.FrameworkRegistry;
import io.github.maturity4j.report.internal.text.Printable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The frameworks that a run of the command knows: those installed, and those given as files. */
final class Library {

    private final FrameworkRegistry registry;
    private final List<Framework> named;

    private Library(FrameworkRegistry registry, List<Framework> named) {
        this.registry = registry;
        this.named = named;
    }

    /**
     * Reads the frameworks that are given as files, lays over frameworks the overlays that are, and finds those that are given by
     * their ids.
     *
     * @throws Failure if a framework is there twice in the same version
     */
    static Library of(List<Path> files, List<Path> overlays, List<String> ids, Documents documents) {
        FrameworkRegistry registry = FrameworkRegistry.installed();
        List<Framework> named = new ArrayList<>();
        for (Path file : files) {
            Framework framework = documents.framework(file);
            if (registry.find(framework.id(), framework.version()).isPresent()) {
                throw new Failure(
                        Failure.USAGE,
                        Messages.say(
                                "error.twice",
                                framework.id(),
                                framework.version(),
                                Printable.inline(Inputs.name(file))));
            }
            registry.add(framework);
            named.add(framework);
        }
        for (Path file : overlays) {
            registry.overlay(documents.overlay(file, registry));
        }
        Library library = new Library(registry, named);
        ids.forEach(id -> named.add(library.find(id)));
        return library;
    }

    /** The frameworks that are named for this run, as files or by their ids. */
    List<Framework> named() {
        return named;
    }

    FrameworkRegistry registry() {
        return registry;
    }

    List<Framework> all() {
        return registry.providers().stream().map(FrameworkProvider::framework).toList();
    }

    /**
     * A framework by id.
     *
     * @throws Failure if there is none, with the nearest id that there is
     */
    Framework find(String id) {
        return registry.find(id)
                .orElseThrow(() -> new Failure(
                        Failure.USAGE,
                        Messages.say(
                                "error.unknown-framework",
                                Wording.quoted(id),
                                Wording.hint(
                                        id,
                                        registry.providers().stream()
                                                .map(FrameworkProvider::id)
                                                .distinct()
                                                .toList()))));
    }
}
