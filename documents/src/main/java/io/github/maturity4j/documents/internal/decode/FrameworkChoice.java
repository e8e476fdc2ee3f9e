package io.github.maturity4j.documents.internal.decode;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.registry.FrameworkProvider;
import io.github.maturity4j.registry.FrameworkRegistry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The two ways to come by the framework of an assessment. */
public final class FrameworkChoice {

    private FrameworkChoice() {}

    /** Accepts one framework; answers to another one are not checked any further. */
    public static AssessmentDecoder.FrameworkFinder of(Framework framework) {
        return (id, version, problems) -> {
            if (!id.value().equals(framework.id())) {
                problems.add(
                        Code.OTHER_FRAMEWORK,
                        id,
                        "expected an assessment of " + framework.id() + " but was one of "
                                + Wording.quoted(id.value()));
                return Optional.empty();
            }
            if (!version.value().equals(framework.version())) {
                problems.add(
                        Code.OTHER_FRAMEWORK,
                        version,
                        "expected an assessment of version " + framework.version() + " but was one of "
                                + Wording.quoted(version.value()));
                return Optional.empty();
            }
            return Optional.of(framework);
        };
    }

    /** Accepts one framework for an overlay, which says itself where it is over another one. */
    public static AssessmentDecoder.FrameworkFinder ofOverlay(Framework framework) {
        return (id, version, problems) -> {
            if (id.value().equals(framework.id()) && version.value().equals(framework.version())) {
                return Optional.of(framework);
            }
            boolean other = !id.value().equals(framework.id());
            problems.add(
                    Code.OTHER_FRAMEWORK,
                    other ? id : version,
                    "expected an overlay over " + framework.id() + " " + framework.version() + " but was one over "
                            + (other ? Wording.quoted(id.value()) : "version " + Wording.quoted(version.value())));
            return Optional.empty();
        };
    }

    /** Finds the framework among those of a registry. */
    public static AssessmentDecoder.FrameworkFinder of(FrameworkRegistry registry) {
        return (id, version, problems) -> {
            Optional<Framework> found = registry.find(id.value(), version.value());
            if (found.isPresent()) {
                return found;
            }
            List<String> versions = registry.providers().stream()
                    .filter(provider -> provider.id().equals(id.value()))
                    .map(FrameworkProvider::version)
                    .toList();
            if (versions.isEmpty()) {
                List<String> ids = registry.providers().stream()
                        .map(FrameworkProvider::id)
                        .distinct()
                        .toList();
                problems.add(Code.OTHER_FRAMEWORK, id, Wording.unknown("framework", id.value(), ids));
            } else {
                problems.add(
                        Code.OTHER_FRAMEWORK,
                        version,
                        "expected an installed version of " + id.value() + " but was "
                                + Wording.quoted(version.value()) + "; there is "
                                + versions.stream().map(Wording::quoted).collect(Collectors.joining(", ")));
            }
            return Optional.empty();
        };
    }
}
