package io.github.maturity4j.assessment;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.overlay.AppliedOverlay;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.rule.Subject;
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
    private final List<Problem> problems = new ArrayList<>();
    private boolean anyOverlay;
    private @Nullable String id;
    private @Nullable Unit unit;
    private @Nullable LocalDate date;
    private @Nullable Respondent respondent;

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
     * Makes the assessment one of the framework itself, although an overlay lies over it: it may then be scored with any overlay, or
     * none, and cannot answer what only the overlay asks. Without this, an assessment of a framework with an overlay is made for that
     * overlay.
     *
     * @return this builder
     */
    public AssessmentBuilder forAnyOverlay() {
        this.anyOverlay = true;
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
                .reply(answer.reply())
                .reason(answer.reason().filter(words -> !words.isBlank()))
                .link(answer.link().filter(words -> !words.isBlank()))
                .evidence(answer.evidence().filter(words -> !words.isBlank()))
                .comment(answer.comment().filter(words -> !words.isBlank()))
                .origin(answer.origin())
                .build();
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
        return this;
    }

    /**
     * Everything that is wrong with what was said so far.
     *
     * @return the problems in the order in which answers were given; none where all is well
     */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        if (date != null && (date.getYear() < 1 || date.getYear() > LAST_YEAR)) {
            all.add(Problem.error(
                    Problem.Code.WRONG_VALUE,
                    "/date",
                    "expected a date in the years 1 to " + LAST_YEAR + " but was in the year " + date.getYear()));
        }
        AnswerCheck check = new AnswerCheck(framework);
        if (respondent != null) {
            check.checkRoles(respondent, answers.keySet());
        }
        all.addAll(check.check(answers, facts, targets));
        if (anyOverlay) {
            all.addAll(OverlayCheck.check(framework, answers.keySet(), facts.keySet()));
        }
        return List.copyOf(all);
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
                .overlay(anyOverlay ? Optional.empty() : framework.overlay().map(AppliedOverlay::identity))
                .id(Optional.ofNullable(id))
                .unit(Optional.ofNullable(unit))
                .date(Optional.ofNullable(date))
                .respondent(Optional.ofNullable(respondent))
                .addAllTargets(targets);
        framework
                .indicators()
                .forEach(indicator -> AnswerCheck.keys(indicator).forEach(key -> {
                    Answer answer = answers.get(key);
                    if (answer != null) {
                        builder.putAnswer(key, answer);
                    }
                }));
        framework.facts().forEach(fact -> {
            Reply reply = facts.get(fact.id());
            if (reply != null) {
                builder.putFact(fact.id(), reply);
            }
        });
        return builder.build();
    }
}
