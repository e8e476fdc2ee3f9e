package io.github.maturity4j.crosswalk;

import static io.github.maturity4j.crosswalk.Walks.crosswalk;
import static io.github.maturity4j.crosswalk.Walks.impliedBy;
import static io.github.maturity4j.crosswalk.Walks.implies;
import static io.github.maturity4j.crosswalk.Walks.relation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.vocabulary.Basis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is wrong with a crosswalk, all at once, in whole messages. */
class CrosswalkCheckTest {

    private static final Relation.Equivalent SAME =
            same("none", "none", "some", "some", "usual", "usual", "all", "all");

    private static List<String> problems(Relation... relations) {
        return problems(crosswalk(relations));
    }

    private static List<String> problems(Crosswalk crosswalk) {
        return crosswalk.check(Walks.FROM, Walks.TO).stream()
                .map(Problem::toString)
                .toList();
    }

    private static Relation.Equivalent same(String... pairs) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            choices.put(pairs[i], pairs[i + 1]);
        }
        return new Relation.Equivalent(choices);
    }

    @Test
    void whatFitsHasNoProblem() {
        assertThat(problems(
                        implies("hears", "usual", "listens", "some"),
                        implies("hears", "all", "listens", "usual"),
                        impliedBy("hears", "some", "listens", "all"),
                        relation("skips", "leaves", SAME),
                        relation("where/north", "answers", new Relation.Overlaps()),
                        relation("paint", "colour", same("red", "rosso", "blue", "blu")),
                        relation("hours", "hours", same()),
                        relation("hears", "list", new Relation.Implies(Level.choice("all"), Level.points("1.5")))))
                .isEmpty();
    }

    @Test
    void namesHaveToBeThere() {
        assertThat(problems(
                        implies("heers", "usual", "listens", "some"),
                        implies("hears", "usual", "paint", "some"),
                        implies("where", "usual", "listens", "some"),
                        implies("where/nort", "usual", "listens", "some"),
                        implies("hears/north", "usual", "listens", "some"),
                        implies("hears", "usuel", "listens", "som")))
                .containsExactly(
                        "/relations/0/source: expected the id of an indicator but was \"heers\"; did you mean \"hears\"?",
                        "/relations/1/target: expected the id of an indicator but was \"paint\"; there is \"listens\","
                                + " \"answers\", \"leaves\", \"colour\", \"hours\", \"list\"",
                        "/relations/2/source: expected an answer for one area, written where/AREA, but no area was named;"
                                + " there is \"north\", \"south\"",
                        "/relations/3/source: expected the id of an area but was \"nort\"; did you mean \"north\"?",
                        "/relations/4/source: expected hears, which is asked for the whole, but was \"hears/north\"",
                        "/relations/5/implies/source-at-least: expected the id of a choice but was \"usuel\";"
                                + " did you mean \"usual\"?",
                        "/relations/5/implies/target-at-least: expected the id of a choice but was \"som\";"
                                + " did you mean \"some\"?");
    }

    @Test
    void levelsHaveToSaySomething() {
        assertThat(problems(
                        implies("hears", "none", "listens", "some"),
                        impliedBy("hears", "usual", "listens", "none"),
                        relation("paint", "colour", new Relation.Implies(Level.choice("red"), Level.choice("blu"))),
                        relation("hears", "listens", new Relation.Implies(Level.points("1"), Level.choice("some"))),
                        relation("hours", "list", new Relation.ImpliedBy(Level.choice("x"), Level.points("4")))))
                .containsExactly(
                        "/relations/0/implies/source-at-least: expected a level above the least points, which every answer"
                                + " reaches, but was none",
                        "/relations/1/implied-by/target-below: expected a level above the least points, which every answer"
                                + " reaches, but was none",
                        "/relations/2/implies/source-at-least: expected an answer with points but one of red, blue has none;"
                                + " only equivalent and overlaps relate it",
                        "/relations/2/implies/target-at-least: expected an answer with points but one of rosso, blu has"
                                + " none; only equivalent and overlaps relate it",
                        "/relations/3/implies/source-at-least: expected one of none, some, usual, all but was 1 points",
                        "/relations/4/implied-by/source-below: expected points in (0, 24] but was \"x\"",
                        "/relations/4/implied-by/target-below: expected a level of at most 3 points, which is the most that"
                                + " an answer is worth, but was 4");
    }

    @Test
    void anEquivalencePairsEveryChoice() {
        assertThat(problems(
                        relation("hears", "listens", same("none", "none", "some", "none", "usuel", "alle")),
                        relation(
                                "hears",
                                "answers",
                                same("none", "all", "some", "usual", "usual", "some", "all", "none")),
                        relation("skips", "listens", SAME),
                        relation("hours", "hours", same("1", "1")),
                        relation("hears", "list", SAME)))
                .containsExactly(
                        "/relations/0/equivalent/some: expected each choice of the target once but \"none\" is there twice",
                        "/relations/0/equivalent/usuel: expected the id of a choice but was \"usuel\";"
                                + " did you mean \"usual\"?",
                        "/relations/0/equivalent/usuel: expected the id of a choice but was \"alle\"; did you mean \"all\"?",
                        "/relations/0/equivalent: expected a counterpart of each choice but \"usual\" has none",
                        "/relations/0/equivalent: expected a counterpart of each choice but \"all\" has none",
                        "/relations/0/equivalent: expected each choice of the target as a counterpart but \"some\" is none",
                        "/relations/0/equivalent: expected each choice of the target as a counterpart but \"usual\" is none",
                        "/relations/0/equivalent: expected each choice of the target as a counterpart but \"all\" is none",
                        "/relations/1/equivalent/some: expected counterparts in the same order but some and none lie"
                                + " otherwise than usual and all",
                        "/relations/2/equivalent: expected two answers that may both be not applicable, or neither, but only"
                                + " skips may be",
                        "/relations/3/equivalent: expected no choices, since each number means itself, but there are some",
                        "/relations/4/equivalent: expected two scales of single choices, or the same scale of numbers, but"
                                + " was one of none, some, usual, all, and a list of choices");
    }

    @Test
    void aRelationIsThereOnce() {
        assertThat(problems(
                        implies("hears", "usual", "listens", "some"),
                        implies("hears", "usual", "listens", "some"),
                        implies("hears", "all", "listens", "some"),
                        relation("hears", "listens", new Relation.Overlaps()),
                        impliedBy("hears", "usual", "answers", "usual"),
                        impliedBy("hears", "some", "answers", "all"),
                        relation("skips", "leaves", SAME),
                        implies("skips", "usual", "leaves", "some")))
                .containsExactly(twice(1, 0), twice(2, 0), twice(3, 0), twice(5, 4), twice(7, 6));
    }

    private static String twice(int again, int first) {
        return "/relations/" + again + ": expected a relation that says something else than /relations/" + first
                + " but one of them says all of the other";
    }

    @Test
    void relationsOfTheSameAnswersHoldTogether() {
        assertThat(problems(
                        implies("hears", "some", "listens", "usual"),
                        impliedBy("hears", "all", "listens", "some"),
                        implies("hears", "usual", "leaves", "usual"),
                        impliedBy("hears", "all", "leaves", "some")))
                .containsExactly(
                        "/relations/1: expected relations that can hold together but with some none of the answers of the"
                                + " target is left",
                        "/relations/3: expected relations that can hold together but with usual none of the answers of the"
                                + " target is left");
    }

    @Test
    void itIsOfTheseFrameworks() {
        Crosswalk other = Crosswalk.builder()
                .from(crosswalk(implies("heers", "usual", "listens", "some")))
                .fromFramework(new FrameworkVersion("form", "1"))
                .toFramework(new FrameworkVersion("to", "3"))
                .build();

        assertThat(problems(other))
                .containsExactly(
                        "/from/framework: expected from but was \"form\"",
                        "/to/version: expected 2, the version of to that is there, but was \"3\"");
        assertThatThrownBy(() -> Crossing.of(other, Walks.FROM, Walks.TO))
                .isInstanceOf(InvalidCrosswalkException.class)
                .hasMessageStartingWith("crosswalk walk: 2 problems\n  /from/framework: expected from but was");
    }

    @Test
    void everyRelationHasABasis() {
        Relation plain = implies("hears", "usual", "listens", "some");
        Relation published = Relation.builder()
                .from(implies("hears", "usual", "answers", "some"))
                .basis(Basis.published("book", "page 1"))
                .build();
        Crosswalk.Builder without = Crosswalk.builder()
                .id("walk")
                .version("1")
                .fromFramework(new FrameworkVersion("from", "1"))
                .toFramework(new FrameworkVersion("to", "2"))
                .addRelations(plain, published);

        assertThat(problems(without.build()))
                .containsExactly(
                        "/relations/0: expected a basis, of the relation or of the crosswalk, but there was none",
                        "/relations/1/basis/published: expected the id of a source but was \"book\"; there is none");
        assertThatThrownBy(() -> without.build().basisOf(plain))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("relation: expected one with a basis but neither it nor the crosswalk states one");
    }
}
