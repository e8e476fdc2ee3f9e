package io.github.maturity4j.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maturity4j.assessment.Unit;
import io.github.maturity4j.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class OrganisationTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final LocalDate BEFORE = NEW_YEAR.minusDays(1);

    private static OrganisationUnit.Builder unit(String id) {
        return OrganisationUnit.builder().id(id);
    }

    private static OrganisationUnit.Builder unit(String id, String parent) {
        return unit(id).parent(parent);
    }

    private static List<String> problems(OrganisationUnit.Builder... units) {
        List<OrganisationUnit> built = new ArrayList<>();
        for (OrganisationUnit.Builder unit : units) {
            built.add(unit.build());
        }
        return Organisation.check(built).stream().map(Problem::toString).toList();
    }

    @Test
    void theTreeOfADayIsThatOfTheDay() {
        Organisation organisation = Organisation.builder()
                .id("ferrowick")
                .addUnits(
                        unit("ferrowick").size(100).build(),
                        unit("trade", "ferrowick").lastDay(BEFORE).size(30).build(),
                        unit("sales", "trade").lastDay(BEFORE).size(20).build(),
                        unit("sales", "ferrowick").firstDay(NEW_YEAR).size(25).build(),
                        unit("works", "ferrowick").size(60).build())
                .build();

        UnitTree before = organisation.at(BEFORE).orElseThrow();
        UnitTree after = organisation.at(NEW_YEAR).orElseThrow();

        assertThat(before.units())
                .extracting(OrganisationUnit::id)
                .containsExactly("ferrowick", "trade", "sales", "works");
        assertThat(before.depth("sales")).isEqualTo(2);
        assertThat(before.beneath("trade")).extracting(OrganisationUnit::id).containsExactly("trade", "sales");
        assertThat(before.ownSize("trade")).isEqualTo(OptionalLong.of(10));
        assertThat(before.ownSize("ferrowick")).isEqualTo(OptionalLong.of(10));
        assertThat(after.units()).extracting(OrganisationUnit::id).containsExactly("ferrowick", "sales", "works");
        assertThat(after.children("ferrowick")).extracting(OrganisationUnit::id).containsExactly("sales", "works");
        assertThat(after.ownSize("ferrowick")).isEqualTo(OptionalLong.of(15));
        assertThat(after.root().id()).isEqualTo("ferrowick");
        assertThatThrownBy(() -> after.depth("trade"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("id: expected a unit of the tree of 2027-01-01 but was trade");
    }

    @Test
    void aUnitIsFoundByWhatOthersCallIt() {
        Organisation organisation = Organisation.builder()
                .id("ferrowick")
                .addUnit(OrganisationUnit.builder()
                        .unit(Unit.builder()
                                .id("ferrowick")
                                .putReference("crm", "A-17")
                                .build())
                        .firstDay(NEW_YEAR)
                        .build())
                .build();

        UnitTree tree = organisation.at(NEW_YEAR).orElseThrow();

        assertThat(tree.find("crm", "A-17")).map(OrganisationUnit::id).contains("ferrowick");
        assertThat(tree.find("hr", "A-17")).isEmpty();
        assertThat(organisation.at(BEFORE)).isEmpty();
    }

    @Test
    void theOwnPartIsUnknownWhereSizesAreNotKnownOrContradictEachOther() {
        Organisation organisation = Organisation.builder()
                .id("o")
                .addUnits(
                        unit("o").build(),
                        unit("a", "o").size(5).build(),
                        unit("a1", "a").size(6).build(),
                        unit("b", "o").size(5).build(),
                        unit("b1", "b").build())
                .build();
        UnitTree tree = organisation.at(NEW_YEAR).orElseThrow();

        assertThat(List.of("o", "a", "b", "b1")).allMatch(id -> tree.ownSize(id).isEmpty());
        assertThat(tree.ownSize("a1")).isEqualTo(OptionalLong.of(6));
        assertThat(organisation.warnings())
                .map(Problem::toString)
                .containsExactly(
                        "/units/1/size: warning: expected a size of at least 6, that of the units right beneath, but was 5");
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        assertThat(problems(
                        unit("o").size(-1),
                        unit("second"),
                        unit("a", "b"),
                        unit("b", "a"),
                        unit("c", "oo"),
                        unit("d", "o").firstDay(NEW_YEAR).lastDay(BEFORE),
                        unit("e", "o"),
                        unit("e", "o").firstDay(NEW_YEAR)))
                .containsExactly(
                        "/units/0/size: expected a size of at least 0 but was -1",
                        "/units/1/id: expected one unit without a parent on a day but \"second\" is beside another",
                        "/units/2/parent: expected a tree but the parents make a circle: a < b < a",
                        "/units/4/parent: expected the id of a unit but was \"oo\"; there is \"o\", \"second\", \"a\","
                                + " \"b\", \"c\", \"d\", \"e\"",
                        "/units/5/until: expected a last day on or after the first, 2027-01-01, but was 2026-12-31",
                        "/units/7/id: expected each unit once on a day but \"e\" is there twice on 2027-01-01");
    }

    @Test
    void aParentHasToBeThereAsLongAsTheUnit() {
        String expected = "/parent: expected a parent that is there as long as the unit but \"p\" is not there";
        assertThat(problems(
                        unit("o"),
                        unit("p", "o").firstDay(NEW_YEAR).lastDay(NEW_YEAR.plusDays(9)),
                        unit("p", "o").firstDay(NEW_YEAR.plusDays(10)).lastDay(NEW_YEAR.plusDays(19)),
                        unit("early", "p").lastDay(NEW_YEAR.plusDays(19)),
                        unit("late", "p").firstDay(NEW_YEAR),
                        unit("within", "p").firstDay(NEW_YEAR).lastDay(NEW_YEAR.plusDays(19))))
                .containsExactly(
                        "/units/3" + expected + " before 2027-01-01", "/units/4" + expected + " on 2027-01-21");
        assertThat(problems(
                        unit("o"),
                        unit("p", "o").lastDay(BEFORE),
                        unit("after", "p").firstDay(NEW_YEAR)))
                .containsExactly("/units/2" + expected + " on 2027-01-01");
    }

    @Test
    void aCircleThatHoldsOnNoDayIsNone() {
        assertThat(problems(
                        unit("o"),
                        unit("a", "b").lastDay(BEFORE),
                        unit("b", "o").lastDay(BEFORE),
                        unit("a", "o").firstDay(NEW_YEAR),
                        unit("b", "a").firstDay(NEW_YEAR)))
                .isEmpty();
        assertThat(problems(
                        unit("o"),
                        unit("a", "b"),
                        unit("b", "o").lastDay(BEFORE),
                        unit("b", "a").firstDay(NEW_YEAR)))
                .containsExactly("/units/1/parent: expected a tree but the parents make a circle: a < b < a");
        assertThat(problems(unit("a", "a")))
                .containsExactly("/units/0/parent: expected a tree but the parents make a circle: a < a");
    }

    @Test
    void aReferenceBelongsToOneUnitOnADay() {
        Unit first = Unit.builder().id("o").putReference("crm", "1").build();
        Unit second = Unit.builder().id("a").putReference("crm", "1").build();
        assertThat(problems(
                        OrganisationUnit.builder().unit(first).lastDay(BEFORE),
                        OrganisationUnit.builder().unit(first).firstDay(NEW_YEAR),
                        OrganisationUnit.builder().unit(second).parent("o")))
                .containsExactly(
                        "/units/1/references/crm: expected each reference at one unit on a day but \"1\" is there twice",
                        "/units/2/references/crm: expected each reference at one unit on a day but \"1\" is there twice");
        assertThat(problems(
                        OrganisationUnit.builder().unit(first).lastDay(BEFORE),
                        OrganisationUnit.builder().unit(second).firstDay(NEW_YEAR)))
                .isEmpty();
    }

    @Test
    void nothingIsNoOrganisation() {
        assertThatThrownBy(() -> Organisation.builder().id("o").build())
                .isInstanceOf(InvalidOrganisationException.class)
                .hasMessage("organisation o: 1 problem\n  /units: expected at least one unit but there is none");
    }

    @Test
    void sizesAreHeldAgainstThoseBeneathOnEveryDay() {
        assertThat(problems(
                        unit("o").size(10),
                        unit("a", "o").size(6),
                        unit("b", "o").size(4).lastDay(BEFORE),
                        unit("b", "o").size(5).firstDay(NEW_YEAR)))
                .containsExactly(
                        "/units/0/size: warning: expected a size of at least 11, that of the units right beneath, but was"
                                + " 10");
    }

    @Test
    void deepAndWideTreesAreNoTrouble() {
        List<OrganisationUnit> deep = new ArrayList<>(List.of(unit("u0").build()));
        List<OrganisationUnit> wide = new ArrayList<>(List.of(unit("u0").build()));
        for (int i = 1; i < 10_000; i++) {
            deep.add(unit("u" + i, "u" + (i - 1)).build());
            wide.add(unit("u" + i, "u0").build());
        }
        UnitTree down =
                Organisation.builder().id("o").units(deep).build().at(NEW_YEAR).orElseThrow();
        UnitTree across =
                Organisation.builder().id("o").units(wide).build().at(NEW_YEAR).orElseThrow();

        assertThat(down.depth("u9999")).isEqualTo(9_999);
        assertThat(across.children("u0")).hasSize(9_999);
    }
}
