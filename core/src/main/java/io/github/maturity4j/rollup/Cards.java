package io.github.maturity4j.rollup;

import io.github.maturity4j.assessment.Unit;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.organisation.OrganisationUnit;
import io.github.maturity4j.organisation.UnitTree;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Suggestions;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.scorecard.Digest;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scorecard.Stages;
import io.github.maturity4j.vocabulary.Stage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives each scorecard to its unit, and tells which do not belong together. */
final class Cards {

    private final Framework framework;
    private final UnitTree tree;
    private final Columns columns;
    private final List<Problem> problems;
    private final Suggestions suggestions = new Suggestions();
    private final Map<Map.Entry<String, String>, OrganisationUnit> references = new HashMap<>();
    private final Map<String, Scorecard> byUnit = new HashMap<>();
    private final Set<String> stages = new HashSet<>();
    private Optional<Digest> frameworkDigest = Optional.empty();
    private Optional<Optional<Digest>> overlayDigest = Optional.empty();
    private int position;

    Cards(Framework framework, UnitTree tree, Columns columns, List<Problem> problems) {
        this.framework = framework;
        this.tree = tree;
        this.columns = columns;
        this.problems = problems;
        tree.units()
                .forEach(unit -> unit.unit()
                        .references()
                        .forEach((system, name) -> references.put(Map.entry(system, name), unit)));
        framework
                .stageSets()
                .forEach(set -> set.stages().stream().map(Stage::id).forEach(stages::add));
    }

    Map<String, Scorecard> byUnit() {
        return byUnit;
    }

    void add(Scorecard card) {
        String at = "/scorecards/" + position++;
        Optional<OrganisationUnit> unit = unit(card, at);
        if (!isOfFramework(card, at)) {
            return;
        }
        unit.ifPresent(found -> {
            if (!found.assessed()) {
                problems.add(Problem.error(
                        Code.NOT_ALLOWED,
                        at,
                        "expected a unit that is assessed by itself but " + Wording.quoted(found.id())
                                + " only groups others"));
            } else if (byUnit.putIfAbsent(found.id(), card) != null) {
                problems.add(Problem.error(
                        Code.DUPLICATE,
                        at,
                        "expected one scorecard for each unit but " + Wording.quoted(found.id()) + " has two"));
            }
        });
    }

    private Optional<OrganisationUnit> unit(Scorecard card, String at) {
        if (card.unit().isEmpty()) {
            problems.add(Problem.error(
                    Code.MISSING_MEMBER, at, "expected a scorecard that names its unit but it names none"));
            return Optional.empty();
        }
        Unit unit = card.unit().get();
        Optional<OrganisationUnit> found = tree.find(unit.id())
                .or(() -> unit.references().entrySet().stream()
                        .map(reference -> Map.entry(reference.getKey(), reference.getValue()))
                        .filter(references::containsKey)
                        .map(references::get)
                        .findFirst());
        if (found.isEmpty()) {
            problems.add(Problem.error(
                    Code.UNKNOWN_NAME,
                    at,
                    suggestions.unknown(
                                    "unit",
                                    unit.id(),
                                    tree.units().stream()
                                            .map(OrganisationUnit::id)
                                            .toList())
                            + " on " + tree.day()));
        }
        return found;
    }

    private boolean isOfFramework(Scorecard card, String at) {
        if (!card.framework().equals(framework.id()) || !card.version().equals(framework.version())) {
            return other(
                    at,
                    "a scorecard of " + framework.id() + " " + framework.version() + " but was of " + card.framework()
                            + " " + card.version());
        }
        if (overlayDigest.isPresent() && !overlayDigest.get().equals(card.overlayDigest())) {
            return other(at, "scorecards with the same overlay but this one has another than the first");
        }
        overlayDigest = overlayDigest.or(() -> Optional.of(card.overlayDigest()));
        if (card.frameworkDigest().isPresent()
                && frameworkDigest.isPresent()
                && !frameworkDigest.equals(card.frameworkDigest())) {
            return other(at, "scorecards of the same framework but this one has another digest than the first");
        }
        frameworkDigest = frameworkDigest.or(card::frameworkDigest);
        List<UnitFigure> own = columns.own(card);
        boolean fits = own.size() == columns.open().size() && own.stream().allMatch(this::isKnown);
        return fits || other(at, "a scorecard with the figures of " + framework.id() + " but it has others");
    }

    private boolean isKnown(UnitFigure figure) {
        if (figure instanceof UnitFigure.Placed placed) {
            return isKnown(placed.possible()) && isKnown(placed.now());
        }
        return true;
    }

    private boolean isKnown(Stages possible) {
        return stages.containsAll(possible.stages());
    }

    private boolean other(String at, String expected) {
        problems.add(Problem.error(Code.OTHER_FRAMEWORK, at, "expected " + expected));
        return false;
    }
}
