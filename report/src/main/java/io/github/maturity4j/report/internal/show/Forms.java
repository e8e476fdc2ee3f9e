package io.github.maturity4j.report.internal.show;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.vocabulary.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** How many questions a framework asks and how long it takes to answer them, all of them and those of the short form. */
final class Forms {

    private final Framework framework;

    private Forms(Framework framework) {
        this.framework = framework;
    }

    static Forms of(Framework framework) {
        return new Forms(framework);
    }

    /** How many answers there are to give: one for each area of an indicator. */
    static int questions(List<Indicator> indicators) {
        return indicators.stream()
                .mapToInt(indicator -> Math.max(1, indicator.areas().size()))
                .sum();
    }

    /** A line for each form; nothing where there is one form, and nothing is said of its time. */
    void print(Words words, Page page, int indent) {
        if (framework.minutes().isPresent()) {
            page.paragraph(
                    indent, words.say("frameworks.whole", form(words, framework.indicators(), framework.minutes())));
        }
        framework
                .shortForm()
                .ifPresent(form -> page.paragraph(
                        indent,
                        words.say("frameworks.short", form(words, framework.shortIndicators(), form.minutes()))));
    }

    private static String form(Words words, List<Indicator> indicators, OptionalInt minutes) {
        List<String> parts = new ArrayList<>(List.of(words.count("frameworks.questions", questions(indicators))));
        minutes.ifPresent(known -> parts.add(words.count("frameworks.minutes", known)));
        return words.list(parts);
    }
}
