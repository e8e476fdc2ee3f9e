package io.github.maturity4j.report;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.report.internal.template.Template;
import io.github.maturity4j.report.internal.words.Words;
import java.util.Locale;
import java.util.Objects;

/**
 * An assessment document without any answer, to be filled in by people; it can be read and scored as it is. Immutable and
 * thread-safe.
 */
public final class AssessmentTemplate {

    private final Framework framework;
    private final Phrases phrases;

    private AssessmentTemplate(Framework framework, Phrases phrases) {
        this.framework = framework;
        this.phrases = phrases;
    }

    /**
     * A template for a framework, with questions and guidance in English as far as the framework has them.
     *
     * @param framework the framework
     * @return the template
     */
    public static AssessmentTemplate of(Framework framework) {
        return new AssessmentTemplate(Objects.requireNonNull(framework, "framework"), Phrases.of(Locale.ENGLISH));
    }

    /**
     * The same in a language.
     *
     * @param spoken the words of the language
     * @return the template in its words; ids and answers stay what the format wants
     */
    public AssessmentTemplate in(Phrases spoken) {
        return new AssessmentTemplate(framework, Objects.requireNonNull(spoken, "spoken"));
    }

    /**
     * The template as YAML.
     *
     * @return the document, with questions, choices and guidance as comments
     */
    public String toYaml() {
        return Template.yaml(Words.of(framework, phrases.wordbook()));
    }

    /**
     * The template as JSON.
     *
     * @return the document; it has no comments, and so no words of any language
     */
    public String toJson() {
        return Template.json(framework);
    }
}
