package io.github.maturity4j.assessment;

import io.github.maturity4j.exact.Rational;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.problem.Problem;
import io.github.maturity4j.problem.Problem.Code;
import io.github.maturity4j.problem.Wording;
import io.github.maturity4j.vocabulary.Fact;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Scale;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads answers and facts out of the maps of a host. Every map and list is copied once before it is looked at, and no method
 * of a value is called whose class could be the caller's own: only texts, truth values and the numbers of the Java language
 * are looked into.
 */
final class HostAnswers {

    private static final int MOST_CHOICES = 10_000;
    private static final int MOST_BITS = 512;
    private static final int MOST_SCALE = 1_000;
    private static final Set<String> MEMBERS = members();

    private final AssessmentBuilder builder;
    private final Map<String, Indicator> indicators = new HashMap<>();
    private final Map<String, Fact> facts = new HashMap<>();
    private final List<Problem> problems;
    private final int most;
    private int left;

    /**
     * A reader.
     *
     * @param builder takes what was read
     * @param problems takes what is wrong
     * @param most how many answers or facts there may be
     */
    HostAnswers(Framework framework, AssessmentBuilder builder, List<Problem> problems, int most) {
        this.builder = builder;
        this.problems = problems;
        this.most = most;
        this.left = most;
        framework.indicators().forEach(indicator -> indicators.putIfAbsent(indicator.id(), indicator));
        framework.facts().forEach(fact -> facts.putIfAbsent(fact.id(), fact));
    }

    private static Set<String> members() {
        Set<String> members = new LinkedHashSet<>(List.of("answer", "reason", "link", "evidence", "comment", "origin"));
        return Collections.unmodifiableSet(members);
    }

    void readAnswers(Map<?, ?> map) {
        copied(map, "/answers").forEach(this::readAnswer);
    }

    void readFacts(Map<?, ?> map) {
        copied(map, "/facts").forEach((id, value) -> {
            Fact fact = facts.get(id);
            if (fact == null) {
                builder.fact(id, new Reply.Unanswered());
            } else if (value != null) {
                reply(value, fact.scale(), Wording.pointer("facts", id)).ifPresent(reply -> builder.fact(id, reply));
            }
        });
    }

    private void readAnswer(String id, @Nullable Object value) {
        Indicator indicator = indicators.get(id);
        if (indicator == null) {
            builder.answer(AnswerKey.of(id), Answer.unanswered());
        } else if (indicator.areas().isEmpty()) {
            answer(AnswerKey.of(id), value, indicator);
        } else if (value instanceof Map<?, ?> map) {
            copied(map, Wording.pointer("answers", id)).forEach((area, said) -> {
                AnswerKey key = AnswerKey.of(id, area);
                if (indicator.areas().contains(area)) {
                    answer(key, said, indicator);
                } else {
                    builder.answer(key, Answer.unanswered());
                }
            });
        } else if (value != null) {
            builder.answer(AnswerKey.of(id), value instanceof String text ? Answer.choice(text) : Answer.unanswered());
        }
    }

    private void answer(AnswerKey key, @Nullable Object value, Indicator indicator) {
        String pointer = AnswerCheck.pointer(key);
        if (value instanceof Answer answer) {
            builder.answer(key, answer);
        } else if (value instanceof Map<?, ?> map) {
            withAttachments(copied(map, pointer), indicator.scale(), pointer)
                    .ifPresent(answer -> builder.answer(key, answer));
        } else if (value != null) {
            reply(value, indicator.scale(), pointer).ifPresent(reply -> builder.answer(key, Answer.of(reply)));
        }
    }

    private Optional<Answer> withAttachments(Map<String, @Nullable Object> members, Scale scale, String pointer) {
        int before = problems.size();
        members.keySet().stream()
                .filter(name -> !MEMBERS.contains(name))
                .forEach(name -> add(
                        Code.UNKNOWN_MEMBER,
                        pointer + Wording.pointer(name),
                        "expected one of " + String.join(", ", MEMBERS) + " but was " + Wording.quoted(name)));
        if (!members.containsKey("answer")) {
            add(Code.MISSING_MEMBER, pointer, "expected the member \"answer\" but there was none");
        }
        Object said = members.get("answer");
        Optional<Reply> reply = said == null ? Optional.empty() : reply(said, scale, pointer + "/answer");
        Answer.Builder answer = Answer.builder().reply(reply.orElseGet(Reply.Unanswered::new));
        text(members, "reason", pointer).ifPresent(answer::reason);
        text(members, "link", pointer).ifPresent(answer::link);
        text(members, "evidence", pointer).ifPresent(answer::evidence);
        text(members, "comment", pointer).ifPresent(answer::comment);
        text(members, "origin", pointer)
                .flatMap(word -> origin(word, pointer + "/origin"))
                .ifPresent(answer::origin);
        return problems.size() > before ? Optional.empty() : Optional.of(answer.build());
    }

    private Optional<String> text(Map<String, @Nullable Object> members, String name, String pointer) {
        Object value = members.get(name);
        if (value == null || (value instanceof String text && text.isBlank())) {
            return Optional.empty();
        }
        if (value instanceof String text) {
            return Optional.of(text);
        }
        add(Code.WRONG_TYPE, pointer + "/" + name, "expected a text but was " + described(value));
        return Optional.empty();
    }

    private Optional<Origin> origin(String word, String pointer) {
        Map<String, Origin> origins = new LinkedHashMap<>();
        for (Origin origin : Origin.values()) {
            origins.put(origin.name().toLowerCase(Locale.ROOT), origin);
        }
        if (!origins.containsKey(word)) {
            add(
                    Code.WRONG_VALUE,
                    pointer,
                    "expected one of " + String.join(", ", origins.keySet()) + " but was " + Wording.quoted(word));
        }
        return Optional.ofNullable(origins.get(word));
    }

    private Optional<Reply> reply(Object value, Scale scale, String pointer) {
        if (value instanceof Reply reply) {
            return Optional.of(reply);
        }
        if (value instanceof String text) {
            return Optional.of(word(text, scale));
        }
        if (value instanceof Number number) {
            return number(number, pointer).map(Reply.Amount::new);
        }
        if (value instanceof Collection<?> items && !scale.choices().isEmpty()) {
            return choices(items, scale, pointer);
        }
        String hint = scale instanceof Scale.YesNo && value instanceof Boolean truth
                ? "; write " + (truth ? "yes" : "no")
                : "";
        add(Code.WRONG_TYPE, pointer, "expected " + scale.expected() + " but was " + described(value) + hint);
        return Optional.empty();
    }

    private static Reply word(String text, Scale scale) {
        return switch (text) {
            case "not-applicable" -> new Reply.NotApplicable();
            case "unknown" -> new Reply.Unknown();
            case "unanswered" -> new Reply.Unanswered();
            default -> scale instanceof Scale.Words ? new Reply.Words(text) : new Reply.Choice(text);
        };
    }

    private Optional<Reply> choices(Collection<?> items, Scale scale, String pointer) {
        String expected =
                scale.choices().stream().map(Scale.Choice::id).collect(Collectors.joining(", ", "one of ", ""));
        Set<String> ids = new LinkedHashSet<>();
        int before = problems.size();
        List<Object> copy = copied(items, pointer);
        for (int i = 0; i < copy.size(); i++) {
            if (!(copy.get(i) instanceof String id)) {
                add(Code.WRONG_TYPE, pointer + "/" + i, "expected " + expected + " but was " + described(copy.get(i)));
            } else if (!ids.add(id)) {
                add(
                        Code.DUPLICATE,
                        pointer + "/" + i,
                        "expected each entry once but " + Wording.quoted(id) + " is there twice");
            }
        }
        return problems.size() > before ? Optional.empty() : Optional.of(new Reply.Choices(ids));
    }

    private Optional<Rational> number(Number number, String pointer) {
        try {
            return Optional.of(exact(number));
        } catch (IllegalArgumentException beyond) {
            add(Code.WRONG_VALUE, pointer, String.valueOf(beyond.getMessage()));
            return Optional.empty();
        }
    }

    private static Rational exact(Number number) {
        if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte) {
            return Rational.parse(Long.toString(number.longValue()));
        }
        if (number instanceof Double || number instanceof Float) {
            if (!Double.isFinite(number.doubleValue())) {
                throw new IllegalArgumentException("expected a finite number but was " + number);
            }
            return Rational.parse(number.toString());
        }
        if (number.getClass() == BigInteger.class) {
            return exact(new BigDecimal((BigInteger) number));
        }
        if (number.getClass() == BigDecimal.class) {
            return exact((BigDecimal) number);
        }
        throw new IllegalArgumentException(
                "expected a number as Integer, Long, Double, BigInteger or BigDecimal but was " + described(number));
    }

    /** Digits are built only where there are few. */
    private static Rational exact(BigDecimal number) {
        if (number.unscaledValue().bitLength() > MOST_BITS) {
            throw new IllegalArgumentException("expected at most " + Rational.MAX_DIGITS
                    + " significant digits but was a number of "
                    + number.unscaledValue().bitLength()
                    + " binary digits");
        }
        if (number.signum() != 0 && Math.abs((long) number.scale()) > MOST_SCALE) {
            throw new IllegalArgumentException("expected a decimal exponent in [-" + Rational.MAX_EXPONENT + ", "
                    + Rational.MAX_EXPONENT + "] but was " + -(long) number.scale());
        }
        return number.signum() == 0
                ? Rational.ZERO
                : Rational.parse(number.stripTrailingZeros().toString());
    }

    /** The entries of a map, copied once, up to the limit; empty where it cannot be read. */
    private Map<String, @Nullable Object> copied(Map<?, ?> map, String pointer) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        Optional<List<Map.Entry<?, ?>>> entries = guarded(pointer, "map", map, whole -> {
            List<Map.Entry<?, ?>> found = new ArrayList<>();
            for (Map.Entry<?, ?> entry : whole.entrySet()) {
                if (found.size() > left) {
                    break;
                }
                found.add(new AbstractMap.SimpleImmutableEntry<>(entry.getKey(), entry.getValue()));
            }
            return found;
        });
        for (Map.Entry<?, ?> entry : entries.orElse(List.of())) {
            if (--left < 0) {
                add(Code.LIMIT, pointer, "expected at most " + most + " answers (limit answers) but there are more");
                return copy;
            }
            if (!(entry.getKey() instanceof String name)) {
                add(
                        Code.WRONG_TYPE,
                        pointer,
                        "expected texts as the names of entries but was " + described(entry.getKey()));
            } else if (copy.containsKey(name)) {
                add(
                        Code.DUPLICATE,
                        pointer + Wording.pointer(name),
                        "expected each name once but " + Wording.quoted(name) + " is there twice");
            } else {
                copy.put(name, entry.getValue());
            }
        }
        return copy;
    }

    private List<Object> copied(Collection<?> items, String pointer) {
        List<Object> copy = guarded(pointer, "list", items, whole -> {
                    List<Object> found = new ArrayList<>();
                    for (Object item : whole) {
                        if (found.size() > MOST_CHOICES) {
                            break;
                        }
                        found.add(item);
                    }
                    return found;
                })
                .orElse(List.of());
        if (copy.size() > MOST_CHOICES) {
            add(Code.LIMIT, pointer, "expected at most " + MOST_CHOICES + " choices but there are more");
            return List.of();
        }
        return copy;
    }

    /** Whatever a host's own map or list throws is a problem of the input. */
    private <S, T> Optional<T> guarded(String pointer, String kind, S source, Function<S, T> reading) {
        try {
            return Optional.of(reading.apply(source));
        } catch (RuntimeException | StackOverflowError failure) {
            add(
                    Code.SYNTAX,
                    pointer,
                    "expected a " + kind + " that can be read but it failed with "
                            + failure.getClass().getName());
            return Optional.empty();
        }
    }

    /** What a value is, without calling any of its methods but those of the Java language. */
    private static String described(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof String text) {
            return text.isBlank() ? "empty" : Wording.quoted(text);
        }
        if (value instanceof Boolean
                || Stream.of(Integer.class, Long.class, Short.class, Byte.class, Double.class, Float.class)
                        .anyMatch(type -> type.isInstance(value))) {
            return value instanceof Boolean ? value.toString() : "the number " + value;
        }
        return value instanceof Collection<?>
                ? "a list"
                : value instanceof Map<?, ?> ? "a map" : "a " + value.getClass().getName();
    }

    private void add(Code code, String pointer, String message) {
        problems.add(Problem.error(code, pointer, message));
    }
}
