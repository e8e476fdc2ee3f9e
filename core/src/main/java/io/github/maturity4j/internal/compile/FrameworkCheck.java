package io.github.maturity4j.internal.compile;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.framework.FrameworkLimits;
import io.github.maturity4j.framework.ShortForm;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.rule.Axis;
import io.github.maturity4j.rule.ForEach;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.Rule;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Consolidation;
import io.github.maturity4j.vocabulary.Dimension;
import io.github.maturity4j.vocabulary.Fact;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Source;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks the elements of a framework by themselves: ids, references among them, bases, limits. */
final class FrameworkCheck {

    static final int MAX_STAGES = 60;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,63}");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.+-]{0,31}");
    private static final Set<String> RESERVED = Set.of("each", "children", "below", "every-stage");
    private static final int MAX_DIGITS = 18;

    private final Framework framework;
    private final Elements elements;
    private final FrameworkLimits limits;
    private final Map<String, String> withoutBasis = new LinkedHashMap<>();
    private boolean anyBasis;
    private final Problems problems;
    private final Set<String> sources = new HashSet<>();

    FrameworkCheck(Framework framework, Elements elements, FrameworkLimits limits, Problems problems) {
        this.framework = framework;
        this.elements = elements;
        this.limits = limits;
        this.problems = problems;
    }

    void run() {
        checkId("/framework", framework.id());
        if (!VERSION.matcher(framework.version()).matches()) {
            problems.error(
                    Code.MALFORMED_NAME,
                    "/version",
                    "expected a version of ASCII letters, digits and _ . + - (at most 32) but was "
                            + Wording.quoted(framework.version()));
        }
        checkLanguage();
        checkForms();
        framework.sources().stream().map(Source::id).forEach(sources::add);
        sources.forEach(id -> checkId(Wording.pointer("sources", id), id));
        framework.scales().keySet().forEach(name -> checkId(Wording.pointer("scales", name), name));
        checkUnique("source", framework.sources().stream().map(Source::id).toList(), "/sources");
        framework.basis().ifPresent(basis -> checkBasis("/basis", basis));
        checkStages();
        checkDimensions();
        checkAreasAndRoles();
        checkIndicators();
        checkFacts();
        checkRules("measure", "measures", framework.measures());
        checkRules("condition", "conditions", framework.conditions());
        checkRules("placement", "placements", framework.placements());
        tellMissingBases();
        for (MeasureRule measure : framework.measures()) {
            if (measure.digits() < 0 || measure.digits() > MAX_DIGITS) {
                problems.error(
                        Code.WRONG_VALUE,
                        Wording.pointer("measures", measure.id(), "digits"),
                        "expected a number in [0, " + MAX_DIGITS + "] but was " + measure.digits());
            }
        }
    }

    private void checkLanguage() {
        String language = framework.language();
        if (!Locale.forLanguageTag(language).toLanguageTag().equals(language)) {
            problems.error(
                    Code.WRONG_VALUE,
                    "/language",
                    "expected a language tag such as en or it-CH but was " + Wording.quoted(language));
        }
    }

    private void checkForms() {
        framework.minutes().ifPresent(minutes -> checkMinutes("/minutes", minutes));
        framework.shortForm().ifPresent(form -> {
            form.minutes().ifPresent(minutes -> checkMinutes("/short-form/minutes", minutes));
            if (framework.shortIndicators().isEmpty()) {
                problems.unknown(
                        "/short-form/tag",
                        "tag",
                        form.tag(),
                        framework.indicators().stream()
                                .flatMap(indicator -> indicator.tags().stream())
                                .distinct()
                                .toList());
            }
        });
    }

    private void checkMinutes(String pointer, int minutes) {
        if (minutes < 1 || minutes > ShortForm.MOST_MINUTES) {
            problems.error(
                    Code.WRONG_VALUE,
                    pointer,
                    "expected minutes in [1, " + ShortForm.MOST_MINUTES + "] but was " + minutes);
        }
    }

    private void checkStages() {
        checkUnique(
                "set of stages",
                framework.stageSets().stream().map(StageSet::id).toList(),
                "/stage-sets");
        Set<String> seen = new HashSet<>();
        for (StageSet set : framework.stageSets()) {
            String kind = set.ordered() ? "stages" : "classes";
            boolean main = set.id().equals(StageSet.MAIN);
            String pointer = main ? "/" + kind : Wording.pointer("stage-sets", set.id(), kind);
            set.basis().ifPresent(basis -> checkBasis(Wording.pointer("stage-sets", set.id(), "basis"), basis));
            if (!main) {
                checkId(Wording.pointer("stage-sets", set.id()), set.id());
            }
            if (set.stages().isEmpty() || set.stages().size() > MAX_STAGES) {
                problems.error(
                        set.stages().isEmpty() ? Code.MISSING_MEMBER : Code.LIMIT,
                        pointer,
                        "expected 1 to " + MAX_STAGES + " of them but there are "
                                + set.stages().size());
            }
            for (int i = 0; i < set.stages().size(); i++) {
                Stage stage = set.stages().get(i);
                String at = pointer + "/" + i;
                checkId(at, stage.id());
                if (!seen.add(stage.id())) {
                    problems.error(
                            Code.DUPLICATE,
                            at,
                            "expected each stage once but " + Wording.quoted(stage.id()) + " is there twice");
                }
                if (stage.floor() && (i > 0 || !set.ordered())) {
                    problems.error(
                            Code.WRONG_VALUE,
                            at + "/floor",
                            "expected a floor only at the lowest stage of a ladder but " + Wording.quoted(stage.id())
                                    + " is " + (set.ordered() ? "above it" : "a class"));
                }
                checkBasis(at, stage.basis().or(set::basis), "stage " + stage.id());
                for (int j = 0; j < stage.descriptors().size(); j++) {
                    String descriptor = at + "/descriptors/" + j;
                    stage.descriptors().get(j).basis().ifPresent(basis -> checkBasis(descriptor + "/basis", basis));
                }
                stage.remedy().flatMap(Stage.Note::basis).ifPresent(basis -> checkBasis(at + "/remedy/basis", basis));
            }
        }
    }

    private void checkDimensions() {
        Set<String> seen = new HashSet<>();
        Set<String> asked = new HashSet<>();
        framework.indicators().forEach(indicator -> asked.addAll(indicator.dimensions()));
        checkDimensions(framework.dimensions(), "/dimensions", 1, Optional.empty(), seen, asked);
    }

    private void checkDimensions(
            List<Dimension> dimensions,
            String pointer,
            int depth,
            Optional<Basis> inherited,
            Set<String> seen,
            Set<String> asked) {
        if (depth > limits.dimensionDepth()) {
            if (!dimensions.isEmpty()) {
                problems.error(
                        Code.LIMIT,
                        pointer,
                        "expected at most " + limits.dimensionDepth() + " levels of dimensions but there are more");
            }
            return;
        }
        for (int i = 0; i < dimensions.size(); i++) {
            Dimension dimension = dimensions.get(i);
            String at = pointer + "/" + i;
            checkId(at, dimension.id());
            if (!seen.add(dimension.id())) {
                problems.error(
                        Code.DUPLICATE,
                        at,
                        "expected each dimension once but " + Wording.quoted(dimension.id()) + " is there twice");
            } else if (elements.withDescendants(dimension.id()).stream().noneMatch(asked::contains)) {
                problems.error(
                        Code.UNSCORABLE,
                        at,
                        "expected at least one indicator in the dimension " + Wording.quoted(dimension.id())
                                + " or beneath it but there is none");
            }
            Optional<Basis> basis = dimension.basis().or(() -> inherited);
            checkBasis(at, basis, "dimension " + dimension.id());
            checkWeight(at, dimension.weight());
            checkDimensions(dimension.dimensions(), at + "/dimensions", depth + 1, basis, seen, asked);
        }
    }

    private void checkAreasAndRoles() {
        Set<String> areas = new HashSet<>();
        for (int i = 0; i < framework.areas().size(); i++) {
            var area = framework.areas().get(i);
            String at = "/areas/" + i;
            checkElement(at, "area", area.id(), area.basis(), areas);
            checkWeight(at, area.weight());
            if (area.id().equals("answer")) {
                problems.error(
                        Code.MALFORMED_NAME,
                        at,
                        "expected an id other than answer, which answers in documents use, but was \"answer\"");
            }
            area.axis().ifPresent(axis -> {
                checkId(at + "/axis", axis);
                if (axis.equals("stage") || axis.equals("dimension") || axis.equals("area")) {
                    problems.error(
                            Code.WRONG_VALUE,
                            at + "/axis",
                            "expected a name other than stage, dimension and area but was " + Wording.quoted(axis));
                }
            });
        }
        Set<String> roles = new HashSet<>();
        for (int i = 0; i < framework.roles().size(); i++) {
            var role = framework.roles().get(i);
            checkElement("/roles/" + i, "role", role.id(), role.basis(), roles);
        }
    }

    private void checkElement(String at, String kind, String id, Optional<Basis> basis, Set<String> seen) {
        checkId(at, id);
        if (!seen.add(id)) {
            problems.error(
                    Code.DUPLICATE,
                    at,
                    "expected each " + kind + " once but " + Wording.quoted(id) + " is there twice");
        }
        checkBasis(at, basis, kind + " " + id);
    }

    private void checkWeight(String at, Optional<Rational> weight) {
        weight.filter(given -> given.signum() < 0)
                .ifPresent(given -> problems.error(
                        Code.WRONG_VALUE, at + "/weight", "expected a number of at least 0 but was " + given));
    }

    private void checkEffort(String at, Optional<Rational> effort) {
        effort.filter(given -> given.signum() <= 0)
                .ifPresent(given ->
                        problems.error(Code.WRONG_VALUE, at + "/effort", "expected a number above 0 but was " + given));
    }

    private void checkIndicators() {
        if (framework.indicators().isEmpty()) {
            problems.error(Code.UNSCORABLE, "/indicators", "expected at least one indicator but there is none");
        }
        if (framework.indicators().size() > limits.indicators()) {
            problems.error(
                    Code.LIMIT,
                    "/indicators",
                    "expected at most " + limits.indicators() + " indicators but there are "
                            + framework.indicators().size());
        }
        List<String> stages = framework.stageSets().stream()
                .filter(set -> set.id().equals(StageSet.MAIN))
                .flatMap(set -> set.stages().stream())
                .map(Stage::id)
                .toList();
        Set<String> roles = new LinkedHashSet<>();
        framework.roles().forEach(role -> roles.add(role.id()));
        Set<String> seen = new HashSet<>();
        for (Indicator indicator : framework.indicators()) {
            String at = Wording.pointer("indicators", indicator.id());
            checkElement(at, "indicator", indicator.id(), indicator.basis(), seen);
            checkWeight(at, indicator.weight());
            checkEffort(at, indicator.effort());
            checkReferences(at + "/stage", "stage", indicator.stages(), stages);
            checkReferences(
                    at + "/dimension",
                    "dimension",
                    indicator.dimensions(),
                    elements.dimensions().keySet());
            checkReferences(
                    at + "/areas", "area", indicator.areas(), elements.areas().keySet());
            checkReferences(at + "/roles", "role", indicator.roles(), roles);
            checkTags(at + "/tags", indicator.tags());
            List<String> choices =
                    indicator.scale().choices().stream().map(Scale.Choice::id).toList();
            indicator.anchors().keySet().stream()
                    .filter(choice -> !choices.contains(choice))
                    .forEach(choice ->
                            problems.unknown(at + Wording.pointer("anchors", choice), "choice", choice, choices));
            checkConsolidation(at, indicator);
        }
    }

    private void checkTags(String pointer, List<String> tags) {
        for (int i = 0; i < tags.size(); i++) {
            checkId(pointer + "/" + i, tags.get(i));
        }
        checkUnique("tag", tags, pointer);
    }

    private void checkConsolidation(String at, Indicator indicator) {
        Consolidation way = indicator.consolidation().orElse(framework.consolidation());
        boolean classes = indicator.scale() instanceof Scale.Classes;
        if (way == Consolidation.PLURALITY && !classes) {
            problems.error(
                    Code.WRONG_VALUE,
                    indicator.consolidation().isPresent() ? at + "/consolidation" : "/consolidation",
                    "expected plurality for unordered choices only but " + indicator.id() + " has an order");
        } else if (classes && indicator.consolidation().isPresent() && way != Consolidation.PLURALITY) {
            problems.error(
                    Code.WRONG_VALUE,
                    at + "/consolidation",
                    "expected plurality, since the choices of " + indicator.id() + " have no order");
        }
    }

    private void checkFacts() {
        Set<String> seen = new HashSet<>(elements.indicators().keySet());
        for (Fact fact : framework.facts()) {
            checkElement(Wording.pointer("facts", fact.id()), "indicator or fact", fact.id(), fact.basis(), seen);
        }
    }

    private void checkReferences(String pointer, String kind, List<String> ids, Collection<String> candidates) {
        for (int i = 0; i < ids.size(); i++) {
            if (!candidates.contains(ids.get(i))) {
                problems.unknown(pointer + "/" + i, kind, ids.get(i), candidates);
            }
        }
        checkUnique(kind, ids, pointer);
    }

    private void checkUnique(String kind, List<String> ids, String pointer) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                problems.error(
                        Code.DUPLICATE,
                        pointer,
                        "expected each " + kind + " once but " + Wording.quoted(id) + " is there twice");
            }
        }
    }

    private void checkRules(String kind, String member, List<? extends Rule> rules) {
        Set<String> seen = new HashSet<>();
        for (Rule rule : rules) {
            String at = Wording.pointer(member, rule.id());
            checkElement(at, kind, rule.id(), rule.basis(), seen);
            Set<Axis> axes = new HashSet<>();
            for (int i = 0; i < rule.forEach().size(); i++) {
                ForEach each = rule.forEach().get(i);
                String pointer = at + "/for-each/" + i;
                if (!axes.add(each.axis())) {
                    problems.error(
                            Code.DUPLICATE,
                            pointer,
                            "expected each axis once but " + name(each.axis()) + " is there twice");
                }
                if (each.areaAxis().isPresent() && each.axis() != Axis.AREA) {
                    problems.error(
                            Code.WRONG_VALUE,
                            pointer,
                            "expected an axis of areas only where a rule is written for each area but was for each "
                                    + name(each.axis()));
                }
                each.ids().stream()
                        .filter(id -> !elements.ids(each.axis()).contains(id))
                        .forEach(id -> problems.unknown(pointer, name(each.axis()), id, elements.ids(each.axis())));
                if (each.depth().isPresent()) {
                    checkDepth(each, each.depth().getAsInt(), pointer);
                } else if (elements.domain(each).isEmpty() && each.ids().isEmpty()) {
                    problems.error(
                            Code.UNKNOWN_NAME,
                            pointer,
                            each.areaAxis()
                                    .map(axis -> "expected stage, dimension, area or an axis of areas but was "
                                            + Wording.quoted(axis))
                                    .orElse("expected a framework that has at least one " + name(each.axis())
                                            + " to repeat the rule over but there is none"));
                }
            }
        }
    }

    private void checkDepth(ForEach each, int depth, String pointer) {
        if (each.axis() != Axis.DIMENSION || !each.ids().isEmpty()) {
            problems.error(
                    Code.WRONG_VALUE,
                    pointer,
                    "expected a depth only where a rule is written for each dimension, and none is named, but was "
                            + depth);
        } else if (elements.depth() == 0) {
            problems.error(
                    Code.UNKNOWN_NAME,
                    pointer,
                    "expected a framework that has at least one dimension to repeat the rule over but there is none");
        } else if (elements.domain(each).isEmpty()) {
            problems.error(
                    Code.WRONG_VALUE,
                    pointer,
                    "expected a depth in [1, " + elements.depth() + "], as deep as the dimensions lie, but was "
                            + depth);
        }
    }

    static String name(Axis axis) {
        return axis.name().toLowerCase(Locale.ROOT);
    }

    private void checkId(String pointer, String id) {
        if (!ID.matcher(id).matches()) {
            problems.error(
                    Code.MALFORMED_NAME,
                    pointer,
                    "expected an id of ASCII letters, digits and _ . - (at most 64, starting with a letter or digit)"
                            + " but was " + Wording.quoted(id));
        } else if (RESERVED.contains(id)) {
            problems.error(
                    Code.MALFORMED_NAME,
                    pointer,
                    "expected an id other than each, children, below and every-stage, which rules use, but was "
                            + Wording.quoted(id));
        }
    }

    private void checkBasis(String pointer, Optional<Basis> basis, String element) {
        if (basis.isPresent()) {
            checkBasis(pointer + "/basis", basis.get());
        } else if (framework.basis().isEmpty()) {
            withoutBasis.putIfAbsent(pointer, element);
        }
    }

    /** Each element without a basis; or only the framework, where nothing in it has one. */
    private void tellMissingBases() {
        if (!withoutBasis.isEmpty() && !anyBasis) {
            withoutBasis.clear();
            problems.error(
                    Code.MISSING_BASIS,
                    "",
                    "expected a basis, published or operationalised, for the framework or for each of its elements"
                            + " but there is none");
        }
        withoutBasis.forEach((pointer, element) -> problems.error(
                Code.MISSING_BASIS,
                pointer,
                "expected a basis, published or operationalised, for " + element
                        + " or for what encloses it but there is none"));
    }

    private void checkBasis(String pointer, Basis basis) {
        anyBasis = true;
        if (basis instanceof Basis.Published published && !sources.contains(published.source())) {
            problems.unknown(pointer + "/published", "source", published.source(), sources);
        }
    }
}
