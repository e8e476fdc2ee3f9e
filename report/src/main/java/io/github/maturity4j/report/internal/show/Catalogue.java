package io.github.maturity4j.report.internal.show;

import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.report.internal.language.Wordbook;
import io.github.maturity4j.report.internal.text.DataText;
import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.text.Printable;
import io.github.maturity4j.report.internal.text.Style;
import io.github.maturity4j.report.internal.words.Origins;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.vocabulary.Source;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Frameworks to choose from, for people and as data. */
public final class Catalogue {

    private final List<Framework> frameworks;
    private final Wordbook wordbook;

    /**
     * Frameworks to choose from.
     *
     * @param frameworks the frameworks
     * @param wordbook the reader's language
     */
    public Catalogue(List<Framework> frameworks, Wordbook wordbook) {
        this.frameworks = frameworks;
        this.wordbook = wordbook;
    }

    /**
     * The list for people.
     *
     * @param page where to
     * @return the text
     */
    public String text(Page page) {
        if (frameworks.isEmpty()) {
            page.paragraph(0, wordbook.say("frameworks.none"));
        }
        frameworks.forEach(framework -> print(framework, page));
        List<String> notes = wordbook.notes();
        if (!notes.isEmpty()) {
            page.blank();
            notes.forEach(said -> page.paragraph(0, Style.FAINT, said));
        }
        return page.toString();
    }

    private void print(Framework framework, Page page) {
        Words words = Words.of(framework, wordbook);
        Origins.Tally tally = new Origins(framework).total();
        page.blank();
        page.paragraph(0, Style.STRONG, words.say("title", framework.id(), framework.version()));
        framework.title().ifPresent(title -> page.paragraph(2, words.names().line(title)));
        if (!framework.authors().isEmpty()) {
            List<String> authors =
                    framework.authors().stream().map(Printable::inline).toList();
            OptionalInt year = year(framework);
            page.paragraph(
                    2,
                    year.isPresent()
                            ? words.say("frameworks.authors-year", words.and(authors), String.valueOf(year.getAsInt()))
                            : words.say("frameworks.authors", words.and(authors)));
        }
        page.paragraph(
                2,
                words.say(
                        "frameworks.numbers",
                        words.list(size(framework, words)),
                        words.list(List.of(
                                words.count("frameworks.published", tally.published()),
                                words.count("frameworks.ours", tally.ours())))));
        Forms.of(framework).print(words, page, 2);
        words.names().fallback().ifPresent(said -> page.paragraph(2, Style.FAINT, said));
    }

    /** How many there are of each kind of element that there is, and of questions. */
    private static List<String> size(Framework framework, Words words) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        sizes.put("frameworks.stages", stages(framework));
        sizes.put("frameworks.dimensions", framework.allDimensions().size());
        sizes.put("frameworks.areas", framework.areas().size());
        sizes.values().removeIf(size -> size == 0);
        sizes.put("frameworks.questions", Forms.questions(framework.indicators()));
        return sizes.entrySet().stream()
                .map(size -> words.count(size.getKey(), size.getValue()))
                .toList();
    }

    /** The year of what the framework is made from: of the first of its sources that has one. */
    private static OptionalInt year(Framework framework) {
        return framework.sources().stream()
                .map(Source::year)
                .flatMapToInt(OptionalInt::stream)
                .findFirst();
    }

    /** The list as JSON. */
    public String json() {
        return DataText.json(data());
    }

    /** The list as YAML. */
    public String yaml() {
        return DataText.yaml(data());
    }

    private List<Map<String, Object>> data() {
        return frameworks.stream().map(this::entry).toList();
    }

    private Map<String, Object> entry(Framework framework) {
        Origins.Tally tally = new Origins(framework).total();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", framework.id());
        entry.put("version", framework.version());
        framework
                .title()
                .ifPresent(
                        title -> entry.put("title", title.in(wordbook.locale()).words()));
        entry.put("authors", framework.authors());
        year(framework).ifPresent(year -> entry.put("year", year));
        entry.put("stages", stages(framework));
        entry.put("dimensions", framework.allDimensions().size());
        entry.put("areas", framework.areas().size());
        entry.put("indicators", framework.indicators().size());
        entry.put("questions", Forms.questions(framework.indicators()));
        framework.minutes().ifPresent(minutes -> entry.put("minutes", minutes));
        framework.shortForm().ifPresent(form -> {
            entry.put("shortQuestions", Forms.questions(framework.shortIndicators()));
            form.minutes().ifPresent(minutes -> entry.put("shortMinutes", minutes));
        });
        entry.put("published", tally.published());
        entry.put("operationalised", tally.ours());
        return entry;
    }

    private static int stages(Framework framework) {
        return framework.mainStages().map(StageSet::stages).map(List::size).orElse(0);
    }
}
