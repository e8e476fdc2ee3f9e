package io.github.maturity4j.cli;

import io.github.maturity4j.cli.text.Phrases;
import io.github.maturity4j.cli.text.Printable;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.registry.FrameworkProvider;
import io.github.maturity4j.registry.FrameworkRegistry;
import java.nio.file.Path;
import java.util.List;

/** The frameworks that a run of the command knows: those installed, and those given as files. */
final class Library {

    private final FrameworkRegistry registry;
    private final Phrases phrases;

    private Library(FrameworkRegistry registry, Phrases phrases) {
        this.registry = registry;
        this.phrases = phrases;
    }

    /**
     * Reads the frameworks that are given as files.
     *
     * @throws Failure if one is there twice in the same version
     */
    static Library of(List<Path> files, Documents documents, Phrases phrases) {
        FrameworkRegistry registry = FrameworkRegistry.installed();
        for (Path file : files) {
            Framework framework = documents.framework(file);
            if (registry.find(framework.id(), framework.version()).isPresent()) {
                throw new Failure(
                        Failure.USAGE,
                        phrases.say(
                                "error.twice",
                                framework.id(),
                                framework.version(),
                                Printable.inline(Inputs.name(file))));
            }
            registry.add(framework);
        }
        return new Library(registry, phrases);
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
                        phrases.say(
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
