package io.github.maturity4j.cli;

import io.github.maturity4j.cli.text.DataText;
import io.github.maturity4j.cli.text.Page;
import io.github.maturity4j.cli.text.Phrases;
import io.github.maturity4j.cli.text.Printable;
import io.github.maturity4j.cli.text.Style;
import io.github.maturity4j.cli.words.Origins;
import io.github.maturity4j.cli.words.Words;
import io.github.maturity4j.framework.Framework;
import io.github.maturity4j.vocabulary.StageSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code maturity4j frameworks}: which frameworks there are. */
@CommandLine.Command(name = "frameworks", description = "List the frameworks there are.")
final class FrameworksCommand extends Command {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = DataFormat.Reader.class,
            description = "text (for people), json or yaml.")
    private DataFormat format = DataFormat.TEXT;

    FrameworksCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(Library library, Documents documents, Output output) {
        List<Framework> frameworks = library.all();
        output.write(
                switch (format) {
                    case TEXT -> text(frameworks, output);
                    case JSON -> DataText.json(data(frameworks));
                    case YAML -> DataText.yaml(data(frameworks));
                });
        return 0;
    }

    private String text(List<Framework> frameworks, Output output) {
        Page page = new Page(output.ink());
        if (frameworks.isEmpty()) {
            page.paragraph(0, new Phrases(options().locale()).say("frameworks.none"));
        }
        for (Framework framework : frameworks) {
            Words words = Words.of(framework, options().locale());
            Origins.Tally tally = new Origins(framework).total();
            page.blank();
            page.paragraph(0, Style.STRONG, words.say("title", framework.id(), framework.version()));
            framework.title().ifPresent(title -> page.paragraph(2, words.names().line(title)));
            if (!framework.authors().isEmpty()) {
                page.paragraph(
                        2,
                        words.say(
                                "frameworks.authors",
                                words.and(framework.authors().stream()
                                        .map(Printable::inline)
                                        .toList())));
            }
            page.paragraph(
                    2,
                    words.say(
                            "frameworks.numbers",
                            stages(framework),
                            framework.allDimensions().size(),
                            framework.indicators().size(),
                            tally.published(),
                            tally.ours()));
        }
        return page.toString();
    }

    private List<Map<String, Object>> data(List<Framework> frameworks) {
        return frameworks.stream()
                .map(framework -> {
                    Origins.Tally tally = new Origins(framework).total();
                    Map<String, Object> entry = new LinkedHashMap<>();
                    entry.put("id", framework.id());
                    entry.put("version", framework.version());
                    framework
                            .title()
                            .ifPresent(title -> entry.put(
                                    "title", title.in(options().locale()).words()));
                    entry.put("authors", framework.authors());
                    entry.put("stages", stages(framework));
                    entry.put("dimensions", framework.allDimensions().size());
                    entry.put("indicators", framework.indicators().size());
                    entry.put("published", tally.published());
                    entry.put("operationalised", tally.ours());
                    return entry;
                })
                .toList();
    }

    private static int stages(Framework framework) {
        return framework.mainStages().map(StageSet::stages).map(List::size).orElse(0);
    }
}
