package io.github.maturity4j.testkit;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Every element says where it comes from, and every source is one from which something comes. */
final class Origins {

    private Origins() {}

    /** Elements that have no basis but that of the framework as a whole. */
    static List<String> general(Framework framework) {
        return Elements.of(framework).founded().stream()
                .filter(Elements.Founded::general)
                .map(element -> element.pointer()
                        + ": expected a basis of its own, or of the element that encloses it, but there is only that of"
                        + " the framework; say where this element comes from")
                .toList();
    }

    static List<String> problems(Framework framework) {
        List<String> problems = new ArrayList<>();
        Set<String> sources = new LinkedHashSet<>();
        framework.sources().stream().map(Source::id).forEach(sources::add);
        Set<String> idle = new LinkedHashSet<>(sources);
        for (Elements.Founded element : Elements.of(framework).founded()) {
            if (element.basis().isEmpty()) {
                problems.add(element.pointer() + ": expected a basis, here or in what encloses it, but there is none;"
                        + " say where it is published, or why it was added");
            } else if (element.basis().get() instanceof Basis.Published published) {
                idle.remove(published.source());
                if (!sources.contains(published.source())) {
                    problems.add(element.pointer() + ": expected the id of a source but was "
                            + Wording.quoted(published.source()) + "; add it to /sources");
                }
            }
        }
        for (String source : idle) {
            problems.add(Wording.pointer("sources", source)
                    + ": expected a basis that refers to this source but there is none; name it where something comes"
                    + " from it, or remove it");
        }
        return problems;
    }
}
