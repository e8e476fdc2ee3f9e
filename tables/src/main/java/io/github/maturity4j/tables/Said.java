package io.github.maturity4j.tables;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.assessment.Identity;
import io.github.maturity4j.assessment.Reply;
import io.github.maturity4j.exact.Rational;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one row says. Filled by one thread while the row is read. */
final class Said {

    final int line;
    Optional<String> unit = Optional.empty();
    Optional<String> unitName = Optional.empty();
    Optional<String> respondent = Optional.empty();
    List<String> roles = List.of();
    Optional<Rational> weight = Optional.empty();
    Optional<LocalDate> date = Optional.empty();
    Optional<Identity> identity = Optional.empty();
    final Map<AnswerKey, Answer> answers = new LinkedHashMap<>();
    final Map<String, Reply> facts = new LinkedHashMap<>();

    Said(int line) {
        this.line = line;
    }
}
