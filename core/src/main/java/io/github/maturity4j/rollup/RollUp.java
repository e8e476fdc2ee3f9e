package io.github.maturity4j.rollup;

import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.internal.compile.RollUpCheck;
import io.github.maturity4j.organisation.Organisation;
import io.github.maturity4j.organisation.OrganisationUnit;
import io.github.maturity4j.organisation.UnitTree;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.rule.PlacementRule;
import io.github.maturity4j.rule.RollUpMethod;
import io.github.maturity4j.rule.RollUpRule;
import io.github.maturity4j.scorecard.Digest;
import io.github.maturity4j.scorecard.RespondentsResult;
import io.github.maturity4j.scorecard.Scorecard;
import io.github.maturity4j.scoring.Scorer;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.StageSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Rolls the scorecards of units up the tree of their organisation. For every unit it gives the figures of the unit and all beneath
 * it, by each rule: those that the framework declares, else the {@linkplain #defaults lowest stage and the distribution}.
 *
 * <p>A unit without a scorecard is <em>missing</em>: it leaves every figure above it open between all that is possible in the
 * framework, and is named. A scorecard that arrives only narrows. A <em>suppressed</em> unit counts as one that is missing,
 * whatever its scorecard says: so nothing that can be computed from the result tells anything of it.
 *
 * <p>It takes time linear in the units, times the figures of the rules; a mean of measures that may turn out empty takes more where
 * many units are open in different ways: as many steps for each unit as there are different ends beneath it.
 *
 * <pre>{@code
 * RolledUp year = RollUp.of(scorer).suppressingFewerThan(5).roll(organisation, LocalDate.of(2026, 6, 30), scorecards);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class RollUp {

    private static final Basis OF_DEFAULTS = Basis.operationalised(
            "the framework declares no roll-up, and stages are not averaged unless a framework says so");
    private static final Basis OF_CALLERS = Basis.operationalised("asked for, and not declared by the framework");

    private final Scorer scorer;
    private final List<RollUpRule> rules;
    private final Set<String> suppressed;
    private final OptionalInt fewest;

    private RollUp(Scorer scorer, List<RollUpRule> rules, Set<String> suppressed, OptionalInt fewest) {
        this.scorer = scorer;
        this.rules = List.copyOf(rules);
        this.suppressed = Set.copyOf(suppressed);
        this.fewest = fewest;
    }

    /**
     * A roll-up by the rules that a framework declares, or else by the {@linkplain #defaults default ones}, that suppresses nothing.
     *
     * @param scorer the scorer of the framework
     * @return the roll-up
     */
    public static RollUp of(Scorer scorer) {
        Framework framework = scorer.framework();
        List<RollUpRule> rules = framework.rollUps().isEmpty() ? defaults(framework) : framework.rollUps();
        return new RollUp(scorer, rules, Set.of(), OptionalInt.empty());
    }

    /**
     * The rules for a framework that declares none: for each placement of the whole its distribution, with the id
     * <em>distribution.placement</em>, and before it, for one on a ladder, its lowest stage, with the id <em>lowest.placement</em>.
     *
     * @param framework the framework
     * @return the rules, in the order of the placements
     */
    public static List<RollUpRule> defaults(Framework framework) {
        List<RollUpRule> rules = new ArrayList<>();
        for (PlacementRule placement : framework.placements()) {
            if (placement.forEach().isEmpty()) {
                if (framework
                        .stageSet(placement.stageSet())
                        .filter(StageSet::ordered)
                        .isPresent()) {
                    rules.add(rule("lowest." + placement.id(), new RollUpMethod.Lowest(placement.id())));
                }
                rules.add(rule("distribution." + placement.id(), new RollUpMethod.Distribution(placement.id())));
            }
        }
        return List.copyOf(rules);
    }

    private static RollUpRule rule(String id, RollUpMethod method) {
        return RollUpRule.builder().id(id).method(method).basis(OF_DEFAULTS).build();
    }

    /** The rules of this roll-up. */
    public List<RollUpRule> rules() {
        return rules;
    }

    /**
     * The same by other rules, those of the framework or a caller's own.
     *
     * @param others the rules
     * @return the roll-up
     * @throws InvalidRollUpException if a rule reads what the framework does not have, two have the same id, or one averages ranks
     *     that the framework does not declare to be averaged, with every problem
     */
    public RollUp with(List<RollUpRule> others) {
        Framework framework = scorer.framework();
        List<Problem> problems = new ArrayList<>(RollUpCheck.of(framework, others));
        Set<String> ids = new HashSet<>();
        for (RollUpRule rule : others) {
            String at = Wording.pointer("roll-ups", rule.id());
            if (!ids.add(rule.id())) {
                problems.add(Problem.error(
                        Code.DUPLICATE,
                        at,
                        "expected each roll-up once but " + Wording.quoted(rule.id()) + " is there twice"));
            }
            if (rule.method() instanceof RollUpMethod.MeanRank mean && !declares(framework, mean)) {
                problems.add(Problem.error(
                        Code.NOT_ALLOWED,
                        at + "/mean-rank",
                        "expected a placement whose ranks the framework declares to be averaged but was "
                                + Wording.quoted(mean.placement())));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidRollUpException(framework.id(), problems);
        }
        return new RollUp(scorer, others, suppressed, fewest);
    }

    private static boolean declares(Framework framework, RollUpMethod.MeanRank wanted) {
        return framework.rollUps().stream()
                .anyMatch(rule -> rule.method() instanceof RollUpMethod.MeanRank mean
                        && mean.placement().equals(wanted.placement()));
    }

    /**
     * The same without the figures of some units.
     *
     * @param units the ids of units whose figures must not be shown, in addition to those suppressed already
     * @return the roll-up
     */
    public RollUp suppressing(Collection<String> units) {
        Set<String> all = new HashSet<>(suppressed);
        all.addAll(units);
        return new RollUp(scorer, rules, all, fewest);
    }

    /**
     * The same without the figures of small units: those whose own part is less than a number, or not known.
     *
     * @param people the fewest people whose figures are shown, for example 5
     * @return the roll-up
     * @throws IllegalArgumentException if {@code people} is less than 1
     */
    public RollUp suppressingFewerThan(int people) {
        if (people < 1) {
            throw new IllegalArgumentException("people: expected a number of at least 1 but was " + people);
        }
        return new RollUp(scorer, rules, suppressed, OptionalInt.of(people));
    }

    /**
     * Rolls scorecards up the tree of a day. A scorecard belongs to the unit of its id, else to the unit that shares a reference with
     * its own.
     *
     * @param organisation the organisation
     * @param day the day whose tree is taken
     * @param scorecards at most one for each unit, in any order
     * @return all figures
     * @throws InvalidRollUpException if the organisation has no unit on that day, a unit to be suppressed is not in the tree, or a
     *     scorecard is of another framework, version or overlay than the others and the scorer, of no unit, of one that is not in the
     *     tree or not assessed by itself, or the second one of a unit, with every problem
     */
    public RolledUp roll(Organisation organisation, LocalDate day, Collection<Scorecard> scorecards) {
        Objects.requireNonNull(scorecards, "scorecards");
        UnitTree tree = organisation
                .at(day)
                .orElseThrow(() -> new InvalidRollUpException(
                        organisation.id(),
                        List.of(Problem.error(
                                Code.WRONG_VALUE,
                                "/units",
                                "expected a day on which the organisation has units but was " + day))));
        Framework framework = scorer.framework();
        Columns columns = new Columns(
                framework, rules, scorer.score(Assessment.of(framework).build()));
        List<Problem> problems = new ArrayList<>();
        Cards cards = new Cards(framework, tree, columns, problems);
        scorecards.forEach(cards::add);
        checkSuppressed(tree, problems);
        if (!problems.isEmpty()) {
            throw new InvalidRollUpException(organisation.id(), problems);
        }
        try {
            return rolled(organisation, tree, columns, cards.byUnit());
        } catch (ArithmeticException outgrown) {
            throw new InvalidRollUpException(
                    organisation.id(),
                    List.of(Problem.error(
                            Code.LIMIT,
                            "",
                            "expected figures of at most " + Rational.MAX_BITS
                                    + " binary digits but with these scorecards one is longer")));
        }
    }

    private void checkSuppressed(UnitTree tree, List<Problem> problems) {
        suppressed.stream()
                .sorted()
                .filter(id -> tree.find(id).isEmpty())
                .forEach(id -> problems.add(Problem.error(
                        Code.UNKNOWN_NAME,
                        "/suppressed",
                        Wording.unknown(
                                "unit",
                                id,
                                tree.units().stream().map(OrganisationUnit::id).toList()))));
    }

    private RolledUp rolled(Organisation organisation, UnitTree tree, Columns columns, Map<String, Scorecard> cards) {
        List<Row> rows = new ArrayList<>();
        for (OrganisationUnit unit : tree.units()) {
            OptionalLong ownSize = tree.ownSize(unit.id());
            UnitStanding standing = standing(unit, ownSize, cards);
            Optional<Scorecard> card =
                    standing == UnitStanding.ASSESSED ? Optional.ofNullable(cards.get(unit.id())) : Optional.empty();
            rows.add(new Row(
                    unit, ownSize, standing, card, card.map(columns::own).orElse(List.of())));
        }
        Table table = new Table(tree, rows, columns);
        List<Scorecard> shown =
                rows.stream().flatMap(row -> row.card().stream()).toList();
        Framework framework = scorer.framework();
        return RolledUp.builder()
                .framework(framework.id())
                .version(framework.version())
                .title(framework.title())
                .frameworkDigest(
                        first(shown.stream().map(Scorecard::frameworkDigest).toList()))
                .overlayDigest(
                        first(shown.stream().map(Scorecard::overlayDigest).toList()))
                .organisation(organisation.id())
                .name(organisation.name())
                .counts(organisation.counts())
                .date(tree.day())
                .fewest(fewest)
                .rules(rules.stream().map(this::withBasis).toList())
                .open(columns.open())
                .units(table.units())
                .build();
    }

    private static Optional<Digest> first(List<Optional<Digest>> digests) {
        return digests.stream().flatMap(Optional::stream).findFirst();
    }

    private RollUpRule withBasis(RollUpRule rule) {
        if (rule.basis().isPresent()) {
            return rule;
        }
        Framework framework = scorer.framework();
        return RollUpRule.builder()
                .from(rule)
                .basis(framework.rollUps().contains(rule) ? framework.basis() : Optional.of(OF_CALLERS))
                .build();
    }

    private UnitStanding standing(OrganisationUnit unit, OptionalLong ownSize, Map<String, Scorecard> cards) {
        if (!unit.assessed()) {
            return UnitStanding.GROUP;
        }
        boolean small = fewest.isPresent() && ownSize.orElse(0) < fewest.getAsInt();
        if (small || suppressed.contains(unit.id())) {
            return UnitStanding.SUPPRESSED;
        }
        Optional<Scorecard> card = Optional.ofNullable(cards.get(unit.id()));
        if (card.flatMap(Scorecard::respondents).filter(RollUp::areTooFew).isPresent()) {
            return UnitStanding.SUPPRESSED;
        }
        return card.isPresent() ? UnitStanding.ASSESSED : UnitStanding.MISSING;
    }

    /** Whether fewer people answered than figures may stand for, some of whom are not named. */
    private static boolean areTooFew(RespondentsResult respondents) {
        return respondents.guarded() && respondents.count() < respondents.smallestGroup();
    }

    /** What is known of one unit before anything is rolled up. */
    record Row(
            OrganisationUnit unit,
            OptionalLong ownSize,
            UnitStanding standing,
            Optional<Scorecard> card,
            List<UnitFigure> own) {}

    /** All units, rolled up from the last to the first, so that each comes after those beneath it. */
    private static final class Table {

        private final UnitTree tree;
        private final List<Row> rows;
        private final Columns columns;
        private final int[] parents;
        private final List<List<RolledFigure>> figures = new ArrayList<>();

        Table(UnitTree tree, List<Row> rows, Columns columns) {
            this.tree = tree;
            this.rows = rows;
            this.columns = columns;
            this.parents = parents(rows);
            rows.forEach(row -> figures.add(new ArrayList<>()));
            columns.all().forEach(this::roll);
        }

        private static int[] parents(List<Row> rows) {
            int[] parents = new int[rows.size()];
            Map<String, Integer> positions = new HashMap<>();
            for (int i = 0; i < parents.length; i++) {
                positions.put(rows.get(i).unit().id(), i);
                parents[i] = rows.get(i).unit().parent().map(positions::get).orElse(-1);
            }
            return parents;
        }

        private void roll(Columns.Column column) {
            Tally[] tallies = new Tally[parents.length];
            for (int i = 0; i < parents.length; i++) {
                tallies[i] = column.tally().get();
                Row row = rows.get(i);
                List<UnitFigure> known = row.standing() == UnitStanding.ASSESSED ? row.own() : columns.open();
                if (row.standing() != UnitStanding.GROUP) {
                    RollUpMethod method = column.rule().method();
                    boolean alike = Columns.weight(method) == RollUpMethod.Weight.UNITS;
                    OptionalLong weight = alike ? OptionalLong.of(1) : row.ownSize();
                    Tally tally = tallies[i];
                    Columns.find(known, method, column.subject()).ifPresent(own -> tally.add(own, weight));
                }
            }
            for (int i = parents.length - 1; i >= 0; i--) {
                figures.get(i).add(tallies[i].figure());
                if (parents[i] >= 0) {
                    tallies[parents[i]] = tallies[parents[i]].with(tallies[i]);
                }
            }
        }

        List<RolledUnit> units() {
            int[] counted = counts(row -> row.standing() != UnitStanding.GROUP);
            int[] missing = counts(row -> row.standing() == UnitStanding.MISSING);
            int[] suppressed = counts(row -> row.standing() == UnitStanding.SUPPRESSED);
            int[] unsized = counts(
                    row -> row.standing() != UnitStanding.GROUP && row.ownSize().isEmpty());
            List<RolledUnit> units = new ArrayList<>();
            for (int i = 0; i < parents.length; i++) {
                Row row = rows.get(i);
                units.add(RolledUnit.builder()
                        .unit(row.unit().unit())
                        .parent(row.unit().parent())
                        .depth(tree.depth(row.unit().id()))
                        .size(row.unit().size())
                        .ownSize(row.ownSize())
                        .standing(row.standing())
                        .assessment(row.card().flatMap(Scorecard::assessment))
                        .date(row.card().flatMap(Scorecard::date))
                        .coverage(row.card().map(Scorecard::coverage))
                        .own(row.own())
                        .counted(counted[i])
                        .missing(missing[i])
                        .suppressed(suppressed[i])
                        .unsized(unsized[i])
                        .figures(figures.get(i))
                        .build());
            }
            return units;
        }

        private int[] counts(Predicate<Row> counts) {
            int[] sums = new int[parents.length];
            Arrays.setAll(sums, i -> counts.test(rows.get(i)) ? 1 : 0);
            for (int i = parents.length - 1; i > 0; i--) {
                sums[parents[i]] += sums[i];
            }
            return sums;
        }
    }
}
