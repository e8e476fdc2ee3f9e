package io.github.maturity4j.assessment;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.vocabulary.Indicator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Collects what was said and checks it against the framework. Used by one thread; whatever it built stays as it is.
 *
 * <p>What is wrong is collected and reported by {@link #build()} all at once.
 */
public final class AssessmentBuilder {

    /** How many answers a map may hold unless more are allowed. */
    public static final int MOST_ANSWERS = 100_000;

    private static final int LAST_YEAR = 9999;

    private final Framework framework;
    private final Map<AnswerKey, Answer> answers = new LinkedHashMap<>();
    private final Map<String, Reply> facts = new LinkedHashMap<>();
    private final List<Target> targets = new ArrayList<>();
    private final Map<String, Response> responses = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable String id;
    private @Nullable Unit unit;
    private @Nullable LocalDate date;
    private @Nullable Respondent respondent;
    private int smallestGroup = Assessment.SMALLEST_GROUP;

    AssessmentBuilder(Framework framework) {
        this.framework = Objects.requireNonNull(framework, "framework");
    }

    /**
     * The id of the assessment itself.
     *
     * @param id the id
     * @return this builder
     */
    public AssessmentBuilder id(String id) {
        this.id = Objects.requireNonNull(id, "id");
        return this;
    }

    /**
     * What the assessment speaks about.
     *
     * @param id the id of the unit
     * @return this builder
     */
    public AssessmentBuilder unit(String id) {
        return unit(Unit.builder().id(id).build());
    }

    /**
     * What the assessment speaks about.
     *
     * @param unit the unit
     * @return this builder
     */
    public AssessmentBuilder unit(Unit unit) {
        this.unit = Objects.requireNonNull(unit, "unit");
        return this;
    }

    /**
     * The date for which the assessment holds.
     *
     * @param date the date
     * @return this builder
     */
    public AssessmentBuilder date(LocalDate date) {
        this.date = Objects.requireNonNull(date, "date");
        return this;
    }

    /**
     * Who answered.
     *
     * @param respondent the respondent
     * @return this builder
     */
    public AssessmentBuilder respondent(Respondent respondent) {
        this.respondent = Objects.requireNonNull(respondent, "respondent");
        return this;
    }

    /**
     * An answer to an indicator without areas.
     *
     * @param indicator the id of the indicator
     * @param answer the answer
     * @return this builder
     */
    public AssessmentBuilder answer(String indicator, Answer answer) {
        return answer(AnswerKey.of(indicator), answer);
    }

    /**
     * An answer to an indicator for one of its areas.
     *
     * @param indicator the id of the indicator
     * @param area the id of the area
     * @param answer the answer
     * @return this builder
     */
    public AssessmentBuilder answer(String indicator, String area, Answer answer) {
        return answer(AnswerKey.of(indicator, area), answer);
    }

    /**
     * An answer.
     *
     * @param key what it answers
     * @param answer the answer
     * @return this builder
     */
    public AssessmentBuilder answer(AnswerKey key, Answer answer) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(answer, "answer");
        if (answers.putIfAbsent(key, withoutBlanks(answer)) != null) {
            problems.add(Problem.error(
                    Problem.Code.DUPLICATE, AnswerCheck.pointer(key), "expected one answer but it is answered twice"));
        }
        return this;
    }

    /** Blank words say nothing. */
    private static Answer withoutBlanks(Answer answer) {
        if (Stream.of(answer.reason(), answer.link(), answer.evidence(), answer.comment())
                .flatMap(Optional::stream)
                .noneMatch(String::isBlank)) {
            return answer;
        }
        return Answer.builder()
                .from(answer)
                .reason(answer.reason().filter(words -> !words.isBlank()))
                .link(answer.link().filter(words -> !words.isBlank()))
                .evidence(answer.evidence().filter(words -> !words.isBlank()))
                .comment(answer.comment().filter(words -> !words.isBlank()))
                .build();
    }

    /**
     * What one of several respondents said. Each is added once; where several are, {@link #answer} and {@link #answers} are for what
     * they agreed on.
     *
     * <p>For example, {@code builder.response(Respondent.builder().id("r7").addRole("staff").identity(Identity.ANONYMOUS).build(),
     * Map.of("owner", "yes"))}.
     *
     * @param respondent who said it
     * @param map the answers, as in {@link #answers(Map)}
     * @return this builder
     */
    public AssessmentBuilder response(Respondent respondent, Map<String, ?> map) {
        AssessmentBuilder one = new AssessmentBuilder(framework).answers(map);
        return add(respondent, one.answers, one.problems);
    }

    /**
     * What one of several respondents said.
     *
     * @param response who said what
     * @return this builder
     */
    public AssessmentBuilder response(Response response) {
        AssessmentBuilder one = new AssessmentBuilder(framework);
        response.answers().forEach(one::answer);
        return add(response.respondent(), one.answers, one.problems);
    }

    private AssessmentBuilder add(Respondent respondent, Map<AnswerKey, Answer> said, List<Problem> wrong) {
        String at = Wording.pointer("respondents", respondent.id());
        wrong.forEach(problem -> problems.add(problem.under(at)));
        if (responses.putIfAbsent(respondent.id(), Response.of(respondent, said)) != null) {
            problems.add(Problem.error(
                    Problem.Code.DUPLICATE, at, "expected each respondent once but this one is there twice"));
        }
        return this;
    }

    /**
     * With respondents who are not named: the fewest that a figure may stand for. Results withhold figures of fewer.
     *
     * @param fewest the number, at least 1; {@value Assessment#SMALLEST_GROUP} unless set
     * @return this builder
     */
    public AssessmentBuilder smallestGroup(int fewest) {
        this.smallestGroup = fewest;
        return this;
    }

    /**
     * Answers in a map, as a host has them from a form or from a JSON library of its own; at most {@value #MOST_ANSWERS}.
     *
     * @param map as in {@link #answers(Map, int)}
     * @return this builder
     */
    public AssessmentBuilder answers(Map<String, ?> map) {
        return answers(map, MOST_ANSWERS);
    }

    /**
     * Answers in a map, as a host has them from a form or from a JSON library of its own: from the id of an indicator to its
     * answer, or for an indicator with areas to a map from the id of an area to its answer.
     *
     * <p>An answer is a text, which is the id of a choice or one of {@code yes}, {@code no}, {@code not-applicable},
     * {@code unknown} and {@code unanswered}; a number as {@code Integer}, {@code Long}, {@code Double}, {@code BigInteger},
     * {@code BigDecimal} or one of their smaller kin, where a double means its shortest decimal; a collection of texts; an
     * {@link Answer} or a {@link Reply}; null, which says nothing; or a map with {@code answer} and texts for
     * {@code reason}, {@code link}, {@code evidence}, {@code comment} and {@code origin}. Nothing else is taken for an answer,
     * and nothing is converted: {@code "3"} is no number, and {@code true} is not yes.
     *
     * <p>The map and every map and collection in it is copied before it is looked at, each in one pass, so that what another
     * thread does to it later changes nothing; what it throws is a problem like any other. Of values of other classes no
     * method is called. The time is linear in the number of entries.
     *
     * <p>For example, {@code builder.answers(Map.of("owner", "yes", "hears", Map.of("management", "usual")))}.
     *
     * @param map the answers; problems are reported by {@link #build()} with all others
     * @param most how many entries there may be, those of maps inside included, at least 1
     * @return this builder
     * @throws IllegalArgumentException if {@code most} is below 1
     */
    public AssessmentBuilder answers(Map<String, ?> map, int most) {
        Objects.requireNonNull(map, "map");
        atLeastOne(most);
        new HostAnswers(framework, this, problems, most).readAnswers(map);
        return this;
    }

    /**
     * Facts in a map, from the id of a fact to its value; at most {@value #MOST_ANSWERS}.
     *
     * @param map the facts; a value is a text, a number or a collection of texts as in {@link #answers(Map, int)}
     * @return this builder
     */
    public AssessmentBuilder facts(Map<String, ?> map) {
        Objects.requireNonNull(map, "map");
        new HostAnswers(framework, this, problems, MOST_ANSWERS).readFacts(map);
        return this;
    }

    private static void atLeastOne(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("most: expected a number of at least 1 but was " + most);
        }
    }

    /**
     * A fact.
     *
     * @param fact the id of the fact
     * @param reply what was recorded
     * @return this builder
     */
    public AssessmentBuilder fact(String fact, Reply reply) {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(reply, "reply");
        if (facts.putIfAbsent(fact, reply) != null) {
            problems.add(Problem.error(
                    Problem.Code.DUPLICATE,
                    Wording.pointer("facts", fact),
                    "expected one value but it is recorded twice"));
        }
        return this;
    }

    /**
     * A target for a placement of the whole.
     *
     * @param placement the id of the placement
     * @param stage the id of the stage
     * @return this builder
     */
    public AssessmentBuilder target(String placement, String stage) {
        return target(new Target(placement, Subject.WHOLE, stage));
    }

    /**
     * A target.
     *
     * @param target the target
     * @return this builder
     */
    public AssessmentBuilder target(Target target) {
        targets.add(Objects.requireNonNull(target, "target"));
        return this;
    }

    /**
     * Everything that another assessment says.
     *
     * @param other an assessment, of whatever framework
     * @return this builder
     */
    public AssessmentBuilder addAll(Assessment other) {
        other.answers().forEach(this::answer);
        other.facts().forEach(this::fact);
        other.targets().forEach(this::target);
        other.id().ifPresent(this::id);
        other.unit().ifPresent(this::unit);
        other.date().ifPresent(this::date);
        other.respondent().ifPresent(this::respondent);
        other.responses().forEach(this::response);
        smallestGroup(other.smallestGroup());
        return this;
    }

    /**
     * Everything that is wrong with what was said so far.
     *
     * @return the problems in the order in which answers were given; none where all is well
     */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        checkDate(Optional.ofNullable(date), "", all);
        AnswerCheck check = new AnswerCheck(framework);
        if (respondent != null) {
            all.addAll(check.checkRoles(respondent, answers.keySet(), Wording.pointer("respondent"), ""));
            checkWeight(respondent, Wording.pointer("respondent"), all);
            if (!responses.isEmpty()) {
                all.add(Problem.error(
                        Problem.Code.NOT_ALLOWED,
                        Wording.pointer("respondent"),
                        "expected one respondent or several but there are both"));
            }
        }
        all.addAll(check.check(answers, facts, targets));
        checkAgreed(all);
        responses.forEach((id, response) -> {
            String at = Wording.pointer("respondents", id);
            checkDate(response.respondent().date(), at, all);
            checkWeight(response.respondent(), at, all);
            all.addAll(
                    check.checkRoles(response.respondent(), response.answers().keySet(), at, at));
            check.check(response.answers(), Map.of(), List.of()).forEach(problem -> all.add(problem.under(at)));
        });
        if (smallestGroup < 1) {
            all.add(Problem.error(
                    Problem.Code.WRONG_VALUE,
                    Wording.pointer("smallest-group"),
                    "expected a whole number of at least 1 but was " + smallestGroup));
        }
        return List.copyOf(all);
    }

    private static void checkDate(Optional<LocalDate> day, String at, List<Problem> all) {
        day.filter(date -> date.getYear() < 1 || date.getYear() > LAST_YEAR)
                .ifPresent(date -> all.add(Problem.error(
                        Problem.Code.WRONG_VALUE,
                        at + "/date",
                        "expected a date in the years 1 to " + LAST_YEAR + " but was in the year " + date.getYear())));
    }

    private static void checkWeight(Respondent respondent, String at, List<Problem> all) {
        if (respondent.weight().signum() <= 0) {
            all.add(Problem.error(
                    Problem.Code.WRONG_VALUE,
                    at + "/weight",
                    "expected a weight above 0 but was " + respondent.weight()));
        }
    }

    private void checkAgreed(List<Problem> all) {
        answers.forEach((key, answer) -> {
            for (int i = 0; i < answer.agreedBy().size(); i++) {
                if (!responses.containsKey(answer.agreedBy().get(i))) {
                    all.add(Problem.error(
                            Problem.Code.UNKNOWN_NAME,
                            AnswerCheck.pointer(key) + "/agreed-by/" + i,
                            "expected the id of one of the respondents but was "
                                    + Wording.quoted(answer.agreedBy().get(i))));
                }
            }
        });
    }

    /**
     * Builds the assessment.
     *
     * @return the assessment, its answers in the order of the framework
     * @throws InvalidAssessmentException if anything does not fit the framework, with every problem
     */
    public Assessment build() {
        List<Problem> all = problems();
        if (!all.isEmpty()) {
            throw new InvalidAssessmentException(framework.id(), all);
        }
        ImmutableAssessment.Builder builder = ImmutableAssessment.builder()
                .framework(framework.id())
                .version(framework.version())
                .id(Optional.ofNullable(id))
                .unit(Optional.ofNullable(unit))
                .date(Optional.ofNullable(date))
                .respondent(Optional.ofNullable(respondent))
                .addAllTargets(targets);
        builder.answers(ordered(answers)).smallestGroup(smallestGroup);
        for (Response response : responses.values()) {
            builder.addResponse(Response.of(response.respondent(), ordered(response.answers())));
        }
        framework.facts().forEach(fact -> {
            Reply reply = facts.get(fact.id());
            if (reply != null) {
                builder.putFact(fact.id(), reply);
            }
        });
        return builder.build();
    }

    /** Answers in the order of the framework. */
    private Map<AnswerKey, Answer> ordered(Map<AnswerKey, Answer> said) {
        Map<AnswerKey, Answer> ordered = new LinkedHashMap<>();
        for (Indicator indicator : framework.indicators()) {
            for (AnswerKey key : AnswerCheck.keys(indicator)) {
                Answer answer = said.get(key);
                if (answer != null) {
                    ordered.put(key, answer);
                }
            }
        }
        return ordered;
    }
}
