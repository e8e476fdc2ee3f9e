package io.github.maturity4j.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.vocabulary.Area;
import io.github.maturity4j.vocabulary.Basis;
import io.github.maturity4j.vocabulary.Fact;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a host hands over in maps of its own. */
class HostAnswersTest {

    private static final Framework FRAMEWORK = Framework.builder()
            .id("desk")
            .version("1")
            .basis(Basis.operationalised("a test"))
            .addAreas(
                    Area.builder().id("shop").build(), Area.builder().id("web").build())
            .addIndicators(
                    indicator("greets", new Scale.YesNo(Rational.ZERO, Rational.ONE)),
                    indicator("visitors", number(8, Optional.of(Rational.ONE))),
                    Indicator.builder()
                            .id("waiting")
                            .addAreas("shop", "web")
                            .scale(number(120, Optional.empty()))
                            .build(),
                    indicator(
                            "languages",
                            new Scale.Several(
                                    List.of(choice("local"), choice("english")),
                                    Optional.empty(),
                                    OptionalInt.empty(),
                                    OptionalInt.empty())),
                    indicator("mood", new Scale.Choices(List.of(choice("poor"), choice("good")))))
            .addFacts(
                    Fact.builder().id("remark").scale(new Scale.Words()).build(),
                    Fact.builder()
                            .id("size")
                            .scale(number(1000, Optional.empty()))
                            .build())
            .build();

    private static Indicator indicator(String id, Scale scale) {
        return Indicator.builder().id(id).scale(scale).build();
    }

    private static Scale number(long greatest, Optional<Rational> step) {
        return new Scale.Numeric(
                Rational.ZERO, Rational.of(greatest), step, Optional.empty(), new Scale.Worth.Itself());
    }

    private static Scale.Choice choice(String id) {
        return new Scale.Choice(id, Optional.of(Rational.ONE), Optional.empty(), Optional.empty());
    }

    private static AssessmentBuilder builder() {
        return Assessment.of(FRAMEWORK);
    }

    private static List<String> told(Map<String, ?> answers) {
        return told(builder().answers(answers));
    }

    private static List<String> told(AssessmentBuilder builder) {
        return builder.problems().stream().map(Problem::toString).toList();
    }

    /** The problem with one value for the waiting time in the shop. */
    private static String told(Object value) {
        return String.join("\n", told(Map.of("waiting", Map.of("shop", value))));
    }

    @Test
    void readsWhatAJsonLibraryMakes() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("greets", "yes");
        answers.put("visitors", 3);
        answers.put("waiting", Map.of("shop", 1.5, "web", new BigDecimal("2.50")));
        answers.put("languages", List.of("local"));
        answers.put("mood", null);
        Map<String, Object> said =
                new LinkedHashMap<>(Map.of("answer", "good", "evidence", "a log", "origin", "imported"));
        said.put("comment", " ");
        said.put("reason", null);
        Assessment assessment = builder()
                .answers(answers)
                .answers(Map.of("mood", said))
                .facts(Map.of("remark", "012", "size", 7L))
                .build();
        assertThat(assessment)
                .isEqualTo(builder()
                        .answer("greets", Answer.yes())
                        .answer("visitors", Answer.number(3))
                        .answer("waiting", "shop", Answer.number("1.5"))
                        .answer("waiting", "web", Answer.number("2.5"))
                        .answer("languages", Answer.choices("local"))
                        .answer(
                                "mood",
                                Answer.builder()
                                        .reply(new Reply.Choice("good"))
                                        .evidence("a log")
                                        .origin(Origin.IMPORTED)
                                        .build())
                        .fact("remark", new Reply.Words("012"))
                        .fact("size", new Reply.Amount(Rational.of(7)))
                        .build());
    }

    @Test
    void saysNothingWhereNullStands() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("visitors", null);
        answers.put("waiting", null);
        assertThat(builder().answers(answers).build().answers()).isEmpty();
    }

    @Test
    void tellsAllProblemsAtOnce() {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("visitors", 9);
        answers.put("greets", true);
        answers.put("vistors", 1);
        answers.put("mood", List.of("good"));
        answers.put("languages", Arrays.asList("local", null, "local", 7));
        answers.put("waiting", "shop");
        assertThat(told(answers))
                .containsExactly(
                        "/answers/greets: expected one of no, yes but was true; write yes",
                        "/answers/languages/1: expected one of local, english but was null",
                        "/answers/languages/2: expected each entry once but \"local\" is there twice",
                        "/answers/languages/3: expected one of local, english but was the number 7",
                        "/answers/visitors: expected a whole number in [0, 8] but was 9",
                        "/answers/vistors: expected the id of an indicator but was \"vistors\"; did you mean \"visitors\"?",
                        "/answers/mood: expected one of poor, good but was a list of choices",
                        "/answers/waiting: expected a map from area to answer but was the area \"shop\";"
                                + " write { shop: .., web: .. }");
        assertThatExceptionOfType(InvalidAssessmentException.class)
                .isThrownBy(() -> builder().answers(Map.of("visitors", 9)).build())
                .withMessage(
                        "assessment of desk: 1 problem\n  /answers/visitors: expected a whole number in [0, 8] but was 9");
    }

    @Test
    void numbersThatAreNone() {
        String at = "/answers/waiting/shop: ";
        assertThat(told(Double.NaN)).isEqualTo(at + "expected a finite number but was NaN");
        assertThat(told(Float.NEGATIVE_INFINITY)).isEqualTo(at + "expected a finite number but was -Infinity");
        assertThat(told(-1)).isEqualTo(at + "expected a number in [0, 120] but was -1");
        assertThat(told(Long.MAX_VALUE))
                .isEqualTo(at + "expected at most 18 significant digits but was \"9223372036854775807\"");
        assertThat(told(1e308)).isEqualTo(at + "expected a decimal exponent in [-30, 30] but was \"1.0E308\"");
        assertThat(told(BigInteger.TEN.pow(1000)))
                .isEqualTo(at + "expected at most 18 significant digits but was a number of 3322 binary digits");
        assertThat(told(BigDecimal.valueOf(1, -1_000_000_000)))
                .isEqualTo(at + "expected a decimal exponent in [-30, 30] but was 1000000000");
        assertThat(told(new BigDecimal("1e400")))
                .isEqualTo(at + "expected a decimal exponent in [-30, 30] but was \"1E+400\"");
        assertThat(told("3"))
                .isEqualTo(at + "expected a number in [0, 120] but was \"3\"; numbers stand without quotes and are"
                        + " written like 12, -3 or 0.5");
        assertThat(told(false)).isEqualTo(at + "expected a number in [0, 120] but was false");
        assertThat(told(List.of(3))).isEqualTo(at + "expected a number in [0, 120] but was a list");
        assertThat(told(new int[] {3})).isEqualTo(at + "expected a number in [0, 120] but was a [I");
        assertThat(builder()
                        .answers(Map.of("waiting", Map.of("shop", -0.0, "web", BigDecimal.valueOf(0, 1_000_000_000))))
                        .build()
                        .answers()
                        .values())
                .containsExactly(Answer.number(0), Answer.number(0));
    }

    /** A number that would answer anything. */
    private static final class Two extends Number {
        private static final long serialVersionUID = 1;

        @Override
        public int intValue() {
            throw new IllegalStateException("called");
        }

        @Override
        public long longValue() {
            throw new IllegalStateException("called");
        }

        @Override
        public float floatValue() {
            throw new IllegalStateException("called");
        }

        @Override
        public double doubleValue() {
            throw new IllegalStateException("called");
        }

        @Override
        public String toString() {
            throw new IllegalStateException("called");
        }
    }

    /** A decimal that is not what it says. */
    private static final class Sly extends BigDecimal {
        private static final long serialVersionUID = 1;

        Sly() {
            super("1");
        }

        @Override
        public String toString() {
            throw new IllegalStateException("called");
        }
    }

    @Test
    void nothingOfAStrangersClassIsCalled() {
        String expected =
                "/answers/waiting/shop: expected a number as Integer, Long, Double, BigInteger or BigDecimal but was"
                        + " a ";
        assertThat(told(new Two())).isEqualTo(expected + "io.github.maturity4j.assessment.HostAnswersTest$Two");
        assertThat(told(new Sly())).isEqualTo(expected + "io.github.maturity4j.assessment.HostAnswersTest$Sly");
        assertThat(told(new AtomicInteger(3))).isEqualTo(expected + "java.util.concurrent.atomic.AtomicInteger");
        CharSequence hostile = new CharSequence() {
            @Override
            public int length() {
                throw new IllegalStateException("called");
            }

            @Override
            public char charAt(int index) {
                throw new IllegalStateException("called");
            }

            @Override
            public CharSequence subSequence(int start, int end) {
                throw new IllegalStateException("called");
            }

            @Override
            public String toString() {
                throw new IllegalStateException("called");
            }
        };
        assertThat(told(hostile))
                .isEqualTo("/answers/waiting/shop: expected a number in [0, 120] but was a "
                        + hostile.getClass().getName());
    }

    @Test
    void mapsThatFail() {
        assertThat(told(mapOf(() -> {
                    throw new ConcurrentModificationException("rows of somebody");
                })))
                .containsExactly("/answers: expected a map that can be read but it failed with"
                        + " java.util.ConcurrentModificationException");
        assertThat(told(mapOf(() -> {
                    throw new StackOverflowError();
                })))
                .containsExactly("/answers: expected a map that can be read but it failed with"
                        + " java.lang.StackOverflowError");
        assertThat(told(Map.of("waiting", mapOf(List.<Map.Entry<String, Object>>of()::listIterator))))
                .isEmpty();
        Map<String, Object> itself = new HashMap<>();
        itself.put("waiting", itself);
        assertThat(told(itself))
                .containsExactly("/answers/waiting/waiting: expected the id of an area but was \"waiting\";"
                        + " there is \"shop\", \"web\"");
    }

    /** A map that claims to be as large as can be, equals nothing, and hands out what it is told to. */
    private static Map<String, Object> mapOf(Iterable<Map.Entry<String, Object>> entries) {
        return new AbstractMap<>() {
            @Override
            public Set<Map.Entry<String, Object>> entrySet() {
                return new AbstractSet<>() {
                    @Override
                    public Iterator<Map.Entry<String, Object>> iterator() {
                        return entries.iterator();
                    }

                    @Override
                    public int size() {
                        return Integer.MAX_VALUE;
                    }
                };
            }

            @Override
            public boolean equals(Object other) {
                throw new IllegalStateException("called");
            }

            @Override
            public int hashCode() {
                throw new IllegalStateException("called");
            }
        };
    }

    @Test
    void namesThatAreNoTexts() {
        Map<Object, Object> raw = new LinkedHashMap<>();
        raw.put(7, "yes");
        raw.put(null, "yes");
        @SuppressWarnings("unchecked")
        Map<String, Object> polluted = (Map<String, Object>) (Map<?, ?>) raw;
        assertThat(told(polluted))
                .containsExactly(
                        "/answers: expected texts as the names of entries but was the number 7",
                        "/answers: expected texts as the names of entries but was null");
        assertThat(told(mapOf(List.of(Map.entry("greets", "yes"), Map.entry("greets", "no")))))
                .containsExactly("/answers/greets: expected each name once but \"greets\" is there twice");
    }

    @Test
    void whatStandsBesideAnAnswer() {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("anwser", "good");
        said.put("evidence", 7);
        said.put("origin", "guessed");
        assertThat(told(Map.of("mood", said)))
                .containsExactly(
                        "/answers/mood/anwser: expected one of answer, reason, link, evidence, comment, origin but was"
                                + " \"anwser\"",
                        "/answers/mood: expected the member \"answer\" but there was none",
                        "/answers/mood/evidence: expected a text but was the number 7",
                        "/answers/mood/origin: expected one of asked, observed, imported but was \"guessed\"");
    }

    @Test
    void copiesBeforeItLooks() {
        Map<String, Object> answers = new HashMap<>(Map.of("visitors", 3));
        List<String> languages = new ArrayList<>(List.of("local"));
        answers.put("languages", languages);
        AssessmentBuilder builder = builder().answers(answers);
        answers.put("visitors", 99);
        languages.add("klingon");
        assertThat(builder.build().answers().values()).containsExactly(Answer.number(3), Answer.choices("local"));
    }

    @Test
    void endlessMapsAndCollidingNamesEnd() {
        Iterator<Map.Entry<String, Object>> endless = new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Map.Entry<String, Object> next() {
                return Map.entry(colliding(next++), "yes");
            }
        };
        List<String> told = told(mapOf(() -> endless));
        assertThat(told).hasSize(100_001);
        assertThat(told.get(0))
                .isEqualTo("/answers: expected at most 100000 answers (limit answers) but there are more");
        assertThat(told.get(100_000)).startsWith("/answers/").contains("expected the id of an indicator but was");
        assertThat(told(builder().answers(Map.of("greets", "yes", "visitors", 1), 1)))
                .hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().answers(Map.of(), 0))
                .withMessage("most: expected a number of at least 1 but was 0");
    }

    /** One of 2^17 names that have one hash code. */
    private static String colliding(int number) {
        StringBuilder name = new StringBuilder();
        for (int bit = 0; bit < 17; bit++) {
            name.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return name.toString();
    }

    @Test
    void factsAreCheckedToo() {
        assertThat(told(builder().facts(Map.of("remark", 7))))
                .containsExactly("/facts/remark: expected words but was the number 7; put it in quotes");
        assertThat(told(builder().facts(Map.of("siz", 7))))
                .containsExactly("/facts/siz: expected the id of a fact but was \"siz\"; did you mean \"size\"?");
    }
}
