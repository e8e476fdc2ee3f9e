package io.github.maturity4j.framework;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.overlay.Amendment;
import io.github.maturity4j.overlay.Amendment.Content;
import io.github.maturity4j.overlay.Change;
import io.github.maturity4j.overlay.Part;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Text;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Makes the changes of an overlay to one part, and notes what each value was and is. Used by one thread, for one walk. */
final class PartEdit implements Edit {

    private static final int MOST_COUNTED = 1_000_000;

    private final Part part;
    private final String id;
    private final Map<String, OverlayProblems.Wanted> wanted;
    private final OverlayProblems problems;
    private final Tongues tongues;
    private final Set<String> offered = new LinkedHashSet<>();
    private final Set<String> made = new LinkedHashSet<>();
    private final List<Amendment> amendments = new ArrayList<>();
    private final Set<String> translated = new LinkedHashSet<>();
    private final Set<String> named = new LinkedHashSet<>();
    private boolean own;

    PartEdit(
            Part part,
            String id,
            Map<String, OverlayProblems.Wanted> wanted,
            OverlayProblems problems,
            Tongues tongues) {
        this.part = part;
        this.id = id;
        this.wanted = wanted;
        this.problems = problems;
        this.tongues = tongues;
    }

    @Override
    public Optional<Rational> number(String at, Content before) {
        own |= before instanceof Content.Name;
        return wanted(at, Change.Numeral.class, "a number").flatMap(change -> {
            Content after = new Content.Numeral(change.to());
            return note(change, at, Optional.of(before), after) ? Optional.of(change.to()) : Optional.empty();
        });
    }

    @Override
    public int count(String at, int before) {
        return wanted(at, Change.Numeral.class, "a number")
                .filter(change -> isCount(change)
                        && note(
                                change,
                                at,
                                Optional.of(new Content.Numeral(Rational.of(before))),
                                new Content.Numeral(change.to())))
                .map(change -> change.to().numerator().intValueExact())
                .orElse(before);
    }

    private boolean isCount(Change.Numeral change) {
        boolean whole = change.to().denominator().equals(BigInteger.ONE)
                && change.to().signum() > 0
                && change.to().compareTo(Rational.of(MOST_COUNTED)) <= 0;
        if (!whole) {
            problems.error(
                    Code.WRONG_VALUE,
                    problems.pointer(change, "to"),
                    "expected a whole number in [1, " + MOST_COUNTED + "] but was " + change.to());
        }
        return whole;
    }

    @Override
    public Map<String, Rational> further(String at, Set<String> written, Content before) {
        Map<String, Rational> further = new LinkedHashMap<>();
        for (String place : wanted.keySet()) {
            String name = place.startsWith(at + "/") ? place.substring(at.length() + 1) : "";
            if (!name.isEmpty() && !written.contains(name) && name.indexOf('/') < 0) {
                number(place, before).ifPresent(number -> further.put(name, number));
            }
        }
        return further;
    }

    @Override
    public Optional<String> stage(String at, Optional<String> before) {
        return wanted(at, Change.Stage.class, "a stage")
                .filter(change -> note(change, at, before.map(Content.Name::new), new Content.Name(change.to())))
                .map(Change.Stage::to);
    }

    @Override
    public Optional<Text> text(String at, Optional<Text> before) {
        return wanted(at, Change.Words.class, "a text")
                .flatMap(change -> {
                    Text after = before.map(text -> tongues.merged(text, change.to()))
                            .orElseGet(() -> tongues.ours(change.to()));
                    if (before.isPresent() && tongues.isTranslation(before.get(), change.to())) {
                        translated.add(at);
                    }
                    return note(change, at, before.map(Content.Words::new), new Content.Words(after))
                            ? Optional.of(after)
                            : Optional.<Text>empty();
                })
                .or(() -> before);
    }

    @Override
    public void names(Collection<String> indicators) {
        named.addAll(indicators);
    }

    @Override
    public void refuse(String at, String message) {
        wanted.values().stream()
                .filter(each -> each.change().at().startsWith(at))
                .findFirst()
                .ifPresent(each -> problems.error(Code.WRONG_VALUE, problems.pointer(each.change(), "to"), message));
    }

    /** The change of a place, where one of the right kind is wanted. */
    private <T extends Change> Optional<T> wanted(String at, Class<T> kind, String expected) {
        offered.add(at);
        OverlayProblems.Wanted found = wanted.get(at);
        if (found == null) {
            return Optional.empty();
        }
        made.add(at);
        if (!kind.isInstance(found.change())) {
            problems.error(
                    Code.WRONG_TYPE,
                    problems.pointer(found.change(), "to"),
                    "expected " + expected + " but was " + described(found.change()));
            return Optional.empty();
        }
        return Optional.of(kind.cast(found.change()));
    }

    private static String described(Change change) {
        if (change instanceof Change.Numeral number) {
            return "the number " + number.to();
        } else if (change instanceof Change.Stage stage) {
            return Wording.quoted(stage.to());
        }
        return change instanceof Change.Words ? "a text" : "a list of areas";
    }

    /** Notes what a value was and is; a problem where it is what it was. */
    boolean note(Change change, String at, Optional<Content> before, Content after) {
        if (before.filter(after::equals).isPresent()) {
            problems.error(
                    Code.WRONG_VALUE,
                    problems.pointer(change, "to"),
                    "expected something other than what the framework has but was the same");
            return false;
        }
        amendments.add(new Amendment(part, id, at, before, Optional.of(after), problems.basis(change)));
        return true;
    }

    /** Leaves a change to the caller. */
    Optional<Change> take(String at) {
        made.add(at);
        return Optional.ofNullable(wanted.get(at)).map(OverlayProblems.Wanted::change);
    }

    /** Reports changes for which the part has no place. */
    void close() {
        for (OverlayProblems.Wanted left : wanted.values()) {
            if (!made.contains(left.change().at())) {
                problems.unknownPlace(left.change(), offered);
            }
        }
    }

    List<Amendment> amendments() {
        return amendments;
    }

    /** Which indicators the part names. */
    Set<String> named() {
        return named;
    }

    /** Whether a term takes the weights of elements. */
    boolean takesOwnWeights() {
        return own;
    }

    /** Where the places that pass a test come from now: from the overlay, where it changed more than the languages of a text. */
    Optional<Basis> basis(Predicate<String> at) {
        return problems.marked(amendments.stream()
                .filter(amendment -> at.test(amendment.at()) && !translated.contains(amendment.at()))
                .toList());
    }
}
