package io.github.maturity4j.report;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.report.internal.template.Template;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.vocabulary.Indicator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * An assessment document without any answer, to be filled in by people; it can be read and scored as it is. Immutable and
 * thread-safe.
 */
public final class AssessmentTemplate {

    private final Framework framework;
    private final Phrases phrases;
    private final boolean brief;

    private AssessmentTemplate(Framework framework, Phrases phrases, boolean brief) {
        this.framework = framework;
        this.phrases = phrases;
        this.brief = brief;
    }

    /**
     * A template for a framework, with questions and guidance in English as far as the framework has them.
     *
     * @param framework the framework
     * @return the template
     */
    public static AssessmentTemplate of(Framework framework) {
        return new AssessmentTemplate(
                Objects.requireNonNull(framework, "framework"), Phrases.of(Locale.ENGLISH), false);
    }

    /**
     * The same in a language.
     *
     * @param spoken the words of the language
     * @return the template in its words; ids and answers stay what the format wants
     */
    public AssessmentTemplate in(Phrases spoken) {
        return new AssessmentTemplate(framework, Objects.requireNonNull(spoken, "spoken"), brief);
    }

    /**
     * The same with the questions of the short form alone; the others stay unanswered.
     *
     * @return the short template
     * @throws IllegalStateException if the framework has no short form
     */
    public AssessmentTemplate shortForm() {
        if (framework.shortForm().isEmpty()) {
            throw new IllegalStateException(
                    "expected a framework with a short form but " + framework.id() + " has none");
        }
        return new AssessmentTemplate(framework, phrases, true);
    }

    private List<Indicator> asked() {
        return brief ? framework.shortIndicators() : framework.indicators();
    }

    /**
     * The template as YAML.
     *
     * @return the document, with questions, choices and guidance as comments
     */
    public String toYaml() {
        return Template.yaml(Words.of(framework, phrases.wordbook()), asked());
    }

    /**
     * The template as JSON.
     *
     * @return the document; it has no comments, and so no words of any language
     */
    public String toJson() {
        return Template.json(framework, asked());
    }
}
