package io.github.maturity4j.framework;

import io.github.maturity4j.overlay.Amendment;
import io.github.maturity4j.overlay.Amendment.Content;
import io.github.maturity4j.overlay.AppliedOverlay;
import io.github.maturity4j.overlay.Change;
import io.github.maturity4j.overlay.Overlay;
import io.github.maturity4j.overlay.Part;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.rule.ConditionRule;
import io.github.maturity4j.rule.MeasureRule;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.rule.Rule;
import io.github.maturity4j.vocabulary.Area;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Dimension;
import io.github.maturity4j.vocabulary.Fact;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Role;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Source;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays an overlay over a framework. Used once, by one thread. */
final class Layering {

    private static final Comparator<Amendment> BY_PLACE =
            Comparator.comparing(Amendment::part).thenComparing(Amendment::id).thenComparing(Amendment::at);

    private final Framework base;
    private final Overlay overlay;
    private final Tongues tongues;
    private final OverlayProblems problems;
    private final List<Amendment> amendments = new ArrayList<>();
    private final Set<String> named = new HashSet<>();
    private boolean takesOwnWeights;

    private Layering(Framework base, Overlay overlay) {
        this.base = base;
        this.overlay = overlay;
        this.tongues = new Tongues(base.language(), overlay.language());
        this.problems = new OverlayProblems(
                overlay,
                tongues,
                Stream.of(base.sources(), overlay.sources())
                        .flatMap(List::stream)
                        .map(Source::id)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    static Framework of(Framework base, Overlay overlay) {
        return new Layering(base, overlay).framework();
    }

    private Framework framework() {
        if (isOverThis()) {
            Framework framework = layered();
            if (problems.found().isEmpty()) {
                return framework;
            }
        }
        throw new InvalidOverlayException(overlay.id(), problems.found());
    }

    private boolean isOverThis() {
        if (base.layers().isPresent()) {
            problems.error(
                    Code.OTHER_FRAMEWORK,
                    "/over",
                    "expected a framework without an overlay but it has "
                            + base.layers().get().overlay().identity());
        } else if (!overlay.framework().equals(base.id())) {
            problems.error(
                    Code.OTHER_FRAMEWORK,
                    "/over/framework",
                    "expected an overlay over " + base.id() + " but was one over "
                            + Wording.quoted(overlay.framework()));
        } else if (!overlay.frameworkVersion().equals(base.version())) {
            problems.error(
                    Code.OTHER_FRAMEWORK,
                    "/over/version",
                    "expected an overlay over " + base.id() + " " + base.version() + " but was one over version "
                            + Wording.quoted(overlay.frameworkVersion()));
        } else {
            return true;
        }
        return false;
    }

    private Framework layered() {
        if (overlay.changes().isEmpty()
                && overlay.areas().isEmpty()
                && overlay.roles().isEmpty()
                && overlay.indicators().isEmpty()
                && overlay.facts().isEmpty()) {
            problems.error(Code.MISSING_MEMBER, "", "expected at least one change or addition but there is none");
        }
        overlay.basis().ifPresent(basis -> problems.checkSource(basis, "/basis"));
        checkNames();
        Framework.Builder framework = Framework.builder().from(base);
        PartEdit whole = edit(Part.FRAMEWORK, base.id());
        framework.title(whole.text("title", base.title())).description(whole.text("description", base.description()));
        close(whole);
        framework
                .sources(sources())
                .stageSets(base.stageSets().stream().map(this::stageSet).toList())
                .dimensions(dimensions(base.dimensions(), base.basis()))
                .areas(areas())
                .roles(roles())
                .measures(base.measures().stream().map(this::measure).toList())
                .conditions(base.conditions().stream().map(this::condition).toList())
                .placements(base.placements().stream().map(this::placement).toList());
        Map<String, Scale> scales = scales();
        framework.scales(scales).indicators(indicators(scales)).facts(facts(scales));
        checkOwnWeights();
        amendments.sort(BY_PLACE);
        return framework
                .layers(new Layers(
                        base,
                        overlay,
                        AppliedOverlay.builder()
                                .id(overlay.id())
                                .version(overlay.version())
                                .title(overlay.title().map(tongues::ours))
                                .authors(overlay.authors())
                                .rights(overlay.rights())
                                .amendments(amendments)
                                .build()))
                .build();
    }

    private void checkNames() {
        problems.checkNames(Part.FRAMEWORK, List.of(base.id()));
        problems.checkNames(
                Part.STAGE,
                base.stageSets().stream()
                        .flatMap(set -> set.stages().stream())
                        .map(Stage::id)
                        .toList());
        problems.checkNames(
                Part.DIMENSION, base.allDimensions().stream().map(Dimension::id).toList());
        problems.checkNames(Part.AREA, base.areas().stream().map(Area::id).toList());
        problems.checkNames(Part.ROLE, base.roles().stream().map(Role::id).toList());
        problems.checkNames(Part.SCALE, base.scales().keySet());
        problems.checkNames(
                Part.INDICATOR, base.indicators().stream().map(Indicator::id).toList());
        problems.checkNames(Part.FACT, base.facts().stream().map(Fact::id).toList());
        problems.checkNames(Part.MEASURE, ids(base.measures()));
        problems.checkNames(Part.CONDITION, ids(base.conditions()));
        problems.checkNames(Part.PLACEMENT, ids(base.placements()));
    }

    private static List<String> ids(List<? extends Rule> rules) {
        return rules.stream().map(Rule::id).toList();
    }

    private PartEdit edit(Part part, String id) {
        return new PartEdit(part, id, problems.of(part, id), problems, tongues);
    }

    private void close(PartEdit edit) {
        edit.close();
        amendments.addAll(edit.amendments());
        named.addAll(edit.named());
        takesOwnWeights |= edit.takesOwnWeights();
    }

    private static Optional<Basis> all(PartEdit edit) {
        return edit.basis(at -> true);
    }

    // Elements

    private List<Source> sources() {
        List<Source> all = new ArrayList<>(base.sources());
        Set<String> seen = base.sources().stream().map(Source::id).collect(Collectors.toCollection(HashSet::new));
        for (Source source : overlay.sources()) {
            isNew("source", source.id(), Wording.pointer("sources", source.id()), seen);
            all.add(Source.builder()
                    .from(source)
                    .note(source.note().map(tongues::ours))
                    .build());
        }
        return all;
    }

    private StageSet stageSet(StageSet set) {
        List<Stage> stages = new ArrayList<>();
        for (Stage stage : set.stages()) {
            Optional<Basis> before = stage.basis().or(set::basis).or(base::basis);
            PartEdit edit = edit(Part.STAGE, stage.id());
            Stage after = new ElementEdit(edit).stage(stage);
            close(edit);
            Optional<Basis> ours = edit.basis(at -> !at.startsWith("descriptors/") && !at.equals("remedy"));
            List<Stage.Note> descriptors = new ArrayList<>();
            for (int i = 0; i < after.descriptors().size(); i++) {
                String place = "descriptors/" + i;
                descriptors.add(note(after.descriptors().get(i), edit.basis(place::equals), ours, before));
            }
            stages.add(Stage.builder()
                    .from(after)
                    .descriptors(descriptors)
                    .remedy(after.remedy().map(note -> note(note, edit.basis("remedy"::equals), ours, before)))
                    .basis(ours.or(stage::basis))
                    .build());
        }
        return StageSet.builder().from(set).stages(stages).build();
    }

    /** A note whose stage may come from elsewhere than it does. */
    private static Stage.Note note(
            Stage.Note note, Optional<Basis> changed, Optional<Basis> ofStage, Optional<Basis> before) {
        Optional<Basis> own = changed.or(note::basis);
        return new Stage.Note(note.text(), ofStage.isPresent() ? own.or(() -> before) : own);
    }

    private List<Dimension> dimensions(List<Dimension> dimensions, Optional<Basis> around) {
        List<Dimension> after = new ArrayList<>();
        for (Dimension dimension : dimensions) {
            Optional<Basis> before = dimension.basis().or(() -> around);
            PartEdit edit = edit(Part.DIMENSION, dimension.id());
            Dimension changed = new ElementEdit(edit).dimension(dimension);
            close(edit);
            Optional<Basis> ours = all(edit);
            List<Dimension> beneath = dimensions(dimension.dimensions(), before);
            if (ours.isPresent()) {
                beneath = beneath.stream()
                        .map(child -> Dimension.builder()
                                .from(child)
                                .basis(child.basis().or(() -> before))
                                .build())
                        .toList();
            }
            after.add(Dimension.builder()
                    .from(changed)
                    .dimensions(beneath)
                    .basis(ours.or(dimension::basis))
                    .build());
        }
        return after;
    }

    private List<Area> areas() {
        List<Area> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Area area : base.areas()) {
            PartEdit edit = edit(Part.AREA, area.id());
            Area after = new ElementEdit(edit).area(area);
            close(edit);
            seen.add(area.id());
            all.add(Area.builder().from(after).basis(all(edit).or(area::basis)).build());
        }
        for (int i = 0; i < overlay.areas().size(); i++) {
            Area area = overlay.areas().get(i);
            String pointer = Wording.pointer("areas", i);
            isNew("area", area.id(), pointer, seen);
            all.add(Area.builder()
                    .from(new ElementEdit(tongues).area(area))
                    .basis(added(Part.AREA, area.id(), area.basis(), pointer))
                    .build());
        }
        return all;
    }

    private List<Role> roles() {
        List<Role> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Role role : base.roles()) {
            PartEdit edit = edit(Part.ROLE, role.id());
            Role after = new ElementEdit(edit).role(role);
            close(edit);
            seen.add(role.id());
            all.add(Role.builder().from(after).basis(all(edit).or(role::basis)).build());
        }
        for (int i = 0; i < overlay.roles().size(); i++) {
            Role role = overlay.roles().get(i);
            String pointer = Wording.pointer("roles", i);
            isNew("role", role.id(), pointer, seen);
            all.add(Role.builder()
                    .from(new ElementEdit(tongues).role(role))
                    .basis(added(Part.ROLE, role.id(), role.basis(), pointer))
                    .build());
        }
        return all;
    }

    private Map<String, Scale> scales() {
        Map<String, Scale> all = new LinkedHashMap<>();
        base.scales().forEach((name, scale) -> {
            PartEdit edit = edit(Part.SCALE, name);
            all.put(name, new ElementEdit(edit).scale(scale));
            close(edit);
        });
        Set<String> seen = new HashSet<>(base.scales().keySet());
        overlay.scales().forEach((name, scale) -> {
            isNew("scale", name, Wording.pointer("scales", name), seen);
            all.put(name, new ElementEdit(tongues).scale(scale));
        });
        return all;
    }

    private List<Indicator> indicators(Map<String, Scale> scales) {
        List<Indicator> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        base.facts().forEach(fact -> seen.add(fact.id()));
        for (Indicator indicator : base.indicators()) {
            seen.add(indicator.id());
            PartEdit edit = edit(Part.INDICATOR, indicator.id());
            Optional<Change> whole = edit.take("");
            Indicator after = new ElementEdit(edit).indicator(indicator);
            List<String> areas = new ArrayList<>(indicator.areas());
            edit.take("areas").ifPresent(change -> furtherAreas(edit, change, indicator, areas));
            close(edit);
            if (whole.isPresent()) {
                withdraw(indicator, whole.get());
            } else {
                all.add(Indicator.builder()
                        .from(after)
                        .areas(areas)
                        .scale(scale(after.scaleName(), after.scale(), scales))
                        .basis(all(edit).or(indicator::basis))
                        .build());
            }
        }
        for (Indicator indicator : overlay.indicators()) {
            String pointer = Wording.pointer("indicators", indicator.id());
            isNew("indicator", indicator.id(), pointer, seen);
            Indicator after = new ElementEdit(tongues).indicator(indicator);
            all.add(Indicator.builder()
                    .from(after)
                    .scale(ownScale(after.scaleName(), indicator.scale(), after.scale(), scales, pointer))
                    .basis(added(Part.INDICATOR, indicator.id(), indicator.basis(), pointer))
                    .build());
        }
        return all;
    }

    private void furtherAreas(PartEdit edit, Change change, Indicator indicator, List<String> areas) {
        if (!(change instanceof Change.Areas further)) {
            problems.error(
                    Code.WRONG_TYPE, problems.pointer(change, "to"), "expected a list of areas but was something else");
            return;
        }
        if (indicator.areas().isEmpty()) {
            problems.error(
                    Code.WRONG_VALUE,
                    problems.pointer(change, "at"),
                    "expected an indicator that is asked for areas but " + Wording.quoted(indicator.id())
                            + " is asked once, for the whole");
            return;
        }
        List<String> known = Stream.of(base.areas(), overlay.areas())
                .flatMap(List::stream)
                .map(Area::id)
                .toList();
        for (String area : further.areas()) {
            if (!known.contains(area)) {
                problems.unknown(problems.pointer(change, "to"), "area", area, known);
            } else if (areas.contains(area)) {
                problems.error(
                        Code.DUPLICATE,
                        problems.pointer(change, "to"),
                        "expected a further area but " + Wording.quoted(indicator.id()) + " is asked for "
                                + Wording.quoted(area) + " already");
            } else {
                areas.add(area);
                boolean noted = edit.note(change, "areas/" + area, Optional.empty(), new Content.Name(area));
                if (!noted) {
                    throw new IllegalStateException("what was not there before is other than it was");
                }
            }
        }
        if (further.areas().isEmpty()) {
            problems.error(
                    Code.WRONG_VALUE, problems.pointer(change, "to"), "expected at least one area but there is none");
        }
    }

    private void withdraw(Indicator indicator, Change change) {
        String pointer = problems.pointer(change, "withdraw");
        if (named.contains(indicator.id())) {
            problems.error(
                    Code.WRONG_VALUE,
                    pointer,
                    "expected an indicator that no rule names but " + Wording.quoted(indicator.id()) + " is named");
        }
        if (problems.of(Part.INDICATOR, indicator.id()).size() > 1) {
            problems.error(
                    Code.DUPLICATE,
                    pointer,
                    "expected no other change of " + Wording.quoted(indicator.id())
                            + ", since it is withdrawn, but there is one");
        }
        amendments.add(new Amendment(
                Part.INDICATOR,
                indicator.id(),
                "",
                Optional.of(new Content.Name(indicator.id())),
                Optional.empty(),
                problems.basis(change)));
    }

    private List<Fact> facts(Map<String, Scale> scales) {
        List<Fact> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Stream.of(base.indicators(), overlay.indicators())
                .flatMap(List::stream)
                .forEach(indicator -> seen.add(indicator.id()));
        for (Fact fact : base.facts()) {
            PartEdit edit = edit(Part.FACT, fact.id());
            Fact after = new ElementEdit(edit).fact(fact);
            close(edit);
            seen.add(fact.id());
            all.add(Fact.builder()
                    .from(after)
                    .scale(scale(after.scaleName(), after.scale(), scales))
                    .basis(all(edit).or(fact::basis))
                    .build());
        }
        for (Fact fact : overlay.facts()) {
            String pointer = Wording.pointer("facts", fact.id());
            isNew("fact", fact.id(), pointer, seen);
            Fact after = new ElementEdit(tongues).fact(fact);
            all.add(Fact.builder()
                    .from(after)
                    .scale(ownScale(after.scaleName(), fact.scale(), after.scale(), scales, pointer))
                    .basis(added(Part.FACT, fact.id(), fact.basis(), pointer))
                    .build());
        }
        return all;
    }

    /** A scale with the texts that it has now where it is named. */
    private static Scale scale(Optional<String> name, Scale scale, Map<String, Scale> scales) {
        return name.map(scales::get).orElse(scale);
    }

    /** The scale of something that is added: in place, of the overlay, or of the framework. */
    private Scale ownScale(
            Optional<String> name, Scale written, Scale inPlace, Map<String, Scale> scales, String pointer) {
        if (name.isEmpty()) {
            return inPlace;
        }
        Scale known = Optional.ofNullable(overlay.scales().get(name.get()))
                .orElse(base.scales().get(name.get()));
        if (known == null) {
            problems.unknown(pointer + "/scale", "scale", name.get(), scales.keySet());
            return inPlace;
        }
        if (!known.equals(written)) {
            problems.error(
                    Code.WRONG_VALUE,
                    pointer + "/scale",
                    "expected the scale that is called " + Wording.quoted(name.get())
                            + " but was another of that name");
        }
        return scale(name, inPlace, scales);
    }

    private void isNew(String kind, String id, String pointer, Set<String> seen) {
        if (!seen.add(id)) {
            problems.error(
                    Code.DUPLICATE,
                    pointer,
                    "expected a new " + kind + " but " + Wording.quoted(id) + " is there already");
        }
    }

    private Basis added(Part part, String id, Optional<Basis> own, String pointer) {
        Basis basis = problems.basis(own, pointer);
        amendments.add(new Amendment(part, id, "", Optional.empty(), Optional.of(new Content.Name(id)), basis));
        return problems.marked(basis);
    }

    // Rules

    private MeasureRule measure(MeasureRule rule) {
        PartEdit edit = edit(Part.MEASURE, rule.id());
        MeasureRule after = new RuleEdit(edit).measure(rule);
        close(edit);
        return MeasureRule.builder()
                .from(after)
                .basis(all(edit).or(rule::basis))
                .build();
    }

    private ConditionRule condition(ConditionRule rule) {
        PartEdit edit = edit(Part.CONDITION, rule.id());
        ConditionRule after = new RuleEdit(edit).condition(rule);
        close(edit);
        return ConditionRule.builder()
                .from(after)
                .basis(all(edit).or(rule::basis))
                .build();
    }

    private PlacementRule placement(PlacementRule rule) {
        PartEdit edit = edit(Part.PLACEMENT, rule.id());
        PlacementRule after = new RuleEdit(edit).placement(rule);
        close(edit);
        return PlacementRule.builder()
                .from(after)
                .basis(all(edit).or(rule::basis))
                .build();
    }

    /** Refuses own weights of elements in a framework of which no rule takes them. */
    private void checkOwnWeights() {
        if (takesOwnWeights) {
            return;
        }
        for (Change change : overlay.changes()) {
            boolean ofElement =
                    change.part() == Part.INDICATOR || change.part() == Part.DIMENSION || change.part() == Part.AREA;
            if (ofElement && change.at().equals("weight")) {
                problems.error(
                        Code.WRONG_VALUE,
                        problems.pointer(change, "at"),
                        "expected a weight that counts but no rule of " + base.id()
                                + " takes the weights of elements; change it where a measure weighs, as in"
                                + " mean/weights/" + change.id());
            }
        }
    }
}
