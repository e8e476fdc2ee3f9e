package io.github.maturity4j.report.internal.show;

import io.github.maturity4j.report.internal.text.Page;
import io.github.maturity4j.report.internal.words.Methods;
import io.github.maturity4j.report.internal.words.Words;
import io.github.maturity4j.vocabulary.Scale;
import io.github.maturity4j.vocabulary.Text;
import java.util.Map;
import java.util.Optional;

/** What an answer can be, in words. */
public final class ScaleWords {

    private final Words words;

    /**
     * The scales of a framework.
     *
     * @param words how to speak about it
     */
    public ScaleWords(Words words) {
        this.words = words;
    }

    /**
     * A scale in a sentence, without its choices.
     *
     * @param scale the scale
     * @return for example {@code a number from 0 to 10}
     */
    public String sentence(Scale scale) {
        if (scale instanceof Scale.YesNo yesNo) {
            return words.say(
                    "scale.yes-no",
                    words.figures().exact(yesNo.no()),
                    words.figures().exact(yesNo.yes()));
        } else if (scale instanceof Scale.Numeric number) {
            return number(number);
        } else if (scale instanceof Scale.Several several) {
            return several(several);
        }
        return words.say(scale instanceof Scale.Words ? "scale.words" : "scale.one-of");
    }

    private String number(Scale.Numeric number) {
        String said = words.say(
                "scale.number",
                words.figures().exact(number.least()),
                words.figures().exact(number.greatest()));
        if (number.unit().isPresent()) {
            said = words.say("amount", said, words.names().line(number.unit().get()));
        }
        if (number.step().isPresent()) {
            said = words.say(
                    "scale.number.step",
                    said,
                    words.figures().exact(number.step().get()));
        }
        return said;
    }

    private String several(Scale.Several several) {
        String said = words.say("scale.several");
        if (several.cap().isPresent()) {
            said = words.say(
                    "scale.several.cap",
                    said,
                    words.figures().exact(several.cap().get()));
        }
        if (several.fewest().isPresent()) {
            said = words.say(
                    "scale.several.fewest",
                    said,
                    words.figures().whole(several.fewest().getAsInt()));
        }
        return several.most().isPresent()
                ? words.say(
                        "scale.several.most",
                        said,
                        words.figures().whole(several.most().getAsInt()))
                : said;
    }

    /**
     * Prints what each choice, bin or knot is worth.
     *
     * @param scale the scale
     * @param anchors descriptions that go before those of the scale, by choice
     * @param page where to
     * @param indent how far in
     */
    public void print(Scale scale, Map<String, Text> anchors, Page page, int indent) {
        for (Scale.Choice choice : scale.choices()) {
            Optional<Text> anchor =
                    Optional.ofNullable(anchors.get(choice.id())).or(choice::anchor);
            if (!(scale instanceof Scale.YesNo) || anchor.isPresent()) {
                String named = choice(scale, choice);
                page.item(
                        indent,
                        page.ink().item(),
                        anchor.map(text ->
                                        words.say("colon", named, words.names().line(text)))
                                .orElse(named));
            }
        }
        if (scale instanceof Scale.Numeric number) {
            worth(number, page, indent);
        }
    }

    private String choice(Scale scale, Scale.Choice choice) {
        String name = words.names().choice(scale, choice.id());
        return choice.points()
                .map(points -> words.say("scale.choice", name, words.figures().exact(points)))
                .orElse(name);
    }

    private void worth(Scale.Numeric number, Page page, int indent) {
        if (number.worth() instanceof Scale.Worth.Bins bins) {
            Methods methods = new Methods(words, false);
            for (Scale.Bin bin : bins.bins()) {
                page.item(
                        indent,
                        page.ink().item(),
                        words.say(
                                "scale.number.bin",
                                methods.bound(bin.from()),
                                words.figures().exact(bin.points())));
            }
        } else if (number.worth() instanceof Scale.Worth.Linear linear) {
            for (Scale.Knot knot : linear.knots()) {
                page.item(
                        indent,
                        page.ink().item(),
                        words.say(
                                "scale.number.knot",
                                words.figures().exact(knot.at()),
                                words.figures().exact(knot.points())));
            }
        }
    }
}
