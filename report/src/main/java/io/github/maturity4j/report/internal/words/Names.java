package io.github.maturity4j.report.internal.words;

import io.github.maturity4j.assessment.AnswerKey;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.report.internal.language.Wordbook;
import io.github.maturity4j.report.internal.text.Printable;
import io.github.maturity4j.rule.Axis;
import io.github.maturity4j.rule.Rule;
import io.github.maturity4j.rule.Subject;
import io.github.maturity4j.vocabulary.Area;
import io.github.maturity4j.vocabulary.Dimension;
import io.github.maturity4j.vocabulary.Fact;
import io.github.maturity4j.vocabulary.Indicator;
import io.github.maturity4j.vocabulary.Role;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Source;
import io.github.maturity4j.vocabulary.Stage;
import io.github.maturity4j.vocabulary.StageSet;
import io.github.maturity4j.vocabulary.Text;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the elements of one framework are called in the reader's language; remembers where another language stood in. */
public final class Names {

    private final Framework framework;
    private final Wordbook wordbook;
    private final Map<String, Indicator> indicators = new HashMap<>();
    private final Map<String, Fact> facts = new HashMap<>();
    private final Map<String, Stage> stages = new HashMap<>();
    private final Map<String, Dimension> dimensions = new HashMap<>();
    private final Map<String, Area> areas = new HashMap<>();
    private final Set<String> fallbacks = new LinkedHashSet<>();

    /**
     * The names of a framework.
     *
     * @param framework the framework
     * @param wordbook the reader's language
     */
    public Names(Framework framework, Wordbook wordbook) {
        this.framework = framework;
        this.wordbook = wordbook;
        framework.indicators().forEach(indicator -> indicators.put(indicator.id(), indicator));
        framework.facts().forEach(fact -> facts.put(fact.id(), fact));
        framework.allDimensions().forEach(dimension -> dimensions.put(dimension.id(), dimension));
        framework.areas().forEach(area -> areas.put(area.id(), area));
        for (StageSet set : framework.stageSets()) {
            set.stages().forEach(stage -> stages.put(stage.id(), stage));
        }
    }

    /** The framework. */
    public Framework framework() {
        return framework;
    }

    /**
     * A text in the reader's language, or in its first one.
     *
     * @param text the text
     * @return its words, fit to be printed
     */
    public String say(Text text) {
        Text.Phrase phrase = framework.phrase(text, wordbook.locale());
        if (phrase.fallback()) {
            fallbacks.add(phrase.language());
        }
        return Printable.prose(phrase.words());
    }

    /**
     * That some texts were in other languages than the one asked for.
     *
     * @return a sentence; empty where all were in that language
     */
    public Optional<String> fallback() {
        if (fallbacks.isEmpty()) {
            return Optional.empty();
        }
        List<String> shown = fallbacks.stream()
                .map(tag -> Printable.inline(wordbook.language(Locale.forLanguageTag(tag))))
                .distinct()
                .toList();
        return Optional.of(wordbook.say("fallback", wordbook.language(wordbook.locale()), wordbook.and(shown)));
    }

    /** The name of the framework itself. */
    public String framework(Framework named) {
        return named.title().map(this::line).orElse(named.id());
    }

    /**
     * The name of a stage or class.
     *
     * @param id its id
     * @return its title, or its id
     */
    public String stage(String id) {
        return named(id, Optional.ofNullable(stages.get(id)).flatMap(Stage::title));
    }

    /**
     * The name of a dimension.
     *
     * @param id its id
     * @return its title, or its id
     */
    public String dimension(String id) {
        return named(id, Optional.ofNullable(dimensions.get(id)).flatMap(Dimension::title));
    }

    /**
     * The name of an area.
     *
     * @param id its id
     * @return its title, or its id
     */
    public String area(String id) {
        return named(id, Optional.ofNullable(areas.get(id)).flatMap(Area::title));
    }

    /**
     * The name of a role.
     *
     * @param id its id
     * @return its title, or its id
     */
    public String role(String id) {
        return named(
                id,
                framework.roles().stream()
                        .filter(role -> role.id().equals(id))
                        .findFirst()
                        .flatMap(Role::title));
    }

    /**
     * The short name of an indicator or fact.
     *
     * @param id its id
     * @return its title, or its id
     */
    public String indicator(String id) {
        Optional<Text> title = Optional.ofNullable(indicators.get(id)).flatMap(Indicator::title);
        return named(id, title.or(() -> Optional.ofNullable(facts.get(id)).flatMap(Fact::title)));
    }

    /**
     * The short name of what an answer answers.
     *
     * @param key the indicator and area
     * @return for example {@code hears (management)}
     */
    public String key(AnswerKey key) {
        String name = indicator(key.indicator());
        return key.area().map(area -> wordbook.say("in-area", name, area(area))).orElse(name);
    }

    /**
     * What is asked, as a question.
     *
     * @param key the indicator or fact; its area is not told
     * @return the question, else the short name
     */
    public String question(AnswerKey key) {
        Optional<Text> question = Optional.ofNullable(indicators.get(key.indicator()))
                .flatMap(Indicator::question)
                .or(() -> Optional.ofNullable(facts.get(key.indicator())).flatMap(Fact::question));
        return question.map(this::line).orElseGet(() -> indicator(key.indicator()));
    }

    /**
     * What is asked, with the id under which an assessment answers it.
     *
     * @param key the indicator, or fact, and area
     * @return for example {@code Does somebody own the desk? (owner)}
     */
    public String asked(AnswerKey key) {
        return key.area()
                .map(id -> area(id))
                .filter(area -> key.area().filter(area::equals).isEmpty())
                .map(area -> wordbook.say("asked.area", question(key), area, key))
                .orElseGet(() -> wordbook.say("asked", question(key), key));
    }

    /**
     * The name of a choice.
     *
     * @param scale the scale
     * @param id the id of the choice
     * @return its title, or its id; that of yes and no in the reader's language
     */
    public String choice(Scale scale, String id) {
        Optional<Text> title = scale.choices().stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .flatMap(Scale.Choice::title);
        if (title.isEmpty() && scale instanceof Scale.YesNo && (id.equals("yes") || id.equals("no"))) {
            return wordbook.say("choice." + id);
        }
        return named(id, title);
    }

    /**
     * The name of a rule.
     *
     * @param rules the rules of its family
     * @param id its id
     * @return its title, or its id
     */
    public String rule(List<? extends Rule> rules, String id) {
        return named(
                id,
                rules.stream().filter(rule -> rule.id().equals(id)).findFirst().flatMap(Rule::title));
    }

    /**
     * What a figure speaks about.
     *
     * @param subject the subject
     * @return the names of its parts, for example {@code Answering}; empty for the whole
     */
    public String subject(Subject subject) {
        return subject.parts().stream()
                .map(part -> element(part.axis(), part.id()))
                .collect(Collectors.collectingAndThen(Collectors.toList(), wordbook::list));
    }

    /**
     * The name of a stage, dimension or area.
     *
     * @param axis which of these
     * @param id its id
     * @return its title, or its id
     */
    public String element(Axis axis, String id) {
        return switch (axis) {
            case STAGE -> stage(id);
            case DIMENSION -> dimension(id);
            case AREA -> area(id);
        };
    }

    /**
     * The figure of a measure, for example {@code fulfilment of Answering}.
     *
     * @param id the id of the measure
     * @param subject which of its figures
     * @return the name of the figure
     */
    public String measure(String id, Subject subject) {
        return figure(framework.measures(), id, subject);
    }

    /**
     * The figure of a placement, for example {@code stage of People}.
     *
     * @param id the id of the placement
     * @param subject which of its figures
     * @return the name of the figure
     */
    public String placement(String id, Subject subject) {
        return figure(framework.placements(), id, subject);
    }

    /**
     * The result of a named condition.
     *
     * @param id the id of the condition
     * @param subject which of its results
     * @return the name of the result
     */
    public String condition(String id, Subject subject) {
        return figure(framework.conditions(), id, subject);
    }

    /**
     * A source as one cites it.
     *
     * @param id the id of the source
     * @return authors, title, publisher and year, as far as they are known
     */
    public String source(String id) {
        return framework.sources().stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .map(Names::cited)
                .orElse(id);
    }

    private static String cited(Source source) {
        StringBuilder words = new StringBuilder();
        if (!source.authors().isEmpty()) {
            words.append(String.join(", ", source.authors())).append(": ");
        }
        words.append(source.title());
        source.publisher().ifPresent(publisher -> words.append(", ").append(publisher));
        source.year().ifPresent(year -> words.append(", ").append(year));
        return Printable.inline(words.toString());
    }

    /** A title is a phrase of its own, to which nothing can be joined without brackets. */
    private String figure(List<? extends Rule> rules, String id, Subject subject) {
        String name = rule(rules, id);
        return subject.parts().isEmpty()
                ? name
                : wordbook.say(name.equals(id) ? "of" : "brackets", name, subject(subject));
    }

    private String named(String id, Optional<Text> title) {
        return title.map(this::line).orElseGet(() -> Printable.inline(id));
    }

    /**
     * A text on one line.
     *
     * @param text the text
     * @return its words, line breaks replaced by blanks
     */
    public String line(Text text) {
        return say(text).replaceAll("\\s+", " ").strip();
    }
}
