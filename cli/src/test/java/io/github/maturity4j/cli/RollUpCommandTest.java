package io.github.maturity4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maturity4j.documents.DocumentSchemas;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollUpCommandTest {

    private static final Path UNITS = Path.of("../docs/examples/units");
    private static final Path TREE = UNITS.resolve("organisation.yaml");

    @TempDir
    Path folder;

    @Test
    void aFolderOfAssessmentsIsRolledUp() {
        Run run =
                Run.of("rollup", TREE, UNITS.resolve("2027"), "--rule", "lowest.path", "--rule", "mean-of-units:reach");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("Ferrowick Cycle Parts (invented): Wrapper or integral 0.1.0\n")
                .contains("Units as of 7 May 2027\n", "  Lowest stage (Path): Facing the public.\n")
                .endsWith("  Every unit that counts has an assessment.\n");
    }

    @Test
    void aScorecardCountsLikeItsAssessment() {
        Path card = folder.resolve("board.json");
        Run.write(
                card,
                Run.of("score", UNITS.resolve("2027/board.yaml"), "--format", "json")
                        .out());
        Run one = Run.of("rollup", TREE, UNITS.resolve("2027/board.yaml"), "--format", "json");
        Run other = Run.of("rollup", TREE, card, "--format", "json");

        assertThat(one.exit()).isZero();
        assertThat(one.out()).startsWith("{").isEqualTo(other.out());
        assertThat(Run.of("rollup", TREE, card, "--format", "yaml").out()).startsWith("maturity4j: 1\n");
    }

    @Test
    void twoYearsAreCompared() {
        Run run = Run.of("rollup", TREE, UNITS.resolve("2027"), "--compare-with", UNITS.resolve("2026"), "--fewest", 5);

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Ferrowick Cycle Parts (invented), 8 May 2026 and 7 May 2027\n")
                .contains("      - Online shop is new\n", "      - Paint shop is gone\n")
                .contains("    Lowest stage (Path): Facing the public; before: Not begun (certain)\n");
        assertThat(Run.of(
                                "rollup",
                                TREE,
                                UNITS.resolve("2027"),
                                "--compare-with",
                                UNITS.resolve("2026"),
                                "--format",
                                "json")
                        .err())
                .contains("expected text beside --compare-with");
    }

    /** Two units: one answered version 1 of the framework, and both version 2 a year later. */
    @Test
    void anEarlierVersionIsCarriedOver() {
        Path parts = Path.of("../docs/examples/returned-parts");
        Path tree = Run.write(
                folder.resolve("tree.yaml"),
                "maturity4j: 1\norganisation: o\nunits: [ { id: ferrowick, size: 9 }, { id: shop, parent: ferrowick, size: 3 } ]\n");
        Path shop = Run.write(
                folder.resolve("shop.yaml"),
                "maturity4j: 1\nframework: returned-parts\nversion: \"2\"\nunit: shop\ndate: 2026-03-06\nanswers: { recorded: always }\n");
        List<Object> args = new ArrayList<>(List.of(
                "rollup", tree, parts.resolve("2026.yaml"), shop, "--compare-with", parts.resolve("2025.yaml")));
        args.addAll(List.of(
                "--framework", parts.resolve("version-1.yaml"), "--framework", parts.resolve("version-2.yaml")));
        Run refused = Run.of(args.toArray());
        args.addAll(List.of("--migration", parts.resolve("migration-1-to-2.yaml")));
        Run compared = Run.of(args.toArray());

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.out()).contains("These roll-ups may not be compared:\n  - they are of two versions");
        assertThat(compared.err()).isEmpty();
        assertThat(compared.exit()).isZero();
        assertThat(compared.out()).contains("      - shop: assessed, was missing\n");
    }

    @Test
    void whatDoesNotBelongTogetherIsToldByFile() {
        Run run = Run.of("rollup", TREE, UNITS.resolve("2026"), "--date", "2027-06-30", "--suppress", "boad");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains("2026/paint.yaml: expected the id of a unit but was \"paint\"")
                .contains("/suppressed: expected the id of a unit but was \"boad\"; did you mean \"board\"?\n")
                .endsWith("2 problems\n");
    }

    @Test
    void wrongUseIsToldBeforeAnythingIsScored() {
        assertThat(Run.of("rollup", TREE, UNITS.resolve("2027"), "--rule", "lowest.pat")
                        .err())
                .contains("unknown roll-up \"lowest.pat\"; did you mean \"lowest.path\"?");
        assertThat(Run.of("rollup", TREE, UNITS.resolve("2027"), "--rule", "share:path:inwards")
                        .err())
                .contains(
                        "/roll-ups/share.path.inwards/share/at-least: expected the id of a stage but was \"inwards\"");
        assertThat(Run.of("rollup", TREE, UNITS.resolve("2027"), "--fewest", "0")
                        .err())
                .contains("Invalid value for option '--fewest': expected at least 1 but was '0'");
        assertThat(Run.of("rollup", TREE).err()).contains("there is no assessment to roll up");
        assertThat(Run.of("rollup", TREE, folder).err()).contains("there is no assessment in ");
        assertThat(Run.of("rollup", UNITS.resolve("2026/board.yaml"), UNITS.resolve("2026"))
                        .err())
                .contains("expected an organisation but was an assessment");
    }

    @Test
    void anOrganisationIsChecked() {
        Path broken = Run.write(
                folder.resolve("broken.yaml"), "maturity4j: 1\norganisation: o\nunits: [ o, { id: a, parent: p } ]\n");
        Path small = Run.write(
                folder.resolve("small.yaml"),
                "maturity4j: 1\norganisation: o\nunits: [ { id: o, size: 1 }, { id: a, parent: o, size: 2 } ]\n");

        assertThat(Run.of("check", TREE).out())
                .endsWith("organisation.yaml: fine (organisation ferrowick, 20 entries of units)\n");
        assertThat(Run.of("check", broken).exit()).isEqualTo(1);
        assertThat(Run.of("check", broken, "--format", "json").out()).contains("\"code\": \"unknown-name\"");
        assertThat(Run.of("check", small).err())
                .contains("warning: expected a size of at least 2")
                .endsWith("1 warning\n");
        assertThat(Run.of("schema", "organisation").out()).isEqualTo(DocumentSchemas.organisation());
        assertThat(Run.of("schema", "roll-up").out()).isEqualTo(DocumentSchemas.rollUp());
    }
}
