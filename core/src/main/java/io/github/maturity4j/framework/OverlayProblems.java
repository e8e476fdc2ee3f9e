package io.github.maturity4j.framework;

import io.github.maturity4j.overlay.Amendment;
import io.github.maturity4j.overlay.Change;
import io.github.maturity4j.overlay.Overlay;
import io.github.maturity4j.overlay.Part;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Suggestions;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The changes of an overlay by what they change, where each comes from, and what is wrong with them. */
final class OverlayProblems {

    private static final Basis NO_BASIS = Basis.operationalised("none");

    private final Overlay overlay;
    private final Tongues tongues;
    private final Set<String> sources;
    private final Suggestions suggestions = new Suggestions();
    private final List<Problem> found = new ArrayList<>();
    private final IdentityHashMap<Change, Integer> positions = new IdentityHashMap<>();
    private final Map<Part, Map<String, Map<String, Wanted>>> wanted = new LinkedHashMap<>();
    private final Set<String> withoutBasis = new LinkedHashSet<>();

    /** A change and its position. */
    record Wanted(Change change, int position) {}

    OverlayProblems(Overlay overlay, Tongues tongues, Set<String> sources) {
        this.overlay = overlay;
        this.tongues = tongues;
        this.sources = sources;
        for (int i = 0; i < overlay.changes().size(); i++) {
            Change change = overlay.changes().get(i);
            Map<String, Wanted> places = wanted.computeIfAbsent(change.part(), fresh -> new LinkedHashMap<>())
                    .computeIfAbsent(change.id(), fresh -> new LinkedHashMap<>());
            if (positions.put(change, i) != null || places.putIfAbsent(change.at(), new Wanted(change, i)) != null) {
                error(
                        Code.DUPLICATE,
                        Wording.pointer("changes", i),
                        "expected each thing to be changed once but "
                                + Wording.pointer(
                                        "changes",
                                        places.getOrDefault(change.at(), new Wanted(change, i))
                                                .position())
                                + " changes the same");
            }
        }
    }

    /** What is to be changed of a part, by place. */
    Map<String, Wanted> of(Part part, String id) {
        return wanted.getOrDefault(part, Map.of()).getOrDefault(id, Map.of());
    }

    /** Reports changes of what does not exist. */
    void checkNames(Part part, Collection<String> ids) {
        wanted.getOrDefault(part, Map.of()).forEach((id, places) -> {
            if (!ids.contains(id)) {
                places.values()
                        .forEach(change -> error(
                                Code.UNKNOWN_NAME,
                                pointer(change.change(), part.word()),
                                suggestions.unknown(part.word(), id, ids)));
            }
        });
    }

    /** Reports a place that a part does not have. */
    void unknownPlace(Change change, Set<String> offered) {
        String near = suggestions
                .nearest(change.at(), offered)
                .map(place -> "; did you mean " + Wording.quoted(place) + "?")
                .orElseGet(() -> "; there is "
                        + offered.stream().limit(12).map(Wording::quoted).collect(Collectors.joining(", "))
                        + (offered.size() > 12 ? ", .." : ""));
        error(
                Code.UNKNOWN_NAME,
                pointer(change, "at"),
                "expected a number, a stage or a text of " + change.part().word() + " " + Wording.quoted(change.id())
                        + " but was " + Wording.quoted(change.at()) + near);
    }

    void unknown(String pointer, String kind, String name, Collection<String> candidates) {
        error(Code.UNKNOWN_NAME, pointer, suggestions.unknown(kind, name, candidates));
    }

    void error(Code code, String pointer, String message) {
        found.add(Problem.error(code, pointer, message));
    }

    /** Where a member of a change stands. */
    String pointer(Change change, String member) {
        return Wording.pointer("changes", positions.getOrDefault(change, 0), member);
    }

    /** Where a change comes from. */
    Basis basis(Change change) {
        return basis(change.basis(), Wording.pointer("changes", positions.getOrDefault(change, 0)));
    }

    /** Where something of the overlay comes from, as it is told: its own basis, else that of the overlay. */
    Basis basis(Optional<Basis> own, String pointer) {
        Optional<Basis> basis = own.or(overlay::basis);
        if (basis.isEmpty()) {
            withoutBasis.add(pointer);
        }
        own.ifPresent(given -> checkSource(given, pointer + "/basis"));
        return told(basis.orElse(NO_BASIS));
    }

    void checkSource(Basis basis, String pointer) {
        if (basis instanceof Basis.Published published && !sources.contains(published.source())) {
            unknown(pointer + "/published", "source", published.source(), sources);
        }
    }

    private Basis told(Basis basis) {
        if (basis instanceof Basis.Published published) {
            return new Basis.Published(published.source(), published.place().map(tongues::ours));
        }
        return new Basis.Operationalised(tongues.ours(((Basis.Operationalised) basis).reason()));
    }

    /** A basis that says whose it is. */
    Basis marked(Basis basis) {
        if (basis instanceof Basis.Published published) {
            return new Basis.Published(
                    published.source(),
                    Optional.of(published.place().map(this::marked).orElseGet(this::name)));
        }
        return new Basis.Operationalised(marked(((Basis.Operationalised) basis).reason()));
    }

    /** The basis of what several changes made; where they have several, it says where they are told. */
    Optional<Basis> marked(List<Amendment> amendments) {
        List<Basis> bases = amendments.stream().map(Amendment::basis).distinct().toList();
        if (bases.size() <= 1) {
            return bases.stream().findFirst().map(this::marked);
        }
        String places = amendments.stream().map(Amendment::at).sorted().collect(Collectors.joining(", "));
        return Optional.of(new Basis.Operationalised(marked(Text.of(places))));
    }

    private Text name() {
        return Text.of(overlay.identity().toString());
    }

    private Text marked(Text text) {
        Map<String, String> words = new LinkedHashMap<>();
        text.byLanguage().forEach((tag, said) -> words.put(tag, overlay.identity() + ": " + said));
        return text.isUntagged() ? Text.of(words.values().iterator().next()) : Text.of(words);
    }

    /** Everything that is wrong, in the order of the overlay's changes. */
    List<Problem> found() {
        List<Problem> all = new ArrayList<>(found);
        if (overlay.basis().isEmpty() && !withoutBasis.isEmpty()) {
            boolean every = withoutBasis.size()
                    == overlay.changes().size()
                            + overlay.areas().size()
                            + overlay.roles().size()
                            + overlay.indicators().size()
                            + overlay.facts().size();
            (every ? Set.of("") : withoutBasis)
                    .forEach(pointer -> all.add(Problem.error(
                            Code.MISSING_BASIS,
                            pointer,
                            "expected a basis, published or operationalised, for the overlay or for each of its"
                                    + " changes but there is none")));
        }
        return List.copyOf(all);
    }
}
