package io.github.maturity4j.tables;

import io.github.maturity4j.documents.TableMapping;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Suggestions;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.vocabulary.Role;
import io.github.maturity4j.vocabulary.Scale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that a framework has what a mapping names. */
final class MappingCheck {

    private final Framework framework;
    private final TableMapping mapping;
    private final Suggestions suggestions = new Suggestions();
    private final List<Problem> problems = new ArrayList<>();

    private MappingCheck(Framework framework, TableMapping mapping) {
        this.framework = framework;
        this.mapping = mapping;
    }

    /** Everything that a mapping names and a framework lacks. */
    static List<Problem> check(Framework framework, TableMapping mapping) {
        MappingCheck check = new MappingCheck(framework, mapping);
        check.checkFramework();
        check.checkNames();
        return check.problems;
    }

    private void checkFramework() {
        mapping.framework()
                .filter(id -> !id.equals(framework.id()))
                .ifPresent(id -> add(
                        Code.OTHER_FRAMEWORK,
                        "/framework",
                        "expected a mapping for the framework " + framework.id() + " but was one for " + id));
        mapping.version()
                .filter(version -> !version.equals(framework.version()))
                .ifPresent(version -> add(
                        Code.OTHER_FRAMEWORK,
                        "/version",
                        "expected a mapping for version " + framework.version() + " of " + framework.id()
                                + " but was one for version " + version));
    }

    private void checkNames() {
        List<String> roles = framework.roles().stream().map(Role::id).toList();
        mapping.roles().forEach((label, role) -> known("role", role, roles, Wording.pointer("roles", label)));
        Map<String, Collection<String>> choices = new LinkedHashMap<>();
        framework.indicators().forEach(indicator -> choices.put(indicator.id(), ids(indicator.scale())));
        framework.facts().forEach(fact -> choices.put(fact.id(), ids(fact.scale())));
        framework.scales().forEach((name, scale) -> choices.putIfAbsent(name, ids(scale)));
        mapping.choices().forEach((name, labels) -> {
            Collection<String> ids = choices.get(name);
            if (ids == null) {
                add(
                        Code.UNKNOWN_NAME,
                        Wording.pointer("choices", name),
                        "expected an indicator, a fact or a scale but was " + Wording.quoted(name)
                                + suggestions
                                        .nearest(name, choices.keySet())
                                        .map(near -> "; did you mean " + Wording.quoted(near) + "?")
                                        .orElse(""));
            } else {
                labels.forEach((label, id) -> known("choice", id, ids, Wording.pointer("choices", name, label)));
            }
        });
        Set<String> headers = new HashSet<>();
        mapping.columns().keySet().forEach(header -> {
            if (!headers.add(Names.normal(header))) {
                add(
                        Code.DUPLICATE,
                        Wording.pointer("columns", header),
                        "expected each header once but this one is there twice");
            }
        });
    }

    private void known(String kind, String id, Collection<String> ids, String pointer) {
        if (!ids.contains(id)) {
            add(Code.UNKNOWN_NAME, pointer, suggestions.unknown(kind, id, ids));
        }
    }

    private static Collection<String> ids(Scale scale) {
        return scale.choices().stream().map(Scale.Choice::id).toList();
    }

    private void add(Code code, String pointer, String message) {
        problems.add(Problem.error(code, pointer, message));
    }
}
